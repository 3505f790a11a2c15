using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>An article of an annex.</summary>
public class Article : ResolutionElement, IBodyElement
{
    private Division? division;

    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The article's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Article(Resolution owner, int node)
        : base(owner, node)
    {
    }

    /// <summary>The number as printed: "Article 7"; or null.</summary>
    public string? Number => NodeText.NumberOf(Content.Document, Node);

    /// <summary>The title, without footnote markers, or null.</summary>
    public string? Title => NodeText.NullIfEmpty(Content.Document[Node].Text);

    /// <summary>The runs of the title.</summary>
    public IReadOnlyList<Inline> TitleInlines => Content.Inlines(Node);

    string IBodyElement.Text => Title ?? "";

    /// <summary>The paragraphs with a number, in order.</summary>
    public IReadOnlyList<AnnexParagraph> Paragraphs => Division.AnnexParagraphs;

    /// <summary>The headings, paragraphs and texts of the article, in order.</summary>
    public IReadOnlyList<IBodyElement> Body => Division.Body;

    private Division Division => division ?? ResolutionContent.Kept(ref division, new Division(Content, Node));
}
