using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>Every diagnostic: shown where it must be, at its characters, in its words, and not where it must not.</summary>
public class DiagnosticTests
{
    public static TheoryData<string> Ids => new(Descriptors.All().Select(descriptor => descriptor.Id).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public void IsShown(string id)
    {
        var example = DiagnosticExamples.All[id];
        var diagnostic = Assert.Single(example.Shown.Run().Diagnostics, diagnostic => diagnostic.Id == id);
        Assert.Equal(example.Message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        if (diagnostic.Location.Kind != LocationKind.None)
        {
            var text = example.Shown.Texts.Single(text => text.Path == diagnostic.Location.GetLineSpan().Path);
            Assert.Equal(example.At, text.Content.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
            Assert.Equal(text.GetText(TestContext.Current.CancellationToken).Lines.GetLinePositionSpan(diagnostic.Location.SourceSpan), diagnostic.Location.GetLineSpan().Span);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void IsNotShown(string id)
        => Assert.DoesNotContain(DiagnosticExamples.All[id].NotShown.Run().Diagnostics, diagnostic => diagnostic.Id == id);

    [Fact]
    public void FaultlessTextShowsNone()
    {
        Assert.Empty(TestBuild.OfMarked("rivers.txt", Samples.Rivers).Run().Diagnostics);
        Assert.Empty(TestBuild.OfMarked("lakes.txt", Samples.Divided).Run().Diagnostics);
    }

    /// <summary>Everything that a diagnostic needs: what is missing for one shows here.</summary>
    [Fact]
    public void DescriptorsAreComplete()
    {
        var descriptors = Descriptors.All().ToList();
        var constants = typeof(DiagnosticIds).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(constants.Order(StringComparer.Ordinal), descriptors.Select(descriptor => descriptor.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(descriptors.Count, descriptors.Select(descriptor => descriptor.MessageFormat).Distinct().Count());
        Assert.All(descriptors.GroupBy(descriptor => descriptor.Id), same => Assert.Single(same.Select(descriptor => (descriptor.Title, descriptor.Category, descriptor.DefaultSeverity, descriptor.IsEnabledByDefault)).Distinct()));
        Assert.Equal(descriptors.Select(descriptor => descriptor.Id).Distinct(), DiagnosticExamples.All.Keys);

        var releases = File.ReadAllText(Path.Combine(TestPaths.Generator, "AnalyzerReleases.Shipped.md")) + File.ReadAllText(Path.Combine(TestPaths.Generator, "AnalyzerReleases.Unshipped.md"));
        var table = File.ReadAllText(Path.Combine(TestPaths.Diagnostics, "README.md"));
        foreach (var descriptor in descriptors)
        {
            var title = descriptor.Title.ToString(CultureInfo.InvariantCulture);
            var severity = descriptor.DefaultSeverity.ToString();
            Assert.Contains($"{descriptor.Id} | {descriptor.Category} | {(descriptor.IsEnabledByDefault ? severity : "Disabled")} | {title}\n", releases);
            Assert.Contains($"| [{descriptor.Id}]({descriptor.Id}.md) | {title} | {Severity(descriptor)} |\n", table);
            Assert.Equal(descriptor.Id[3], descriptor.Category switch { "Plenary.File" => '1', "Plenary.Structure" => '2', "Plenary.Words" => '3', "Plenary.Build" => '4', _ => '9' });
            AssertPage(descriptor);
        }
    }

    /// <summary>What there is in one language there is in the other, with the same places for arguments, and not the same words.</summary>
    [Fact]
    public void BothLanguagesHaveEveryText()
    {
        var messages = new ResourceManager("Plenary.Generator.Diagnostics.Messages", typeof(ResolutionGenerator).Assembly);
        var (english, french) = (Texts(CultureInfo.InvariantCulture), Texts(CultureInfo.GetCultureInfo("fr")));
        Assert.Equal(Descriptors.All().SelectMany(descriptor => new[] { descriptor.Id + "_Message", descriptor.Id + "_Title" }).Distinct().Append("PLN4006_Nothing").Append("PLN9999_Build").Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), french.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text =>
        {
            Assert.NotEmpty(text.Value);
            Assert.NotEqual(text.Value, french[text.Key]);
            Assert.Equal(Places(text.Value), Places(french[text.Key]));

            // A title names its diagnostic in a list, so that no two may be the same.
            Assert.True(!text.Key.EndsWith("Title", StringComparison.Ordinal) || english.Values.Count(other => other == text.Value) == 1, text.Value);
        });

        // French sets a no-break space before these marks and inside its quotation marks.
        foreach (var wrong in new[] { " :", " ;", " ?", "« ", " »", "'" })
        {
            Assert.All(french.Values, text => Assert.DoesNotContain(wrong, text));
        }

        Dictionary<string, string> Texts(CultureInfo culture)
            => messages.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

        static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
    }

    private static string Severity(DiagnosticDescriptor descriptor)
        => (descriptor.DefaultSeverity == DiagnosticSeverity.Info ? "information" : descriptor.DefaultSeverity.ToString().ToLowerInvariant()) + (descriptor.IsEnabledByDefault ? "" : ", off by default");

    private static void AssertPage(DiagnosticDescriptor descriptor)
    {
        var page = File.ReadAllText(Path.Combine(TestPaths.Diagnostics, descriptor.Id + ".md"));
        Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title.ToString(CultureInfo.InvariantCulture)}\n", page, StringComparison.Ordinal);
        Assert.Contains($"\n| {Severity(descriptor)} | {descriptor.Category} |\n", page);
        Assert.Contains($"\n> {descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)}\n", page);
        Assert.Equal(["Cause", "Example", "What to do", "Severity"], Regex.Matches(page, "^## (.*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
        Assert.Contains($"dotnet_diagnostic.{descriptor.Id}.severity = ", page);
        Assert.All(page.Split("\n## ")[1..], section => Assert.True(section.Trim().Contains('\n'), $"{descriptor.Id}: {section}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ArgumentsFitTheFormat(string id)
    {
        var run = DiagnosticExamples.All[id].Shown.Run();
        var infos = run.Outputs(StepNames.Parse).SelectMany(output => ((Generator.Model.Parsed)output.Value).Diagnostics)
            .Concat(run.Outputs(StepNames.Names).Concat(run.Outputs(StepNames.Citations)).SelectMany(output => ((Generator.Model.Findings)output.Value).Diagnostics))
            .Concat(run.Outputs(StepNames.Emit).Concat(run.Outputs(StepNames.Catalog)).Select(output => ((Generator.Model.Emitted)output.Value).Failure).OfType<Generator.Model.DiagnosticInfo>());

        Assert.All(infos.Where(info => info.Id == id), info =>
        {
            var format = Descriptors.Of(info).MessageFormat.ToString(null);
            Assert.Equal(Regex.Matches(format, @"\{(\d)").Select(match => int.Parse(match.Groups[1].Value, null)).DefaultIfEmpty(-1).Max() + 1, info.Arguments.Count);
        });
    }
}
