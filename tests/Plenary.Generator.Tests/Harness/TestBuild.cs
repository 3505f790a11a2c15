using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plenary.Generator.Tests.Harness;

/// <summary>A project in memory: its texts, properties and C#.</summary>
internal sealed record TestBuild(params TestText[] Texts)
{
    /// <summary>Where the project stands; its texts have paths under it.</summary>
    public const string Directory = "/project/";

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(System.IO.Path.PathSeparator)
        .Where(path => System.IO.Path.GetFileName(path) is var name
            && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Plenary.dll"))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <summary>What the SDK suppresses in every project: a reference to an older version of an assembly.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> Suppressed = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    public TestText[] Texts { get; init; } = Texts;

    /// <summary>Properties of the project by their names: RootNamespace, PlenaryVisibility …</summary>
    public Dictionary<string, string> Properties { get; init; } = new() { ["RootNamespace"] = "Sample" };

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    /// <summary>Diagnostics that the project turns on, being off by default.</summary>
    public string[] Enabled { get; init; } = [];

    /// <summary>The project's own C#.</summary>
    public string Code { get; init; } = "";

    /// <summary>Called with each step and file; throws to make that step fail.</summary>
    public Action<string, string> Probe { get; init; } = static (_, _) => { };

    public static TestBuild Of(string fileName, string content, params (string Name, string Value)[] metadata)
        => new(new TestText(Directory + fileName, content, metadata));

    public static TestBuild OfMarked(string fileName, string content) => Of(fileName, content, ("Resolution", "true"));

    /// <summary>So many resolutions of the made collection, each of some <paramref name="length"/> characters.</summary>
    public static TestBuild OfCollection(int count, int length)
        => new(Enumerable.Range(1, count).Select(number => new TestText($"{Directory}texts/92-{number}.txt", Collection.Text(number, length))).ToArray());

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public TestOptions Options
        => new(Properties.Append(new("PlenaryProjectDirectory", Uri.EscapeDataString(Directory.TrimEnd('/'))))
            .ToDictionary(property => "build_property." + property.Key, property => property.Value));

    public CSharpCompilation Compile()
        => CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(Code, ParseOptions, path: Directory + "Code.cs")],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999,
                specificDiagnosticOptions: Suppressed.Concat(Enabled.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Info))),
                deterministic: true));

    /// <summary>The generator as a build runs it: no step is tracked.</summary>
    public CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create([new ResolutionGenerator(Probe).AsSourceGenerator()], Texts, ParseOptions, Options);

    /// <summary>Runs the generator twice, as every test must.</summary>
    public BuildRun Run() => BuildRun.Start(this);
}
