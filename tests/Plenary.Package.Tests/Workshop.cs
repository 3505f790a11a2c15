using System.Text;
using System.Text.Json;
using Plenary.Package.Tests;

[assembly: AssemblyFixture(typeof(Workshop))]

namespace Plenary.Package.Tests;

/// <summary>
/// A folder outside the project where the package stands in a feed and consumers are built against it, all in one build.
/// The package cache starts empty; what the consumers need besides the package comes from the ordinary cache.
/// </summary>
public sealed class Workshop : IAsyncLifetime
{
    private const string Version = "0.0.1-tests";
    private const string NewerVersion = "99.0.0";

    // The projects that the one build leaves out: they are built by the tests that need them.
    private static readonly string[] s_later = ["Edited", "Formatted", "FromPackage", "QuickStart", "Session", "Upgraded"];

    private readonly string _folder = Directory.CreateTempSubdirectory("plenary-package-").FullName;

    /// <summary>Characters that MSBuild, the compiler's configuration files or the file system treat as their own.</summary>
    internal static IReadOnlyList<string> UnusualNames { get; } = ["a b", "a#b", "a;b", "a[1]b", "é"];

    /// <summary>The package under test.</summary>
    internal string PackageFile => Path.Combine(Feed, $"Plenary.{Version}.nupkg");

    /// <summary>What a consumer that packs itself has made.</summary>
    internal string PackageOf(string consumer) => Path.Combine(Feed, $"{consumer}.1.0.0-tests.nupkg");

    /// <summary>What the build of the consumers printed.</summary>
    internal string BuildLog { get; private set; } = "";

    private string Feed => Path.Combine(_folder, "feed");

    private Dictionary<string, string> Environment => new() { ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages") };

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        var locals = (await Command.Dotnet(Repository.Root, [], "nuget", "locals", "global-packages", "--list")).OrFail();
        await WriteSettings(ordinaryCache: locals.Output.Split(": ", 2)[1].Trim());
        (await Command.Dotnet(
            Repository.Root, [], "pack", Repository.Runtime, "--no-build", "-c", Repository.Configuration, "-o", Feed, $"-p:PackageVersion={Version}")).OrFail();

        var projects = new List<string>();
        foreach (var source in Directory.EnumerateDirectories(Repository.Consumers).Order(StringComparer.Ordinal))
        {
            var project = CopyConsumer(source);
            if (!s_later.Contains(Path.GetFileName(source)))
            {
                projects.Add(project);
            }
        }

        var solution = new StringBuilder("<Solution>\n");
        foreach (var project in projects)
        {
            solution.Append("  <Project Path=\"").Append(project).Append("\" />\n");
        }

        await File.WriteAllTextAsync(Path.Combine(_folder, "Consumers.slnx"), solution.Append("</Solution>\n").ToString());

        // Fails as a whole because of the consumer that must not compile; each test looks at its own project.
        BuildLog = (await Dotnet(".", "build", "Consumers.slnx")).Output;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs a command of the SDK in a consumer's folder, with the workshop's package cache.</summary>
    internal Task<Command> Dotnet(string consumer, params string[] arguments) =>
        Command.Dotnet(FolderOf(consumer), Environment, arguments);

    /// <summary>Runs what the build made of a consumer: the lines that it prints.</summary>
    internal async Task<string[]> RunConsumer(string consumer, string framework = "net10.0")
    {
        var program = Path.Combine(FolderOf(consumer), "bin", "Debug", framework, consumer + ".dll");
        Assert.True(File.Exists(program), $"{consumer} was not built.\n{BuildLog}");
        return Lines((await Dotnet(consumer, "exec", program)).OrFail().Output);
    }

    /// <summary>The warnings and errors of one consumer, each once; of one that is built for several frameworks, those of one of them.</summary>
    internal IReadOnlyList<string> Diagnostics(string consumer, string framework = "") =>
        [.. BuildLog.Split('\n')
            .Select(line => line.Trim())
            .Where(line => (line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
                && line.Contains($"{Path.DirectorySeparatorChar}{consumer}.csproj{(framework.Length > 0 ? "::TargetFramework=" + framework : "")}", StringComparison.Ordinal))
            .Distinct()];

    /// <summary>The ids of what the generator told a consumer, down to information that a build does not print.</summary>
    internal IReadOnlyList<string> Told(string consumer)
    {
        var log = Assert.Single(Directory.GetFiles(Path.Combine(FolderOf(consumer), "obj"), "*.sarif"));
        using var document = JsonDocument.Parse(File.ReadAllBytes(log));
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("ruleId").GetString()!)
            .Where(id => id.StartsWith("PLN", StringComparison.Ordinal))];
    }

