using System.Reflection;
using System.Text;

namespace Plenary.Generator.Lexicon;

/// <summary>Reads the data files of the lexicon, which travel inside the assembly.</summary>
internal static class Resources
{
    /// <summary>The lines of a file, without empty ones; none where there is no such file.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(Resources).GetTypeInfo().Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>The rows of a tab-separated file, its heading left out.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Skip(1).Select(line => line.Split('\t'));

    /// <summary>A file of two columns, key and phrase: the phrases of each key in the file's order.</summary>
    public static Dictionary<string, string[]> Phrases(string name)
        => Rows(name)
            .Where(row => row.Length > 1)
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(row => row[1]).ToArray(), StringComparer.Ordinal);
}
