using System.Resources;
using Microsoft.CodeAnalysis;
using Plenary.Generator.Model;

namespace Plenary.Generator;

/// <summary>
/// The diagnostics: what was found, what was expected. Their words are in Messages.resx, in French in Messages.fr.resx;
/// docs/diagnostics has a page for each.
/// </summary>
internal static class Descriptors
{
    private static readonly ResourceManager Messages = new("Plenary.Generator.Diagnostics.Messages", typeof(Descriptors).Assembly);

    private static readonly DiagnosticDescriptor Unreadable = new(
        DiagnosticIds.Unreadable, Words("PLN1001_Title"), Words("PLN1001_Message"), "Plenary.File", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor TooLong = new(
        DiagnosticIds.TooLong, Words("PLN1002_Title"), Words("PLN1002_Message"), "Plenary.File", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor NotAResolution = new(
        DiagnosticIds.NotAResolution, Words("PLN1003_Title"), Words("PLN1003_Message"), "Plenary.File", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor PresidentialStatement = new(
        DiagnosticIds.PresidentialStatement, Words("PLN1004_Title"), Words("PLN1004_Message"), "Plenary.File", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor UnknownLanguage = new(
        DiagnosticIds.UnknownLanguage, Words("PLN1005_Title"), Words("PLN1005_Message"), "Plenary.File", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor NumberGap = new(
        DiagnosticIds.NumberGap, Words("PLN2001_Title"), Words("PLN2001_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor NumberRepeated = new(
        DiagnosticIds.NumberRepeated, Words("PLN2002_Title"), Words("PLN2002_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor MarkerWithoutFootnote = new(
        DiagnosticIds.MarkerWithoutFootnote, Words("PLN2003_Title"), Words("PLN2003_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor FootnoteNotCited = new(
        DiagnosticIds.FootnoteNotCited, Words("PLN2004_Title"), Words("PLN2004_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor NoOperativeParagraph = new(
        DiagnosticIds.NoOperativeParagraph, Words("PLN2005_Title"), Words("PLN2005_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor TextAfterEnd = new(
        DiagnosticIds.TextAfterEnd, Words("PLN2006_Title"), Words("PLN2006_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor TallyContradicted = new(
        DiagnosticIds.TallyContradicted, Words("PLN2007_Title"), Words("PLN2007_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor UnknownTarget = new(
        DiagnosticIds.UnknownTarget, Words("PLN2008_Title"), Words("PLN2008_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor FootnoteRepeated = new(
        DiagnosticIds.FootnoteRepeated, Words("PLN2009_Title"), Words("PLN2009_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor NoFormula = new(
        DiagnosticIds.NoFormula, Words("PLN2010_Title"), Words("PLN2010_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor OperativeEnd = new(
        DiagnosticIds.OperativeEnd, Words("PLN2011_Title"), Words("PLN2011_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor PreambularEnd = new(
        DiagnosticIds.PreambularEnd, Words("PLN2012_Title"), Words("PLN2012_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor ListIntroduction = new(
        DiagnosticIds.ListIntroduction, Words("PLN2013_Title"), Words("PLN2013_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor FootnoteOrder = new(
        DiagnosticIds.FootnoteOrder, Words("PLN2014_Title"), Words("PLN2014_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor UnpairedMark = new(
        DiagnosticIds.UnpairedMark, Words("PLN2015_Title"), Words("PLN2015_Message"), "Plenary.Structure", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor UnknownOpening = new(
        DiagnosticIds.UnknownOpening, Words("PLN3001_Title"), Words("PLN3001_Message"), "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor WordsRanTogether = new(
        DiagnosticIds.WordsRanTogether, Words("PLN3002_Title"), Words("PLN3002_Message"), "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor InvisibleCharacter = new(
        DiagnosticIds.InvisibleCharacter, Words("PLN3003_Title"), Words("PLN3003_Message"), "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor LoneSurrogate = new(
        DiagnosticIds.LoneSurrogate, Words("PLN3004_Title"), Words("PLN3004_Message"), "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor UnknownOrgan = new(
        DiagnosticIds.UnknownOrgan, Words("PLN3005_Title"), Words("PLN3005_Message"), "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor FootnoteSameWords = new(
        DiagnosticIds.FootnoteSameWords, Words("PLN3006_Title"), Words("PLN3006_Message"), "Plenary.Words", DiagnosticSeverity.Info, false);

    private static readonly DiagnosticDescriptor AdverbPlace = new(
        DiagnosticIds.AdverbPlace, Words("PLN3007_Title"), Words("PLN3007_Message"), "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor MisspeltOpening = new(
        DiagnosticIds.MisspeltOpening, Words("PLN3008_Title"), Words("PLN3008_Message"), "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor LostCharacter = new(
        DiagnosticIds.LostCharacter, Words("PLN3009_Title"), Words("PLN3009_Message"), "Plenary.Words", DiagnosticSeverity.Info, true);

    private static readonly DiagnosticDescriptor DuplicateSymbol = new(
        DiagnosticIds.DuplicateSymbol, Words("PLN4001_Title"), Words("PLN4001_Message"), "Plenary.Build", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor LanguageVersion = new(
        DiagnosticIds.LanguageVersion, Words("PLN4002_Title"), Words("PLN4002_Message"), "Plenary.Build", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor NoResolution = new(
        DiagnosticIds.NoResolution, Words("PLN4003_Title"), Words("PLN4003_Message"), "Plenary.Build", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor NameChanged = new(
        DiagnosticIds.NameChanged, Words("PLN4004_Title"), Words("PLN4004_Message"), "Plenary.Build", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor CitationDate = new(
        DiagnosticIds.CitationDate, Words("PLN4005_Title"), Words("PLN4005_Message"), "Plenary.Build", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor UnknownPinpoint = new(
        DiagnosticIds.UnknownPinpoint, Words("PLN4006_Title"), Words("PLN4006_Message"), "Plenary.Build", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor UnknownPinpointWithoutNearest = new(
        DiagnosticIds.UnknownPinpoint, Words("PLN4006_Title"), Words("PLN4006_Nothing"), "Plenary.Build", DiagnosticSeverity.Warning, true);

    private static readonly DiagnosticDescriptor InternalError = new(
        DiagnosticIds.InternalError, Words("PLN9999_Title"), Words("PLN9999_Message"), "Plenary.Internal", DiagnosticSeverity.Error, true);

    private static readonly DiagnosticDescriptor InternalErrorOfBuild = new(
        DiagnosticIds.InternalError, Words("PLN9999_Title"), Words("PLN9999_Build"), "Plenary.Internal", DiagnosticSeverity.Error, true);

    // Behind the descriptors: static fields are set in the order in which they stand.
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = All().Where(descriptor => descriptor != InternalErrorOfBuild && descriptor != UnknownPinpointWithoutNearest).ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of what is told: an internal error stands at a file, or is of the whole build; of a place none may be near.</summary>
    public static DiagnosticDescriptor Of(DiagnosticInfo info)
        => info.Id == DiagnosticIds.InternalError && info.Path.Length == 0 ? InternalErrorOfBuild
            : info.Id == DiagnosticIds.UnknownPinpoint && info.Arguments.Count == 2 ? UnknownPinpointWithoutNearest
            : ById[info.Id];

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
        yield return OperativeEnd;
        yield return PreambularEnd;
        yield return ListIntroduction;
        yield return FootnoteOrder;
        yield return UnpairedMark;
        yield return UnknownOpening;
        yield return WordsRanTogether;
        yield return InvisibleCharacter;
        yield return LoneSurrogate;
        yield return UnknownOrgan;
        yield return FootnoteSameWords;
        yield return AdverbPlace;
        yield return MisspeltOpening;
        yield return LostCharacter;
        yield return DuplicateSymbol;
        yield return LanguageVersion;
        yield return NoResolution;
        yield return NameChanged;
        yield return CitationDate;
        yield return UnknownPinpoint;
        yield return UnknownPinpointWithoutNearest;
        yield return InternalError;
        yield return InternalErrorOfBuild;
    }

    /// <summary>Words in the language that the compiler speaks.</summary>
    private static LocalizableResourceString Words(string name) => new(name, Messages, typeof(Descriptors));
}
