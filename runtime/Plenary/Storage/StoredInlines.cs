namespace Plenary.Storage;

/// <summary>The inlines of a node, for <c>foreach</c>; allocates nothing.</summary>
internal readonly ref struct StoredInlines(ReadOnlySpan<byte> text, ReadOnlySpan<byte> structure, int offset, int count, int position)
{
    private readonly ReadOnlySpan<byte> text = text;
    private readonly ReadOnlySpan<byte> structure = structure;

    public Enumerator GetEnumerator() => new(text, structure, offset, count, position);

    internal ref struct Enumerator(ReadOnlySpan<byte> text, ReadOnlySpan<byte> structure, int offset, int count, int position)
    {
        private readonly ReadOnlySpan<byte> text = text;
        private readonly ReadOnlySpan<byte> structure = structure;

        // A count of 0 is one run of plain words, without its kind.
        private readonly bool isPlain = count == 0;
        private int remaining = count == 0 && position > 0 ? 1 : count;
        private int next = position;
        private InlineKind kind;
        private int offset = offset;
        private int length;
        private int rest;

        public readonly StoredInline Current => new(text, structure, kind, offset, length, rest);

        public bool MoveNext()
        {
            if (remaining == 0)
            {
                return false;
            }

            remaining--;
            offset += length;
            var reader = new StructureReader(structure, next);
            kind = isPlain ? InlineKind.Text : (InlineKind)reader.Read();
            length = kind == InlineKind.Marker ? 0 : reader.Read();
            rest = reader.Position;
            switch (kind)
            {
                case InlineKind.Marker:
                    reader.Skip(StoredInline.MarkerNumbers);
                    break;
                case InlineKind.Citation:
                    reader.Skip(StoredInline.CitationNumbers);
                    reader.Skip(StoredInline.CountOf(reader.Read()) * StoredPinpoints.NumbersEach);
                    break;
                case InlineKind.CrossReference:
                    reader.Skip(reader.Read());
                    break;
            }

            next = reader.Position;
            return true;
        }
    }
}
