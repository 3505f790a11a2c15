using System.Text;

namespace Plenary.Rendering;

/// <summary>Where a link on a citation goes.</summary>
internal static class CitationAddress
{
    /// <summary>Whether a symbol has an address: a number without its organ has none.</summary>
    public static bool Has(ReadOnlySpan<byte> symbol) =>
        !symbol.IsEmpty && char.IsAsciiLetter((char)symbol[0]) && !symbol.StartsWith("S-"u8) && !symbol.StartsWith("ES-"u8);

    /// <summary>
    /// Writes the document's address at undocs.org, which has no blanks and, of a resolution numbered with its session in
    /// parentheses, no letter: A/RES/217 A (III) is A/RES/217(III).
    /// </summary>
    public static void Write(Utf8Output output, ReadOnlySpan<byte> symbol, ReadOnlySpan<byte> language)
    {
        output.Write("https://undocs.org/"u8);
        output.Write(language.Length == 2 && char.IsAsciiLetter((char)language[0]) && char.IsAsciiLetter((char)language[1]) ? language : "en"u8);
        output.Write((byte)'/');
        var letter = symbol.IndexOf("/RES/"u8) >= 0 && symbol[^1] == ')' ? symbol.IndexOf((byte)' ') : -1;
        for (var i = 0; i < symbol.Length; i++)
        {
            if (i == letter && symbol[i..].IndexOf((byte)'(') is > 0 and var parenthesis)
            {
                i += parenthesis;
            }

            if (symbol[i] != ' ')
            {
                WriteByte(output, symbol[i]);
            }
        }
    }

    /// <summary>What the options' function gives for a citation, UTF-8; null where it gives nothing, or what may not stand in a link.</summary>
    public static byte[]? Given(Func<Citation, string?> link, ResolutionContent content, int node, int position)
    {
        foreach (var inline in content.Inlines(node))
        {
            if (inline is Citation citation && position-- == 0)
            {
                return link(citation) is { } address && IsHarmless(address) ? Encoding.UTF8.GetBytes(address) : null;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether an address that the options gave may stand in a link: a web page, a mail address, or a place relative to the page. Anything else
    /// ("javascript:") could run.
    /// </summary>
    private static bool IsHarmless(ReadOnlySpan<char> address)
    {
        foreach (var character in address)
        {
            // Browsers leave white space and controls out before they look for the scheme.
            if (character <= ' ' || character is >= '\u007F' and <= '\u009F')
            {
                return false;
            }
        }

        var end = address.IndexOfAny(":/?#");
        return !address.IsEmpty && (end < 0 || address[end] != ':' || address[..end] switch
        {
            var scheme => scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
                || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
                || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase),
        });
    }

    private static void WriteByte(Utf8Output output, byte character)
    {
        if (char.IsAsciiLetterOrDigit((char)character) || "/.-_()~,"u8.Contains(character))
        {
            output.Write(character);
            return;
        }

        output.Write((byte)'%');
        output.Write("0123456789ABCDEF"u8[character >> 4]);
        output.Write("0123456789ABCDEF"u8[character & 15]);
    }
}
