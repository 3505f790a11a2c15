namespace Plenary.Storage;

/// <summary>The nodes that a cross-reference points at, for <c>foreach</c>.</summary>
internal readonly ref struct StoredTargets(ReadOnlySpan<byte> structure, int count, int position)
{
    private readonly ReadOnlySpan<byte> structure = structure;

    public int Count => count;

    public Enumerator GetEnumerator() => new(structure, count, position);

    internal ref struct Enumerator(ReadOnlySpan<byte> structure, int count, int position)
    {
        private StructureReader reader = new(structure, position);
        private int remaining = count;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            if (remaining == 0)
            {
                return false;
            }

            remaining--;
            Current = reader.Read();
            return true;
        }
    }
}
