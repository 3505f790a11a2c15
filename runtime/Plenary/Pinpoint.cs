using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Plenary;

/// <summary>The places that a citation names in the document that it cites: "annex, paras. 4 and 8 (a)".</summary>
public sealed class Pinpoint
{
    internal Pinpoint(ReadOnlyCollection<PinpointRange> ranges) => Ranges = ranges;

    /// <summary>The places, as written and in that order; at least one.</summary>
    public IReadOnlyList<PinpointRange> Ranges { get; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The places: "annex I, paragraph 4 to 6".</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => string.Join(", ", Ranges);
}