    /// <summary>The files that the generator wrote for a consumer that asks for them to be kept.</summary>
    internal IReadOnlyList<string> Generated(string consumer)
    {
        var folder = new DirectoryInfo(Path.Combine(FolderOf(consumer), "obj", "Debug"));
        return [.. folder.EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Where(file => file.FullName.Contains("Plenary.Generator", StringComparison.Ordinal))
            .Select(file => file.FullName)];
    }

    /// <summary>Puts a package of the runtime and the generator, built anew with a higher version, into the feed.</summary>
    internal async Task PackNewerVersion() =>
        (await Command.Dotnet(
            Repository.Root, [], "pack", Repository.Runtime, "-c", "Release", "-o", Feed, $"-p:Version={NewerVersion}",
            "--artifacts-path", Path.Combine(_folder, "newer"))).OrFail();

    internal string FolderOf(string consumer) => Path.Combine(_folder, consumer == "Unusual" ? $"Unusual {string.Concat(UnusualNames)}" : consumer);

    internal static string[] Lines(string output) => output.ReplaceLineEndings("\n").TrimEnd().Split('\n');

    private string CopyConsumer(string source)
    {
        var name = Path.GetFileName(source);
        var target = FolderOf(name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            Copy(file, Path.Combine(target, Path.GetRelativePath(source, file)));
        }

        var project = Path.Combine(target, name + ".csproj");
        if (File.ReadAllText(project).Contains("texts/", StringComparison.Ordinal))
        {
            Copy(Repository.Seed, Path.Combine(target, "texts", "52-131.txt"));
        }

        if (name == "Unusual")
        {
            WriteUnusualTexts(Path.Combine(target, "texts"));
        }

        if (name == "QuickStart")
        {
            foreach (var file in Directory.EnumerateFiles(Repository.QuickStart, "*.cs"))
            {
                Copy(file, Path.Combine(target, Path.GetFileName(file)));
            }
        }

        return Path.GetRelativePath(_folder, project);
    }

    private static void WriteUnusualTexts(string folder)
    {
        for (var i = 0; i < UnusualNames.Count; i++)
        {
            File.WriteAllText(
                Path.Combine(folder, UnusualNames[i] + ".txt"),
                $"90/{i + 1}. Names of files\n\nThe General Assembly,\n\nRecalling its earlier resolutions,\n\n1. Decides to remain seized of the matter.\n");
        }
    }

    private async Task WriteSettings(string ordinaryCache)
    {
        // Sources of the user's own configuration stay: only the package itself comes from the feed.
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "NuGet.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="feed" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="ordinary" value="{ordinaryCache}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "Directory.Build.props"),
            $"""
            <Project>
              <PropertyGroup>
                <PlenaryVersion>{Version}</PlenaryVersion>
                <PlenaryNewerVersion>{NewerVersion}</PlenaryNewerVersion>
                <PlenaryFeed>{Feed}</PlenaryFeed>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "Directory.Build.targets"),
            """
            <Project>
              <PropertyGroup>
                <ErrorLog>obj/$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """);
        Copy(Path.Combine(Repository.Root, "global.json"), Path.Combine(_folder, "global.json"));
    }

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(source, target, overwrite: true);
    }
}
