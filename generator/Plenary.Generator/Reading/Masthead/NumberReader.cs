using System.Globalization;
using System.Runtime.CompilerServices;
using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading.Masthead;

/// <summary>Reads numbers in words: "Hundred and eighth", "Seventy-ninth", "none".</summary>
internal static class NumberReader
{
    private const int Limit = 100_000;
    private const int MostWords = 12;

    private static readonly WordSet Words = new();
    private static readonly List<(int Value, string Kind)> Meanings = [];

    private static readonly string Initials = "";

    static NumberReader()
    {
        foreach (var row in Resources.Rows("en.numbers.tsv").Where(row => row.Length > 2))
        {
            Words.Add(row[0].ToLowerInvariant());
            Initials += char.ToLowerInvariant(row[0][0]);
            Meanings.Add((int.Parse(row[1], CultureInfo.InvariantCulture), row[2]));
        }
    }

    /// <summary>Whether a number in figures or in words may begin with a character of ASCII.</summary>
    public static bool MayStart(char c) => Figure(c) >= 0 || Initials.IndexOf(char.ToLowerInvariant(c)) >= 0;

    public static bool TryReadWords(ReadOnlySpan<char> text, int start, out int end, out int value)
    {
        var position = start;
        var (total, current, any) = (0, 0, false);
        end = start;
        for (var words = 0; words < MostWords && TryReadWord(text, position, out var wordEnd, out var word); words++)
        {
            if (word.Kind == "scale")
            {
                current = Math.Max(current, 1) * word.Value;
                total += word.Value == 1000 ? current : 0;
                current = word.Value == 1000 ? 0 : current;
            }
            else if (word.Kind == "unit")
            {
                current += word.Value;
            }
            else if (!any)
            {
                break;
            }

            if (total + current > Limit)
            {
                break;
            }

            if (word.Kind != "join")
            {
                end = wordEnd;
                any = true;
            }

            position = wordEnd < text.Length && text[wordEnd] == '-' ? wordEnd + 1 : Phrase.SkipSpace(text, wordEnd);
        }

        value = total + current;
        return any;
    }

    /// <summary>Reads a number in figures or in words. Figures may hold the letters that old prints are misread to: "I9", "2l".</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out int end, out int value)
        => TryReadFigures(text, start, out end, out value) || TryReadWords(text, start, out end, out value);

    private static bool TryReadFigures(ReadOnlySpan<char> text, int start, out int end, out int value)
    {
        (end, value) = (start, 0);
        var digits = 0;
        while (end < text.Length && value < Limit && Figure(text[end]) is var figure and >= 0)
        {
            value = (value * 10) + figure;
            digits += char.IsDigit(text[end]) ? 1 : 0;
            end++;
        }

        // A lone I is a figure only where no word goes on.
        return digits > 0 || (end == start + 1 && text[start] == 'I' && (end == text.Length || !char.IsLetterOrDigit(text[end])));
    }

    private static int Figure(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        'I' or 'l' or 'i' or ']' => 1,
        _ => -1,
    };

    [MethodImpl(HotLoop.CompiledAtOnce)]
    private static bool TryReadWord(ReadOnlySpan<char> text, int start, out int end, out (int Value, string Kind) word)
    {
        end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var index = end > start ? Words.IndexOfLowered(text.Slice(start, end - start)) : -1;
        word = index < 0 ? default : Meanings[index];
        return index >= 0;
    }
}
