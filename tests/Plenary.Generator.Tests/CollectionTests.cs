using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>What a whole session's resolutions cost a project, as far as it is the same on every machine: docs/performance.md has the times.</summary>
public class CollectionTests
{
    private const int Session = 400;

    /// <summary>String literals end at 16 MiB, two bytes a character (CS8103).</summary>
    private const int BeyondStrings = (8 << 20) + 1;

    [Fact]
    public void MoreTextThanStringsCanHoldCompiles()
    {
        var build = TestBuild.OfCollection(42, 205_000);
        build.Properties["PlenaryDocumentation"] = "none";

        Assert.InRange(build.Texts.Sum(text => (long)text.Content.Length), BeyondStrings, int.MaxValue);
        Assert.NotEqual(0, Release(build).Length);
    }

    [Fact]
    public void OneResolutionCostsTheSameHoweverManyThereAre()
    {
        // What the runtime makes once in a process is made here.
        FirstUse(2);
        var one = FirstUse(1);

        Assert.InRange(one.Sum(), 1, 3_224 * 1.05);
        Assert.All(new[] { 100, Session }.Select(FirstUse), bytes => Assert.All(bytes.Zip(one), pair => Assert.InRange(pair.First, pair.Second * 0.95, pair.Second * 1.05)));
    }

    [Fact]
    public void LiteralsAreOfFewLengths()
    {
        using var reader = new PEReader(Release(TestBuild.OfCollection(100, 2_000)));
        var metadata = reader.GetMetadataReader();
        var lengths = metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name).Split("StaticArrayInitTypeSize="))
            .Where(parts => parts.Length == 2).Select(parts => int.Parse(parts[1], CultureInfo.InvariantCulture) - 1).ToList();

        // The two tables of the catalog are as long as they are.
        Assert.NotEmpty(lengths);
        Assert.InRange(lengths.Count(length => length % 64 != 0), 0, 2);
    }

    [Fact]
    public void OneEditAmongManyReadsAndEmitsOne()
    {
        var build = TestBuild.OfCollection(Session, 500);
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
        var run = TestBuild.OfCollection(Session, 500).Run().NextWithCode("internal static class Unrelated;");

        Assert.All(BuildRun.Steps.SelectMany(run.Reasons), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    // As a build does it: one run that is not followed by another, and no step tracked.
    private static MemoryStream Release(TestBuild build)
    {
        build.Driver().RunGeneratorsAndUpdateCompilation(build.Compile(), out var compilation, out _);
        var image = new MemoryStream();
        var result = compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release)).Emit(image);

        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.True(result.Success);
        image.Position = 0;
        return image;
    }

    /// <summary>The bytes that are allocated to find a resolution, to read a paragraph of it, to ask for all and to ask who cites one.</summary>
    private static long[] FirstUse(int count)
    {
        const string Code =
            """
            namespace Sample
            {
                internal static class Script
                {
                    private static long Bytes => global::System.GC.GetAllocatedBytesForCurrentThread();

                    public static long[] Run()
                    {
                        var start = Bytes;
                        var found = Resolutions.Find("A/RES/92/1")!;
                        var afterFind = Bytes;
                        _ = found.Operative[0].Text;
                        var afterText = Bytes;
                        _ = Resolutions.All[0];
                        var afterAll = Bytes;
                        _ = Resolutions.CitedBy("91/1")[0];
                        return new[] { afterFind - start, afterText - afterFind, afterAll - afterText, Bytes - afterAll };
                    }
                }
            }
            """;
        using var image = Release(TestBuild.OfCollection(count, 500) with { Code = Code });

        // Not one that can be unloaded: there the statics of every class that is looked at are allocated.
        return (long[])new AssemblyLoadContext(null).LoadFromStream(image).GetType("Sample.Script")!.GetMethod("Run")!.Invoke(null, null)!;
    }
}
