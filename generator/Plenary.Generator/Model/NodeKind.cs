namespace Plenary.Generator.Model;

/// <summary>What a node of the document is; the numbers are those of the stored form (docs/storage.md).</summary>
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

/// <summary>The organs that adopt resolutions, as stored.</summary>
internal enum OrganKind
{
    Other = 0,
    GeneralAssembly = 1,
    SecurityCouncil = 2,
    EconomicAndSocialCouncil = 3,
    HumanRightsCouncil = 4,
}

/// <summary>What a line of the masthead says, as stored.</summary>
internal enum MastheadRole
{
    Other = 0,
    Symbol = 1,
    Distribution = 2,
    Issued = 3,
    OriginalLanguage = 4,
    Session = 5,
    AgendaItems = 6,
    AgendaTitle = 7,
    AdoptedBy = 8,
    Origin = 9,
    Sponsors = 10,
    Organ = 11,
}

/// <summary>What a line of the closing says, as stored.</summary>
internal enum ClosingRole
{
    Other = 0,
    Meeting = 1,
    Date = 2,
    Vote = 3,
}
