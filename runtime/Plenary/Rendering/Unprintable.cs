namespace Plenary.Rendering;

/// <summary>
/// Characters that no format shows as they are: line separators become a space, controls and the overrides that
/// turn the direction of words around are shown as U+FFFD, embeddings and isolates, which are no words, are left out (an unclosed one would
/// reach beyond its paragraph).
/// </summary>
internal static class Unprintable
{
    /// <summary>The bytes that such a character begins with; of <c>0xC2</c> and <c>0xE2</c> most begin another one.</summary>
    public const string FirstBytes =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u00C2\u00E2";

    /// <summary>The length in bytes of the unprintable character that <paramref name="text"/> begins with, or 0 where it begins with another.</summary>
    public static int Length(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> replacement)
    {
        replacement = default;
        switch (text[0])
        {
            case (>= (byte)'\t' and <= (byte)'\r'):
                replacement = " "u8;
                return 1;
            case < 0x20 or 0x7F:
                replacement = "\uFFFD"u8;
                return 1;
            case 0xC2 when text.Length > 1 && text[1] < 0xA0:
                replacement = text[1] == 0x85 ? " "u8 : "\uFFFD"u8;
                return 2;
            case 0xE2 when text.Length > 2 && text[1] == 0x80 && text[2] is >= 0xA8 and <= 0xAE:
                replacement = text[2] switch { 0xA8 or 0xA9 => " "u8, 0xAD or 0xAE => "\uFFFD"u8, _ => default };
                return 3;
            case 0xE2 when text.Length > 2 && text[1] == 0x81 && text[2] is >= 0xA6 and <= 0xA9:
                return 3;
            default:
                return 0;
        }
    }
}
