using System.Collections;
using System.ComponentModel;

namespace Plenary;

/// <summary>The citations of one resolution of the build in another: <c>Citations.A_RES_48_141</c>.</summary>
/// <typeparam name="TResolution">The class of the cited resolution.</typeparam>
public sealed class CitationsOf<TResolution> : IReadOnlyList<Citation>
    where TResolution : Resolution
{
    private readonly ResolutionContent content;
    private readonly string symbol;
    private readonly Citation[] citations;

    internal CitationsOf(ResolutionContent content, string symbol, Citation[] citations)
    {
        this.content = content;
        this.symbol = symbol;
        this.citations = citations;
    }

    /// <summary>The cited resolution.</summary>
    public TResolution Resolution => (TResolution)content.Linked(symbol)!;

    /// <summary>How often it is cited.</summary>
    public int Count => citations.Length;

    /// <summary>The citation at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public Citation this[int index] => citations[index];

    /// <summary>The citations in order.</summary>
    /// <returns>The enumerator.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IEnumerator<Citation> GetEnumerator() => citations.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The cited symbol and the words that cite it: "A/RES/48/141: resolution 48/141 of 20 December 1993, Ibid."</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => symbol + ": " + string.Join(", ", citations.Select(citation => citation.Text));
}
