using System.Text;
using Microsoft.CodeAnalysis;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>What a whole session's resolutions cost a project, as far as it is the same on every machine: docs/performance.md has the times.</summary>
public class CollectionTests
{
    private const int Session = 400;

    /// <summary>Strings of a program end at 16 MiB in UTF-16 (CS8103).</summary>
    private const int BeyondStrings = (16 << 20) + 1;

    [Fact]
    public void AssemblyGrowsNoFasterThanTheTexts()
    {
        var build = Build(Session);

        // What it is now, 1.52, and 5 percent; the aim is 1.4.
        Assert.InRange(Release(build).Length / (double)Bytes(build), 1, 1.6);
    }

    [Fact]
    public void MoreTextThanStringsCanHoldCompiles()
    {
        var build = Build(84, 200_000);

        Assert.InRange(Bytes(build), BeyondStrings, int.MaxValue);
        Assert.NotEqual(0, Release(build).Length);
    }

    [Fact]
    public void FirstUseOfOneResolutionDoesNotGrowWithTheirNumber()
    {
        // What the runtime makes once in a process is made here.
        FirstUse(2);
        var one = FirstUse(1);

        Assert.All(new[] { 100, Session }, count => Assert.InRange(FirstUse(count) / (double)one, 0.95, 1.05));
    }

    [Fact]
    public void OneEditAmongManyReadsAndEmitsOne()
    {
        var build = Build(Session, 2_000);
        var edited = build with { Texts = [.. build.Texts] };
        edited.Texts[200] = build.Texts[200].Saved(build.Texts[200].Content.Replace("remain seized", "remain actively seized"));
        var read = 0;
        var run = (build with { Probe = (step, _) => Interlocked.Add(ref read, step == StepNames.Parse ? 1 : 0) }).Run();

        Assert.Equal(Session, Interlocked.Exchange(ref read, 0));
        Assert.Equal(["Sample.A_RES_92_201.g.cs"], run.Next(edited).Emitted);
        Assert.Equal(1, read);
    }

    [Fact]
    public void CodeEditAmongManyRunsNothing()
    {
        var run = Build(Session, 2_000).Run().NextWithCode("internal static class Unrelated;");

        Assert.All(BuildRun.Steps.SelectMany(run.Reasons), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static TestBuild Build(int count, int length = 12_000)
        => new(Enumerable.Range(1, count).Select(number => new TestText($"{TestBuild.Directory}texts/92-{number}.txt", Collection.Text(number, length))).ToArray());

    private static long Bytes(TestBuild build) => build.Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text.Content));

    private static MemoryStream Release(TestBuild build)
    {
        var compilation = build.Run().Compilation;
        compilation = compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));
        var image = new MemoryStream();
        var result = compilation.Emit(image);

        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.True(result.Success);
        return image;
    }

    private static long FirstUse(int count)
    {
        const string Code =
            """
            namespace Sample
            {
                internal static class Script
                {
                    public static object? Run()
                    {
                        var before = global::System.GC.GetAllocatedBytesForCurrentThread();
                        _ = A_RES_92_1.Instance.Operative1.Text;
                        return global::System.GC.GetAllocatedBytesForCurrentThread() - before;
                    }
                }
            }
            """;
        using var loaded = LoadedBuild.Load(Build(count, 2_000) with { Code = Code });
        return loaded.Run<long>();
    }
}
