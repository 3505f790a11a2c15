using Plenary.Storage;

namespace Plenary;

/// <summary>What stands in a resolution, part, section, annex, article or embedded resolution.</summary>
internal sealed class Division(ResolutionContent content, int node)
{
    private IReadOnlyList<IBodyElement>? body;
    private IReadOnlyList<PreambularParagraph>? preamble;
    private IReadOnlyList<OperativeParagraph>? operative;
    private IReadOnlyList<AnnexParagraph>? annexParagraphs;
    private IReadOnlyList<Part>? parts;
    private IReadOnlyList<Section>? sections;
    private IReadOnlyList<Article>? articles;
    private IReadOnlyList<Annex>? annexes;

    public IReadOnlyList<IBodyElement> Body => body
        ?? ResolutionContent.Kept(ref body, new ElementList<IBodyElement>(content, Children(IsBodyElement)));

    public IReadOnlyList<PreambularParagraph> Preamble => preamble
        ?? ResolutionContent.Kept(ref preamble, Beneath<PreambularParagraph>(NodeKind.PreambularParagraph));

    public IReadOnlyList<OperativeParagraph> Operative => operative
        ?? ResolutionContent.Kept(ref operative, Beneath<OperativeParagraph>(NodeKind.OperativeParagraph));

    public IReadOnlyList<AnnexParagraph> AnnexParagraphs => annexParagraphs
        ?? ResolutionContent.Kept(ref annexParagraphs, Beneath<AnnexParagraph>(NodeKind.AnnexParagraph));

    public IReadOnlyList<Part> Parts => parts ?? ResolutionContent.Kept(ref parts, OfKind<Part>(NodeKind.Part));

    public IReadOnlyList<Section> Sections => sections ?? ResolutionContent.Kept(ref sections, OfKind<Section>(NodeKind.Section));

    public IReadOnlyList<Article> Articles => articles ?? ResolutionContent.Kept(ref articles, OfKind<Article>(NodeKind.Article));

    public IReadOnlyList<Annex> Annexes => annexes ?? ResolutionContent.Kept(ref annexes, OfKind<Annex>(NodeKind.Annex));

    /// <summary>The operative paragraph before number 1 that ends in a colon.</summary>
    public OperativeParagraph? Chapeau
    {
        get
        {
            var document = content.Document;
            foreach (var paragraph in Nodes(NodeKind.OperativeParagraph))
            {
                if (document[paragraph].Role == OperativeRole.Chapeau && NodeScope.Of(document, paragraph) == node)
                {
                    return (OperativeParagraph)content.Element(paragraph);
                }
            }

            return null;
        }
    }

    /// <summary>The first child of a kind, or -1.</summary>
    public int Child(NodeKind kind)
    {
        foreach (var child in content.Document.ChildrenOf(node))
        {
            if (content.Document.KindOf(child) == kind)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The numbers of the children that are of a certain kind.</summary>
    public int[] Children(Func<NodeKind, bool> isWanted)
    {
        List<int> nodes = [];
        foreach (var child in content.Document.ChildrenOf(node))
        {
            if (isWanted(content.Document.KindOf(child)))
            {
                nodes.Add(child);
            }
        }

        return [.. nodes];
    }

    private static bool IsBodyElement(NodeKind kind) => kind
        is NodeKind.Heading or NodeKind.Section or NodeKind.PreambularParagraph or NodeKind.OperativeParagraph
        or NodeKind.AnnexParagraph or NodeKind.Text or NodeKind.Table or NodeKind.QuotedText or NodeKind.Article or NodeKind.Part;

    private ElementList<T> OfKind<T>(NodeKind kind)
        where T : class
        => new(content, Children(child => child == kind));

    private ElementList<T> Beneath<T>(NodeKind kind)
        where T : class
        => new(content, [.. Nodes(kind)]);

    // Every paragraph of this level and beneath, and nothing of annexes, quoted text or embedded resolutions.
    private List<int> Nodes(NodeKind kind)
    {
        var document = content.Document;
        var end = document.EndOf(node);
        var nodes = new List<int>(Math.Min(end - node, 64));
        var index = node + 1;
        while (index < end)
        {
            var found = document.KindOf(index, out var behind);
            if (found == kind)
            {
                nodes.Add(index);
            }

            index = found is NodeKind.Section or NodeKind.Part or NodeKind.Article ? index + 1 : behind;
        }

        return nodes;
    }
}
