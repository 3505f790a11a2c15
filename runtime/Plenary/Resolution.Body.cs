using System.Collections.ObjectModel;
using Plenary.Storage;

namespace Plenary;

public abstract partial class Resolution
{
    private readonly Division division;
    private FootnoteCollection? footnotes;
    private CitationCollection? citations;
    private ReadOnlyCollection<CrossReference>? crossReferences;

    /// <summary>
    /// Every preambular paragraph of the resolution, its parts and sections, in order; nothing of annexes, quoted text and
    /// embedded resolutions.
    /// </summary>
    public IReadOnlyList<PreambularParagraph> Preamble => division.Preamble;

    /// <summary>
    /// Every operative paragraph of the resolution, its parts and sections, in order; nothing of annexes, quoted text and
    /// embedded resolutions. The index is a position, not the number.
    /// </summary>
    public IReadOnlyList<OperativeParagraph> Operative => division.Operative;

    /// <summary>The operative paragraph before number 1 that ends in a colon ("Resolves that, for 2025:"), or null.</summary>
    public OperativeParagraph? Chapeau => division.Chapeau;

    /// <summary>The headings, sections, paragraphs and parts of this level, in order.</summary>
    public IReadOnlyList<IBodyElement> Body => division.Body;

    /// <summary>The parts, each a resolution itself; empty for most.</summary>
    public IReadOnlyList<Part> Parts => division.Parts;

    /// <summary>The sections, without their subsections.</summary>
    public IReadOnlyList<Section> Sections => division.Sections;

    /// <summary>The annexes, without annexes of annexes.</summary>
    public IReadOnlyList<Annex> Annexes => division.Annexes;

    /// <summary>The footnotes; a part has those of the whole. An annex whose markers start again has its own.</summary>
    public FootnoteCollection Footnotes => footnotes
        ?? ResolutionContent.Kept(ref footnotes, Parent?.Footnotes ?? Content.MakeFootnotes(0));

    /// <summary>Every citation of another document, in paragraphs, footnotes, annexes and elsewhere; each tells its source.</summary>
    public CitationCollection Citations => citations ?? ResolutionContent.Kept(ref citations, Content.MakeCitations(Node));

    /// <summary>Every reference to another place of the resolution; each tells its source.</summary>
    public IReadOnlyList<CrossReference> CrossReferences => crossReferences ?? ResolutionContent.Kept(
        ref crossReferences, Content.InlinesIn<CrossReference>(Node, Content.Document.EndOf(Node), InlineKind.CrossReference));
}
