using Plenary.Generator.Lexicon;
using Plenary.Generator.Reading.Masthead;

namespace Plenary.Generator.Reading;

/// <summary>
/// Lifts footnotes that no rule gives away: blocks "1 A/CONF.157/24 (Part I), chap. III." at a page's foot, in the middle of the
/// text, or at its end. A block is a note when its number follows the notes before it and stands as a marker in the text.
/// </summary>
internal static class NoteBlockReader
{
    public static void Lift(List<Block> blocks, List<Note> notes, LanguageLexicon lexicon)
    {
        var candidates = new List<NoteBlock>();
        var annexes = new List<int>();
        var hasSign = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var text = blocks[i].Text.Words;
            if (i > 0 && TryRead(text, lexicon, out var value, out var markerEnd) && (value > 0 || hasSign))
            {
                candidates.Add(new NoteBlock(i, value, markerEnd, EndsLikeNote(text)));
            }
            else if (DivisionReader.IsAnnex(text))
            {
                annexes.Add(i);
            }

            hasSign = hasSign || NoteSigns.StandsBehindWord(text);
        }

        if (candidates.Count == 0)
        {
            return;
        }

        var chosen = new NoteGroups(PossibleMarkers(blocks), annexes).Choose(candidates, blocks.Count);
        foreach (var (note, run) in chosen.OrderBy(note => note.Run).ThenBy(note => note.Note.Value))
        {
            var text = blocks[note.Block].Text;
            notes.Add(new Note(Labels.Of(text.Words.Slice(0, note.MarkerEnd)), text.SpanOf(0, note.MarkerEnd), text.Slice(note.MarkerEnd, text.Length - note.MarkerEnd).Trim()) { Run = run });
        }

        var lifted = new HashSet<int>(chosen.Select(note => note.Note.Block));
        for (var i = 1; i < blocks.Count; i++)
        {
            if (lifted.Contains(i - 1))
            {
                blocks[i].AfterBreak = true;
                blocks[i].AfterBlank = true;
            }
        }

        var kept = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!lifted.Contains(i))
            {
                blocks[kept++] = blocks[i];
            }
        }

        blocks.RemoveRange(kept, blocks.Count - kept);
    }

    /// <summary>Notes end with a full stop; a table's row ("3 Political affairs 792 787 700") does not.</summary>
    private static bool EndsLikeNote(ReadOnlySpan<char> text) => LineStart.EndMark(text) is '.' or ';' or ',' || Characters.IsClosingMark(text[text.Length - 1]) || text.IndexOf("://", StringComparison.Ordinal) > 0 || text.IndexOf("www.", StringComparison.Ordinal) > 0;

    private static bool TryRead(ReadOnlySpan<char> text, LanguageLexicon lexicon, out int value, out int markerEnd)
    {
        value = 0;
        markerEnd = 0;
        if (text.Length > 3 && NoteSigns.Is(text[0]))
        {
            while (markerEnd < 3 && text[markerEnd] == text[0])
            {
                markerEnd++;
            }

            return !NoteSigns.Is(text[markerEnd]) && LineStart.EndMark(text) == '.' && text.IndexOf("* *", StringComparison.Ordinal) < 0;
        }

        while (markerEnd < text.Length && markerEnd < 4 && Characters.IsDigit(text[markerEnd]))
        {
            markerEnd++;
        }

        if (markerEnd is 0 or 4 || markerEnd + 1 >= text.Length || text[markerEnd] != ' ' || text[0] == '0')
        {
            return false;
        }

        value = Numerals.Decimal(text, 0, markerEnd);

        // "1 (1946) Resolution of 25 January 1946" is a resolution's number.
        if (TitleNumberReader.TryRead(text, 0, out _, out var number) && number.HasBrackets)
        {
            return false;
        }

        // "3 Calls upon all Member States …" is a paragraph that lost its stop; "12 December 1997" a date.
        var first = text[markerEnd + 1];
        return (char.IsLetter(first) || first is '“' or '"' or '[' or '(' || IsYear(text, markerEnd + 1)) && !Months.StartsWithMonth(text, markerEnd + 1)
            && !(lexicon.Openings.Match(text, markerEnd + 1, OpeningUse.Operative) is { IsFound: true, IsOperative: true, IsPreambular: false } && LineStart.EndMark(text) is ';' or ':');
    }

    /// <summary>"6 2000 Review Conference of the Parties …": a note that begins with a year.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, int start)
        => start + 5 < text.Length && text[start + 4] == ' ' && char.IsLetter(text[start + 5]) && Numerals.Decimal(text, start, 4) is >= 1800 and < 2200;

    /// <summary>Numbers that stand in the text where markers stand: behind a word or a mark, not in front of more digits.</summary>
    private static bool[] PossibleMarkers(List<Block> blocks)
    {
        var markers = new bool[1000];
        foreach (var block in blocks)
        {
            var text = block.Text.Words;
            var end = 0;
            while (CharScan.IndexOfDigit(text, end) is var i && i < text.Length)
            {
                end = i;
                while (end < text.Length && Characters.IsDigit(text[end]))
                {
                    end++;
                }

                if (i == 0)
                {
                    // Nothing stands before it.
                    continue;
                }

                var before = text[i - 1];
                if (end - i <= 3 && (char.IsLetter(before) || before is ',' or '.' or ';' or ':' or ' ' or ']' || NoteSigns.Is(before) || Characters.IsClosingMark(before)))
                {
                    markers[Numerals.Decimal(text, i, end - i)] = true;
                }
                else if (end - i is >= 4 and <= 7)
                {
                    // Glued to a year or a symbol: "12 August 19492", "resolution 59/3008".
                    for (var at = Math.Max(i + 2, end - 3); at < end; at++)
                    {
                        markers[Numerals.Decimal(text, at, end - at)] = true;
                    }
                }
            }
        }

        return markers;
    }
}
