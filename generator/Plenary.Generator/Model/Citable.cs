using System.Globalization;

namespace Plenary.Generator.Model;

/// <summary>What others may say of a resolution or a part when they cite it: nothing that a change of words would touch.</summary>
/// <param name="Path">The file.</param>
/// <param name="Symbol">The symbol.</param>
/// <param name="Language">The text's language.</param>
/// <param name="Date">When it was adopted, <c>DayNumber + 1</c>; 0 where the text does not say.</param>
/// <param name="Places">What can be cited, in document order, a place before those in it; the first is the resolution or part.</param>
internal sealed record Citable(string Path, string Symbol, string Language, int Date, EquatableArray<CitablePlace> Places)
{
    /// <summary>"(viii)" with its brackets.</summary>
    private const int MaxBracketed = 7;

    public bool IsOfParts => Places.Any(place => place.Kind == NodeKind.Part && place.Parent == 0);

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
        var places = new List<CitablePlace>();

        // Of each node its place or the nearest around it.
        var placeOf = new int[nodes[root].Size];
        for (var i = root; i < root + nodes[root].Size; i++)
        {
            var node = nodes[i];
            if (node.Kind == NodeKind.Adoption && node.Parent == root)
            {
                date = node.Adoption?.Date ?? 0;
            }

            var outer = i == root ? -1 : placeOf[node.Parent - root];
            placeOf[i - root] = outer;
            if (i == root || IsPlace(node.Kind) || (node.Kind is NodeKind.Text or NodeKind.Heading or NodeKind.Table && !places[outer].IsParagraph))
            {
                placeOf[i - root] = places.Count;
                places.Add(new CitablePlace(node.Kind, Label(node), outer, node.Label.Length > 0, node.Kind == NodeKind.Section && node.Role == 0));
            }

            if (i > root && places[placeOf[i - root]].IsParagraph)
            {
                places.AddRange(Bracketed(node).Select(label => new CitablePlace(NodeKind.Text, label, placeOf[i - root], true, false)));
            }
        }

        return new Citable(path, identity.Symbol, identity.Language, date, places.ToEquatable());
    }

    /// <summary>The number by which the place is cited; empty where it has none.</summary>
    private static string Label(Node node) => node.Kind switch
    {
        NodeKind.PreambularParagraph => node.Ordinal.ToString(CultureInfo.InvariantCulture),
        NodeKind.OperativeParagraph when node.Role == 1 => node.Ordinal.ToString(CultureInfo.InvariantCulture),
        NodeKind.Text or NodeKind.Heading or NodeKind.Table or NodeKind.Resolution => "",
        _ => node.Label,
    };

    private static bool IsPlace(NodeKind kind) => kind is NodeKind.Part or NodeKind.Section or NodeKind.Annex or NodeKind.Article or NodeKind.EmbeddedResolution
        or NodeKind.PreambularParagraph or NodeKind.OperativeParagraph or NodeKind.AnnexParagraph or NodeKind.Subparagraph;

    /// <summary>The labels in brackets among the words of a paragraph, and the number of one that it quotes.</summary>
    private static IEnumerable<string> Bracketed(Node node)
    {
        if (node.Kind == NodeKind.Text && node.Label.Length > 0)
        {
            yield return node.Label;
        }

        for (var open = node.Text.IndexOf('('); open >= 0; open = node.Text.IndexOf('(', open + 1))
        {
            var close = node.Text.IndexOf(')', open, Math.Min(MaxBracketed, node.Text.Length - open));
            if (close > open + 1 && node.Text.Substring(open + 1, close - open - 1) is var label
                && (label.All(c => c is >= 'a' and <= 'z') || (label.Length <= 2 && label.All(char.IsDigit))))
            {
                yield return label;
            }
        }
    }
}

/// <summary>A place that can be cited, or words that may be meant by a number.</summary>
/// <param name="Kind">What it is; <see cref="NodeKind.Text"/> without a label for words without a number, with one for a label among the words of a paragraph.</param>
/// <param name="Label">The number by which it is cited; empty where it has none.</param>
/// <param name="Parent">The place around it, -1 for none.</param>
/// <param name="IsNumbered">Whether the label is printed, not a position.</param>
/// <param name="IsPassed">Whether the names of what stands in it are without its own: a section where numbers run on.</param>
internal sealed record CitablePlace(NodeKind Kind, string Label, int Parent, bool IsNumbered, bool IsPassed)
{
    public bool IsParagraph => Kind is NodeKind.PreambularParagraph or NodeKind.OperativeParagraph or NodeKind.AnnexParagraph or NodeKind.Subparagraph;
}
