using System.Runtime.CompilerServices;
using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading;

/// <summary>What the document itself and the lexicon say of a word: nothing is repaired without it.</summary>
internal sealed class WordEvidence(string source, LanguageLexicon lexicon)
{
    /// <summary>A longer run of letters is no word.</summary>
    public const int MaxWord = 60;

    private static readonly char[] Hyphens = ['-', '\u2011'];

    private WordSet? unknown;
    private CompoundSet? compounds;

    public bool IsWord(ReadOnlySpan<char> word) => lexicon.Words.Contains(word);

    /// <summary>Finds where the letters end that begin at a place of the text, and what the lexicon knows of the word.</summary>
    public WordKinds ScanWord(ReadOnlySpan<char> text, int start, out int end) => lexicon.Words.Scan(text, start, out end);

    public bool IsFunctionWord(ReadOnlySpan<char> word) => lexicon.Words.IsFunctionWord(word);

    public bool IsPrefix(ReadOnlySpan<char> word) => lexicon.Words.IsPrefix(word);

    public bool EndsOpening(ReadOnlySpan<char> word) => lexicon.Openings.IsLastWord(word);

    /// <summary>Whether the document writes a word that the lexicon does not know as one, away from line ends.</summary>
    public bool StandsInDocument(ReadOnlySpan<char> word) => (unknown ??= UnknownWords()).Contains(word);

    /// <summary>Where the hyphen belongs in a compound written as one, by the document's own writing, else by the lexicon; -1 for no compound.</summary>
    public int HyphenOf(ReadOnlySpan<char> word)
        => (compounds ??= Compounds()).HyphenOf(word) is >= 0 and var at ? at : lexicon.Words.HyphenOf(word);

    public bool IsCompound(string left, string right) => HyphenOf(left + right) == left.Length;

    [MethodImpl(HotLoop.CompiledAtOnce)]
    private WordSet UnknownWords()
    {
        var words = new WordSet();
        for (var i = 0; i < source.Length; i++)
        {
            if (!char.IsLetter(source[i]))
            {
                continue;
            }

            var start = i;
            var isWord = (lexicon.Words.Scan(source, start, out i) & WordKinds.Known) != 0;
            if (i + 1 < source.Length && IsHyphen(source[i]) && char.IsLetter(source[i + 1]))
            {
                i = WordEnd(start, out _, out _);
            }
            else if (!isWord && i - start <= MaxWord && !IsCutByLine(i))
            {
                words.Add(source.AsSpan(start, i - start));
            }
        }

        return words;
    }

    /// <summary>The words with one hyphen: where it stands in each, by its letters in lower case.</summary>
    private CompoundSet Compounds()
    {
        var found = new CompoundSet();
        Span<char> letters = stackalloc char[MaxWord];
        for (var at = source.IndexOfAny(Hyphens); at >= 0; at = at + 1 < source.Length ? source.IndexOfAny(Hyphens, at + 1) : -1)
        {
            var start = at;
            while (start > 0 && at - start <= MaxWord && char.IsLetter(source[start - 1]))
            {
                start--;
            }

            // Only the first hyphen of a word is followed, and what has more is no compound.
            if (start == at || at - start > MaxWord || (start > 1 && IsHyphen(source[start - 1]) && char.IsLetter(source[start - 2])))
            {
                continue;
            }

            var end = WordEnd(start, out var hyphens, out var hyphen);
            if (hyphens == 1 && end - start <= MaxWord && !IsCutByLine(end))
            {
                var length = 0;
                for (var i = start; i < end; i++)
                {
                    if (i != hyphen)
                    {
                        letters[length++] = char.ToLowerInvariant(source[i]);
                    }
                }

                found.Add(letters.Slice(0, length), hyphen - start);
            }
        }

        return found;
    }

    /// <summary>The end of the letters that start here, with the hyphens between them.</summary>
    private int WordEnd(int start, out int hyphens, out int hyphen)
    {
        (hyphens, hyphen) = (0, -1);
        var i = start;
        for (; i < source.Length; i++)
        {
            if (char.IsLetter(source[i]))
            {
                continue;
            }

            if (!IsHyphen(source[i]) || i + 1 >= source.Length || !char.IsLetter(source[i + 1]))
            {
                break;
            }

            hyphen = i;
            hyphens++;
        }

        return i;
    }

    private bool IsCutByLine(int end) => end + 1 < source.Length && source[end] == '-' && Characters.EndsLine(source[end + 1]);

    private static bool IsHyphen(char c) => c is '-' or '\u2011';
}
