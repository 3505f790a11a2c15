using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Checking;

/// <summary>Whether each footnote is there once, cited, in its order, and says what no other says.</summary>
internal static class FootnoteCheck
{
    public static void Run(Draft root, ReadingLog log)
    {
        var notes = root.Walk().Where(draft => draft.Kind == NodeKind.Footnote).ToList();
        if (notes.Count == 0)
        {
            return;
        }

        var cited = CheckOrder(root, log);
        var words = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var note in notes)
        {
            var span = Place(note);
            if (note.Repeat > 1)
            {
                log.Report(DiagnosticIds.FootnoteRepeated, span, note.Number.Text);
            }
            else if (!cited.Contains(note))
            {
                log.Report(DiagnosticIds.FootnoteNotCited, span, note.Number.Text.Length > 0 ? note.Number.Text : "'" + StructureReader.Shorten(note.Text.Text) + "'");
            }

            // "Ibid." says another thing in each place.
            if (note.Text.Length == 0 || note.Inlines.Any(inline => inline.Citation is { IsIbid: true }))
            {
                continue;
            }

            if (!words.TryGetValue(note.Text.Text, out var first))
            {
                words.Add(note.Text.Text, note);
            }
            else if (first.Number.Text != note.Number.Text)
            {
                log.Report(DiagnosticIds.FootnoteSameWords, span, note.Number.Text, first.Number.Text);
            }
        }
    }

    /// <summary>Follows the markers through the text; gives the notes that they cite.</summary>
    private static HashSet<Draft> CheckOrder(Draft root, ReadingLog log)
    {
        var owners = Owners(root);
        var cited = new HashSet<Draft>();

        // The last note cited for the first time, of each set of notes: an annex may have its own.
        var latest = new Dictionary<Draft, Draft>();
        foreach (var draft in root.Walk())
        {
            foreach (var inline in draft.Inlines)
            {
                if (inline.Footnote is not { } note || !cited.Add(note) || Numerals.Decimal(note.Number.Text) is not (> 0 and var value) || !owners.TryGetValue(note, out var owner))
                {
                    continue;
                }

                if (latest.TryGetValue(owner, out var before) && value < Numerals.Decimal(before.Number.Text))
                {
                    var at = Math.Max(0, inline.Printed.Text.IndexOf(inline.Marker, StringComparison.Ordinal));
                    log.Report(DiagnosticIds.FootnoteOrder, inline.Printed.SpanOf(at, Math.Min(inline.Marker.Length, inline.Printed.Length)), note.Number.Text, before.Number.Text);
                }

                latest[owner] = note;
            }
        }

        return cited;
    }

    /// <summary>The resolution, or the annex, that each note belongs to.</summary>
    private static Dictionary<Draft, Draft> Owners(Draft root)
    {
        var owners = new Dictionary<Draft, Draft>();
        foreach (var owner in root.Walk())
        {
            foreach (var child in owner.Children)
            {
                if (child.Kind == NodeKind.Footnote)
                {
                    owners.Add(child, owner);
                }
            }
        }

        return owners;
    }

    private static Span Place(Draft note)
        => note.Number.Length > 0 ? new Span(note.Number.OriginOf(0), note.Number.Length) : note.Text.SpanOf(0, note.Text.Length);
}
