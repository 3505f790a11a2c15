using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>Sixth step: what a careful editor would ask about.</summary>
internal static class Checks
{
    public static void Run(Draft root, StructureReader structure, LanguageLexicon lexicon, ReadingLog log, ReadingOptions options)
    {
        CheckFormula(root, structure, log, options);
        CheckNumbers(root, log);
        CheckFootnotes(root, log);
        MarkersWithoutNote.Check(root, log);
        CheckWords(root, lexicon, structure.Organ, log);
        foreach (var repair in log.Repairs)
        {
            ReportRepair(repair, log);
        }
    }

    private static void CheckFormula(Draft root, StructureReader structure, ReadingLog log, ReadingOptions options)
    {
        var hasOperative = root.Walk().Any(draft => draft.Kind == NodeKind.OperativeParagraph);
        if (!structure.HasFormula)
        {
            var first = root.Walk().FirstOrDefault(draft => draft.Text.Length > 0);
            log.Report(DiagnosticIds.NoFormula, first?.Text.SpanOf(0, first.Text.Length) ?? default);
        }

        if (!hasOperative)
        {
            var last = root.Walk().LastOrDefault(draft => draft.Text.Length > 0 && draft.Kind is NodeKind.PreambularParagraph or NodeKind.Formula or NodeKind.Title);
            log.Report(DiagnosticIds.NoOperativeParagraph, last?.Text.SpanOf(0, last.Text.Length) ?? default);
        }
    }

    private static void CheckNumbers(Draft root, ReadingLog log)
    {
        foreach (var scope in root.Walk().Where(Scopes.IsScope))
        {
            var previous = 0;
            foreach (var draft in Scopes.Members(scope).Where(member => member.Kind is NodeKind.OperativeParagraph or NodeKind.AnnexParagraph))
            {
                var value = Numerals.Decimal(draft.Label);
                if (value == 0)
                {
                    continue;
                }

                var span = draft.Number.SpanOf(0, draft.Number.Length);
                if (draft.Repeat > 1)
                {
                    log.Report(DiagnosticIds.NumberRepeated, span, draft.Label);
                }
                else if (value != previous + 1)
                {
                    log.Report(DiagnosticIds.NumberGap, span, draft.Label, (previous + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
                }

                previous = value;
            }
        }

        foreach (var item in root.Walk().Where(draft => draft is { Kind: NodeKind.Subparagraph, Repeat: > 1 }))
        {
            log.Report(DiagnosticIds.NumberRepeated, item.Number.SpanOf(0, item.Number.Length), item.Number.Text);
        }
    }

    private static void CheckFootnotes(Draft root, ReadingLog log)
    {
        var cited = new HashSet<Draft>();
        foreach (var draft in root.Walk())
        {
            foreach (var inline in draft.Inlines)
            {
                if (inline.Footnote is not null)
                {
                    cited.Add(inline.Footnote);
                }
            }
        }

        foreach (var note in root.Walk().Where(draft => draft.Kind == NodeKind.Footnote))
        {
            var span = note.Number.Length > 0 ? new Span(note.Number.OriginOf(0), note.Number.Length) : note.Text.SpanOf(0, note.Text.Length);
            if (note.Repeat > 1)
            {
                log.Report(DiagnosticIds.FootnoteRepeated, span, note.Number.Text);
            }
            else if (!cited.Contains(note))
            {
                log.Report(DiagnosticIds.FootnoteNotCited, span, note.Number.Text);
            }
        }
    }

    private static void CheckWords(Draft root, LanguageLexicon lexicon, OrganKind organ, ReadingLog log)
    {
        foreach (var draft in root.Walk())
        {
            if (draft.Kind is NodeKind.PreambularParagraph && draft.Text.Length > 0 && !draft.Inlines.Exists(inline => inline.Kind == InlineKind.Opening))
            {
                var end = draft.Text.Text.IndexOf(' ');
                var word = end < 0 ? draft.Text.Text : draft.Text.Text.Substring(0, end);
                var nearest = lexicon.Openings.NearestPreambular(word);
                log.Report(
                    DiagnosticIds.UnknownOpening, draft.Text.SpanOf(0, word.Length), StructureReader.Shorten(word), nearest is null ? "" : " such as '" + nearest + "'");
            }
        }
    }

    private static void ReportRepair(Repair repair, ReadingLog log)
    {
        switch (repair.Kind)
        {
            case RepairKind.SpaceInserted:
                log.Report(DiagnosticIds.WordsRanTogether, repair.Span, repair.Word);
                break;
            case RepairKind.InvisibleRemoved:
                log.Report(DiagnosticIds.InvisibleCharacter, repair.Span, repair.Word);
                break;
            case RepairKind.SurrogateReplaced:
                log.Report(DiagnosticIds.LoneSurrogate, repair.Span, repair.Word);
                break;
        }
    }
}
