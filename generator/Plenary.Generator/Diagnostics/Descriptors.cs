using Microsoft.CodeAnalysis;

namespace Plenary.Generator;

/// <summary>The diagnostics: what was found, what was expected. docs/diagnostics has a page for each.</summary>
internal static class Descriptors
{
    public static DiagnosticDescriptor Of(string id) => ById[id];

    public static IEnumerable<DiagnosticDescriptor> All()
    {
        yield return Unreadable;
        yield return TooLong;
        yield return NotAResolution;
        yield return PresidentialStatement;
        yield return UnknownLanguage;
        yield return NumberGap;
        yield return NumberRepeated;
        yield return MarkerWithoutFootnote;
        yield return FootnoteNotCited;
        yield return NoOperativeParagraph;
        yield return TextAfterEnd;
        yield return TallyContradicted;
        yield return UnknownTarget;
        yield return FootnoteRepeated;
        yield return NoFormula;
        yield return UnknownOpening;
        yield return WordsRanTogether;
        yield return InvisibleCharacter;
        yield return LoneSurrogate;
        yield return UnknownOrgan;
        yield return LostCharacter;
        yield return DuplicateSymbol;
        yield return LanguageVersion;
        yield return NoResolution;
        yield return NameChanged;
        yield return InternalError;
    }

    private static readonly DiagnosticDescriptor Unreadable = new(
        DiagnosticIds.Unreadable, "The file is not text", "The file holds the character {0}: expected the text of a resolution in UTF-8",
        "Plenary.File", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor TooLong = new(
        DiagnosticIds.TooLong, "The text is too long", "The text has {0} characters: expected at most {1}",
        "Plenary.File", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor NotAResolution = new(
        DiagnosticIds.NotAResolution, "The text is not a resolution", "The text begins with '{0}' and holds no paragraph: expected an enacting formula such as 'The General Assembly,' and paragraphs",
        "Plenary.File", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor PresidentialStatement = new(
        DiagnosticIds.PresidentialStatement, "A presidential statement is not a resolution", "The text is a statement by the President of the Security Council: expected a resolution",
        "Plenary.File", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor UnknownLanguage = new(
        DiagnosticIds.UnknownLanguage, "The language has no lexicon", "The language '{0}' has no lexicon: expected 'en'",
        "Plenary.File", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor NumberGap = new(
        DiagnosticIds.NumberGap, "Paragraph out of order", "The paragraph is numbered {0}: expected {1}",
        "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor NumberRepeated = new(
        DiagnosticIds.NumberRepeated, "Paragraph number repeated", "A paragraph is numbered {0} already: expected a number of its own; its member got a suffix",
        "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor MarkerWithoutFootnote = new(
        DiagnosticIds.MarkerWithoutFootnote, "Footnote reference without footnote", "The text refers to footnote {0}: expected a footnote with that number ({1})",
        "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor FootnoteNotCited = new(
        DiagnosticIds.FootnoteNotCited, "Footnote never cited", "No paragraph cites footnote {0}: expected its marker in the text",
        "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor NoOperativeParagraph = new(
        DiagnosticIds.NoOperativeParagraph, "No operative paragraph", "The resolution has no operative paragraph: expected one after this text",
        "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor TextAfterEnd = new(
        DiagnosticIds.TextAfterEnd, "Text after the end", "'{0}' stands after the closing: expected an annex, a footnote or nothing",
        "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor TallyContradicted = new(
        DiagnosticIds.TallyContradicted, "Vote and names disagree", "The figures of the vote are not those of the States named: expected as many names as votes",
        "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor UnknownTarget = new(
        DiagnosticIds.UnknownTarget, "Cross-reference to nothing", "'{0}' names no place of this resolution: expected a paragraph, section or annex that is there",
        "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor FootnoteRepeated = new(
        DiagnosticIds.FootnoteRepeated, "Footnote number repeated", "There is a footnote {0} already: expected a number of its own; markers cite the first",
        "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor NoFormula = new(
        DiagnosticIds.NoFormula, "No enacting formula", "The text has no enacting formula: expected a line such as 'The General Assembly,' before the first paragraph",
        "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor UnknownOpening = new(
        DiagnosticIds.UnknownOpening, "Unknown opening", "The paragraph opens with '{0}': expected a known opening{1}",
        "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor WordsRanTogether = new(
        DiagnosticIds.WordsRanTogether, "Words ran together", "Words ran together here: read as '{0}'",
        "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor InvisibleCharacter = new(
        DiagnosticIds.InvisibleCharacter, "Invisible character", "The character {0} shows nothing: expected none; it was taken out",
        "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor LoneSurrogate = new(
        DiagnosticIds.LoneSurrogate, "Half a character", "{0} is half a character: expected its other half; it was replaced by U+FFFD",
        "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor UnknownOrgan = new(
        DiagnosticIds.UnknownOrgan, "Unknown organ", "'{0}' is no organ of the lexicon: expected one such as 'The General Assembly'; taken as it stands",
        "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor LostCharacter = new(
        DiagnosticIds.LostCharacter, "Lost character", "U+FFFD stands where a character was lost: expected a file in UTF-8",
        "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor DuplicateSymbol = new(
        DiagnosticIds.DuplicateSymbol, "Two texts of one resolution", "{0} is in the build already, from '{1}': expected one text for each symbol and language; this one is {2}",
        "Plenary.Build", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor LanguageVersion = new(
        DiagnosticIds.LanguageVersion, "C# 11 is needed", "The project uses C# {0}: expected C# 11 or later for the generated classes",
        "Plenary.Build", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor NoResolution = new(
        DiagnosticIds.NoResolution, "No resolution found", "The project references Plenary, but none of its {0} additional .txt files is a resolution: expected <Resolution Include=\"…\" /> or <AdditionalFiles Include=\"…\" />",
        "Plenary.Build", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor NameChanged = new(
        DiagnosticIds.NameChanged, "Class name taken", "Another text has the class name '{0}' already: this one is {1}",
        "Plenary.Build", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor InternalError = new(
        DiagnosticIds.InternalError, "Internal error", "Plenary failed on this file in step {0} with {1}: '{2}'; please report it with the file",
        "Plenary.Internal", DiagnosticSeverity.Error, true);

    // Behind the descriptors: static fields are set in the order in which they stand.
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = All().ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);
}
