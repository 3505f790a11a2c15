using BenchmarkDotNet.Attributes;
using Plenary.Generator.Reading;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Benchmarks;

/// <summary>One text of growing length, up to the longest that is read: the time divided by the length stays.</summary>
[MemoryDiagnoser]
public class LengthBenchmarks
{
    private string text = "";

    [Params(10_000, 100_000, 1_000_000, 4_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Make() => text = Collection.Text(1, Length);

    [Benchmark]
    public object? Read() => DocumentReader.Read(text, new ReadingOptions("text", "", "", true)).Document;
}
