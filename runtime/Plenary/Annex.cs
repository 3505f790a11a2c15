using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>An annex of a resolution, of a part or of another annex.</summary>
public class Annex : ResolutionElement
{
    private Division? division;
    private FootnoteCollection? footnotes;

    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The annex's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Annex(Resolution owner, int node)
        : base(owner, node)
    {
    }

    /// <summary>The number as printed: "Annex", "Annex II"; or null.</summary>
    public string? Number => NodeText.NumberOf(Content.Document, Node);

    /// <summary>The title, without footnote markers, or null.</summary>
    public string? Title => NodeText.NullIfEmpty(Content.Document[Node].Text);

    /// <summary>The runs of the title.</summary>
    public IReadOnlyList<Inline> TitleInlines => Content.Inlines(Node);

    /// <summary>Every paragraph with a number of the annex, its sections and articles, in order; the index is a position, not the number.</summary>
    public IReadOnlyList<AnnexParagraph> Paragraphs => Division.AnnexParagraphs;

    /// <summary>The sections.</summary>
    public IReadOnlyList<Section> Sections => Division.Sections;

    /// <summary>The articles that stand in no section.</summary>
    public IReadOnlyList<Article> Articles => Division.Articles;

    /// <summary>The annexes of the annex.</summary>
    public IReadOnlyList<Annex> Annexes => Division.Annexes;

    /// <summary>The headings, sections, articles, paragraphs and texts of this level, in order.</summary>
    public IReadOnlyList<IBodyElement> Body => Division.Body;

    /// <summary>The annex's own footnotes, where its markers start again; else those that it shares with what it is an annex of.</summary>
    public FootnoteCollection Footnotes => footnotes ?? ResolutionContent.Kept(ref footnotes, ReadFootnotes());

    private Division Division => division ?? ResolutionContent.Kept(ref division, new Division(Content, Node));

    private FootnoteCollection ReadFootnotes() => NodeScope.FootnotesOf(Content.Document, Node) switch
    {
        0 => Content.Root.Footnotes,
        var node when node == Node => Content.MakeFootnotes(Node),
        var outer => ((Annex)Content.Element(outer)).Footnotes,
    };
}
