using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Plenary.Package.Tests;

/// <summary>What stands in the package.</summary>
public sealed class PackageContentTests(Workshop workshop) : IDisposable
{
    private readonly ZipArchive _package = ZipFile.OpenRead(workshop.PackageFile);

    public void Dispose() => _package.Dispose();

    [Fact]
    public void Has_these_files_and_no_others()
    {
        var files = _package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");
        Assert.Equal(
            [
                "CHANGELOG.md",
                "Plenary.nuspec",
                "README.md",
                "analyzers/dotnet/cs/Plenary.Analyzers.dll",
                "analyzers/dotnet/cs/Plenary.CodeFixes.dll",
                "analyzers/dotnet/cs/Plenary.Generator.dll",
                "analyzers/dotnet/cs/fr/Plenary.Analyzers.resources.dll",
                "analyzers/dotnet/cs/fr/Plenary.CodeFixes.resources.dll",
                "analyzers/dotnet/cs/fr/Plenary.Generator.resources.dll",
                "buildTransitive/Plenary.props",
                "buildTransitive/Plenary.targets",
                "lib/net8.0/Plenary.dll",
                "lib/net8.0/Plenary.xml",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Says_what_it_is()
    {
        using var stream = _package.GetEntry("Plenary.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.NotEmpty(Value("tags")!);
        Assert.NotEmpty(Value("releaseNotes")!);
        Assert.NotEmpty(Value("description")!);
        // Generated code needs the runtime: it must come along with a library that uses the package.
        Assert.Null(Value("developmentDependency"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [InlineData("lib/net8.0/Plenary.dll")]
    [InlineData("analyzers/dotnet/cs/Plenary.Generator.dll")]
    [InlineData("analyzers/dotnet/cs/Plenary.Analyzers.dll")]
    [InlineData("analyzers/dotnet/cs/Plenary.CodeFixes.dll")]
    public void Its_assemblies_carry_their_symbols_and_are_built_deterministically(string file)
    {
        using var assembly = Open(file);
        var entries = assembly.ReadDebugDirectory();
        Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    // Of a code fix they are the editor's.
    [Theory]
    [InlineData("Plenary.Generator")]
    [InlineData("Plenary.Analyzers")]
    [InlineData("Plenary.CodeFixes", "Microsoft.CodeAnalysis.Workspaces", "Plenary.Analyzers")]
    public void The_generator_brings_no_dependency_into_the_compiler(string name, params string[] others)
    {
        using var assembly = Open($"analyzers/dotnet/cs/{name}.dll");
        var metadata = assembly.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle)).ToDictionary(
            reference => metadata.GetString(reference.Name),
            reference => reference.Version);

        // All of them are the compiler's own; vectors come with System.Memory.
        string[] allowed = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "System.Numerics.Vectors"];
        Assert.Empty(references.Keys.Except(allowed).Except(others));
        Assert.Equal(new Version(4, 8, 0, 0), references["Microsoft.CodeAnalysis"]);
    }

    [Fact]
    public void The_runtime_is_documented()
    {
        using var stream = _package.GetEntry("lib/net8.0/Plenary.xml")!.Open();
        Assert.NotEmpty(XDocument.Load(stream).Descendants("member"));
    }

    private PEReader Open(string file)
    {
        var bytes = new MemoryStream();
        using (var stream = _package.GetEntry(file)!.Open())
        {
            stream.CopyTo(bytes);
        }

        bytes.Position = 0;
        return new PEReader(bytes);
    }
}
