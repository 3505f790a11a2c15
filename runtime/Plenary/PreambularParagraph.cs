using System.ComponentModel;

namespace Plenary;

/// <summary>A paragraph of the preamble: "Recalling its resolution 48/141 …,".</summary>
public class PreambularParagraph : Paragraph
{
    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The paragraph's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal PreambularParagraph(Resolution owner, int node)
        : base(owner, node)
    {
    }
}
