using System.Text.RegularExpressions;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>What is written for users leads where it says.</summary>
public class PageTests
{
    private static readonly string[] Pages =
    [
        .. Directory.EnumerateFiles(TestPaths.Root, "*.md"),
        .. Directory.EnumerateFiles(Path.Combine(TestPaths.Root, "docs"), "*.md", SearchOption.AllDirectories),
    ];

    [Fact]
    public void EveryLinkLeadsToAFile()
    {
        var links = Pages.SelectMany(page => Regex.Matches(File.ReadAllText(page), @"\]\((?!https?:)([^)#\s]+)").Select(match => (Page: page, Link: match.Groups[1].Value))).ToList();
        Assert.Contains(links, link => link.Link.EndsWith("severities.md", StringComparison.Ordinal));
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(link.Page)!, link.Link)), $"{link.Page}: {link.Link}"));
    }

    /// <summary>From the README to the page of any diagnostic it is two steps: its ID in a table is a link.</summary>
    [Fact]
    public void EveryPageIsFoundFromTheReadme()
    {
        var readme = File.ReadAllText(Path.Combine(TestPaths.Root, "README.md"));
        var table = File.ReadAllText(Path.Combine(TestPaths.Diagnostics, "README.md"));
        Assert.Contains("(docs/diagnostics/README.md)", readme);
        Assert.Contains("(docs/diagnostics/severities.md)", readme);
        foreach (var page in Directory.EnumerateFiles(TestPaths.Diagnostics, "*.md").Select(page => Path.GetFileName(page)!).Where(page => page != "README.md"))
        {
            Assert.Contains($"({page})", table);
        }
    }

    /// <summary>As the package's tests build projects with them.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/diagnostics/severities.md")]
    public void EveryWayToChangeASeverityIsToldThere(string page)
    {
        var text = File.ReadAllText(Path.Combine(TestPaths.Root, page));
        Assert.All(
            [
                "<NoWarn>$(NoWarn);PLN", "<WarningsAsErrors>$(WarningsAsErrors);PLN", "is_global = true\n", "dotnet_diagnostic.PLN3002.severity = none\n",
                "dotnet_diagnostic.PLN2001.severity = error\n", "<AdditionalFiles Update=\"texts/notes.txt\" Resolution=\"false\" />", "`.editorconfig` does not reach", "(`PLN5xxx`)",
            ],
            recipe => Assert.Contains(recipe, text));
    }
}
