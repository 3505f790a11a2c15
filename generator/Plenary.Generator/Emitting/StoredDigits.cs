namespace Plenary.Generator.Emitting;

/// <summary>The digits of six bits of docs/storage.md: printable characters without the quotation mark and the backslash.</summary>
internal static class StoredDigits
{
    /// <summary>The character of 0 to 63.</summary>
    public static char Of(int digit) => (char)(digit + (digit < 57 ? 0x23 : 0x24));

    /// <summary>What a character stands for.</summary>
    public static int Value(char character) => (character - (character < '\\' ? 0x23 : 0x24)) & 63;
}
