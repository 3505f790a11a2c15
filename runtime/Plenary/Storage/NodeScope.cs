namespace Plenary.Storage;

/// <summary>Which nodes have a name, and inside which.</summary>
internal static class NodeScope
{
    /// <summary>Whether nodes of this kind have a path.</summary>
    public static bool IsAddressable(NodeKind kind) => kind
        is NodeKind.Resolution or NodeKind.Part or NodeKind.Section or NodeKind.Annex or NodeKind.Article
        or NodeKind.EmbeddedResolution or NodeKind.Footnote
        || IsParagraph(kind);

    public static bool IsParagraph(NodeKind kind) => kind
        is NodeKind.PreambularParagraph or NodeKind.OperativeParagraph or NodeKind.Subparagraph or NodeKind.AnnexParagraph;

    /// <summary>Whether the names of what stands in the node begin with the node's own.</summary>
    public static bool EntersNames(StoredDocument document, int node) => document.KindOf(node) switch
    {
        NodeKind.Section => document[node].Role == SectionRole.RestartsNumbering,
        NodeKind.Part or NodeKind.Annex or NodeKind.Article or NodeKind.EmbeddedResolution => true,
        var kind => IsParagraph(kind),
    };

    /// <summary>The nearest ancestor whose name the node's own begins with; 0 where that is the resolution.</summary>
    public static int Of(StoredDocument document, int node)
    {
        do
        {
            node = document.ParentOf(node);
        }
        while (node > 0 && !EntersNames(document, node));

        return Math.Max(node, 0);
    }

    /// <summary>The place whose words the node's are: the node itself or its nearest ancestor that has a path.</summary>
    public static int NearestAddressable(StoredDocument document, int node)
    {
        while (!IsAddressable(document.KindOf(node)))
        {
            node = document.ParentOf(node);
        }

        return node;
    }

    /// <summary>The annex with footnotes of its own that the node stands in, or 0: the resolution.</summary>
    public static int FootnotesOf(StoredDocument document, int node)
    {
        while (node > 0 && !(document.KindOf(node) == NodeKind.Annex && HasFootnotes(document, node)))
        {
            node = document.ParentOf(node);
        }

        return node;
    }

    private static bool HasFootnotes(StoredDocument document, int annex)
    {
        foreach (var child in document.ChildrenOf(annex))
        {
            if (document.KindOf(child) == NodeKind.Footnote)
            {
                return true;
            }
        }

        return false;
    }
}
