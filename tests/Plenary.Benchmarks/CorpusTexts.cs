using System.Reflection;

namespace Plenary.Benchmarks;

/// <summary>The published collection, where it lies beside the project; else the made one.</summary>
internal static class CorpusTexts
{
    private const string Folder = "../shared/corpus/clean";

    public static readonly string Root = typeof(CorpusTexts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Every <paramref name="step"/>th text.</summary>
    public static string[] Read(int step)
    {
        var folder = Path.Combine(Root, Folder);
        if (Directory.Exists(folder))
        {
            return Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % step == 0).Select(File.ReadAllText).ToArray();
        }

        Console.WriteLine($"// {Folder} is not there: made texts are read instead");
        return Enumerable.Range(1, 1903 / step).Select(number => Generator.Tests.Harness.Collection.Text(number)).ToArray();
    }

    /// <summary>So many of them, taken evenly; the first always.</summary>
    public static string[] Evenly(int count)
    {
        var all = Read(1);
        return Enumerable.Range(0, count).Select(i => all[(int)((long)i * all.Length / count)]).ToArray();
    }
}
