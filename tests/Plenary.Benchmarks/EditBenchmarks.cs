using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Benchmarks;

/// <summary>What a run costs after an edit among 1,000 files of 20 KB, against the cold run.</summary>
[MemoryDiagnoser]
public class EditBenchmarks
{
    private readonly CSharpCompilation compilation = Project.Compile();
    private readonly CSharpCompilation otherCode = Project.Compile("internal static class Unrelated;");
    private readonly TestText[] texts = Project.Texts(Enumerable.Range(1, 1_000).Select(number => Collection.Text(number, 20_000)));
    private GeneratorDriver warm = null!;
    private TestText edited = null!;

    [GlobalSetup]
    public void Warm()
    {
        warm = Project.Driver(texts).RunGenerators(compilation);
        edited = texts[500].Saved(texts[500].Content.Replace("remain seized", "remain actively seized", StringComparison.Ordinal));
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => Project.Driver(texts).RunGenerators(compilation);

    [Benchmark]
    public GeneratorDriver OneFile() => warm.ReplaceAdditionalText(texts[500], edited).RunGenerators(compilation);

    [Benchmark]
    public GeneratorDriver Code() => warm.RunGenerators(otherCode);
}
