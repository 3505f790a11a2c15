using System.ComponentModel;

namespace Plenary;

/// <summary>A paragraph of a resolution or of its annexes, or a subparagraph.</summary>
public abstract partial class Paragraph : ResolutionElement
{
    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The paragraph's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Paragraph(Resolution owner, int node)
        : base(owner, node)
    {
    }
}
