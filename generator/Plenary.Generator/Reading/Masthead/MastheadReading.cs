using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Masthead;

/// <summary>A stretch of one of the blocks that were read.</summary>
internal sealed record Piece(int Block, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A stretch of a masthead and what it says.</summary>
internal sealed record MastheadPiece(Piece Piece, MastheadRole Role);

/// <summary>
/// What stands before the enacting formula. <see cref="Pieces"/>, the number's piece and the pieces of title and part
/// together hold every character of the blocks that is not white space, once.
/// </summary>
internal sealed record MastheadReading
{
    /// <summary>The masthead in the order of the file, without number, title and part.</summary>
    public IReadOnlyList<MastheadPiece> Pieces { get; init; } = [];

    /// <summary>The number of the title as printed ("52/131.", "Resolution 2374 (2017)"); none where there is none.</summary>
    public Piece? NumberPiece { get; init; }

    /// <summary>The title's own words, which may run over several blocks.</summary>
    public IReadOnlyList<Piece> TitlePieces { get; init; } = [];

    /// <summary>The letter of the first part of a collection, or of the one part that the document is ("B" of 74/232 B).</summary>
    public Piece? PartPiece { get; init; }

    /// <summary>The words of the part's own title.</summary>
    public IReadOnlyList<Piece> PartTitlePieces { get; init; } = [];

    /// <summary>The symbol as printed, without the asterisk of a reissue; empty where there is none.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>The number as cited: "52/131", "1494 (XV)", "2374 (2017)", "B".</summary>
    public string Number { get; init; } = "";

    /// <summary>The title with the markers of its notes; empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The organ that the masthead names as adopting, else the last that it names.</summary>
    public string OrganName { get; init; } = "";

    public OrganKind Organ { get; init; }

    public string Distribution { get; init; } = "";

    public string OriginalLanguage { get; init; } = "";

    /// <summary>The day of issue: day number + 1, 0 for none.</summary>
    public int Issued { get; init; }

    /// <summary>The session as printed: "Seventy-ninth session", "2022 session".</summary>
    public string Session { get; init; } = "";

    /// <summary>The session's number or year, 0 for none.</summary>
    public int SessionNumber { get; init; }

    public IReadOnlyList<string> AgendaItems { get; init; } = [];

    public string AgendaTitle { get; init; } = "";

    /// <summary>The origin without its brackets: "on the report of the Third Committee (A/79/456, para. 31)".</summary>
    public string Origin { get; init; } = "";

    public IReadOnlyList<string> Sponsors { get; init; } = [];

    /// <summary>Whether the text is a draft: its symbol says so, or it has sponsors.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether the number is one of the Security Council, whose resolutions have no title.</summary>
    public bool IsSecurityCouncil { get; init; }

    /// <summary>What the masthead says of the adoption.</summary>
    public Adoption Adoption { get; init; } = new();
}
