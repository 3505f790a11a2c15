using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plenary.Generator;
using Plenary.Generator.Model;

namespace Plenary.Corpus;

/// <summary>
/// Some texts of the corpus on the road that a project's texts take: generated, compiled, loaded, and found by
/// <c>Resolutions.All</c>.
/// </summary>
internal sealed class CorpusBuild(IReadOnlyList<CorpusText> texts, CorpusOutcome outcome)
{
    /// <summary>The namespace of the generated classes.</summary>
    public const string Namespace = "Corpus";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp11);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        Namespace,
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(Resolution).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Calls <paramref name="use"/> with every resolution that the texts became and its text's name.</summary>
    public void Run(Action<string, Resolution> use)
    {
        var remaining = texts;
        while (remaining.Count > 0)
        {
            var result = Generate(remaining, out var compilation, out var paths);
            using var image = new MemoryStream();
            var emitted = compilation.Emit(image);
            if (emitted.Success)
            {
                image.Position = 0;
                Load(image, remaining, paths, Errors(result), use);
                return;
            }

            remaining = WithoutBroken(remaining, emitted.Diagnostics, paths);
        }
    }

    /// <summary>Generates the classes; <paramref name="paths"/> says which text each class and each generated file is of.</summary>
    private static GeneratorDriverRunResult Generate(IReadOnlyList<CorpusText> texts, out Compilation compilation, out Dictionary<string, string> paths)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ResolutionGenerator().AsSourceGenerator()],
            texts,
            Parsing,
            new CorpusOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var result = driver.RunGeneratorsAndUpdateCompilation(Empty, out compilation, out _).GetRunResult();
        paths = new Dictionary<string, string>(StringComparer.Ordinal);
        if (result.Results[0].TrackedSteps.TryGetValue(StepNames.Link, out var steps))
        {
            foreach (var (output, _) in steps.SelectMany(step => step.Outputs))
            {
                var name = ((Linked)output).Name;
                paths[name.Namespace + "." + name.Name] = name.Path;
                paths[name.Hint] = name.Path;
            }
        }

        return result;
    }

    /// <summary>Counts the diagnostics and gives the errors by the path of their text.</summary>
    private Dictionary<string, string> Errors(GeneratorDriverRunResult result)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var diagnostic in result.Diagnostics)
        {
            outcome.Count(diagnostic.Id);
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                errors[diagnostic.Location.GetLineSpan().Path] = diagnostic.ToString();
            }
        }

        return errors;
    }

    /// <summary>What is left when the texts whose classes do not compile are taken out: they cost only themselves.</summary>
    private List<CorpusText> WithoutBroken(IReadOnlyList<CorpusText> texts, IEnumerable<Diagnostic> diagnostics, Dictionary<string, string> paths)
    {
        var broken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var error in diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            outcome.Count(error.Id);
            if (paths.TryGetValue(Path.GetFileName(error.Location.SourceTree?.FilePath ?? ""), out var path))
            {
                broken.TryAdd(path, error.ToString());
            }
        }

        foreach (var text in texts)
        {
            if (broken.Count == 0)
            {
                outcome.Fail(text.Name, "the build failed: " + diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            }
            else if (broken.TryGetValue(text.Path, out var reason))
            {
                outcome.Fail(text.Name, reason);
            }
        }

        return broken.Count == 0 ? [] : texts.Where(text => !broken.ContainsKey(text.Path)).ToList();
    }

    private void Load(Stream image, IReadOnlyList<CorpusText> texts, Dictionary<string, string> paths, Dictionary<string, string> errors, Action<string, Resolution> use)
    {
        var context = new AssemblyLoadContext(Namespace, isCollectible: true);
        try
        {
            var waiting = texts.ToDictionary(text => text.Path, text => text.Name, StringComparer.Ordinal);
            var lost = "not among Resolutions.All";
            var catalog = context.LoadFromStream(image).GetType(Namespace + ".Resolutions");
            var all = (IReadOnlyList<Resolution>?)catalog?.GetProperty("All")?.GetValue(null) ?? [];
            for (var i = 0; i < all.Count; i++)
            {
                var path = "";
                try
                {
                    var resolution = all[i];
                    path = paths[resolution.GetType().FullName!];
                    use(waiting[path], resolution);
                    waiting.Remove(path);
                    outcome.Succeed();
                }
                catch (Exception exception)
                {
                    lost = exception.ToString();
                    errors.TryAdd(path, lost);
                }
            }

            foreach (var (path, name) in waiting)
            {
                outcome.Fail(name, errors.GetValueOrDefault(path, lost));
            }
        }
        finally
        {
            context.Unload();
        }
    }
}
