using System.Runtime.CompilerServices;

namespace Plenary.Storage;

/// <summary>Reads the numbers of a structure, one after another, without allocating.</summary>
internal ref struct StructureReader(ReadOnlySpan<byte> structure, int position)
{
    private const int MoreFollows = 0x20;
    private const int DigitBits = 5;

    private readonly ReadOnlySpan<byte> structure = structure;
    private int position = position;

    /// <summary>Where the next number starts.</summary>
    public readonly int Position => position;

    // Inlined, a reader lives in registers: every record, and so every rendering, is read with it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read()
    {
        var digit = Digit(structure[position++]);
        if (digit < MoreFollows)
        {
            return digit;
        }

        var value = digit & (MoreFollows - 1);
        var shift = DigitBits;
        do
        {
            digit = Digit(structure[position++]);
            value |= (digit & (MoreFollows - 1)) << shift;
            shift += DigitBits;
        }
        while (digit >= MoreFollows);

        return value;
    }

    public Slice ReadSlice()
    {
        var offset = Read();
        return new Slice(offset, Read());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Skip(int numbers)
    {
        while (numbers > 0)
        {
            if (Digit(structure[position++]) < MoreFollows)
            {
                numbers--;
            }
        }
    }

    // The digits 0 to 63 are the printable characters from '#' on, without the backslash.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digit(byte character) => character < (byte)'\\' ? character - 0x23 : character - 0x24;
}
