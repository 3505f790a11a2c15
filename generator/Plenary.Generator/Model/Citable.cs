namespace Plenary.Generator.Model;

/// <summary>What others may say of a resolution or a part when they cite it: nothing that a change of words would touch.</summary>
/// <param name="Path">The file.</param>
/// <param name="Symbol">The symbol.</param>
/// <param name="Language">The text's language.</param>
/// <param name="Date">When it was adopted, <c>DayNumber + 1</c>; 0 where the text does not say.</param>
/// <param name="Paragraphs">The numbered operative paragraphs and their subparagraphs as cited: "8", "8 (d)", "8 (d) (ii)". None where a paragraph has no number.</param>
internal sealed record Citable(string Path, string Symbol, string Language, int Date, EquatableArray<string> Paragraphs)
{
    /// <summary>The resolution of a document, and its parts, as far as they have a symbol.</summary>
    public static IEnumerable<Citable> Of(string path, Document document)
    {
        for (var i = 0; i < document.Nodes.Count; i++)
        {
            var node = document.Nodes[i];
            if (node.Kind is NodeKind.Resolution or NodeKind.Part && node.Identity is { Symbol.Length: > 0 } identity)
            {
                yield return Read(path, identity, document.Nodes, i);
            }
        }
    }

    private static Citable Read(string path, Identity identity, EquatableArray<Node> nodes, int root)
    {
        var date = 0;
        var isNumbered = true;
        var paragraphs = new List<string>();
        var names = new Dictionary<int, string>();
        for (var i = root + 1; i < root + nodes[root].Size; i++)
        {
            var node = nodes[i];
            switch (node.Kind)
            {
                case NodeKind.Adoption when node.Parent == root:
                    date = node.Adoption?.Date ?? 0;
                    break;
                case NodeKind.Part or NodeKind.Annex or NodeKind.QuotedText or NodeKind.EmbeddedResolution:
                    i += node.Size - 1;
                    break;
                case NodeKind.OperativeParagraph when node.Label.Length > 0:
                    names.Add(i, node.Label);
                    paragraphs.Add(node.Label);
                    break;
                case NodeKind.OperativeParagraph when node.Role != 2:
                    isNumbered = false;
                    break;
                case NodeKind.Subparagraph when node.Label.Length > 0 && names.TryGetValue(node.Parent, out var outer):
                    names.Add(i, outer + " (" + node.Label + ")");
                    paragraphs.Add(names[i]);
                    break;
            }
        }

        return new Citable(path, identity.Symbol, identity.Language, date, (isNumbered ? paragraphs : []).ToEquatable());
    }
}
