using System.ComponentModel;

namespace Plenary;

/// <summary>A paragraph of the operative part: "3. Calls upon all Member States …;".</summary>
public class OperativeParagraph : Paragraph
{
    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The paragraph's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal OperativeParagraph(Resolution owner, int node)
        : base(owner, node)
    {
    }
}
