using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        var options = context.AnalyzerConfigOptionsProvider
            .Select((provider, _) => steps.Options(provider.GlobalOptions))
            .WithTrackingName(StepNames.Options);

        Report(context, options.Select(static (options, _) => options.Failure));

        var language = context.ParseOptionsProvider
            .Select(static (parse, _) => (parse as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp11)
            .WithTrackingName(StepNames.Language);

        // A project that is off, or whose C# is too old for what is generated, hears nothing of its texts.
        var isHeard = options.Combine(language)
            .Select(static (pair, _) => pair.Left.IsEnabled && pair.Right >= PipelineSteps.Needed);

        var texts = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));

        // Two globs that overlap hand a file on twice. Nearly always empty, so that no text depends on another.
        var repeats = texts.Collect()
            .Select((all, _) => steps.Repeats(all))
            .WithTrackingName(StepNames.Repeats);

        Report(context, repeats.Combine(isHeard).Select(static (pair, _) => pair.Right ? pair.Left.Failure : null));

        var inputs = texts.Combine(repeats)
            .Where(static pair => !pair.Right.Contains(pair.Left))
            .Select(static (pair, _) => pair.Left)
            .Combine(context.AnalyzerConfigOptionsProvider).Combine(options)
            .Select((triple, token) => steps.Read(triple.Left.Left, triple.Left.Right, triple.Right, token))
            .Where(static input => input is not null)
            .Select(static (input, _) => input!)
            .WithTrackingName(StepNames.Read);

        var parsed = inputs
            .Select((input, token) => steps.Parse(input, token))
            .WithTrackingName(StepNames.Parse);

        var documents = parsed
            .Where(static parsed => parsed.Document is not null)
            .Select(static (parsed, _) => new Readable(parsed.Path, parsed.Document!, parsed.Options))
            .WithTrackingName(StepNames.Model);

        var named = documents.Combine(options)
            .Select((pair, _) => steps.Name(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Name);

        Report(context, named.Combine(isHeard).Select(static (pair, _) => pair.Right ? pair.Left.Failure : null));

        var index = named
            .Where(static name => name.Entry is not null)
            .Select(static (name, _) => name.Entry!)
            .Collect()
            .Select((entries, _) => steps.Index(entries))
            .WithTrackingName(StepNames.Index);

        var emitted = documents.Combine(index)
            .Where(static pair => pair.Right.Contains(pair.Left.Path))
            .Combine(options)
            .Select((triple, token) => steps.Link(triple.Left.Left, triple.Left.Right, triple.Right, token))
            .WithTrackingName(StepNames.Link)
            .Combine(options).Combine(language)
            .Select((triple, token) => steps.Emit(triple.Left.Left, triple.Left.Right, triple.Right, token))
            .WithTrackingName(StepNames.Emit);

        context.RegisterSourceOutput(emitted, static (output, file) => PipelineSteps.Output(output, file));

        var catalog = index.Combine(options).Combine(language).Combine(inputs.Collect().Select(static (all, _) => new TextCount(all.Length, all.Any(static input => input.Options.IsResolution == true))))
            .Select((all, _) => steps.Catalog(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Catalog);

        context.RegisterSourceOutput(catalog, static (output, file) => PipelineSteps.Output(output, file));

        var reports = parsed.Combine(isHeard)
            .Select(static (pair, _) => pair.Right ? pair.Left.Diagnostics : default)
            .WithTrackingName(StepNames.Report);

        context.RegisterSourceOutput(reports, static (output, diagnostics) => PipelineSteps.Report(output, diagnostics));

        var names = parsed.Combine(index).Combine(isHeard)
            .Select((triple, _) => steps.Names(triple.Left.Left, triple.Left.Right, triple.Right))
            .WithTrackingName(StepNames.Names);

        context.RegisterSourceOutput(names, static (output, diagnostics) => PipelineSteps.Report(output, diagnostics));

        // What a citation says of another text. The words of that text do not matter, so that an edit of them asks nobody again.
        var citables = documents
            .Select((readable, _) => steps.Cite(readable))
            .WithTrackingName(StepNames.Citable);

        Report(context, citables.Combine(isHeard).Select(static (pair, _) => pair.Right ? pair.Left.Failure : null));

        var citable = citables
            .Select(static (citable, _) => citable.Citables)
            .Collect()
            .Select((all, _) => steps.CitableIndex(all))
            .WithTrackingName(StepNames.CitableIndex);

        Report(context, citable.Combine(isHeard).Select(static (pair, _) => pair.Right ? pair.Left.Failure : null));

        var citations = parsed.Where(static parsed => parsed.Citations.Count > 0).Combine(citable).Combine(isHeard)
            .Select((triple, _) => steps.Citations(triple.Left.Left, triple.Left.Right, triple.Right))
            .WithTrackingName(StepNames.Citations);

        context.RegisterSourceOutput(citations, static (output, diagnostics) => PipelineSteps.Report(output, diagnostics));
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo?> failures)
        => context.RegisterSourceOutput(
            failures.Where(static failure => failure is not null), static (output, failure) => PipelineSteps.Report(output, failure!));

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<DiagnosticInfo?> failure)
        => context.RegisterSourceOutput(failure, static (output, failure) =>
        {
            if (failure is not null)
            {
                PipelineSteps.Report(output, failure);
            }
        });
}
