using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Plenary;

/// <summary>
/// A part of a resolution that is a resolution itself: 74/250 A, with symbol, title, enacting formula, preamble, operative part
/// and adoption of its own.
/// </summary>
[JsonConverter(typeof(ResolutionJsonConverter))]
public class Part : Resolution, IBodyElement
{
    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The part's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Part(Resolution owner, int node)
        : base(owner, node)
    {
    }

    string IBodyElement.Text => Title ?? "";
}
