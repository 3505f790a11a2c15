using System.Buffers;
using System.Text;

namespace Plenary.Rendering;

/// <summary>
/// Writes a paragraph's line, broken at a width. A wrapped text is read again: it breaks at spaces alone, never behind a dash (which
/// would be taken for one that hyphenates) and never before what looks like the start of another paragraph.
/// </summary>
internal static class PlainTextBlock
{
    private static readonly SearchValues<byte> Numerals = SearchValues.Create("IVXLCDMivxlcdm"u8);

    /// <summary>Writes <paramref name="text"/>, which has no line break, with <paramref name="indent"/> spaces before every line.</summary>
    public static void Write(Utf8Output output, ReadOnlySpan<byte> text, int indent, int width)
    {
        if (text.Length + indent <= width)
        {
            output.WriteSpaces(indent);
            output.Write(text);
            output.Write((byte)'\n');
            return;
        }

        width = Math.Max(width - indent, 1);
        while (true)
        {
            output.WriteSpaces(indent);
            var end = LineEnd(text, width);
            output.Write(text[..end]);
            output.Write((byte)'\n');
            if (end == text.Length)
            {
                return;
            }

            text = text[(end + 1)..];
        }
    }

    /// <summary>Where the first line ends: at the last good space within the width, at a poor one where that leaves the line nearly empty, or at the first one behind.</summary>
    private static int LineEnd(ReadOnlySpan<byte> text, int width)
    {
        int good = -1, goodColumn = 0, poor = -1, column = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (column > width)
            {
                if (good >= 0 && (goodColumn * 4 >= width || poor < 0))
                {
                    return good;
                }

                if (poor >= 0)
                {
                    return poor;
                }
            }

            if (text[i] == ' ' && i > 0 && i + 1 < text.Length && !EndsWithDash(text[..i]))
            {
                switch (StartOf(text[(i + 1)..]))
                {
                    case Start.Good:
                        good = i;
                        goodColumn = column;
                        break;
                    case Start.Poor:
                        poor = i;
                        break;
                }
            }

            if ((text[i] & 0xC0) != 0x80)
            {
                column++;
            }
        }

        return column <= width ? text.Length : good >= 0 ? good : poor >= 0 ? poor : text.Length;
    }

    private enum Start
    {
        /// <summary>A small letter, or one of a script that this does not know.</summary>
        Good,

        /// <summary>A word with a capital: it could open a paragraph.</summary>
        Poor,

        /// <summary>A number, bullet, numeral or single letter.</summary>
        Never,
    }

    private static Start StartOf(ReadOnlySpan<byte> text)
    {
        if (Rune.DecodeFromUtf8(text, out var first, out _) != OperationStatus.Done || !Rune.IsLetter(first))
        {
            return Start.Never;
        }

        var end = text.IndexOf((byte)' ');
        var word = (end < 0 ? text : text[..end]).TrimEnd(".,;:)"u8);
        if (word.Length == 1 || word.IndexOfAnyExcept(Numerals) < 0 || text[word.Length..].StartsWith(")"u8))
        {
            return Start.Never;
        }

        return Rune.IsUpper(first) ? Start.Poor : Start.Good;
    }

    private static bool EndsWithDash(ReadOnlySpan<byte> text) =>
        text[^1] == '-' || (text.Length > 2 && text[^3] == 0xE2 && text[^2] == 0x80 && text[^1] is >= 0x90 and <= 0x95);
}
