using System.Globalization;
using Microsoft.CodeAnalysis;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>What a text says of another one of the build is compared with that one.</summary>
public class CitationFindingTests
{
    private const string Cited =
        """
        90/9. Protection of springs

        The General Assembly,

        1. Calls upon all Member States:

        (a) To keep their springs clean;

        (b) To measure:

        (i) Their depth;

        (ii) Their warmth;

        2. Decides to remain seized of the matter.

        12th plenary meeting
        3 March 2045
        """;

    [Theory]
    [InlineData("its resolution 90/9 of 3 March 2045", null)]
    [InlineData("its resolution 90/9 of 13 March 2045", "A/RES/90/9 is dated 2045-03-13 here: expected 2045-03-03, as in 'cited.txt'")]
    public void IsCompared(string words, string? message)
        => Assert.Equal(message is null ? [] : [message], Build(words, Cited).Run().Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("to observe resolution 90/20 B of 4 March 2045", "A/RES/90/20 B is dated 2045-03-04 here: expected 2045-03-03, as in 'lakes.txt'")]
    [InlineData("to observe resolution 90/20 B of 3 March 2045", null)]
    public void PartsAreComparedByThemselves(string words, string? message)
    {
        var run = new TestBuild(
            new TestText(TestBuild.Directory + "lakes.txt", Samples.Divided),
            new TestText(TestBuild.Directory + "text.txt", Samples.Numbered(2, words))).Run();
        Assert.Equal(message is null ? [] : [message], run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void AnEditOfTheCitedTextIsHeardOf()
    {
        var run = Build("paragraph 3 of its resolution 90/9", Cited).Run();
        Assert.Single(run.Diagnostics);

        run = run.Next(Build("paragraph 3 of its resolution 90/9", Cited.Replace("the matter.", "the matter;\n\n3. Asks again.")));
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void AParagraphAddedToAnAnnexIsHeardOfAndEmitsNothingElse()
    {
        var annexed = Cited + "\n\nAnnex\n\nRules\n\n1. Nobody drinks from a bucket.";
        var run = Build("paragraph 2 of the annex to its resolution 90/9", annexed).Run();
        Assert.Equal(DiagnosticIds.UnknownPinpoint, Assert.Single(run.Diagnostics).Id);

        run = run.Next(Build("paragraph 2 of the annex to its resolution 90/9", annexed + "\n\n2. Buckets are of wood."));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Sample.A_RES_90_9.g.cs"], run.Emitted);
    }

    [Fact]
    public void ATextThatIsAddedIsHeardOf()
    {
        var build = Build("paragraph 7 of its resolution 90/9", Cited);
        var run = (build with { Texts = [build.Texts[0]] }).Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(DiagnosticIds.UnknownPinpoint, Assert.Single(run.Next(build).Diagnostics).Id);
    }

    [Fact]
    public void AnEditOfWordsAsksNobodyAgain()
    {
        var run = Build("paragraph 3 of its resolution 90/9", Cited).Run();
        run = run.Next(run.Build with { Texts = [run.Build.Texts[0], run.Build.Texts[1].Saved(Cited.Replace("springs clean", "springs very clean"))] });
        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(StepNames.Model));
        Assert.All(run.Reasons(StepNames.CitableIndex), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.Reasons(StepNames.Citations), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void NothingIsSaidWhereTheGeneratorIsOff()
    {
        var build = Build("paragraph 3 of its resolution 90/9", Cited);
        Assert.Empty((build with { Properties = new(build.Properties) { ["PlenaryEnabled"] = "false" } }).Run().Diagnostics);
        Assert.Empty((Samples.Many(1) with
        {
            Texts = [new TestText("/project/0.txt", Samples.Rivers), new TestText("/project/a.txt", Samples.Rivers)],
            Properties = new(build.Properties) { ["PlenaryEnabled"] = "false" },
        }).Run().Diagnostics);
    }

    private static TestBuild Build(string words, string cited)
        => new(
            new TestText(TestBuild.Directory + "text.txt", Samples.Numbered(1).Replace("all that was said on rivers", words)),
            new TestText(TestBuild.Directory + "cited.txt", cited));
}
