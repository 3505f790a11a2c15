namespace Plenary.Package.Tests;

/// <summary>Where things stand in the project.</summary>
internal static class Repository
{
#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    public static string Root { get; } = FindRoot();

    public static string Runtime => Path.Combine(Root, "runtime", "Plenary", "Plenary.csproj");

    public static string Consumers => Path.Combine(Root, "tests", "Plenary.Package.Tests", "consumers");

    public static string QuickStart => Path.Combine(Root, "examples", "QuickStart");

    public static string Seed => Path.Combine(QuickStart, "texts", "52-131.txt");

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
