using System.ComponentModel;

namespace Plenary;

/// <summary>A place in a cited document, or all from one to another.</summary>
/// <param name="Kind">What the place is.</param>
/// <param name="From">Its number as written, "8 (a)", "III"; empty where it needs none ("annex").</param>
/// <param name="To">The number of the last, or null where it is one place.</param>
public readonly record struct PinpointRange(PinpointKind Kind, string From, string? To)
{
    /// <summary>The place: "Paragraph 8 (a)".</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => $"{Kind} {From}".TrimEnd() + (To is null ? "" : " to " + To);
}
