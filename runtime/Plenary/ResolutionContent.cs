using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using Plenary.Rendering;
using Plenary.Storage;

namespace Plenary;

/// <summary>
/// What a resolution, its parts and all its elements share: the stored document, the objects made of it so far, each
/// made once and kept, and the links to other resolutions.
/// </summary>
internal sealed class ResolutionContent(
    Resolution root, StoredBytes text, StoredBytes structure, ElementFactory factory, Func<string, Resolution?> link)
{
    private ConcurrentDictionary<int, ReadOnlyCollection<FootnoteReference>>? references;
    private StoredDocument? document;
    private object?[]? elements;
    private ReadOnlyCollection<Inline>?[]? inlines;
    private PathIndex? paths;

    /// <summary>The whole resolution.</summary>
    public Resolution Root => root;

    /// <exception cref="NotSupportedException">The resolution is stored in a newer format than this runtime knows.</exception>
    public StoredDocument Document => document ?? Kept(ref document, new StoredDocument(text, structure));

    public PathIndex Paths => paths ?? Kept(ref paths, new PathIndex(this));

    /// <summary>The object of a node, the same at every call.</summary>
    public object Element(int node)
    {
        if (node == 0)
        {
            return root;
        }

        var made = elements ?? Kept(ref elements, new object?[Document.Count]);
        return Volatile.Read(ref made[node]) ?? Kept(ref made[node], factory(root, node) ?? Plain(node));
    }

    /// <summary>The footnotes of the resolution (0) or of an annex that has its own; the caller keeps them.</summary>
    public FootnoteCollection MakeFootnotes(int node) => (FootnoteCollection?)factory(root, -1 - node) ?? new FootnoteCollection(root, node);

    /// <summary>The citations of the resolution (0) or of a part; the caller keeps them.</summary>
    public CitationCollection MakeCitations(int node)
        => (CitationCollection?)factory(root, int.MinValue + node) ?? new CitationCollection(root, node);

    /// <summary>The runs of a node's words, the same objects at every call.</summary>
    public ReadOnlyCollection<Inline> Inlines(int node)
    {
        var made = inlines ?? Kept(ref inlines, new ReadOnlyCollection<Inline>?[Document.Count]);
        return Volatile.Read(ref made[node]) ?? Kept(ref made[node], InlineFactory.Make(this, node));
    }

    /// <summary>The citations or cross-references in the words of the nodes from one up to another.</summary>
    public ReadOnlyCollection<T> InlinesIn<T>(int first, int end, InlineKind kind)
        where T : Inline
    {
        List<T> found = [];
        for (var node = first; node < end; node++)
        {
            foreach (var inline in Document[node].Inlines)
            {
                if (inline.Kind == kind)
                {
                    found.AddRange(Inlines(node).OfType<T>());
                    break;
                }
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>A place's references to footnotes, in the order of their first markers, the same objects at every call.</summary>
    public ReadOnlyCollection<FootnoteReference> ReferencesAt(int place)
        => (references ?? Kept(ref references, [])).GetOrAdd(place, FootnoteReference.Read, this);

    /// <summary>The references to a footnote, in the order of their first markers, the same objects at every call.</summary>
    public ReadOnlyCollection<FootnoteReference> ReferencesTo(int footnote)
    {
        List<FootnoteReference> found = [];
        foreach (var use in root.FootnoteUses.Of(footnote))
        {
            if (use.Position == 1)
            {
                found.Add(ReferencesAt(NodeScope.NearestAddressable(Document, use.Node)).First(reference => reference.FootnoteNode == footnote));
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>The resolution of a symbol, where the build has it.</summary>
    public Resolution? Linked(string symbol) => link(symbol);

    /// <summary>The nearest part that the node stands in, or else the whole resolution.</summary>
    public Resolution ResolutionOf(int node)
    {
        while (node > 0 && Document.KindOf(node) != NodeKind.Part)
        {
            node = Document.ParentOf(node);
        }

        return node < 0 ? root : (Resolution)Element(node);
    }

    /// <summary>The place that the node stands in.</summary>
    public IAddressable ParentOf(int node) => Addressable(NodeScope.NearestAddressable(Document, Document.ParentOf(node)));

    /// <summary>The object of an addressable node.</summary>
    public IAddressable Addressable(int node) => (IAddressable)Element(node);

    /// <summary>The path of an addressable node.</summary>
    public string PathOf(int node)
    {
        using var output = Utf8Output.Rent();
        NodePath.Write(output, Document[node]);
        return output.ToString();
    }

    /// <summary>The id of an addressable node in Akoma Ntoso.</summary>
    public string EIdOf(int node) => root.ElementIds[node] ?? "";

    /// <summary>"A/RES/52/131, operative paragraph 3".</summary>
    public string Describe(int node) => $"{root.Symbol?.Value ?? root.Name}, {NodeDescription.Of(Document, node)}";

    // Two threads may both make a value; the first one kept is everybody's.
    public static T Kept<T>(ref T? place, T value)
        where T : class
        => Interlocked.CompareExchange(ref place, value, null) ?? value;

    private object Plain(int node) => Document.KindOf(node) switch
    {
        NodeKind.Part => new Part(root, node),
        NodeKind.Section => new Section(root, node),
        NodeKind.Annex => new Annex(root, node),
        NodeKind.Article => new Article(root, node),
        NodeKind.Heading => new Heading(this, node),
        NodeKind.PreambularParagraph => new PreambularParagraph(root, node),
        NodeKind.OperativeParagraph => new OperativeParagraph(root, node),
        NodeKind.Subparagraph => new Subparagraph(root, node),
        NodeKind.AnnexParagraph => new AnnexParagraph(root, node),
        NodeKind.Text => new BodyText(this, node),
        NodeKind.QuotedText => new QuotedText(root, node),
        NodeKind.EmbeddedResolution => new EmbeddedResolution(root, node),
        NodeKind.Table => new Table(root, node),
        NodeKind.Footnote => new Footnote(root, node),
        var kind => throw new InvalidOperationException($"Node {node} of {root.Name} is of the kind {kind}, which has no object."),
    };
}
