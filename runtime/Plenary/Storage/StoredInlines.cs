namespace Plenary.Storage;

/// <summary>The inlines of a node, for <c>foreach</c>; allocates nothing.</summary>
internal readonly ref struct StoredInlines(ReadOnlySpan<byte> text, ReadOnlySpan<byte> structure, int offset, int count, int position)
{
    private readonly ReadOnlySpan<byte> text = text;
    private readonly ReadOnlySpan<byte> structure = structure;

    public int Count => count;

    public Enumerator GetEnumerator() => new(text, structure, offset, count, position);

    /// <summary>Reads past so many inlines and returns how many bytes of words they have.</summary>
    public static int Skip(ref StructureReader reader, int count)
    {
        var length = 0;
        while (count-- > 0)
        {
            var kind = (InlineKind)reader.Read();
            if (kind == InlineKind.Marker)
            {
                reader.Skip(3);
                continue;
            }

            length += reader.Read();
            switch (kind)
            {
                case InlineKind.Citation:
                    reader.Skip(4);
                    reader.Skip(reader.Read() * StoredPinpoints.NumbersEach);
                    break;
                case InlineKind.CrossReference:
                    reader.Skip(reader.Read());
                    break;
            }
        }

        return length;
    }

    internal ref struct Enumerator(ReadOnlySpan<byte> text, ReadOnlySpan<byte> structure, int offset, int count, int position)
    {
        private readonly ReadOnlySpan<byte> text = text;
        private readonly ReadOnlySpan<byte> structure = structure;
        private StructureReader reader = new(structure, position);
        private int offset = offset;
        private int remaining = count;

        public StoredInline Current { get; private set; }

        public bool MoveNext()
        {
            if (remaining == 0)
            {
                return false;
            }

            remaining--;
            Current = new StoredInline(text, structure, offset, ref reader);
            offset += Current.Text.Length;
            return true;
        }
    }
}
