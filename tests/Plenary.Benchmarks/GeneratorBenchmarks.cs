using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Benchmarks;

/// <summary>A cold run over files of 20 KB, against the generator that only splits lines.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation compilation = Project.Compile();
    private TestText[] texts = [];

    [Params(1, 100, 1_000)]
    public int Files { get; set; }

    [GlobalSetup]
    public void Make() => texts = Project.Texts(Enumerable.Range(1, Files).Select(number => Collection.Text(number, 20_000)));

    [Benchmark]
    public GeneratorDriver Plenary() => Project.Driver(texts).RunGenerators(compilation);

#if YARDSTICK
    [Benchmark(Baseline = true)]
    public GeneratorDriver LineSplitter() => Project.Driver(new Yardstick.LineSplitter(), texts).RunGenerators(compilation);
#endif
}
