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
        var candidates = new List<(int Block, int Value, int MarkerEnd)>();
        for (var i = 1; i < blocks.Count; i++)
        {
            if (TryRead(blocks[i].Text.Text, lexicon, out var value, out var markerEnd))
            {
                candidates.Add((i, value, markerEnd));
            }
        }

        if (candidates.Count == 0)
        {
            return;
        }

        var markers = PossibleMarkers(blocks);
        var chosen = Choose(candidates, markers, blocks.Count);
        foreach (var (index, _, markerEnd) in Enumerable.Reverse(chosen))
        {
            var text = blocks[index].Text;
            notes.Insert(0, new Note(text.Text.Substring(0, markerEnd), text.SpanOf(0, markerEnd), text.Slice(markerEnd, text.Length - markerEnd).Trim()));
            if (index + 1 < blocks.Count)
            {
                blocks[index + 1].AfterBreak = true;
                blocks[index + 1].AfterBlank = true;
            }

            blocks.RemoveAt(index);
        }
    }

    /// <summary>The notes in a row at the end first; before them, those whose numbers lead up to that row.</summary>
    private static List<(int Block, int Value, int MarkerEnd)> Choose(List<(int Block, int Value, int MarkerEnd)> candidates, HashSet<int> markers, int blocks)
    {
        var chosen = new List<(int Block, int Value, int MarkerEnd)>();
        var end = candidates.Count;
        var limit = int.MaxValue;
        var expectedBlock = blocks - 1;
        while (end > 0 && candidates[end - 1].Block == expectedBlock && candidates[end - 1].Value < limit && (limit == int.MaxValue || candidates[end - 1].Value >= limit - 3))
        {
            end--;
            expectedBlock--;
            limit = candidates[end].Value;
        }

        var tail = candidates.Skip(end).ToList();
        var last = 0;
        for (var i = 0; i < end; i++)
        {
            var (_, value, _) = candidates[i];
            var follows = value == last + 1 || (value > last && value <= last + 3 && !candidates.Skip(i + 1).Take(4).Any(later => later.Value > last && later.Value < value))
                || (last == 0 && chosen.Count == 0 && value > 1 && markers.Contains(value) && !markers.Contains(value - 1));

            // Right behind a note, a number that goes on or comes again opens a note too, whether or not the text cites it.
            var isNext = chosen.Count > 0 && chosen[chosen.Count - 1].Block == candidates[i].Block - 1 && (value == last + 1 || value == last);
            if ((follows && value < limit && markers.Contains(value)) || (isNext && value < limit))
            {
                chosen.Add(candidates[i]);
                last = value;
            }
        }

        // The row at the end must go on from what was found, or start by itself.
        chosen.AddRange(tail.Where(note => note.Value > last && (markers.Contains(note.Value) || tail.Count > 1 || chosen.Count > 0)));
        return chosen;
    }

    private static bool TryRead(string text, LanguageLexicon lexicon, out int value, out int markerEnd)
    {
        value = 0;
        markerEnd = 0;
        while (markerEnd < text.Length && markerEnd < 4 && Characters.IsDigit(text[markerEnd]))
        {
            markerEnd++;
        }

        if (markerEnd is 0 or 4 || markerEnd + 1 >= text.Length || text[markerEnd] != ' ' || text[0] == '0')
        {
            return false;
        }

        value = Numerals.Decimal(text.Substring(0, markerEnd));

        // "1 (1946) Resolution of 25 January 1946" is a resolution's number.
        if (TitleNumberReader.TryRead(text, 0, out _, out var number) && number.HasBrackets)
        {
            return false;
        }

        // "3 Calls upon all Member States …" is a paragraph that lost its stop; "12 December 1997" a date.
        var first = text[markerEnd + 1];
        return (char.IsUpper(first) || first is '“' or '"' or '[' or '(' || char.IsLower(first)) && !Months.StartsWithMonth(text, markerEnd + 1)
            && !(lexicon.Openings.Match(text, markerEnd + 1, OpeningUse.Operative) is { IsFound: true, IsOperative: true, IsPreambular: false } && LineStart.EndMark(text) is ';' or ':');
    }

    /// <summary>Numbers that stand in the text where markers stand: behind a word or a mark, not in front of more digits.</summary>
    private static HashSet<int> PossibleMarkers(List<Block> blocks)
    {
        var markers = new HashSet<int>();
        foreach (var block in blocks)
        {
            var text = block.Text.Text;
            for (var i = 1; i < text.Length; i++)
            {
                if (!Characters.IsDigit(text[i]) || Characters.IsDigit(text[i - 1]))
                {
                    continue;
                }

                var end = i;
                while (end < text.Length && Characters.IsDigit(text[end]))
                {
                    end++;
                }

                var before = text[i - 1];
                if (end - i <= 3 && (char.IsLetter(before) || before is ',' or '.' or ';' or ':' or ' ' or ']' or '*' || Characters.IsClosingMark(before)))
                {
                    markers.Add(Numerals.Decimal(text.Substring(i, end - i)));
                }
                else if (end - i is > 4 and <= 7)
                {
                    // Glued to a year: "12 August 19492".
                    markers.Add(Numerals.Decimal(text.Substring(i + 4, end - i - 4)));
                }

                i = end;
            }
        }

        return markers;
    }
}
