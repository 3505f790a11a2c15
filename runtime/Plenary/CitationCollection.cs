using System.Collections;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>
/// The citations of a resolution or part, in order. Of a text that cites resolutions of its build it is a class derived from
/// this one, with a property for each of them: <c>Citations.A_RES_48_141</c>.
/// </summary>
public class CitationCollection : IReadOnlyList<Citation>
{
    private readonly ResolutionContent content;
    private readonly ReadOnlyCollection<Citation> citations;
    private readonly ConcurrentDictionary<string, object> ofResolutions = new(StringComparer.Ordinal);

    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The node whose citations these are, or the number <c>int.MinValue + node</c> that its factory was given for them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal CitationCollection(Resolution owner, int node)
    {
        content = owner.Content;
        var first = node < 0 ? node - int.MinValue : node;
        citations = content.InlinesIn<Citation>(first, content.Document.EndOf(first), InlineKind.Citation);
    }

    /// <summary>How many citations there are.</summary>
    public int Count => citations.Count;

    /// <summary>The citation at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public Citation this[int index] => citations[index];

    /// <summary>The citations in order.</summary>
    /// <returns>The enumerator.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IEnumerator<Citation> GetEnumerator() => citations.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Called by generated code: the citations of one resolution of the build, the same object at every call.</summary>
    /// <typeparam name="TResolution">The class of the cited resolution.</typeparam>
    /// <param name="symbols">The symbols by which it is cited.</param>
    /// <returns>The citations.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected CitationsOf<TResolution> CitationsOf<TResolution>(params string[] symbols)
        where TResolution : Resolution
    {
        ArgumentNullException.ThrowIfNull(symbols);
        return (CitationsOf<TResolution>)ofResolutions.GetOrAdd(
            symbols[0],
            _ => new CitationsOf<TResolution>(content, symbols[0], citations.Where(citation => symbols.Contains(citation.StoredSymbol)).ToArray()));
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The words that cite: "citations: resolution 48/141 of 20 December 1993, Ibid."</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => "citations: " + string.Join(", ", citations.Select(citation => citation.Text));
}
