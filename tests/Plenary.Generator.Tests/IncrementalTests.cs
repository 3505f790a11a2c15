using Microsoft.CodeAnalysis;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>What is done again after an edit, and what is not.</summary>
public class IncrementalTests
{
    private const string Catalog = "Resolutions.g.cs";

    [Fact]
    public void FirstRunEmitsEveryText()
        => Assert.Equal(51, Samples.Many(50).Run().Emitted.Count);

    [Fact]
    public void UnrelatedEditRunsNothing()
    {
        var run = Samples.Many(3).Run().NextWithCode("internal static class Unrelated;");

        Assert.All(BuildRun.Steps.SelectMany(run.Reasons), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        // A step that asks for the project's code and throws it away again leaves those behind it cached.
        Assert.All(run.AllReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void EditOfWordsEmitsThatText()
    {
        var build = Samples.Many(50);
        var run = build.Run().Next(Edited(build, 24, _ => Samples.Numbered(25, "to plant trees")));

        Assert.Equal(["Sample.A_RES_91_25.g.cs"], run.Emitted);
        Assert.Single(run.Reasons(StepNames.Parse), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void NewCitationEmitsTheCatalogToo()
    {
        var build = Samples.Many(50);
        var run = build.Run().Next(Edited(build, 24, _ => Samples.Numbered(25, cites: 7)));

        Assert.Equal([Catalog, "Sample.A_RES_91_25.g.cs"], run.Emitted);
    }

    [Fact]
    public void NewNumberEmitsTheCatalogToo()
    {
        var build = Samples.Many(50);
        var run = build.Run().Next(Edited(build, 24, _ => Samples.Numbered(99)));

        Assert.Equal([Catalog, "Sample.A_RES_91_99.g.cs"], run.Emitted);
    }

    [Theory]
    [InlineData("blank line above")]
    [InlineData("CRLF for LF")]
    [InlineData("saved again")]
    public void ChangeOfNoWordsEmitsNothing(string change)
    {
        var build = Samples.Many(5);
        var run = build.Run().Next(Edited(build, 2, text => change switch
        {
            "blank line above" => "\n" + text,
            "CRLF for LF" => text.Replace("\n", "\r\n"),
            _ => text,
        }));

        Assert.Empty(run.Emitted);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.Reasons(StepNames.Model));
        Assert.DoesNotContain(IncrementalStepRunReason.New, run.Reasons(StepNames.Model));
    }

    [Fact]
    public void BlankLineAboveMovesTheDiagnostics()
    {
        var build = TestBuild.OfMarked("gap.txt", Samples.Rivers.Replace("3. Decides", "4. Decides"));
        var first = build.Run();
        var second = first.Next(Edited(build, 0, text => "\n" + text));

        Assert.Empty(second.Emitted);
        Assert.Equal(1 + Assert.Single(first.Diagnostics).Location.GetLineSpan().StartLinePosition.Line, Assert.Single(second.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void NewTextEmitsItselfTheCatalogAndWhatCitesIt()
    {
        var build = Samples.Many(200);
        build = Edited(Edited(build, 10, _ => Samples.Numbered(11, cites: 201)), 150, _ => Samples.Numbered(151, cites: 201));
        var added = build with { Texts = [.. build.Texts, new TestText(TestBuild.Directory + "texts/91-201.txt", Samples.Numbered(201))] };
        var run = build.Run().Next(added);

        Assert.Equal([Catalog, "Sample.A_RES_91_11.g.cs", "Sample.A_RES_91_151.g.cs", "Sample.A_RES_91_201.g.cs"], run.Emitted);
    }

    [Fact]
    public void RemovedTextEmitsTheCatalogAndWhatCitedIt()
    {
        var build = Samples.Many(200);
        build = Edited(Edited(build, 10, _ => Samples.Numbered(11, cites: 120)), 150, _ => Samples.Numbered(151, cites: 120));
        var run = build.Run();
        Assert.Contains("Citations", run.Sources["Sample.A_RES_91_11.g.cs"]);
        run = run.NextWithout(build.Texts[119]);

        Assert.Equal([Catalog, "Sample.A_RES_91_11.g.cs", "Sample.A_RES_91_151.g.cs"], run.Emitted);
        Assert.Equal([IncrementalStepRunReason.Removed], run.Reasons(StepNames.Parse).Where(reason => reason != IncrementalStepRunReason.Cached));
        Assert.Equal(2, run.Reasons(StepNames.Link).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.DoesNotContain("Sample.A_RES_91_120.g.cs", run.Sources.Keys);
        Assert.Empty(LoadedBuild.Errors(run.Compilation));
    }

    [Fact]
    public void RunsAfterARemovalKeepTheOthers()
    {
        var build = Samples.Many(5);
        var without = build with { Texts = [.. build.Texts.Where((_, index) => index != 2)] };
        var expected = without.Run().Sources.Keys.Order(StringComparer.Ordinal);
        GeneratorDriver driver = build.Driver();
        driver = driver.RunGenerators(build.Compile(), TestContext.Current.CancellationToken).ReplaceAdditionalTexts([.. without.Texts]);
        for (var run = 0; run < 3; run++)
        {
            driver = driver.RunGenerators(build.Compile(), TestContext.Current.CancellationToken);
            Assert.Equal(expected, driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
        }

        // An edit and an addition after it find their places too.
        without.Texts[3] = without.Texts[3].Saved(Samples.Numbered(5, "to plant trees"));
        driver = driver.ReplaceAdditionalTexts([.. without.Texts, new TestText(TestBuild.Directory + "texts/91-9.txt", Samples.Numbered(9))]);
        driver = driver.RunGenerators(build.Compile(), TestContext.Current.CancellationToken);
        Assert.Equal(
            (without with { Texts = [.. without.Texts, new TestText(TestBuild.Directory + "texts/91-9.txt", Samples.Numbered(9))] }).Run().Sources.OrderBy(source => source.Key, StringComparer.Ordinal),
            driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()).OrderBy(source => source.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void EditOfTheCitedEmitsThatTextAlone()
    {
        var build = Samples.Many(200);
        build = Edited(build, 10, _ => Samples.Numbered(11, cites: 120));
        var run = build.Run().Next(Edited(build, 119, _ => Samples.Numbered(120, "to plant trees")));

        Assert.Equal(["Sample.A_RES_91_120.g.cs"], run.Emitted);
    }

    [Fact]
    public void TextThatIsNoResolutionEmitsNothing()
    {
        var build = Samples.Many(3);
        var run = build.Run().Next(build with { Texts = [.. build.Texts, new TestText(TestBuild.Directory + "notes.txt", "Remember the milk.")] });

        Assert.Empty(run.Emitted);
    }

    [Fact]
    public void OtherNamespaceEmitsEverything()
    {
        var build = Samples.Many(3);
        var run = build.Run().Next(build with { Properties = new() { ["RootNamespace"] = "Other" } });

        Assert.Equal(4, run.Emitted.Count);
    }

    [Fact]
    public void CancelledRunLeavesNothingBehind()
    {
        using var source = new CancellationTokenSource();
        var build = Samples.Many(5) with { Probe = (step, _) => { if (step == StepNames.Link) { source.Cancel(); } } };
        var driver = build.Driver();

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(build.Compile(), source.Token));
    }

    private static TestBuild Edited(TestBuild build, int index, Func<string, string> edit)
    {
        var texts = build.Texts.ToArray();
        texts[index] = texts[index].Saved(edit(texts[index].Content));
        return build with { Texts = texts };
    }
}
