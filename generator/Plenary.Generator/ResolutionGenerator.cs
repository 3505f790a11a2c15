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
            .Select(static (provider, _) => BuildOptions.Read(provider.GlobalOptions))
            .WithTrackingName(StepNames.Options);

        var language = context.ParseOptionsProvider
            .Select(static (parse, _) => (parse as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp11)
            .WithTrackingName(StepNames.Language);

        var texts = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));

        // Two globs that overlap hand a file on twice. Nearly always empty, so that no text depends on another.
        var repeats = texts.Collect()
            .Select(static (all, _) => new RepeatedTexts(all));

        var inputs = texts.Combine(repeats)
            .Where(static pair => !pair.Right.Contains(pair.Left))
            .Select(static (pair, _) => pair.Left)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, token) => steps.Read(pair.Left, pair.Right, token))
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

        Report(context, named.Select(static (name, _) => name.Failure));

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

        var catalog = index.Combine(options).Combine(language).Combine(inputs.Collect().Select(static (all, _) => all.Length))
            .Select((all, _) => steps.Catalog(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Catalog);

        context.RegisterSourceOutput(catalog, static (output, file) => PipelineSteps.Output(output, file));

        var reports = parsed.Combine(options)
            .Select(static (pair, _) => pair.Right.IsEnabled ? pair.Left.Diagnostics : default)
            .WithTrackingName(StepNames.Report);

        context.RegisterSourceOutput(reports, static (output, diagnostics) => PipelineSteps.Report(output, diagnostics));

        var names = parsed.Combine(index).Combine(options)
            .Select((triple, _) => steps.Names(triple.Left.Left, triple.Left.Right, triple.Right))
            .WithTrackingName(StepNames.Names);

        context.RegisterSourceOutput(names, static (output, diagnostics) => PipelineSteps.Report(output, diagnostics));

        // What a citation says of another text. The words of that text do not matter, so that an edit of them asks nobody again.
        var citables = documents.Combine(options)
            .Select((pair, _) => steps.Cite(pair.Left, pair.Right));

        Report(context, citables.Select(static (citable, _) => citable.Failure));

        var citable = citables
            .Select(static (citable, _) => citable.Citables)
            .Collect()
            .Select(static (all, _) => new CitableIndex(all.SelectMany(static citables => citables)))
            .WithTrackingName(StepNames.Citable);

        var citations = parsed.Where(static parsed => parsed.Citations.Count > 0).Combine(citable).Combine(options)
            .Select((triple, _) => steps.Citations(triple.Left.Left, triple.Left.Right, triple.Right))
            .WithTrackingName(StepNames.Citations);

        context.RegisterSourceOutput(citations, static (output, diagnostics) => PipelineSteps.Report(output, diagnostics));
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo?> failures)
        => context.RegisterSourceOutput(
            failures.Where(static failure => failure is not null), static (output, failure) => PipelineSteps.Report(output, failure!));
}
