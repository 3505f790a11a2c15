using System.Runtime.CompilerServices;

namespace Plenary.Generator.Reading.Masthead;

/// <summary>
/// Finds the fixed phrases of masthead and closing. Case does not matter, and a space of the phrase stands for
/// any white space or none, since extraction glues words and puts no-break spaces between them.
/// </summary>
internal static class Phrase
{
    public static int SkipSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether a word can begin here: at the start, or behind something that is no letter and no digit.</summary>
    public static bool IsWordStart(ReadOnlySpan<char> text, int position)
        => position == 0 || !char.IsLetterOrDigit(text[position - 1]);

    [MethodImpl(HotLoop.CompiledAtOnce)]
    public static bool TryRead(ReadOnlySpan<char> text, int start, string phrase, out int end)
    {
        var position = start;
        end = start;
        foreach (var expected in phrase)
        {
            if (expected == ' ')
            {
                position = SkipSpace(text, position);
            }
            else if (position >= text.Length || !IsSame(text[position++], expected))
            {
                return false;
            }
        }

        end = position;
        return true;
    }

    private static bool IsSame(char c, char expected)
        => c == expected || (c < 128 && expected < 128
            ? (c | 0x20) == (expected | 0x20) && (c | 0x20) is >= 'a' and <= 'z'
            : char.ToUpperInvariant(c) == char.ToUpperInvariant(expected));

    /// <summary>Reads the first of the phrases that stands here.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, string[] phrases, out int end)
    {
        foreach (var phrase in phrases)
        {
            if (TryRead(text, start, phrase, out end))
            {
                return true;
            }
        }

        end = start;
        return false;
    }

    /// <summary>Reads the first of the phrases that stands here and is not followed by a letter.</summary>
    public static bool TryReadWord(ReadOnlySpan<char> text, int start, string[] phrases, out int end)
    {
        foreach (var phrase in phrases)
        {
            if (TryRead(text, start, phrase, out end) && (end >= text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        end = start;
        return false;
    }

    /// <summary>Finds the first place from <paramref name="from"/> on where one of the phrases stands at the start of a word.</summary>
    public static int Find(ReadOnlySpan<char> text, int from, string[] phrases, out int end)
    {
        for (var position = from; position < text.Length; position++)
        {
            if (IsWordStart(text, position) && TryRead(text, position, phrases, out end))
            {
                return position;
            }
        }

        end = from;
        return -1;
    }
}
