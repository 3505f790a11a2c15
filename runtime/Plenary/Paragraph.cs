using System.Collections.ObjectModel;
using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>A paragraph of a resolution or of its annexes, or a subparagraph: a sequence of blocks.</summary>
public abstract partial class Paragraph : ResolutionElement, IBodyElement
{
    private string? text;
    private string? fullText;
    private ReadOnlyCollection<Block>? blocks;
    private IReadOnlyList<Subparagraph>? subparagraphs;
    private ReadOnlyCollection<FootnoteReference>? allFootnotes;
    private ReadOnlyCollection<Citation>? citations;
    private ReadOnlyCollection<CrossReference>? crossReferences;
    private ReadOnlyCollection<Heading>? headingPath;

    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The paragraph's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Paragraph(Resolution owner, int node)
        : base(owner, node)
    {
    }

    /// <summary>The number as printed, without its final full stop: "3", "3 bis", "(a)"; or null.</summary>
    public string? Number => NodeText.NumberOf(Content.Document, Node);

    /// <summary>The words that open the paragraph, in italics where they are printed: "Bearing in mind", "Calls upon"; or null.</summary>
    public string? Opening
    {
        get
        {
            foreach (var inline in Content.Document[Node].Inlines)
            {
                if (inline.Kind == InlineKind.Opening)
                {
                    return NodeText.NullIfEmpty(inline.Text);
                }
            }

            return null;
        }
    }

    /// <summary>
    /// The first text of the paragraph, with the opening and the final punctuation, without number and footnote markers. Words of
    /// subparagraphs are not in it: see <see cref="FullText"/>.
    /// </summary>
    public string Text => text ??= NodeText.Of(Content.Document, FirstText);

    /// <summary>All words of the paragraph in reading order, each subparagraph on its own line behind its number.</summary>
    public string FullText => fullText ??= NodeText.Lines(Content.Document, Node, End, withFirstNumber: false);

    /// <summary>The texts, lists of subparagraphs, quoted texts, embedded resolutions and tables of the paragraph, in order.</summary>
    public IReadOnlyList<Block> Blocks => blocks ?? ResolutionContent.Kept(ref blocks, ParagraphBlocks.Make(Content, Node));

    /// <summary>The runs of <see cref="Text"/>.</summary>
    public IReadOnlyList<Inline> Inlines => Content.Inlines(FirstText);

    /// <summary>The subparagraphs of all lists of the paragraph, in order; not those of subparagraphs.</summary>
    public IReadOnlyList<Subparagraph> Subparagraphs => subparagraphs ?? ResolutionContent.Kept(
        ref subparagraphs,
        new ElementList<Subparagraph>(Content, new Division(Content, Node).Children(kind => kind == NodeKind.Subparagraph)));

    /// <summary>The references to footnotes in the paragraph's own blocks, in order; those in subparagraphs are theirs.</summary>
    public IReadOnlyList<FootnoteReference> Footnotes => Content.ReferencesAt(Node);

    /// <summary>The references to footnotes in all words of the paragraph, in order.</summary>
    public IReadOnlyList<FootnoteReference> AllFootnotes => allFootnotes ?? ResolutionContent.Kept(ref allFootnotes, ReadAllFootnotes());

    /// <summary>The citations of other documents in all words of the paragraph; not those in its footnotes.</summary>
    public IReadOnlyList<Citation> Citations => citations
        ?? ResolutionContent.Kept(ref citations, Content.InlinesIn<Citation>(Node, End, InlineKind.Citation));

    /// <summary>The references to other places of the resolution in all words of the paragraph.</summary>
    public IReadOnlyList<CrossReference> CrossReferences => crossReferences
        ?? ResolutionContent.Kept(ref crossReferences, Content.InlinesIn<CrossReference>(Node, End, InlineKind.CrossReference));

    /// <summary>The nearest heading before the paragraph in the same division, or null. A subparagraph's is its paragraph's.</summary>
    public Heading? Heading => HeadingPath is [.., var nearest] ? nearest : null;

    /// <summary>The headings that the paragraph stands under in its division, from the highest to the nearest.</summary>
    public IReadOnlyList<Heading> HeadingPath => headingPath ?? ResolutionContent.Kept(ref headingPath, ReadHeadings());

    private int End => Content.Document.EndOf(Node);

    // A paragraph that begins with a list or a quotation has its first text behind it.
    private int FirstText
    {
        get
        {
            var document = Content.Document;
            if (document[Node].Text.IsEmpty)
            {
                foreach (var child in document.ChildrenOf(Node))
                {
                    if (document.KindOf(child) == NodeKind.Text)
                    {
                        return child;
                    }
                }
            }

            return Node;
        }
    }

    /// <summary>Called by generated code: a reference of <see cref="Footnotes"/>.</summary>
    /// <param name="index">Its position among the footnotes that the paragraph's own blocks cite.</param>
    /// <returns>The reference.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected FootnoteReference FootnoteReference(int index) => Footnotes[index];

    private ReadOnlyCollection<FootnoteReference> ReadAllFootnotes()
    {
        var document = Content.Document;
        List<FootnoteReference> found = [];
        for (var node = Node; node < End; node++)
        {
            if (NodeScope.IsAddressable(document.KindOf(node)))
            {
                found.AddRange(Content.ReferencesAt(node));
            }
        }

        return found.AsReadOnly();
    }

    private ReadOnlyCollection<Heading> ReadHeadings()
    {
        var document = Content.Document;
        var paragraph = Node;
        while (document.KindOf(paragraph) == NodeKind.Subparagraph)
        {
            paragraph = document.ParentOf(paragraph);
        }

        List<Heading> path = [];
        foreach (var sibling in document.ChildrenOf(document.ParentOf(paragraph)))
        {
            if (sibling >= paragraph)
            {
                break;
            }

            if (document.KindOf(sibling) == NodeKind.Heading)
            {
                var depth = document[sibling].Role;
                path.RemoveAll(heading => heading.Depth >= depth);
                path.Add((Heading)Content.Element(sibling));
            }
        }

        return path.AsReadOnly();
    }
}
