using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>Where a resolution's children go: its preamble, its body or beside it.</summary>
internal static class AkomaNtosoLayout
{
    /// <summary>
    /// The first node behind the preamble of a resolution or part: the last preambular paragraph before anything of
    /// the operative part ends it. 0 where there is none.
    /// </summary>
    public static int EndOfPreamble(StoredDocument document, int resolution)
    {
        var end = 0;
        foreach (var child in document.ChildrenOf(resolution))
        {
            switch (document.KindOf(child))
            {
                case NodeKind.PreambularParagraph:
                    end = document.EndOf(child);
                    break;
                case NodeKind.MastheadLine or NodeKind.Title or NodeKind.Formula or NodeKind.Heading or NodeKind.Text or NodeKind.Table or NodeKind.QuotedText:
                    break;
                default:
                    return end;
            }
        }

        return end;
    }

    /// <summary>Whether the words stand in the body of their resolution, rather than before, behind or below it.</summary>
    public static bool IsBody(NodeKind kind) => kind
        is NodeKind.Section or NodeKind.Article or NodeKind.Heading or NodeKind.PreambularParagraph or NodeKind.OperativeParagraph
        or NodeKind.Subparagraph or NodeKind.AnnexParagraph or NodeKind.Text or NodeKind.QuotedText or NodeKind.EmbeddedResolution or NodeKind.Table;

    /// <summary>
    /// Whether a node is a statement of its own: a draft, or a part with a formula. A part under the formula of the whole is a
    /// section there, as the United Nations' files have it.
    /// </summary>
    public static bool IsStatement(StoredDocument document, int node) => document.KindOf(node) switch
    {
        NodeKind.EmbeddedResolution => true,
        NodeKind.Part => HasChild(document, node, NodeKind.Formula) || !HasChild(document, document.ParentOf(node), NodeKind.Formula),
        _ => false,
    };

    public static bool HasChild(StoredDocument document, int parent, NodeKind kind)
    {
        foreach (var child in document.ChildrenOf(parent))
        {
            if (document.KindOf(child) == kind)
            {
                return true;
            }
        }

        return false;
    }
}
