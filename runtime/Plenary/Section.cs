using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>A section of a resolution, a part or an annex, or a subsection: "II", "B".</summary>
public class Section : ResolutionElement, IBodyElement
{
    private Division? division;

    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The section's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Section(Resolution owner, int node)
        : base(owner, node)
    {
    }

    /// <summary>The number as printed, without a final full stop, or null.</summary>
    public string? Number => NodeText.NumberOf(Content.Document, Node);

    /// <summary>The title, without footnote markers, or null.</summary>
    public string? Title => NodeText.NullIfEmpty(Content.Document[Node].Text);

    /// <summary>The runs of the title.</summary>
    public IReadOnlyList<Inline> TitleInlines => Content.Inlines(Node);

    string IBodyElement.Text => Title ?? "";

    /// <summary>Whether the numbers of paragraphs start again in the section: only then do their names begin with its own.</summary>
    public bool RestartsNumbering => Content.Document[Node].Role == SectionRole.RestartsNumbering;

    /// <summary>Every preambular paragraph of the section and its subsections, in order.</summary>
    public IReadOnlyList<PreambularParagraph> Preamble => Division.Preamble;

    /// <summary>Every operative paragraph of the section and its subsections, in order; the index is a position, not the number.</summary>
    public IReadOnlyList<OperativeParagraph> Operative => Division.Operative;

    /// <summary>Every paragraph with a number, of the section of an annex.</summary>
    public IReadOnlyList<AnnexParagraph> Paragraphs => Division.AnnexParagraphs;

    /// <summary>The operative paragraph before number 1 that ends in a colon, of a section where numbers start again; or null.</summary>
    public OperativeParagraph? Chapeau => Division.Chapeau;

    /// <summary>The subsections.</summary>
    public IReadOnlyList<Section> Sections => Division.Sections;

    /// <summary>The headings, subsections and paragraphs of this level, in order.</summary>
    public IReadOnlyList<IBodyElement> Body => Division.Body;

    private Division Division => division ?? ResolutionContent.Kept(ref division, new Division(Content, Node));
}
