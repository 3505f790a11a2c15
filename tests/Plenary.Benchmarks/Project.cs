using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plenary.Generator;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Benchmarks;

/// <summary>A project in memory whose texts go through a generator.</summary>
internal static class Project
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12);

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Append(typeof(Resolution).Assembly.Location)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    public static TestText[] Texts(IEnumerable<string> contents)
        => contents.Select((content, i) => new TestText($"/project/texts/{i}.txt", content, ("Resolution", "true"))).ToArray();

    public static CSharpCompilation Compile(string code = "", OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
        => CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText(code, Parsing)], References, new CSharpCompilationOptions(
            kind, optimizationLevel: OptimizationLevel.Release, deterministic: true, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver(TestText[] texts) => Driver(new ResolutionGenerator(), texts);

    public static GeneratorDriver Driver(IIncrementalGenerator generator, TestText[] texts)
        => CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], texts, Parsing, new TestOptions(new Dictionary<string, string>
        {
            ["build_property.RootNamespace"] = "Sample",
            ["build_property.PlenaryProjectDirectory"] = "/project",
        }));

    /// <summary>The resolutions of the texts, compiled and loaded.</summary>
    public static IReadOnlyList<Resolution> Load(IEnumerable<string> contents)
    {
        Driver(Texts(contents)).RunGeneratorsAndUpdateCompilation(Compile(), out var compilation, out _);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
        }

        image.Position = 0;
        var catalog = new AssemblyLoadContext("Project").LoadFromStream(image).GetType("Sample.Resolutions")!;
        return (IReadOnlyList<Resolution>)catalog.GetProperty("All")!.GetValue(null)!;
    }
}
