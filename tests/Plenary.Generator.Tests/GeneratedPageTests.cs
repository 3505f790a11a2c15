using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>docs/generated.md shows what the compiler gets for the example, whole.</summary>
public class GeneratedPageTests
{
    /// <summary>Set, it has the page written anew instead.</summary>
    private const string Write = "PLENARY_WRITE_DOCS";

    private const string Begin = "\n```csharp\n";
    private const string End = "\n```\n";

    [Fact]
    public void PageHoldsWhatIsGenerated()
    {
        var run = (TestBuild.OfMarked("texts/52-131.txt", File.ReadAllText(TestPaths.Seed)) with { Properties = new() { ["RootNamespace"] = "QuickStart" } }).Run();
        var page = Path.Combine(TestPaths.Root, "docs", "generated.md");
        var text = File.ReadAllText(page);
        var expected = With(With(text, 0, run.Source, out var end), end, run.Sources["Resolutions.g.cs"], out _);
        if (Environment.GetEnvironmentVariable(Write) is not null)
        {
            File.WriteAllText(page, expected);
        }

        Assert.Equal(expected, File.ReadAllText(page));
    }

    /// <summary>The page with the first listing behind a place replaced.</summary>
    private static string With(string page, int from, string source, out int end)
    {
        var start = page.IndexOf(Begin, from, StringComparison.Ordinal) + Begin.Length;
        var rest = page.IndexOf(End, start, StringComparison.Ordinal);
        end = start + source.Length;
        return page[..start] + source.TrimEnd('\n') + page[rest..];
    }
}
