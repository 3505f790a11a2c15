namespace Plenary.Generator.Model;

internal enum InlineKind
{
    Text = 0,
    Opening = 1,
    Marker = 2,
    Citation = 3,
    CrossReference = 4,
}

/// <summary>
/// A run of a node's words. The runs of a node tile its text: <paramref name="Length"/> UTF-16 units each,
/// a marker none, since markers are no words.
/// </summary>
internal sealed record Inline(InlineKind Kind, int Length)
{
    /// <summary>The marker as printed, of a <see cref="InlineKind.Marker"/>.</summary>
    public string Marker { get; init; } = "";

    /// <summary>The footnote's node of a marker, or 0 where the text has no such note.</summary>
    public int Footnote { get; init; }

    /// <summary>What a <see cref="InlineKind.Citation"/> cites.</summary>
    public CitedDocument? Citation { get; init; }

    /// <summary>The nodes that a <see cref="InlineKind.CrossReference"/> points at.</summary>
    public EquatableArray<int> Targets { get; init; }
}

/// <summary>A document that a text cites.</summary>
/// <param name="Symbol">The canonical symbol ("A/RES/48/141", "A/CONF.157/24 (Part I)"), empty where none can be given.</param>
/// <param name="Date">The date that the text gives it: <c>DayNumber + 1</c> of the proleptic Gregorian calendar, 0 for none.</param>
/// <param name="IsIbid">Whether the note says "Ibid." instead of the document.</param>
/// <param name="Pinpoints">Where in the document, as written.</param>
internal sealed record CitedDocument(string Symbol, int Date, bool IsIbid, EquatableArray<Pinpoint> Pinpoints);

internal enum PinpointKind
{
    Paragraph = 1,
    Subparagraph = 2,
    Annex = 3,
    Section = 4,
    Chapter = 5,
    Article = 6,
    Rule = 7,
    Part = 8,
    Appendix = 9,
    Principle = 10,
    PreambularParagraph = 11,
}

/// <summary>One place, or a range from one to another: "paragraphs 14 through 16", "annex II", "paragraph 8 (a)" (From = "8 (a)").</summary>
internal sealed record Pinpoint(PinpointKind Kind, string From, string To);
