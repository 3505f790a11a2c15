using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plenary.Generator.Emitting;
using Plenary.Generator.Model;
using Plenary.Generator.Reading;

namespace Plenary.Generator;

/// <summary>
/// What each step of the pipeline does. A failure in one file becomes a diagnostic at that file: an exception that
/// reached the compiler would cost every file (CS8785).
/// </summary>
internal sealed class PipelineSteps(Action<string, string> probe)
{
    public BuildOptions Options(AnalyzerConfigOptions options, ParseOptions parsing)
    {
        try
        {
            probe(StepNames.Options, "");
            return BuildOptions.Read(options, parsing);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return BuildOptions.Failed(Failure(StepNames.Options, "", exception));
        }
    }

    public RepeatedTexts Repeats(ImmutableArray<AdditionalText> all)
    {
        try
        {
            probe(StepNames.Repeats, "");
            return new RepeatedTexts(all);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new RepeatedTexts(Failure(StepNames.Repeats, "", exception));
        }
    }

    /// <summary>
    /// A text with what the project says of it; null where it is none of ours. In a project that gets the package through another
    /// one only what is marked is: it never asked for its text files to be read.
    /// </summary>
    public Input? Read(AdditionalText text, Surroundings surroundings, CancellationToken token)
    {
        if (!surroundings.Options.IsEnabled || surroundings.Repeats.Contains(text))
        {
            return null;
        }

        var path = text.Path;
        var textOptions = new TextOptions(null, "", "", "", "");
        try
        {
            probe(StepNames.Read, path);
            textOptions = TextOptions.Read(surroundings.Provider.GetOptions(text));
            if (textOptions.IsResolution == false || (textOptions.IsResolution is null && surroundings.Options.IsReferencedDirectly == false))
            {
                return null;
            }

            return new Input(path, text.GetText(token)?.ToString() ?? "", textOptions, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Input(path, "", textOptions, Failure(StepNames.Read, path, exception));
        }
    }

    public Parsed Parse(Input input, CancellationToken token)
    {
        if (input.Failure is not null)
        {
            return new Parsed(input.Path, input.Options, null, default, new[] { input.Failure }.ToEquatable(), default);
        }

        try
        {
            probe(StepNames.Parse, input.Path);
            var isMarked = input.Options.IsResolution == true;
            var result = DocumentReader.Read(
                input.Text, new ReadingOptions(System.IO.Path.GetFileNameWithoutExtension(input.Path), input.Options.Symbol, input.Options.Language, isMarked), token);

            // An unmarked text that is no resolution is somebody else's: silence.
            if (result.Document is null && (!isMarked && result.Log.Findings.TrueForAll(finding => finding.Id != DiagnosticIds.TooLong)))
            {
                return new Parsed(input.Path, input.Options, null, default, default, default);
            }

            var map = new LineMap(input.Text);
            var title = result.Root?.Walk().FirstOrDefault(draft => draft.Kind is NodeKind.Title or NodeKind.Formula);
            var span = title is null ? default : title.Number.Length > 0 ? title.Number.SpanOf(0, title.Number.Length) : title.Text.SpanOf(0, title.Text.Length);
            return new Parsed(
                input.Path,
                input.Options,
                result.Document,
                map.Place(span.Start, span.Length),
                result.Log.Findings.OrderBy(finding => finding.Span.Start)
                    .Select(finding => new DiagnosticInfo(finding.Id, input.Path, map.Place(finding.Span.Start, finding.Span.Length), finding.Arguments)).ToEquatable(),
                Citations(result.Root, map).ToEquatable());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Parsed(input.Path, input.Options, null, default, new[] { Failure(StepNames.Parse, input.Path, exception) }.ToEquatable(), default);
        }
    }

    private static IEnumerable<CitedPlace> Citations(Draft? root, LineMap map)
    {
        if (root is null)
        {
            yield break;
        }

        foreach (var draft in root.Walk())
        {
            var start = 0;
            foreach (var inline in draft.Inlines)
            {
                if (inline.Citation is { Symbol.Length: > 0 } citation && (citation.Date > 0 || citation.Pinpoints.Count > 0))
                {
                    yield return new CitedPlace(
                        citation,
                        Place(draft, new Span(start, inline.Length)),
                        inline.Places.Select(place => Place(draft, place.From)).ToEquatable(),
                        inline.Places.Select(place => Place(draft, place.To)).ToEquatable());
                }

                start += inline.Length;
            }
        }

        FilePlace Place(Draft draft, Span words)
        {
            var span = draft.Text.SpanOf(words.Start, words.Length);
            return map.Place(span.Start, span.Length);
        }
    }

    public Named Name(Readable readable, BuildOptions options)
    {
        try
        {
            probe(StepNames.Name, readable.Path);
            return new Named(Entry(readable, options), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Named(null, Failure(StepNames.Name, readable.Path, exception));
        }
    }

    private static IndexEntry Entry(Readable readable, BuildOptions options)
    {
        var identity = readable.Document.Identity;
        var space = readable.Options.Namespace.Length > 0 ? Identifiers.Namespace(readable.Options.Namespace) : options.Namespace;
        var cited = new SortedSet<string>(StringComparer.Ordinal);
        var parts = new List<string>();
        foreach (var node in readable.Document.Nodes)
        {
            if (node.Kind == NodeKind.Part && node.Identity is { Symbol.Length: > 0 } part)
            {
                parts.Add(part.Symbol);
            }

            foreach (var inline in node.Inlines)
            {
                if (inline.Citation is { Symbol.Length: > 0 } citation)
                {
                    cited.Add(citation.Symbol);
                }
            }
        }

        return new IndexEntry(
            readable.Path, identity.Symbol, identity.Language,
            ClassNames.Of(readable.Document, readable.Options, System.IO.Path.GetFileNameWithoutExtension(readable.Path)),
            space, parts.ToEquatable(), cited.ToEquatable());
    }

    public ResolutionIndex Index(ImmutableArray<Named> all)
    {
        try
        {
            probe(StepNames.Index, "");
            return new ResolutionIndex(all.Select(named => named.Entry).OfType<IndexEntry>());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ResolutionIndex([], Failure(StepNames.Index, "", exception));
        }
    }

    public Linked Link(Readable readable, Build build, CancellationToken token)
    {
        var (index, options) = build;
        var name = index[readable.Path];
        try
        {
            probe(StepNames.Link, readable.Path);
            token.ThrowIfCancellationRequested();
            return new Linked(readable.Document, name, options, options.Relative(readable.Path), index.LinksOf(readable.Path).ToEquatable(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Linked(readable.Document, name, options, "", default, Failure(StepNames.Link, readable.Path, exception));
        }
    }

    public Emitted Emit(Linked linked, CancellationToken token)
    {
        if (!linked.Options.IsHeard)
        {
            return new Emitted("", "", null);
        }

        if (linked.Failure is not null)
        {
            return Stub(linked, linked.Failure);
        }

        try
        {
            probe(StepNames.Emit, linked.Name.Path);
            token.ThrowIfCancellationRequested();
            return new Emitted(linked.Name.Hint, ClassEmitter.Emit(linked), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Stub(linked, Failure(StepNames.Emit, linked.Name.Path, exception));
        }
    }

    /// <summary>
    /// The class without its words, so that the catalog and the resolutions that cite this one compile: what they hold must not hang on
    /// whether this one could be emitted.
    /// </summary>
    private static Emitted Stub(Linked linked, DiagnosticInfo failure)
    {
        try
        {
            var parts = linked.Document.Nodes.Skip(1).Where(node => node.Kind == NodeKind.Part).Select(part => new Node(NodeKind.Part, 0) { Label = part.Label, Identity = part.Identity }).ToList();
            var root = new Node(NodeKind.Resolution, 0) { Size = 1 + parts.Count, Identity = linked.Document.Identity };
            var document = new Document(parts.Prepend(root).ToEquatable());
            return new Emitted(linked.Name.Hint, ClassEmitter.Emit(linked with { Document = document, Links = default }), failure);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Emitted("", "", failure);
        }
    }

    public Emitted Catalog(Build build, TextCount texts)
    {
        var (index, options) = build;
        if (!options.IsEnabled)
        {
            return new Emitted("", "", null);
        }

        if (!options.IsHeard)
        {
            var isAsked = options.IsReferencedDirectly == true || texts.IsAnyMarked || index.Entries.Count > 0;
            return new Emitted("", "", isAsked ? Nowhere(DiagnosticIds.LanguageVersion, options.Language.ToDisplayString()) : null);
        }

        if (index.Failure is not null)
        {
            return new Emitted("", "", index.Failure);
        }

        if (index.Entries.Count == 0)
        {
            return new Emitted("", "", options.IsReferencedDirectly == true ? Nowhere(DiagnosticIds.NoResolution, texts.All.ToString(CultureInfo.InvariantCulture)) : null);
        }

        try
        {
            probe(StepNames.Catalog, "");
            return new Emitted(CatalogEmitter.Hint, CatalogEmitter.Emit(index, options), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Emitted("", "", Failure(StepNames.Catalog, "", exception));
        }
    }

    /// <summary>What a text must be told about its name.</summary>
    public Findings Names(Parsed parsed, ResolutionIndex index)
        => Find(StepNames.Names, parsed.Path, () => NameFindings.Of(parsed, index));

    public CitableDocument Cite(Readable readable)
    {
        try
        {
            probe(StepNames.Citable, readable.Path);
            return new CitableDocument(Citable.Of(readable.Path, readable.Document).ToEquatable(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CitableDocument(default, Failure(StepNames.Citable, readable.Path, exception));
        }
    }

    public CitableIndex CitableIndex(ImmutableArray<CitableDocument> all)
    {
        try
        {
            probe(StepNames.CitableIndex, "");
            return new CitableIndex(all.SelectMany(document => document.Citables));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CitableIndex([], Failure(StepNames.CitableIndex, "", exception));
        }
    }

    /// <summary>What a text must be told about its citations of others.</summary>
    public Findings Citations(Parsed parsed, CitableIndex index)
        => Find(StepNames.Citations, parsed.Path, () => CitationFindings.Of(parsed, index));

    private Findings Find(string step, string path, Func<EquatableArray<DiagnosticInfo>> find)
    {
        try
        {
            probe(step, path);
            return new Findings(find());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Findings(new[] { Failure(step, path, exception) }.ToEquatable());
        }
    }

    public static void Output(SourceProductionContext output, Emitted file)
    {
        Report(output, file.Failure);
        if (file.Source.Length > 0)
        {
            output.AddSource(file.Hint, SourceText.From(file.Source, System.Text.Encoding.UTF8));
        }
    }

    public static void Report(SourceProductionContext output, DiagnosticInfo? failure)
    {
        if (failure is not null)
        {
            output.ReportDiagnostic(failure.ToDiagnostic());
        }
    }

    /// <summary>A project whose C# is too old for what is generated hears nothing of its texts.</summary>
    public static void Report(SourceProductionContext output, BuildOptions options, DiagnosticInfo? failure)
        => Report(output, options.IsHeard ? failure : null);

    public static void Report(SourceProductionContext output, BuildOptions options, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in options.IsHeard ? diagnostics : default)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static DiagnosticInfo Nowhere(string id, string argument) => new(id, "", default, new[] { argument }.ToEquatable());

    private static DiagnosticInfo Failure(string step, string path, Exception exception)
        => new(DiagnosticIds.InternalError, path, default, new[] { step, exception.GetType().Name, exception.Message.Replace('\r', ' ').Replace('\n', ' ') }.ToEquatable());
}
