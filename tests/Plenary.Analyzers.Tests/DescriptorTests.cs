using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Plenary.Analyzers.Tests;

/// <summary>What belongs to a diagnostic.</summary>
public class DescriptorTests
{
    private static readonly string Root = typeof(DescriptorTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    [Fact]
    public void EachHasAPageAndARow()
    {
        var releases = File.ReadAllText(Path.Combine(Root, "generator", "Plenary.Analyzers", "AnalyzerReleases.Unshipped.md"));
        var index = File.ReadAllText(Path.Combine(Root, "docs", "diagnostics", "README.md"));
        foreach (var descriptor in new CitationAnalyzer().SupportedDiagnostics)
        {
            var title = descriptor.Title.ToString(CultureInfo.InvariantCulture);
            Assert.Contains($"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {title}\n", releases, StringComparison.Ordinal);
            Assert.Contains($"| [{descriptor.Id}]({descriptor.Id}.md) | {title} |", index, StringComparison.Ordinal);
            var page = File.ReadAllText(Path.Combine(Root, "docs", "diagnostics", descriptor.Id + ".md"));
            Assert.StartsWith($"# {descriptor.Id}: {title}\n", page, StringComparison.Ordinal);
            Assert.Contains($"\n> {descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)}\n", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EachIsSaidInFrenchWithTheSameArguments()
    {
        var french = CultureInfo.GetCultureInfo("fr");
        foreach (var descriptor in new CitationAnalyzer().SupportedDiagnostics)
        {
            Assert.NotEqual(descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.Title.ToString(french));
            var (english, translated) = (descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), descriptor.MessageFormat.ToString(french));
            Assert.NotEqual(english, translated);
            Assert.Equal(Arguments(english), Arguments(translated));

            // French sets a no-break space before these marks and inside its quotation marks.
            Assert.All([" :", " ;", " ?", "« ", " »", "'"], wrong => Assert.DoesNotContain(wrong, translated, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Arguments(string format) => Regex.Matches(format, @"\{\d\}").Select(match => match.Value).Order(StringComparer.Ordinal);
}
