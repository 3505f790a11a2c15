using System.ComponentModel;

namespace Plenary;

/// <summary>A subparagraph: "(a)", "(ii)", or an item of a list without numbers.</summary>
public class Subparagraph : Paragraph
{
    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The paragraph's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Subparagraph(Resolution owner, int node)
        : base(owner, node)
    {
    }
}
