using System.Collections;

namespace Plenary;

/// <summary>Resolutions of a catalog; each is made when it is first asked for.</summary>
internal sealed class CatalogList(IReadOnlyList<CatalogEntry> entries) : IReadOnlyList<Resolution>
{
    public int Count => entries.Count;

    public Resolution this[int index] => entries[index].Resolution();

    public IEnumerator<Resolution> GetEnumerator() => entries.Select(entry => entry.Resolution()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
