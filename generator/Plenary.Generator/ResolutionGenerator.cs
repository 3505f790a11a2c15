using Microsoft.CodeAnalysis;
using Plenary.Generator.Model;

namespace Plenary.Generator;

/// <summary>Turns the texts of resolutions into classes: the pipeline, and nothing else.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ResolutionGenerator : IIncrementalGenerator
{
    private readonly PipelineSteps steps;

    /// <summary>Makes the generator as the compiler does.</summary>
    public ResolutionGenerator()
        : this(static (_, _) => { })
    {
    }

    /// <summary>Makes a generator that calls <paramref name="probe"/> with each step and file, so that tests can make a step fail.</summary>
    internal ResolutionGenerator(Action<string, string> probe) => steps = new PipelineSteps(probe);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Every item is a class, and no Combine stands in another: a value type would have the compiler compile its own tables anew for it.
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select((pair, _) => steps.Options(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(StepNames.Options);

        context.RegisterSourceOutput(options, static (output, options) => PipelineSteps.Report(output, options.Failure));

        var texts = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));

        // Two globs that overlap hand a file on twice. Nearly always empty, so that no text depends on another.
        var repeats = texts.Collect()
            .Select((all, _) => steps.Repeats(all))
            .WithTrackingName(StepNames.Repeats);

        Report(context, repeats.Combine(options), static repeats => repeats.Failure);

        var surroundings = context.AnalyzerConfigOptionsProvider.Combine(options)
            .Select(static (pair, _) => new Surroundings(pair.Left, pair.Right, RepeatedTexts.None))
            .Combine(repeats)
            .Select(static (pair, _) => pair.Left with { Repeats = pair.Right });

        var inputs = texts.Combine(surroundings)
            .Select((pair, token) => steps.Read(pair.Left, pair.Right, token))
            .Where(static input => input is not null)
            .WithTrackingName(StepNames.Read);

        var parsed = inputs
            .Select((input, token) => steps.Parse(input!, token))
            .WithTrackingName(StepNames.Parse);

        Report(context, parsed.Combine(options), static parsed => parsed.Diagnostics);

        var documents = parsed
            .Where(static parsed => parsed.Document is not null)
            .Select(static (parsed, _) => new Readable(parsed.Path, parsed.Document!, parsed.Options))
            .WithTrackingName(StepNames.Model);

        var named = documents.Combine(options)
            .Select((pair, _) => steps.Name(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Name);

        Report(context, named.Combine(options), static named => named.Failure);

        var index = named.Collect()
            .Select((all, _) => steps.Index(all))
            .WithTrackingName(StepNames.Index);

        var build = index.Combine(options)
            .Select(static (pair, _) => new Build(pair.Left, pair.Right));

        var emitted = documents.Combine(build)
            .Where(static pair => pair.Right.Index.Contains(pair.Left.Path))
            .Select((pair, token) => steps.Link(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Link)
            .Select((linked, token) => steps.Emit(linked, token))
            .WithTrackingName(StepNames.Emit);

        context.RegisterSourceOutput(emitted, static (output, file) => PipelineSteps.Output(output, file));

        var catalog = build.Combine(inputs.Collect().Select(static (all, _) => new TextCount(all.Length, all.Any(static input => input!.Options.IsResolution == true))))
            .Select((pair, _) => steps.Catalog(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Catalog);

        context.RegisterSourceOutput(catalog, static (output, file) => PipelineSteps.Output(output, file));

        var names = parsed.Combine(index)
            .Select((pair, _) => steps.Names(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Names);

        Report(context, names.Combine(options), static names => names.Diagnostics);

        // What a citation says of another text. The words of that text do not matter, so that an edit of them asks nobody again.
        var citables = documents
            .Select((readable, _) => steps.Cite(readable))
            .WithTrackingName(StepNames.Citable);

        Report(context, citables.Combine(options), static citables => citables.Failure);

        var citable = citables.Collect()
            .Select((all, _) => steps.CitableIndex(all))
            .WithTrackingName(StepNames.CitableIndex);

        Report(context, citable.Combine(options), static citable => citable.Failure);

        var citations = parsed.Where(static parsed => parsed.Citations.Count > 0).Combine(citable)
            .Select((pair, _) => steps.Citations(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Citations);

        Report(context, citations.Combine(options), static citations => citations.Diagnostics);
    }

    private static void Report<T>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<(T, BuildOptions)> found, Func<T, DiagnosticInfo?> failure)
        => context.RegisterSourceOutput(found, (output, pair) => PipelineSteps.Report(output, pair.Item2, failure(pair.Item1)));

    private static void Report<T>(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<(T, BuildOptions)> found, Func<T, DiagnosticInfo?> failure)
        => context.RegisterSourceOutput(found, (output, pair) => PipelineSteps.Report(output, pair.Item2, failure(pair.Item1)));

    private static void Report<T>(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<(T, BuildOptions)> found, Func<T, EquatableArray<DiagnosticInfo>> diagnostics)
        => context.RegisterSourceOutput(found, (output, pair) => PipelineSteps.Report(output, pair.Item2, diagnostics(pair.Item1)));
}
