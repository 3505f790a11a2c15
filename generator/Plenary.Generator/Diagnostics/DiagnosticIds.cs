namespace Plenary.Generator;

/// <summary>The identifiers of the diagnostics; docs/diagnostics has a page for each.</summary>
internal static class DiagnosticIds
{
    public const string Unreadable = "PLN1001";
    public const string TooLong = "PLN1002";
    public const string NotAResolution = "PLN1003";
    public const string PresidentialStatement = "PLN1004";
    public const string UnknownLanguage = "PLN1005";
    public const string NumberGap = "PLN2001";
    public const string NumberRepeated = "PLN2002";
    public const string MarkerWithoutFootnote = "PLN2003";
    public const string FootnoteNotCited = "PLN2004";
    public const string NoOperativeParagraph = "PLN2005";
    public const string TextAfterEnd = "PLN2006";
    public const string TallyContradicted = "PLN2007";
    public const string UnknownTarget = "PLN2008";
    public const string FootnoteRepeated = "PLN2009";
    public const string NoFormula = "PLN2010";
    public const string OperativeEnd = "PLN2011";
    public const string PreambularEnd = "PLN2012";
    public const string ListIntroduction = "PLN2013";
    public const string FootnoteOrder = "PLN2014";
    public const string UnpairedMark = "PLN2015";
    public const string UnknownOpening = "PLN3001";
    public const string WordsRanTogether = "PLN3002";
    public const string InvisibleCharacter = "PLN3003";
    public const string LoneSurrogate = "PLN3004";
    public const string UnknownOrgan = "PLN3005";
    public const string FootnoteSameWords = "PLN3006";
    public const string AdverbPlace = "PLN3007";
    public const string MisspeltOpening = "PLN3008";
    public const string LostCharacter = "PLN3009";
    public const string DuplicateSymbol = "PLN4001";
    public const string LanguageVersion = "PLN4002";
    public const string NoResolution = "PLN4003";
    public const string NameChanged = "PLN4004";
    public const string CitationDate = "PLN4005";
    public const string UnknownPinpoint = "PLN4006";
    public const string InternalError = "PLN9999";
}
