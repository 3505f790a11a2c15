using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plenary.Generator.Tests.Harness;

/// <summary>
/// A run of the generator over a build. Each run is followed by one on a clone of the compilation, in which nothing may
/// be done again.
/// </summary>
internal sealed class BuildRun
{
    public static readonly string[] Steps =
    [
        StepNames.Options, StepNames.Read, StepNames.Parse, StepNames.Model, StepNames.Name, StepNames.Index,
        StepNames.Link, StepNames.Emit, StepNames.Catalog, StepNames.Names,
        StepNames.Citable, StepNames.CitableIndex, StepNames.Citations,
    ];

    private BuildRun(TestBuild build, GeneratorDriver driver, bool isFollowed = true)
    {
        Build = build;
        Driver = driver.RunGeneratorsAndUpdateCompilation(build.Compile(), out var compilation, out _);
        Compilation = (CSharpCompilation)compilation;
        Result = Driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        if (isFollowed)
        {
            AssertNothingRunsAgain(Driver, build);
        }
    }

    public TestBuild Build { get; }

    public GeneratorDriver Driver { get; }

    /// <summary>The project's C# with what was generated.</summary>
    public CSharpCompilation Compilation { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>What the generator reported, by position.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics
        => Result.Diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal).ToList();

    /// <summary>The generated files by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Sources
        => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The one generated file beside the catalog.</summary>
    public string Source => Sources.Single(source => !IsCatalog(source.Key)).Value;

    /// <summary>The hint names that this run wrote anew, sorted.</summary>
    public IReadOnlyList<string> Emitted
        => new[] { StepNames.Emit, StepNames.Catalog }.SelectMany(Outputs)
            .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .Select(output => ((Generator.Model.Emitted)output.Value).Hint).Order(StringComparer.Ordinal).ToList();

    public static BuildRun Start(TestBuild build)
        => new(build, CSharpGeneratorDriver.Create(
            [new ResolutionGenerator(build.Probe).AsSourceGenerator()],
            build.Texts,
            build.ParseOptions,
            build.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>Runs on after an edit of the build.</summary>
    public BuildRun Next(TestBuild build)
        => new(build, Driver.ReplaceAdditionalTexts([.. build.Texts]).WithUpdatedAnalyzerConfigOptions(build.Options).WithUpdatedParseOptions(build.ParseOptions));

    /// <summary>
    /// Runs on after texts were taken out, with no second run: while it tracks steps, the compiler's Combine loses in the run after that as many
    /// of those that stay.
    /// </summary>
    public BuildRun NextWithout(params TestText[] texts)
    {
        var build = Build with { Texts = [.. Build.Texts.Except(texts)] };
        return new(build, Driver.ReplaceAdditionalTexts([.. build.Texts]), isFollowed: false);
    }

    /// <summary>Runs on after an edit of the project's own C#: the texts and options are the same objects.</summary>
    public BuildRun NextWithCode(string code) => new(Build with { Code = code }, Driver);

    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step)
        => Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(run => run.Outputs) : [];

    public IEnumerable<IncrementalStepRunReason> Reasons(string step) => Outputs(step).Select(output => output.Reason);

    /// <summary>What every step behind the outputs did, with a name or without, the compiler's own inputs too.</summary>
    public IEnumerable<IncrementalStepRunReason> AllReasons
    {
        get
        {
            var seen = new HashSet<IncrementalGeneratorRunStep>();
            var waiting = new Stack<IncrementalGeneratorRunStep>(Result.TrackedOutputSteps.Values.Concat(Result.TrackedSteps.Values).SelectMany(steps => steps));
            while (waiting.TryPop(out var step))
            {
                foreach (var input in seen.Add(step) ? step.Inputs : [])
                {
                    waiting.Push(input.Source);
                }
            }

            return seen.SelectMany(step => step.Outputs).Select(output => output.Reason);
        }
    }

    public static bool IsCatalog(string hint) => hint == "Resolutions.g.cs";

    private static void AssertNothingRunsAgain(GeneratorDriver driver, TestBuild build)
    {
        var result = driver.RunGenerators(build.Compile().Clone()).GetRunResult().Results.Single();
        foreach (var (name, runs) in result.TrackedSteps.Where(step => Steps.Contains(step.Key)))
        {
            Assert.All(runs.SelectMany(run => run.Outputs), output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Removed, $"{name}: {output.Reason}"));
        }

        foreach (var output in result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs))
        {
            Assert.Equal(IncrementalStepRunReason.Cached, output.Reason);
        }
    }
}
