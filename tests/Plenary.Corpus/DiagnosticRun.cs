using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plenary.Generator;

namespace Plenary.Corpus;

/// <summary>Takes a folder of texts through the generator as one build, for its diagnostics alone.</summary>
/// <param name="Counts">How often each was told, a line each.</param>
/// <param name="Texts">How many texts there are.</param>
/// <param name="Warnings">How many warnings they get.</param>
internal sealed record DiagnosticRun(string Counts, int Texts, int Warnings)
{
    /// <summary>Words shown around the offending characters.</summary>
    private const int Context = 60;

    /// <summary>Writes each diagnostic as a row (text, ID, severity, line, message, words around it); gives the counts.</summary>
    public static DiagnosticRun Write(string folder, TextWriter rows)
    {
        var texts = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select((file, i) => new CorpusText(file, i + 1)).ToList();
        var byPath = texts.ToDictionary(text => text.Path, StringComparer.Ordinal);

        // The compilation enables what is off by default.
        var driver = CSharpGeneratorDriver.Create(
            [new ResolutionGenerator().AsSourceGenerator()], texts, new CSharpParseOptions(LanguageVersion.CSharp11), new CorpusOptions());
        var off = Descriptors.All().Where(descriptor => !descriptor.IsEnabledByDefault).Select(descriptor => KeyValuePair.Create(descriptor.Id, ReportDiagnostic.Info));
        var compilation = CSharpCompilation.Create("Corpus", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: off));
        var diagnostics = driver.RunGenerators(compilation).GetRunResult().Diagnostics;
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => byPath[diagnostic.Location.GetLineSpan().Path].Name, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            var place = diagnostic.Location.GetLineSpan();
            var text = byPath[place.Path];
            rows.WriteLine(string.Join('\t', text.Name, diagnostic.Id, diagnostic.Severity, place.StartLinePosition.Line + 1, diagnostic.GetMessage(CultureInfo.InvariantCulture), Around(text, diagnostic.Location.SourceSpan)));
        }

        var lines = diagnostics.GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.First().Severity} {group.Count()}, in {group.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Distinct().Count()} texts"));
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return new DiagnosticRun(string.Join('\n', lines), texts.Count, warnings);
    }

    /// <summary>The counts, and at the end how many warnings there are for a text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Counts}\n{Texts} texts, {Warnings} warnings: {(double)Warnings / Texts:0.000} a text");

    private static string Around(CorpusText text, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        var words = text.GetText().ToString();
        int start = Math.Max(0, span.Start - Context), end = Math.Min(words.Length, span.End + Context);
        return (words[start..span.Start] + "⟦" + words[span.Start..span.End] + "⟧" + words[span.End..end]).ReplaceLineEndings(" ⏎ ").Replace('\t', ' ');
    }
}
