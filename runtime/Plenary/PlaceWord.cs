namespace Plenary;

/// <summary>What a written place is called.</summary>
internal enum PlaceWord
{
    Paragraph,
    Preambular,
    Unnumbered,
    Subparagraph,
    Item,
    Annex,
    Section,
    Subsection,
    Part,
    Article,
    Footnote,
    Chapeau,
    Draft,
}
