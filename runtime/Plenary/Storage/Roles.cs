namespace Plenary.Storage;

/// <summary>The role of a section.</summary>
internal static class SectionRole
{
    /// <summary>Numbering starts again in it, so that it enters names and paths.</summary>
    public const int RestartsNumbering = 1;
}

/// <summary>The role of an operative paragraph.</summary>
internal static class OperativeRole
{
    public const int Numbered = 0;
    public const int ByPosition = 1;
    public const int Chapeau = 2;
    public const int Unnumbered = 3;
}

/// <summary>The role of a subparagraph.</summary>
internal static class SubparagraphRole
{
    /// <summary>A bullet or a dash.</summary>
    public const int ByPosition = 1;
}

/// <summary>What a line of the masthead says.</summary>
internal static class MastheadRole
{
    public const int Symbol = 1;
    public const int Distribution = 2;
    public const int Issued = 3;
    public const int OriginalLanguage = 4;
    public const int Session = 5;
    public const int AgendaItems = 6;
    public const int AgendaTitle = 7;
    public const int AdoptedBy = 8;
    public const int Origin = 9;
    public const int Sponsors = 10;
    public const int Organ = 11;
}

/// <summary>What a line of the closing says.</summary>
internal static class ClosingRole
{
    public const int Meeting = 1;
    public const int Date = 2;
    public const int Vote = 3;
}
