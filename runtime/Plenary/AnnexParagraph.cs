using System.ComponentModel;

namespace Plenary;

/// <summary>A paragraph of an annex.</summary>
public class AnnexParagraph : Paragraph
{
    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The paragraph's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal AnnexParagraph(Resolution owner, int node)
        : base(owner, node)
    {
    }
}
