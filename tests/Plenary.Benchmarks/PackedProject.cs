using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Plenary.Benchmarks;

/// <summary>A project outside this one that has the package, built by the SDK in Release with a compiler of its own.</summary>
internal sealed class PackedProject : IDisposable
{
    private const string Version = "0.0.1-benchmarks";

    private readonly string folder = Directory.CreateTempSubdirectory("plenary-build-").FullName;

    public PackedProject()
    {
        Dotnet(CorpusTexts.Root, "pack", "runtime/Plenary", "-c", "Release", "-o", Path.Combine(folder, "feed"), "-p:PackageVersion=" + Version);
        var cache = Dotnet(folder, "nuget", "locals", "global-packages", "--list").Split(": ", 2)[1].Trim();
        File.WriteAllText(
            Path.Combine(folder, "NuGet.config"),
            $"""
            <configuration>
              <packageSources><add key="feed" value="{Path.Combine(folder, "feed")}" /></packageSources>
              <fallbackPackageFolders><add key="ordinary" value="{cache}" /></fallbackPackageFolders>
            </configuration>
            """);
        File.Copy(Path.Combine(CorpusTexts.Root, "global.json"), Path.Combine(folder, "global.json"));
    }

    /// <summary>What the last build left of generated code, where it was to be kept.</summary>
    public string[] Generated(string name)
        => Directory.GetFiles(Path.Combine(folder, name, "obj"), "*.g.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();

    public FileInfo Assembly(string name) => new(Path.Combine(folder, name, "bin", "Release", "net8.0", name + ".dll"));

    /// <summary>Makes a project of texts, or of C# alone.</summary>
    public void Make(string name, IEnumerable<(string Name, string Content)> files, string properties = "")
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        Directory.CreateDirectory(Path.Combine(project, "texts"));
        foreach (var (file, content) in files)
        {
            File.WriteAllText(Path.Combine(project, "texts", file), content);
        }

        File.WriteAllText(
            Path.Combine(project, name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
                <RootNamespace>Sample</RootNamespace>
                <Nullable>enable</Nullable>
                <UseSharedCompilation>false</UseSharedCompilation>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Plenary" Version="{Version}" />
                <Resolution Include="texts/*.txt" Language="en" />
              </ItemGroup>
            </Project>
            """);
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", Path.Combine(folder, "packages"));
        Dotnet(project, "restore");
    }

    /// <summary>Builds it from nothing.</summary>
    public Build Build(string name, params string[] arguments)
    {
        var project = Path.Combine(folder, name);
        foreach (var made in new[] { "bin", Path.Combine("obj", "Release") }.Select(made => Path.Combine(project, made)).Where(Directory.Exists))
        {
            Directory.Delete(made, recursive: true);
        }

        var watch = Stopwatch.StartNew();
        var output = Run(
            project, "/usr/bin/time",
            ["-f", "peak %M KB", "dotnet", "build", "--no-restore", "-c", "Release", "-v:d", "-m:1", "-nodeReuse:false", "-clp:PerformanceSummary", .. arguments]);
        return new Build(
            watch.Elapsed.TotalSeconds,
            Figure(output, @"(\d+) ms\s+Csc\s") / 1_000,
            Figure(output, @"([\d.]+)\s+\d+\s+Plenary\.Generator\.ResolutionGenerator"),
            Figure(output, @"peak (\d+) KB") / 1_024);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static double Figure(string output, string pattern)
        => Regex.Match(output, pattern) is { Success: true } match ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : double.NaN;

    private static string Dotnet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    private static string Run(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        output += errors.GetAwaiter().GetResult();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output[Math.Max(0, output.Length - 4_000)..]);
    }
}

/// <summary>What a build took.</summary>
/// <param name="Seconds">The whole of it.</param>
/// <param name="Compiler">The seconds of the compiler.</param>
/// <param name="Generator">The seconds of the generator in it, where the build reports them; those of the SDK run in every build.</param>
/// <param name="Peak">The most memory that any of its processes had, in MiB.</param>
internal sealed record Build(double Seconds, double Compiler, double Generator, double Peak);
