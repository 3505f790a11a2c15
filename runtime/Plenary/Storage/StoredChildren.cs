namespace Plenary.Storage;

/// <summary>The children of a node, by number, for <c>foreach</c>.</summary>
internal readonly struct StoredChildren(StoredDocument document, int parent)
{
    public Enumerator GetEnumerator() => new(document, parent);

    internal struct Enumerator(StoredDocument document, int parent)
    {
        private readonly int end = document.EndOf(parent);
        private int next = parent + 1;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            if (next >= end)
            {
                return false;
            }

            Current = next;
            next = document.EndOf(next);
            return true;
        }
    }
}
