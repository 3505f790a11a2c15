using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>Generated code as a reader sees it.</summary>
public class SnapshotTests
{
    [Fact]
    public Task Seed() => Verifier.Verify(TestBuild.Of("texts/52-131.txt", File.ReadAllText(TestPaths.Seed)).Run().Driver);

    [Fact]
    public Task Citing()
        => Verifier.Verify(new TestBuild(
            new TestText(TestBuild.Directory + "texts/91-1.txt", Samples.Numbered(1, cites: 2)),
            new TestText(TestBuild.Directory + "texts/91-2.txt", Samples.Numbered(2))).Run().Driver);

    [Fact]
    public Task Divided()
    {
        var build = TestBuild.Of("texts/lakes.txt", Samples.Divided);
        Assert.Empty(LoadedBuild.Errors(build.Run().Compilation));
        return Verifier.Verify(build.Run().Driver);
    }
}
