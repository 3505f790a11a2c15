using Microsoft.CodeAnalysis;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>An exception in a step of one file: a diagnostic at that file, and no other file pays.</summary>
public class FailureTests
{
    [Theory]
    [InlineData(StepNames.Read)]
    [InlineData(StepNames.Parse)]
    [InlineData(StepNames.Link)]
    [InlineData(StepNames.Emit)]
    public void CostsOneFile(string failing)
    {
        var build = Samples.Many(50);
        var path = build.Texts[24].Path;
        var run = (build with
        {
            Probe = (step, file) =>
            {
                if (step == failing && file == path)
                {
                    throw new InvalidOperationException("planted\nhere");
                }
            },
        }).Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(DiagnosticIds.InternalError, diagnostic.Id);
        Assert.Equal(path, diagnostic.Location.GetLineSpan().Path);
        Assert.Contains($"step {failing} with InvalidOperationException: 'planted here'", diagnostic.GetMessage(null));
        Assert.Equal(49, run.Sources.Count(source => !BuildRun.IsCatalog(source.Key)));
        Assert.DoesNotContain("Sample.A_RES_91_25.g.cs", run.Sources.Keys);

        // The catalog knows it all the same, so that nothing about the catalog changes once the failure is mended.
        Assert.All(LoadedBuild.Errors(run.Compilation), error => Assert.Contains("A_RES_91_25", error));
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
}
