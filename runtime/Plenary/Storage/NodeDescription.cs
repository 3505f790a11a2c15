using System.Text;

namespace Plenary.Storage;

/// <summary>Names a node in words: "operative paragraph 8 (d) (ii)", "annex II, paragraph 4".</summary>
internal static class NodeDescription
{
    public static string Of(StoredDocument document, int node)
    {
        var scope = NodeScope.Of(document, node);
        var own = Own(document[node], document.KindOf(scope));
        if (scope == 0)
        {
            return own;
        }

        var separator = document.KindOf(node) == NodeKind.Subparagraph ? " " : ", ";
        return Of(document, scope) + separator + own;
    }

    private static string Own(StoredNode node, NodeKind scope) => node.Kind switch
    {
        NodeKind.Part => Named("part", node),
        NodeKind.Section => Named(scope == NodeKind.Section ? "subsection" : "section", node),
        NodeKind.Annex => Named("annex", node),
        NodeKind.Article => Named("article", node),
        NodeKind.PreambularParagraph => Named("preambular paragraph", node),
        NodeKind.OperativeParagraph when node.Role == OperativeRole.Chapeau => "chapeau",
        NodeKind.OperativeParagraph => Named(node.Role == OperativeRole.Unnumbered ? "unnumbered paragraph" : "operative paragraph", node),
        NodeKind.AnnexParagraph => Named("paragraph", node),
        NodeKind.Subparagraph when node.Role == SubparagraphRole.ByPosition => Named("item", node),
        NodeKind.Subparagraph => NodeText.NumberOf(node.Document, node.Index) ?? "",
        NodeKind.EmbeddedResolution => "draft resolution",
        NodeKind.Footnote => "footnote " + Encoding.UTF8.GetString(node.Number),
        var kind => kind.ToString(),
    };

    private static string Named(string word, StoredNode node)
        => !node.Label.IsEmpty ? $"{word} {Encoding.UTF8.GetString(node.Label)}"
            : node.Ordinal != 0 ? FormattableString.Invariant($"{word} {node.Ordinal}")
            : word;
}
