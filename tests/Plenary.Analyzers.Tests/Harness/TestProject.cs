using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plenary.CodeFixes;
using Plenary.Generator;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Analyzers.Tests.Harness;

/// <summary>A project with texts and C#: generated, analysed, and fixed as an editor does it.</summary>
internal sealed record TestProject(string Code, params string[] Texts)
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] Platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name
            && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Plenary.dll"))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <summary>The libraries that the project refers to.</summary>
    public TestProject[] References { get; init; } = [];

    public string Name { get; init; } = "Sample";

    public string Usings { get; init; } = "";

    public bool IsEnabled { get; init; } = true;

    private TestOptions Options => new(new Dictionary<string, string> { ["build_property.RootNamespace"] = Name, ["build_property.PlenaryEnabled"] = IsEnabled ? "true" : "false" });

    /// <summary>The project's own C# with the usings that it needs.</summary>
    private string Source => Head + Code;

    private string Head => "using Plenary;\n" + Usings + "namespace Sample;\n";

    /// <summary>What the analyzer says, in the order of the source.</summary>
    public async Task<IReadOnlyList<Finding>> Analyze()
    {
        var compilation = Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await Diagnose(compilation)).Select(diagnostic => new Finding(
            diagnostic.Id, diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length),
            diagnostic.GetMessage(null), diagnostic.Properties.GetValueOrDefault("words"))).ToList();
    }

    /// <summary>The C# after every fix that is offered has been made, one after another.</summary>
    public async Task<string> Fix()
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Project", "Project", LanguageNames.CSharp, parseOptions: Parse));
        var text = Source;
        while (true)
        {
            var diagnostics = await Diagnose((this with { Code = text[Head.Length..] }).Compile());
            if (diagnostics.FirstOrDefault(diagnostic => new CitationCodeFix().FixableDiagnosticIds.Contains(diagnostic.Id)) is not { } diagnostic)
            {
                return text[Head.Length..];
            }

            var actions = new List<CodeAction>();
            var document = project.AddDocument("Code.cs", SourceText.From(text));
            await new CitationCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            Assert.Equal(diagnostic.Id == "PLN5001" ? "Cite the words as they are now" : "Say which words are cited", Assert.Single(actions).Title);
            var operation = Assert.Single(await Assert.Single(actions).GetOperationsAsync(CancellationToken.None));
            text = (await Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
        }
    }

    private CSharpCompilation Compile()
    {
        var compilation = CSharpCompilation.Create(
            Name,
            [CSharpSyntaxTree.ParseText(Source, Parse, path: "/project/Code.cs")],
            Platform.Concat(References.Select(reference => reference.ToReference())),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create(
            [new ResolutionGenerator().AsSourceGenerator()],
            Texts.Select((text, i) => new TestText($"/project/{i}.txt", text, ("Resolution", "true"))),
            Parse,
            Options);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return (CSharpCompilation)generated;
    }

    // A library as it is on disk: nothing of its source is left.
    private PortableExecutableReference ToReference()
    {
        using var image = new MemoryStream();
        Assert.True(Compile().Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray().ToImmutableArray());
    }

    private async Task<IReadOnlyList<Diagnostic>> Diagnose(CSharpCompilation compilation)
    {
        var exceptions = new ConcurrentQueue<Exception>();
        var analysed = compilation.WithAnalyzers(
            [new CitationAnalyzer()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([], Options), onAnalyzerException: (exception, _, _) => exceptions.Enqueue(exception), true, false));
        var diagnostics = await analysed.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(exceptions);
        return diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
    }
}

/// <summary>A diagnostic: what it stands at, what it says, and the hash that it offers.</summary>
internal sealed record Finding(string Id, string At, string Message, string? Words);
