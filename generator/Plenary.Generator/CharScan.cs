using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Plenary.Generator;

/// <summary>Finds characters sixteen at a time or so. Readability is traded for speed here: see ReadingBenchmarks.</summary>
internal static class CharScan
{
    private static readonly int Width = Vector<ushort>.Count;

    /// <summary>The first digit 0 to 9 from a place on; the text's length where there is none.</summary>
    public static int IndexOfDigit(ReadOnlySpan<char> text, int from) => IndexOfRange(text, from, '0', 9);

    /// <summary>The first control character (below the blank) from a place on; the text's length where there is none.</summary>
    public static int IndexOfControl(ReadOnlySpan<char> text, int from) => IndexOfRange(text, from, '\0', ' ' - 1);

    /// <summary>The first character from a place on that is neither a blank nor one that ASCII prints; the text's length where there is none.</summary>
    public static int IndexOfUncommon(ReadOnlySpan<char> text, int from)
    {
        var hasDoubleBlank = false;
        return IndexOfUncommon(text, from, ref hasDoubleBlank);
    }

    /// <summary>
    /// The first character from a place on that is neither a blank nor one that ASCII prints; <paramref name="hasDoubleBlank"/> is set
    /// where two blanks stand together before it, the one in front of the place taken in.
    /// </summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    public static int IndexOfUncommon(ReadOnlySpan<char> text, int from, ref bool hasDoubleBlank)
    {
        var blank = new Vector<ushort>(' ');
        var last = new Vector<ushort>('~' - ' ');
        var doubled = Vector<ushort>.Zero;
        var i = from;
        while (i < text.Length)
        {
            if (i > 0 && i + Width <= text.Length)
            {
                var here = Load(text, i);
                if (!Vector.GreaterThanAny(here - blank, last))
                {
                    doubled |= Vector.Equals(here, blank) & Vector.Equals(Load(text, i - 1), blank);
                    i += Width;
                    continue;
                }
            }

            for (var end = Math.Min(text.Length, i + Width); i < end; i++)
            {
                var c = text[i];
                if (c is < ' ' or > '~')
                {
                    hasDoubleBlank |= doubled != Vector<ushort>.Zero;
                    return i;
                }

                hasDoubleBlank |= c == ' ' && i > 0 && text[i - 1] == ' ';
            }
        }

        hasDoubleBlank |= doubled != Vector<ushort>.Zero;
        return text.Length;
    }

    /// <summary>
    /// The first character from a place on that is neither a blank nor one that ASCII prints, or is one of three; the end where there is none.
    /// </summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    public static int IndexOfUncommonOr(ReadOnlySpan<char> text, int from, char first, char second, char third)
    {
        var blank = new Vector<ushort>(' ');
        var last = new Vector<ushort>('~' - ' ');
        var (one, two, three) = (new Vector<ushort>(first), new Vector<ushort>(second), new Vector<ushort>(third));
        var i = from;
        while (i < text.Length)
        {
            if (i + Width <= text.Length)
            {
                var here = Load(text, i);
                if ((Vector.GreaterThan(here - blank, last) | Vector.Equals(here, one) | Vector.Equals(here, two) | Vector.Equals(here, three)) == Vector<ushort>.Zero)
                {
                    i += Width;
                    continue;
                }
            }

            for (var end = Math.Min(text.Length, i + Width); i < end; i++)
            {
                if (text[i] is < ' ' or > '~' || text[i] == first || text[i] == second || text[i] == third)
                {
                    return i;
                }
            }
        }

        return text.Length;
    }

    [MethodImpl(HotLoop.CompiledAtOnce)]
    private static int IndexOfRange(ReadOnlySpan<char> text, int from, char first, int more)
    {
        var low = new Vector<ushort>(first);
        var span = new Vector<ushort>((ushort)more);
        var i = from;
        while (i < text.Length)
        {
            if (i + Width <= text.Length && !Vector.LessThanOrEqualAny(Load(text, i) - low, span))
            {
                i += Width;
                continue;
            }

            for (var end = Math.Min(text.Length, i + Width); i < end; i++)
            {
                if ((uint)(text[i] - first) <= (uint)more)
                {
                    return i;
                }
            }
        }

        return text.Length;
    }

    private static Vector<ushort> Load(ReadOnlySpan<char> text, int at) => MemoryMarshal.Read<Vector<ushort>>(MemoryMarshal.AsBytes(text.Slice(at)));
}
