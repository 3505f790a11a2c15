using System.Collections;

namespace Plenary.Generator.Reading;

/// <summary>A node and all beneath it, in document order; walked in a loop it costs no object but the path, and a leaf none.</summary>
internal readonly struct DraftWalk(Draft root) : IEnumerable<Draft>
{
    public Enumerator GetEnumerator() => new(root);

    IEnumerator<Draft> IEnumerable<Draft>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(Draft root) : IEnumerator<Draft>
    {
        private const int UsualDepth = 4;

        // The nodes above the current one, each with the number of its children that were begun.
        private (Draft Draft, int Next)[]? path;
        private int depth;

        public Draft Current { get; private set; } = null!;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (Current is null)
            {
                Current = root;
                return true;
            }

            if (Current.Children.Count > 0)
            {
                path ??= new (Draft, int)[UsualDepth];
                if (depth == path.Length)
                {
                    Array.Resize(ref path, depth * 2);
                }

                path[depth++] = (Current, 0);
            }

            while (depth > 0)
            {
                ref var above = ref path![depth - 1];
                if (above.Next < above.Draft.Children.Count)
                {
                    Current = above.Draft.Children[above.Next++];
                    return true;
                }

                depth--;
            }

            return false;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
