namespace Plenary.Storage;

/// <summary>What a stored node is; the numbers are those of docs/storage.md and are never reused.</summary>
internal enum NodeKind
{
    Resolution = 1,
    Part = 2,
    Section = 3,
    Annex = 4,
    Article = 5,
    Heading = 6,
    PreambularParagraph = 7,
    OperativeParagraph = 8,
    Subparagraph = 9,
    AnnexParagraph = 10,
    Text = 11,
    QuotedText = 12,
    EmbeddedResolution = 13,
    Table = 14,
    Footnote = 15,
    MastheadLine = 16,
    Title = 17,
    Formula = 18,
    ClosingLine = 19,
    Adoption = 20,
}
