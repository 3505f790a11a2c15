using System.Buffers;
using System.Text;

namespace Plenary.Rendering;

/// <summary>
/// Writes words so that Markdown takes them for words: CommonMark, the common extensions (strikethrough, mathematics,
/// attributes, superscript) and HTML within it. What has a meaning only where a line begins is escaped only there.
/// </summary>
internal static class MarkdownEscaping
{
    private const string Anywhere = "\\`*_[]<>&|~!${}^#+=";

    private static readonly SearchValues<byte> Special = SearchValues.Create(Encoding.Latin1.GetBytes(Unprintable.FirstBytes + Anywhere + "-\":."));
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(Encoding.Latin1.GetBytes(Anywhere));
    private static readonly SearchValues<byte> AtStart = SearchValues.Create("-.():%"u8);

    /// <summary>
    /// Writes <paramref name="text"/>; where <paramref name="startsLine"/>, its first word could be taken for a list's number or the like
    /// and is escaped altogether.
    /// </summary>
    /// <returns>Whether the line still stands at its start: nothing but white space was written.</returns>
    public static bool WriteMarkdownText(this Utf8Output output, ReadOnlySpan<byte> text, bool startsLine)
    {
        if (startsLine)
        {
            text = TrimStart(text);
        }

        if (text.IsEmpty)
        {
            return startsLine;
        }

        var firstWord = startsLine ? text.IndexOf((byte)' ') : 0;
        firstWord = firstWord < 0 ? text.Length : firstWord;
        WriteFirstWord(output, text[..firstWord]);
        WriteRest(output, text[firstWord..]);
        return false;
    }

    /// <summary>Writes an address between angle brackets.</summary>
    public static void WriteMarkdownDestination(this Utf8Output output, ReadOnlySpan<byte> address)
    {
        foreach (var character in address)
        {
            if ("<>\\`|"u8.Contains(character))
            {
                output.Write((byte)'%');
                output.Write("0123456789ABCDEF"u8[character >> 4]);
                output.Write("0123456789ABCDEF"u8[character & 15]);
            }
            else
            {
                output.Write(character);
                output.Write(character == '&' ? "amp;"u8 : default);
            }
        }
    }

    /// <summary>Where the text's first letter or figure stands and where the last one ends.</summary>
    public static (int From, int To) Letters(ReadOnlySpan<byte> text)
    {
        int from = 0, to = text.Length;
        while (from < to && !IsLetter(text, from, out var length))
        {
            from += length;
        }

        while (to > from)
        {
            Rune.DecodeLastFromUtf8(text[..to], out _, out var length);
            if (IsLetter(text, to - length, out _))
            {
                break;
            }

            to -= length;
        }

        return (from, to);
    }

    private static bool IsLetter(ReadOnlySpan<byte> text, int at, out int length)
    {
        Rune.DecodeFromUtf8(text[at..], out var rune, out length);
        return Rune.IsLetterOrDigit(rune);
    }

    /// <summary>White space before a line would make code of it.</summary>
    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            var length = text[0] == ' ' ? 1 : Unprintable.Length(text, out var replacement) is > 0 and var found && !replacement.StartsWith("\uFFFD"u8) ? found : 0;
            if (length == 0)
            {
                break;
            }

            text = text[length..];
        }

        return text;
    }

    private static void WriteFirstWord(Utf8Output output, ReadOnlySpan<byte> word)
    {
        while (!word.IsEmpty)
        {
            var at = word.IndexOfAny(AtStart);
            if (at < 0)
            {
                break;
            }

            WriteRest(output, word[..at]);
            output.Write((byte)'\\');
            output.Write(word[at]);
            word = word[(at + 1)..];
        }

        WriteRest(output, word);
    }

    private static void WriteRest(Utf8Output output, ReadOnlySpan<byte> text)
    {
        var from = 0;
        while (from < text.Length)
        {
            var at = text[from..].IndexOfAny(Special);
            if (at < 0)
            {
                break;
            }

            at += from;
            output.Write(text[from..at]);
            var character = text[at];
            if (Escaped.Contains(character) || IsSpecialHere(text, at))
            {
                output.Write((byte)'\\');
                output.Write(character);
                from = at + 1;
                continue;
            }

            var length = Unprintable.Length(text[at..], out var replacement);
            if (length == 0)
            {
                output.Write(character);
                length = 1;
            }
            else
            {
                output.Write(replacement);
            }

            from = at + length;
        }

        output.Write(text[from..]);
    }

    /// <summary>
    /// Two dashes or quotation marks in a row mean something to the extensions, and so does a colon within a word. An address would become a
    /// link, and keep the backslashes in it.
    /// </summary>
    private static bool IsSpecialHere(ReadOnlySpan<byte> text, int at) => text[at] switch
    {
        (byte)'.' => at >= 3 && (text[at - 1] | 0x20) == 'w' && (text[at - 2] | 0x20) == 'w' && (text[at - 3] | 0x20) == 'w',
        (byte)':' => at + 1 < text.Length ? text[at + 1] != ' ' : at > 0 && text[at - 1] == ':',
        (byte)'-' or (byte)'"' => (at + 1 < text.Length && text[at + 1] == text[at]) || (at > 0 && text[at - 1] == text[at]),
        _ => false,
    };
}
