using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;
using Plenary.Generator.Reading.Closing;

namespace Plenary.Generator.Reading;

/// <summary>What a project says of a text, over what the text says of itself.</summary>
internal sealed record ReadingOptions(string FileName, string Symbol, string Language, bool IsMarked);

/// <summary>The result of reading: the document, what was noted on the way, and where each node stood.</summary>
/// <param name="Document">The model, or null where the text is no resolution or could not be read.</param>
/// <param name="Log">Repairs, furniture and findings.</param>
/// <param name="Root">The tree with its places in the file, for checks and tests; null without document.</param>
internal sealed record ReadingResult(Document? Document, ReadingLog Log, Draft? Root);

/// <summary>Reads a text: the six steps in their order.</summary>
internal static class DocumentReader
{
    /// <summary>A text longer than this costs the compiler too much (it spends about 150 bytes on each byte of a literal).</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    public static ReadingResult Read(string source, ReadingOptions options, CancellationToken cancellation = default)
    {
        var log = new ReadingLog();
        if (LanguageLexicon.For(options.Language) is not { } lexicon)
        {
            log.Report(DiagnosticIds.UnknownLanguage, default, options.Language);
            return new ReadingResult(null, log, null);
        }

        if (source.Length > MaxLength)
        {
            log.Report(DiagnosticIds.TooLong, default, source.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), MaxLength.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return new ReadingResult(null, log, null);
        }

        if (!Plausibility.Check(source, options, lexicon, log))
        {
            return new ReadingResult(null, log, null);
        }

        var workbench = Workbench.Take();
        var evidence = new WordEvidence(source, lexicon);
        var joiner = new LineJoiner(source, evidence, workbench.Builder, log);
        var lines = LineReader.Read(source, log);
        cancellation.ThrowIfCancellationRequested();
        var blocks = new BlockReader(source, lexicon, joiner, log).Read(lines);
        cancellation.ThrowIfCancellationRequested();
        var structure = new StructureReader(blocks.Blocks, lexicon, joiner, log);
        var root = structure.Read();
        NoteOwners.Add(root, blocks.Notes);

        cancellation.ThrowIfCancellationRequested();
        NumberingReader.Read(root, workbench.Names);
        IdentityReader.Read(root, structure, options, lexicon);
        var runsTogether = RunsTogether(root, lexicon);
        var repair = new WordRepair(evidence, lexicon.Usage, workbench.Builder, log, runsTogether);
        new InlineReader(lexicon, log, repair, structure.Organ, workbench).Read(root, spacedMarkers: blocks.Setting is Setting.Dense or Setting.Indents);
        workbench.Leave();
        VoteNotes.Read(root);
        cancellation.ThrowIfCancellationRequested();
        if (!Plausibility.HoldsParagraph(root, structure.HasFormula || structure.Masthead.Number.Length > 0))
        {
            Plausibility.Refuse(source, log);
            return new ReadingResult(null, log, null);
        }

        Checks.Run(root, structure, lexicon, log);
        ReportLostCharacters(source, log);
        return new ReadingResult(DocumentBuilder.Build(root), log, root);
    }

    /// <summary>U+FFFD is what decoding leaves of bytes that are no UTF-8.</summary>
    private static void ReportLostCharacters(string source, ReadingLog log)
    {
        for (var start = source.IndexOf('\uFFFD'); start >= 0;)
        {
            var end = start + 1;
            while (end < source.Length && source[end] == '\uFFFD')
            {
                end++;
            }

            log.Report(DiagnosticIds.LostCharacter, new Span(start, end - start));
            start = end < source.Length ? source.IndexOf('\uFFFD', end) : -1;
        }
    }

    /// <summary>Whether an opening runs into its next word: then other words that stood in italics may too.</summary>
    private static bool RunsTogether(Draft root, LanguageLexicon lexicon)
        => root.Walk().Any(draft => draft.Kind is NodeKind.PreambularParagraph or NodeKind.OperativeParagraph
            && lexicon.Openings.Match(draft.Text.Words, 0, draft.Kind == NodeKind.PreambularParagraph ? OpeningUse.Preambular : OpeningUse.Operative).RunsOn);
}
