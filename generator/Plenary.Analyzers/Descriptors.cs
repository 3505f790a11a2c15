using System.Resources;
using Microsoft.CodeAnalysis;

namespace Plenary.Analyzers;

/// <summary>The diagnostics. Their words are in Messages.resx, in French in Messages.fr.resx; docs/diagnostics has a page for each.</summary>
internal static class Descriptors
{
    public const string WordsChangedId = "PLN5001";
    public const string WithoutWordsId = "PLN5002";
    public const string NothingCitedId = "PLN5003";

    private const string Category = "Plenary.Citations";

    private static readonly ResourceManager Messages = new("Plenary.Analyzers.Messages", typeof(Descriptors).Assembly);

    public static readonly DiagnosticDescriptor WordsChanged = new(
        WordsChangedId, Words("PLN5001_Title"), Words("PLN5001_Message"), Category, DiagnosticSeverity.Warning, true);

    public static readonly DiagnosticDescriptor WithoutWords = new(
        WithoutWordsId, Words("PLN5002_Title"), Words("PLN5002_Message"), Category, DiagnosticSeverity.Info, true);

    public static readonly DiagnosticDescriptor UnknownPlace = new(
        NothingCitedId, Words("PLN5003_Title"), Words("PLN5003_Place"), Category, DiagnosticSeverity.Warning, true);

    public static readonly DiagnosticDescriptor UnknownPlaceNearest = new(
        NothingCitedId, Words("PLN5003_Title"), Words("PLN5003_PlaceNearest"), Category, DiagnosticSeverity.Warning, true);

    public static readonly DiagnosticDescriptor UnknownResolution = new(
        NothingCitedId, Words("PLN5003_Title"), Words("PLN5003_Resolution"), Category, DiagnosticSeverity.Warning, true);

    public static readonly DiagnosticDescriptor UnknownResolutionNearest = new(
        NothingCitedId, Words("PLN5003_Title"), Words("PLN5003_ResolutionNearest"), Category, DiagnosticSeverity.Warning, true);

    public static readonly DiagnosticDescriptor NoResolutionClass = new(
        NothingCitedId, Words("PLN5003_Title"), Words("PLN5003_Class"), Category, DiagnosticSeverity.Warning, true);

    private static LocalizableResourceString Words(string name) => new(name, Messages, typeof(Descriptors));
}
