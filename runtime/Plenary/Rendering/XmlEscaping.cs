using System.Buffers;

namespace Plenary.Rendering;

/// <summary>Writes words so that XML takes them for words; characters that XML cannot hold become U+FFFD.</summary>
internal static class XmlEscaping
{
    // U+FFFE and U+FFFF, which begin with 0xEF, are no characters of XML; the other controls are (U+0085, U+2028 …).
    private static readonly SearchValues<byte> Special = SearchValues.Create(
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        (byte)'<', (byte)'>', (byte)'&', (byte)'"', 0xEF,
    ]);

    /// <summary>Writes the content of an element, or of an attribute in quotation marks.</summary>
    public static void WriteXml(this Utf8Output output, ReadOnlySpan<byte> text)
    {
        while (text.Length > 0)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0)
            {
                break;
            }

            output.Write(text[..at]);
            output.Write(Replacement(text[at..], out var length));
            text = text[(at + length)..];
        }

        output.Write(text);
    }

    /// <summary>Writes what goes into a path or fragment of an address; anything that does not belong there is percent-encoded.</summary>
    public static void WriteAddress(this Utf8Output output, byte character)
    {
        if (char.IsAsciiLetterOrDigit((char)character) || "/()-._~:@!*',;=+"u8.Contains(character))
        {
            output.Write(character);
            return;
        }

        output.Write((byte)'%');
        output.Write("0123456789ABCDEF"u8[character >> 4]);
        output.Write("0123456789ABCDEF"u8[character & 0xF]);
    }

    private static ReadOnlySpan<byte> Replacement(ReadOnlySpan<byte> text, out int length)
    {
        length = 1;
        switch (text[0])
        {
            case (byte)'<': return "&lt;"u8;
            case (byte)'>': return "&gt;"u8;
            case (byte)'&': return "&amp;"u8;
            case (byte)'"': return "&quot;"u8;
            case (byte)'\t' or (byte)'\n' or (byte)'\r': return " "u8;
            case < 0x20: return "\uFFFD"u8;
            case 0xEF when text.Length > 2 && text[1] == 0xBF && text[2] >= 0xBE:
                length = 3;
                return "\uFFFD"u8;
            default: return text[..1];
        }
    }
}
