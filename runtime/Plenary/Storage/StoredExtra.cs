namespace Plenary.Storage;

/// <summary>
/// The extra numbers of a record, read one after another. Fields are only added to the format, so one that a record
/// does not have yet reads as 0.
/// </summary>
internal ref struct StoredExtra(ReadOnlySpan<byte> text, ReadOnlySpan<byte> structure, int count, int position)
{
    private readonly ReadOnlySpan<byte> text = text;
    private StructureReader reader = new(structure, position);

    /// <summary>How many numbers are left.</summary>
    public int Remaining { get; private set; } = count;

    public int Read()
    {
        if (Remaining == 0)
        {
            return 0;
        }

        Remaining--;
        return reader.Read();
    }

    public ReadOnlySpan<byte> ReadText()
    {
        var offset = Read();
        return text.Slice(offset, Read());
    }
}
