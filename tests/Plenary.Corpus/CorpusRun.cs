using System.Collections.Concurrent;

namespace Plenary.Corpus;

/// <summary>Takes a folder of texts through the generator, a build at a time on each processor.</summary>
internal static class CorpusRun
{
    /// <summary>Texts in a build: few enough to keep memory low, enough to pay for a compilation.</summary>
    private const int BuildSize = 100;

    /// <summary>Calls <paramref name="use"/>, from several threads, with each resolution of a folder and the name of its text.</summary>
    public static CorpusOutcome Of(string folder, Action<string, Resolution> use)
    {
        var outcome = new CorpusOutcome();
        var texts = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select((file, i) => new CorpusText(file, i + 1));
        Parallel.ForEach(
            Partitioner.Create(texts.Chunk(BuildSize), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            build => new CorpusBuild(build, outcome).Run(use));
        return outcome;
    }
}
