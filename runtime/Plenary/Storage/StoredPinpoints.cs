namespace Plenary.Storage;

/// <summary>The places of a citation, for <c>foreach</c>.</summary>
internal readonly ref struct StoredPinpoints(ReadOnlySpan<byte> text, ReadOnlySpan<byte> structure, int count, int position)
{
    /// <summary>Kind, from, to.</summary>
    public const int NumbersEach = 5;

    private readonly ReadOnlySpan<byte> text = text;
    private readonly ReadOnlySpan<byte> structure = structure;

    public int Count => count;

    public Enumerator GetEnumerator() => new(text, structure, count, position);

    internal ref struct Enumerator(ReadOnlySpan<byte> text, ReadOnlySpan<byte> structure, int count, int position)
    {
        private readonly ReadOnlySpan<byte> text = text;
        private StructureReader reader = new(structure, position);
        private int remaining = count;

        public StoredPinpoint Current { get; private set; }

        public bool MoveNext()
        {
            if (remaining == 0)
            {
                return false;
            }

            remaining--;
            var kind = (PinpointKind)reader.Read();
            var from = reader.ReadSlice().Of(text);
            Current = new StoredPinpoint(kind, from, reader.ReadSlice().Of(text));
            return true;
        }
    }
}

/// <summary>One place in a cited document, or a range; <paramref name="to"/> is empty for one place.</summary>
internal readonly ref struct StoredPinpoint(PinpointKind kind, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
{
    public PinpointKind Kind { get; } = kind;

    public ReadOnlySpan<byte> From { get; } = from;

    public ReadOnlySpan<byte> To { get; } = to;
}
