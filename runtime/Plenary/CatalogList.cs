using System.Collections;

namespace Plenary;

/// <summary>Resolutions of a catalog; each is made when it is first asked for.</summary>
/// <param name="count">How many there are.</param>
/// <param name="resolution">Gives one by its index.</param>
internal sealed class CatalogList(int count, Func<int, Resolution> resolution) : IReadOnlyList<Resolution>
{
    public int Count => count;

    public Resolution this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
            return resolution(index);
        }
    }

    public IEnumerator<Resolution> GetEnumerator()
    {
        for (var index = 0; index < count; index++)
        {
            yield return resolution(index);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
