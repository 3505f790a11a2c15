using BenchmarkDotNet.Attributes;
using Markdig;
using Plenary.Generator.Reading;

namespace Plenary.Benchmarks;

/// <summary>Text to model, against a parser of Markdown on the same text.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private string[] texts = [];

    [GlobalSetup]
    public void Load()
    {
        texts = CorpusTexts.Read(step: 10);
        Console.WriteLine($"// {texts.Length} texts, {texts.Sum(text => (long)text.Length)} characters");
    }

    [Benchmark(Baseline = true)]
    public int Markdig() => texts.Sum(text => Markdown.Parse(text).Count);

    [Benchmark]
    public int Plenary() => texts.Count(text => DocumentReader.Read(text, new ReadingOptions("text", "", "", true)).Document is not null);
}
