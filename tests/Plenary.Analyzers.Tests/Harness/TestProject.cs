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

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public bool IsEnabled { get; init; } = true;

    private CSharpParseOptions Parse => new(Language, DocumentationMode.Diagnose);

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
            diagnostic.GetMessage(null), diagnostic.Properties.GetValueOrDefault("words"), diagnostic.Properties.GetValueOrDefault("nearest"))).ToList();
    }

    /// <summary>The C# after every fix that is offered has been made, one after another.</summary>
    public async Task<string> Fix()
    {
        var text = Source;
        while (true)
        {
            var made = await FixFirst(text);
            if (made is null)
            {
                return text[Head.Length..];
            }

            text = made;
        }
    }

    /// <summary>The titles of what is offered for the first diagnostic that has a fix.</summary>
    public async Task<IReadOnlyList<string>> Titles()
    {
        using var workspace = new AdhocWorkspace();
        var document = Add(workspace, Source);
        var diagnostics = (await Diagnose(Compile())).Where(diagnostic => new CitationCodeFix().FixableDiagnosticIds.Contains(diagnostic.Id));
        return [.. (await Actions(document, diagnostics.First())).Select(action => action.Title)];
    }

    /// <summary>The C# of each file after "Fix all" for one diagnostic: in the first file, or in the whole project.</summary>
    public async Task<IReadOnlyList<string>> FixAll(string id, FixAllScope scope, params string[] otherFiles)
    {
        using var workspace = new AdhocWorkspace();
        var document = Add(workspace, Source);
        foreach (var (i, code) in otherFiles.Index())
        {
            document = document.Project.AddDocument($"Other{i}.cs", SourceText.From(Head + code), filePath: $"/project/Other{i}.cs").Project.GetDocument(document.Id)!;
        }

        // The trees are the editor's own: a fix finds its document by them.
        var trees = await Task.WhenAll(document.Project.Documents.Select(file => file.GetSyntaxTreeAsync()));
        var diagnostics = (await Diagnose(Compile(trees!)))
            .Where(diagnostic => diagnostic.Id == id).ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);
        var fix = new CitationCodeFix();
        var context = new FixAllContext(document, fix, scope, id, [id], new Found(diagnostics), CancellationToken.None);
        var action = await fix.GetFixAllProvider().GetFixAsync(context);
        var changed = Assert.Single((await action!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution;
        var texts = new List<string>();
        foreach (var file in changed.GetProject(document.Project.Id)!.Documents)
        {
            texts.Add((await file.GetTextAsync()).ToString()[Head.Length..]);
        }

        return texts;
    }

    private async Task<string?> FixFirst(string text)
    {
        using var workspace = new AdhocWorkspace();
        var document = Add(workspace, text);
        foreach (var diagnostic in await Diagnose((this with { Code = text[Head.Length..] }).Compile()))
        {
            if (!new CitationCodeFix().FixableDiagnosticIds.Contains(diagnostic.Id) || await Actions(document, diagnostic) is not [var action])
            {
                continue;
            }

            var operation = Assert.Single(await action.GetOperationsAsync(CancellationToken.None));
            return (await Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
        }

        return null;
    }

    private static async Task<IReadOnlyList<CodeAction>> Actions(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new CitationCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private Document Add(AdhocWorkspace workspace, string text)
        => workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Project", "Project", LanguageNames.CSharp, parseOptions: Parse))
            .AddDocument("Code.cs", SourceText.From(text), filePath: "/project/Code.cs");

    private CSharpCompilation Compile(params SyntaxTree[] trees)
    {
        var compilation = CSharpCompilation.Create(
            Name,
            trees.Length > 0 ? trees : [CSharpSyntaxTree.ParseText(Source, Parse, path: "/project/Code.cs")],
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

    /// <summary>The diagnostics of a project as the editor has them, by file.</summary>
    private sealed class Found(ILookup<string, Diagnostic> byFile) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(byFile.SelectMany(file => file));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => Task.FromResult(byFile[document.FilePath!]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}

/// <summary>A diagnostic: what it stands at, what it says, and the hash or the words that it offers.</summary>
internal sealed record Finding(string Id, string At, string Message, string? Words, string? Nearest);
