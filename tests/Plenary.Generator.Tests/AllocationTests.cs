using Plenary.Generator.Reading;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>
/// What reading and generating allocate, on the thread that does it. Unlike times it hardly differs from machine to machine: a limit is what was
/// measured (docs/performance.md), and 5 percent. Who writes something that needs more sees it here, and either mends it or raises the limit.
/// </summary>
public class AllocationTests
{
    /// <summary>As long as the texts of GeneratorBenchmarks.</summary>
    private const int Length = 20_000;

    [Fact]
    public void ReadingAText()
    {
        var text = Collection.Text(1, Length);
        var options = new ReadingOptions("92-1", "", "en", IsMarked: true);

        AssertBytes(171_000, Read);

        void Read() => DocumentReader.Read(text, options);
    }

    [Theory]
    [InlineData(1, 457_000)]
    [InlineData(100, 411_000)]
    public void ColdRunOverFiles(int files, long measuredEach)
    {
        var build = TestBuild.OfCollection(files, Length);
        var compilation = build.Compile();

        AssertBytes(files * measuredEach, () => build.Driver().RunGenerators(compilation));
    }

    [Fact]
    public void OneFileEditedAmongMany()
    {
        var build = TestBuild.OfCollection(100, Length);
        var compilation = build.Compile();
        var driver = build.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        var edited = build.Texts[50].Saved(build.Texts[50].Content.Replace("remain seized", "remain actively seized"));
        var changed = driver.ReplaceAdditionalText(build.Texts[50], edited);

        AssertBytes(610_000, () => changed.RunGenerators(compilation));
    }

    [Fact]
    public void CodeEditedBesideManyFiles()
    {
        var build = TestBuild.OfCollection(100, Length);
        var driver = build.Driver().RunGenerators(build.Compile(), TestContext.Current.CancellationToken);
        var changed = (build with { Code = "internal static class Unrelated;" }).Compile();

        AssertBytes(61_500, () => driver.RunGenerators(changed));
    }

    private static void AssertBytes(long measured, Action act)
    {
        // The first runs make what is kept for the next: tables, buffers, what the compiler makes once.
        act();
        act();
        var least = long.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            act();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.InRange(least, 1, measured * 1.05);
    }
}
