using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Plenary.Editor.Tests.Harness;

/// <summary>
/// A consumer's project as an editor holds it: the texts are additional files, the generator is an analyzer of the project,
/// the runtime a referenced assembly with its documentation. Code has its caret at <c>$$</c>.
/// </summary>
internal sealed class Editor : IDisposable
{
    private static readonly MetadataReference[] s_references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "Plenary.dll"))
        .Select(path => MetadataReference.CreateFromFile(path, documentation: Documentation(path)))];

    // The two settings of a project that wants outdated references to be errors, and what the SDK suppresses in every project.
    private static readonly Dictionary<string, ReportDiagnostic> s_settings = new()
    {
        ["CS1574"] = ReportDiagnostic.Error,
        ["CS1591"] = ReportDiagnostic.Suppress,
        ["CS1701"] = ReportDiagnostic.Suppress,
    };

    private readonly AdhocWorkspace workspace = new(MefHostServices.Create(MefHostServices.DefaultAssemblies.Concat(
        [Assembly.Load("Microsoft.CodeAnalysis.Features"), Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")])));

    private readonly ProjectId project = ProjectId.CreateNewId();

    public Editor(params string[] texts)
        : this(DocumentationMode.Diagnose, texts)
    {
    }

    /// <param name="documentation"><see cref="DocumentationMode.Parse"/> for a project without GenerateDocumentationFile.</param>
    /// <param name="texts">The resolutions.</param>
    public Editor(DocumentationMode documentation, params string[] texts)
    {
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            project,
            VersionStamp.Default,
            "Sample",
            "Sample",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: s_settings),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12, documentation),
            metadataReferences: s_references,
            analyzerReferences: [new AnalyzerFileReference(Path.Combine(AppContext.BaseDirectory, "Plenary.Generator.dll"), new Loader())]));
        var settings = new StringBuilder("is_global = true\nbuild_property.RootNamespace = Sample\n");
        for (var i = 0; i < texts.Length; i++)
        {
            var path = $"/project/{i}.txt";
            settings.Append("\n[").Append(path).Append("]\nbuild_metadata.AdditionalFiles.Resolution = true\n");
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), $"{i}.txt", SourceText.From(texts[i], Encoding.UTF8), filePath: path);
        }

        Solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(project), "Sample.globalconfig", SourceText.From(settings.ToString(), Encoding.UTF8), filePath: "/project/Sample.globalconfig");
    }

    private Solution Solution { get; }

    /// <summary>What completion offers at the caret.</summary>
    public async Task<IReadOnlyList<CompletionItem>> Complete(string code)
    {
        var (document, caret) = Open(code);
        var service = CompletionService.GetService(document)!;
        return [.. (await service.GetCompletionsAsync(document, caret)).ItemsList];
    }

    /// <summary>What completion selects of what it offers when the word before the caret has been typed.</summary>
    public async Task<IReadOnlyList<string>> Select(string code)
    {
        var (document, caret) = Open(code);
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, caret);
        var typed = (await document.GetTextAsync()).ToString(TextSpan.FromBounds(list.Span.Start, caret));
        return [.. service.FilterItems(document, [.. list.ItemsList], typed).Select(item => item.DisplayText)];
    }

    /// <summary>The words beside the list of completion while an item of it is selected.</summary>
    public async Task<string> Describe(string code, string item)
    {
        var (document, caret) = Open(code);
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, caret);
        var description = await service.GetDescriptionAsync(document, list.ItemsList.Single(other => other.DisplayText == item));
        return Shown.Words(description!.TaggedParts);
    }

    /// <summary>The words that hovering over the caret shows.</summary>
    public async Task<string> Hover(string code)
    {
        var (document, caret) = Open(code);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, caret);
        return Shown.Words(Assert.Single(info!.Sections, section => section.Kind == QuickInfoSectionKinds.DocumentationComments).TaggedParts);
    }

    /// <summary>Where the definition of what stands at the caret is: the file that the generator wrote, and the line.</summary>
    public async Task<string> GoToDefinition(string code)
    {
        var (document, caret) = Open(code);
        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(document, caret);
        var definition = await SymbolFinder.FindSourceDefinitionAsync(symbol!, document.Project.Solution);
        var location = Assert.Single(definition!.Locations, place => place.IsInSource);

        var file = document.Project.Solution.GetDocument(location.SourceTree)!;
        Assert.IsType<SourceGeneratedDocument>(file);
        var text = await file.GetTextAsync();
        return $"{file.Name}: {text.Lines.GetLineFromPosition(location.SourceSpan.Start).ToString().Trim()}";
    }

    /// <summary>The warnings and errors of the project: ids and the words that they stand at.</summary>
    public async Task<IReadOnlyList<string>> Diagnose(string code)
    {
        var (document, _) = Open(code + "$$");
        var compilation = await document.Project.GetCompilationAsync();
        return [.. compilation!.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id} {diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? diagnostic.GetMessage(null)}")];
    }

    public void Dispose() => workspace.Dispose();

    private (Document Document, int Caret) Open(string code)
    {
        var caret = code.IndexOf("$$", StringComparison.Ordinal);
        var id = DocumentId.CreateNewId(project);
        var solution = Solution.AddDocument(id, "Code.cs", SourceText.From(code.Remove(caret, 2), Encoding.UTF8), filePath: "/project/Code.cs");
        return (solution.GetDocument(id)!, caret);
    }

    private static XmlDocumentationProvider? Documentation(string path) =>
        Path.ChangeExtension(path, ".xml") is var file && File.Exists(file) ? XmlDocumentationProvider.CreateFromFile(file) : null;

    // The tests have loaded the generator themselves.
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
    }
}
