namespace Plenary.Storage;

/// <summary>Reads the numbers of a structure, one after another, without allocating.</summary>
internal ref struct StructureReader(ReadOnlySpan<byte> structure, int position)
{
    private const int MoreFollows = 0x20;
    private const int DigitBits = 5;

    private readonly ReadOnlySpan<byte> structure = structure;

    /// <summary>Where the next number starts.</summary>
    public int Position { get; private set; } = position;

    public int Read()
    {
        var digit = Digit(structure[Position++]);
        if (digit < MoreFollows)
        {
            return digit;
        }

        var value = digit & (MoreFollows - 1);
        var shift = DigitBits;
        do
        {
            digit = Digit(structure[Position++]);
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

    public void Skip(int numbers)
    {
        while (numbers > 0)
        {
            if (Digit(structure[Position++]) < MoreFollows)
            {
                numbers--;
            }
        }
    }

    // The digits 0 to 63 are the printable characters from '#' on, without the backslash.
    private static int Digit(byte character) => character < (byte)'\\' ? character - 0x23 : character - 0x24;
}
