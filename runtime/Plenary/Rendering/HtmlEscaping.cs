using System.Buffers;
using System.Text;

namespace Plenary.Rendering;

/// <summary>Writes words so that HTML takes them for words.</summary>
internal static class HtmlEscaping
{
    private static readonly SearchValues<byte> InText = SearchValues.Create(Encoding.Latin1.GetBytes(Unprintable.FirstBytes + "<>&"));
    private static readonly SearchValues<byte> InAttribute = SearchValues.Create(Encoding.Latin1.GetBytes(Unprintable.FirstBytes + "<>&\"'`"));

    /// <summary>Writes the content of an element.</summary>
    public static void WriteHtmlText(this Utf8Output output, ReadOnlySpan<byte> text) => Write(output, text, InText);

    /// <summary>Writes the content of an attribute's quotation marks.</summary>
    public static void WriteHtmlAttribute(this Utf8Output output, ReadOnlySpan<byte> text) => Write(output, text, InAttribute);

    private static void Write(Utf8Output output, ReadOnlySpan<byte> text, SearchValues<byte> special)
    {
        var from = 0;
        while (from < text.Length)
        {
            var at = text[from..].IndexOfAny(special);
            if (at < 0)
            {
                break;
            }

            at += from;
            var length = 1;
            ReadOnlySpan<byte> replacement;
            switch (text[at])
            {
                case (byte)'<': replacement = "&lt;"u8; break;
                case (byte)'>': replacement = "&gt;"u8; break;
                case (byte)'&': replacement = "&amp;"u8; break;
                case (byte)'"': replacement = "&quot;"u8; break;
                case (byte)'\'': replacement = "&#39;"u8; break;
                case (byte)'`': replacement = "&#96;"u8; break;
                default:
                    length = Unprintable.Length(text[at..], out replacement);
                    if (length == 0)
                    {
                        output.Write(text[from..(at + 1)]);
                        from = at + 1;
                        continue;
                    }

                    break;
            }

            output.Write(text[from..at]);
            output.Write(replacement);
            from = at + length;
        }

        output.Write(text[from..]);
    }
}
