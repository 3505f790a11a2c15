namespace Plenary.Corpus.Tests;

/// <summary>What stands beside the project and not in it: the corpus, the tools that score and the schema.</summary>
internal static class Surroundings
{
    /// <summary>The forms of the corpus that have a truth.</summary>
    public static readonly string[] Forms = ["clean", "extracted", "pdftotext", "layout"];

    /// <summary>The project's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The file that holds the floors.</summary>
    public static string Floors => Path.Combine(Root, "tests", "Plenary.Corpus.Tests", "floors.tsv");

    /// <summary>The folder or file of a name in ../shared; the test skips where it is missing.</summary>
    public static string Find(params string[] names)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. names]));
        if (!Path.Exists(path))
        {
            Assert.Skip($"../shared/{string.Join('/', names)} is not beside the project.");
        }

        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the project's folder.");
    }
}
