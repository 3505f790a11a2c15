using System.Collections;

namespace Plenary;

/// <summary>Elements in order; each is made when it is first asked for.</summary>
internal sealed class ElementList<T>(ResolutionContent content, int[] nodes) : IReadOnlyList<T>
    where T : class
{
    public int Count => nodes.Length;

    public T this[int index] => (T)content.Element(nodes[index]);

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var node in nodes)
        {
            yield return (T)content.Element(node);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
