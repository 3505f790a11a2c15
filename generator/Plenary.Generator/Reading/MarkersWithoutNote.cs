using System.Globalization;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>
/// Finds markers whose note is missing: numbers that stand where markers stand and go on from the note cited before, while no
/// note bears them. Notes are cited in their order, so that a number out of that row is no marker.
/// </summary>
internal static class MarkersWithoutNote
{
    /// <summary>So many notes in a row may be missing.</summary>
    private const int MaxGap = 3;

    /// <summary>A shorter word with a number behind it is a name: "CO2", "G20".</summary>
    private const int MinWord = 4;

    public static void Check(Draft root, ReadingLog log)
    {
        if (!HasCandidate(root))
        {
            return;
        }

        var notes = root.Walk().Where(draft => draft.Kind == NodeKind.Footnote).Select(note => Numerals.Decimal(note.Label)).ToList();
        notes.Sort();
        var drafts = root.Walk().Where(IsRead).ToList();
        var cited = Cited(drafts);
        int last = 0, next = 0;
        for (var i = 0; i < drafts.Count; i++)
        {
            if ((drafts[i].Marks & TextMarks.GluedDigit) == 0)
            {
                continue;
            }

            var text = drafts[i].Text.Words;
            for (var start = 1; NextNumber(text, ref start, out var length); start += length)
            {
                while (next < cited.Count && (cited[next].Draft < i || (cited[next].Draft == i && cited[next].Offset <= start)))
                {
                    last = Math.Max(last, cited[next++].Value);
                }

                var value = Numerals.Decimal(text, start, length);
                var limit = next < cited.Count ? cited[next].Value : int.MaxValue;
                if (value > last && value <= last + MaxGap && value < limit && notes.BinarySearch(value) < 0 && !IsInCitation(drafts[i], start))
                {
                    last = value;
                    log.Report(DiagnosticIds.MarkerWithoutFootnote, drafts[i].Text.SpanOf(start, length), text.Slice(start, length).ToString(), Nearest(notes, value));
                }
            }
        }
    }

    private static bool HasCandidate(Draft root)
    {
        foreach (var draft in root.Walk())
        {
            if ((draft.Marks & TextMarks.GluedDigit) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRead(Draft draft)
        => draft.Text.Length > 0 && draft.Kind is NodeKind.Title or NodeKind.Heading or NodeKind.Section or NodeKind.PreambularParagraph or NodeKind.OperativeParagraph
            or NodeKind.Subparagraph or NodeKind.AnnexParagraph;

    /// <summary>The markers that have their note, in the order of the text.</summary>
    private static List<(int Draft, int Offset, int Value)> Cited(List<Draft> drafts)
    {
        var cited = new List<(int Draft, int Offset, int Value)>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var offset = 0;
            foreach (var inline in drafts[i].Inlines)
            {
                if (inline.Kind == InlineKind.Marker && Numerals.Decimal(inline.Marker) is > 0 and var value)
                {
                    cited.Add((i, offset, value));
                }

                offset += inline.Length;
            }
        }

        return cited;
    }

    /// <summary>Moves to the next number of up to three digits that is glued to a word, or to the mark behind a word, at the end of both.</summary>
    private static bool NextNumber(ReadOnlySpan<char> text, ref int start, out int length)
    {
        while ((start = CharScan.IndexOfDigit(text, start)) < text.Length)
        {
            var end = start;
            while (end < text.Length && Characters.IsDigit(text[end]))
            {
                end++;
            }

            length = end - start;
            if (length <= 3 && text[start] != '0' && (end == text.Length || text[end] is ' ' or ',' or ';' or ':' or '.' || (Characters.IsClosingMark(text[end]) && char.IsLetter(text[start - 1])))
                && !(end + 1 < text.Length && text[end] != ' ' && char.IsLetterOrDigit(text[end + 1])) && FollowsWord(text, start))
            {
                return true;
            }

            start = end;
        }

        length = 0;
        return false;
    }

    /// <summary>Whether a number behind a character may be a marker: a letter, or a mark behind a word.</summary>
    public static bool MayStandBehind(char c) => char.IsLetter(c) || c is ',' or ';' or ':' || Characters.IsClosingMark(c);

    private static bool FollowsWord(ReadOnlySpan<char> text, int end)
    {
        var mark = end - 1;
        if (text[mark] is ',' or ';' or ':' || Characters.IsClosingMark(text[mark]))
        {
            // "25 June 1993,1" but no "1,000"; and no "No.5".
            return mark > 0 && (char.IsLetter(text[mark - 1]) || Characters.IsClosingMark(text[mark - 1]) || (mark > 3 && text[mark] == ',' && end < text.Length && IsYear(text, mark)));
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end - start >= MinWord && (start == 0 || text[start - 1] is ' ' or '(' or '“' || Characters.IsDash(text[start - 1])) && char.IsLower(text[end - 1]);
    }

    /// <summary>Whether the four digits of a year stand before <paramref name="end"/>.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, int end)
        => (end == 4 || text[end - 5] == ' ') && text[end - 4] is '1' or '2' && Characters.IsDigit(text[end - 3]) && Characters.IsDigit(text[end - 2]) && Characters.IsDigit(text[end - 1]);

    private static bool IsInCitation(Draft draft, int offset)
    {
        var start = 0;
        foreach (var inline in draft.Inlines)
        {
            if (offset < start + inline.Length)
            {
                return inline.Kind is InlineKind.Citation or InlineKind.CrossReference;
            }

            start += inline.Length;
        }

        return false;
    }

    private static string Nearest(List<int> notes, int value)
        => notes.Count == 0 ? "–" : notes.OrderBy(note => Math.Abs(note - value)).First().ToString(CultureInfo.InvariantCulture);
}
