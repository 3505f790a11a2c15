using System.Globalization;
using Microsoft.CodeAnalysis;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>An exception in a step of one file: a diagnostic at that file, and no other file pays.</summary>
public class FailureTests
{
    [Theory]
    [InlineData(StepNames.Read)]
    [InlineData(StepNames.Parse)]
    [InlineData(StepNames.Name)]
    [InlineData(StepNames.Link)]
    [InlineData(StepNames.Emit)]
    public void CostsOneFile(string failing)
    {
        var build = Failing(failing);
        var path = build.Texts[24].Path;
        var run = build.Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(DiagnosticIds.InternalError, diagnostic.Id);
        Assert.Equal(path, diagnostic.Location.GetLineSpan().Path);
        Assert.Contains($"step {failing} with InvalidOperationException: 'planted here'", diagnostic.GetMessage(null));

        // The others compile, one that cites it among them, and are what they are without the failure.
        const string Words = "string.Concat(System.Linq.Enumerable.Select(Resolutions.All, one => one.ToPlainText()))";
        var whole = LoadedBuild.Evaluate<string>(build with { Texts = [.. build.Texts.Where(text => text.Path != path)], Probe = static (_, _) => { } }, Words);
        Assert.Equal(whole, LoadedBuild.Evaluate<string>(build, Words));
    }

    [Theory]
    [InlineData(StepNames.Link)]
    [InlineData(StepNames.Emit)]
    public void CatalogAndCitingClassesDoNotHangOnTheFailure(string failing)
    {
        var run = Failing(failing).Run();
        var whole = (run.Build with { Probe = static (_, _) => { } }).Run();

        Assert.Equal(whole.Sources.Keys.Order(StringComparer.Ordinal), run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Sample.A_RES_91_25.g.cs", Assert.Single(run.Sources, source => whole.Sources[source.Key] != source.Value).Key);
        Assert.True(LoadedBuild.Evaluate<bool>(run.Build, "Resolutions.Find(\"91/25\") is { Title: null, Operative.Count: 0, Preamble.Count: 0 }"));
    }

    [Theory]
    [InlineData(StepNames.Names)]
    [InlineData(StepNames.Citable)]
    [InlineData(StepNames.Citations)]
    public void OfWhatIsToldCostsNoClass(string failing)
    {
        var run = Failing(failing).Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((DiagnosticIds.InternalError, run.Build.Texts[24].Path), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains($"step {failing} with InvalidOperationException: 'planted here'", diagnostic.GetMessage(null));
        Assert.Equal((run.Build with { Probe = static (_, _) => { } }).Run().Sources, run.Sources);
        Assert.Empty((run.Build with { Properties = new() { ["PlenaryEnabled"] = "false" } }).Run().Diagnostics);
    }

    [Theory]
    [InlineData(StepNames.Options, 0)]
    [InlineData(StepNames.Repeats, 0)]
    [InlineData(StepNames.Index, 0)]
    [InlineData(StepNames.CitableIndex, 51)]
    [InlineData(StepNames.Catalog, 50)]
    public void OfTheWholeBuildIsToldOnce(string failing, int classes)
    {
        var build = Samples.Many(50) with { Probe = (step, _) => { if (step == failing) { throw new InvalidOperationException("planted"); } } };
        var run = build.Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(DiagnosticIds.InternalError, diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Equal($"Plenary failed on the whole build in step {failing} with InvalidOperationException: 'planted'; please report it with the texts", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(
            $"Plenary a échoué sur l’ensemble de la compilation à l’étape {failing} avec InvalidOperationException\u00a0: «\u00a0planted\u00a0»\u00a0; veuillez signaler l’erreur en joignant les textes",
            diagnostic.GetMessage(CultureInfo.GetCultureInfo("fr")));
        Assert.Equal(classes, run.Sources.Count);
        Assert.Empty(LoadedBuild.Errors(run.Compilation));

        // Where the options cannot be read, nobody knows whether the generator is off.
        Assert.Equal(failing == StepNames.Options ? 1 : 0, (build with { Properties = new() { ["PlenaryEnabled"] = "false" } }).Run().Diagnostics.Count);
    }

    [Fact]
    public void PartsOfTheFailedAreFoundWithoutTheirWords()
    {
        var build = TestBuild.OfMarked("lakes.txt", Samples.Divided) with { Probe = (step, _) => { if (step == StepNames.Emit) { throw new InvalidOperationException(); } } };

        Assert.Equal("A/RES/90/20 B", LoadedBuild.Evaluate<string>(build, "Resolutions.Find(\"90/20 B\")!.Symbol.ToString()!"));
    }

    [Fact]
    public void UnreadableFileCostsOneFile()
    {
        var build = Samples.Many(3);
        var run = (build with { Texts = [.. build.Texts, new ThrowingText()] }).Run();

        Assert.Equal(DiagnosticIds.InternalError, Assert.Single(run.Diagnostics).Id);
        Assert.Equal(4, run.Sources.Count);
    }

    [Fact]
    public void SameFileTwiceIsOneText()
    {
        var build = Samples.Many(3);
        var run = (build with { Texts = [.. build.Texts, build.Texts[0].Saved(build.Texts[0].Content)] }).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(4, run.Sources.Count);
        Assert.Empty(LoadedBuild.Errors(run.Compilation));
    }

    /// <summary>Fifty texts, the 25th of which fails in a step; it cites the 24th, and the 26th cites it.</summary>
    private static TestBuild Failing(string failing)
    {
        var build = Samples.Many(50);
        build.Texts[24] = build.Texts[24].Saved(Samples.Numbered(25, cites: 24));
        build.Texts[25] = build.Texts[25].Saved(Samples.Numbered(26, cites: 25));
        var path = build.Texts[24].Path;
        return build with
        {
            Probe = (step, file) =>
            {
                if (step == failing && file == path)
                {
                    throw new InvalidOperationException("planted\nhere");
                }
            },
        };
    }
}
