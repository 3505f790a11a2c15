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

    private static readonly SearchValues<byte> Special = SearchValues.Create(Encoding.Latin1.GetBytes(Unprintable.FirstBytes + Anywhere + "-\":"));
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
            text = text.TrimStart(" \t\n\r"u8);
            if (text.IsEmpty)
            {
                return true;
            }
        }

        var firstWord = startsLine ? text.IndexOf((byte)' ') : 0;
        firstWord = firstWord < 0 ? text.Length : firstWord;
        WriteFirstWord(output, text[..firstWord]);
        WriteRest(output, text[firstWord..]);
        return false;
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
            if (Escaped.Contains(character) || (character is (byte)'-' or (byte)'"' or (byte)':' && IsDoubled(text, at)))
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

    /// <summary>Two dashes, quotation marks or colons in a row mean something to the extensions; one alone does not.</summary>
    private static bool IsDoubled(ReadOnlySpan<byte> text, int at) =>
        (at + 1 < text.Length && text[at + 1] == text[at]) || (at > 0 && text[at - 1] == text[at]);
}
