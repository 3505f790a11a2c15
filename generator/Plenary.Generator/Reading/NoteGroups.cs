namespace Plenary.Generator.Reading;

/// <summary>A block that may be a footnote: its place, its number (0 for a sign) and where its marker ends.</summary>
internal sealed record NoteBlock(int Block, int Value, int MarkerEnd, bool Ends);

/// <summary>A block that is a footnote, and the run of numbers that it belongs to.</summary>
internal sealed record ChosenNote(NoteBlock Note, int Run);

/// <summary>
/// Chooses the footnotes among the blocks that begin like one. Notes stand together at a page's foot or at the end, and go on
/// from those before; at one foot they may stand in another order. Behind an annex they may start again.
/// </summary>
internal sealed class NoteGroups(bool[] markers, IReadOnlyList<int> annexes)
{
    /// <summary>So many notes in a row may be missing.</summary>
    private const int MaxGap = 2;

    /// <summary>A note may stand a page late, so many numbers behind the others.</summary>
    private const int MaxDelay = 6;

    private readonly List<ChosenNote> chosen = [];
    private readonly HashSet<int> seen = [];
    private int last;
    private int run;
    private int nextAnnex;
    private bool mayRestart;

    /// <summary>The notes with the run that they belong to: 0, and one more for each time that numbers start again.</summary>
    public List<ChosenNote> Choose(List<NoteBlock> candidates, int blocks)
    {
        for (var from = 0; from < candidates.Count;)
        {
            var to = from + 1;
            while (to < candidates.Count && candidates[to].Block == candidates[to - 1].Block + 1)
            {
                to++;
            }

            while (nextAnnex < annexes.Count && annexes[nextAnnex] < candidates[from].Block)
            {
                mayRestart = true;
                nextAnnex++;
            }

            Choose(candidates.GetRange(from, to - from), isEnd: candidates[to - 1].Block == blocks - 1);
            from = to;
        }

        return chosen;
    }

    private void Choose(List<NoteBlock> group, bool isEnd)
    {
        // A row that starts again in its middle is two.
        var start = 0;
        for (var i = 1; i <= group.Count; i++)
        {
            if (i == group.Count || (group[i].Value == 1 && group.FindIndex(start, i - start, note => note.Value == 1) >= 0))
            {
                ChooseRow(group.GetRange(start, i - start), isEnd);
                start = i;
            }
        }
    }

    private void ChooseRow(List<NoteBlock> row, bool isEnd)
    {
        if (mayRestart && seen.Contains(1) && row.Exists(note => note.Value == 1 && note.Ends) && markers[1])
        {
            run++;
            last = 0;
            seen.Clear();
            mayRestart = false;
        }

        var ordered = row.OrderBy(note => note.Value).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var note = ordered[i];
            if (note.Value == 0)
            {
                chosen.Add(new ChosenNote(note, run));
            }
            else if ((note.Ends || (isEnd && markers[note.Value] && IsAmongNotes(ordered, i))) && (markers[note.Value] || row.Count > 1) && Fits(note.Value, isEnd && row.Count > 1) && seen.Add(note.Value))
            {
                chosen.Add(new ChosenNote(note, run));
                last = Math.Max(last, note.Value);
            }
        }
    }

    /// <summary>At the end of the text a note may lack its full stop, when the note before it or behind it has one.</summary>
    private static bool IsAmongNotes(List<NoteBlock> ordered, int at)
        => (at > 0 && ordered[at - 1].Ends && ordered[at - 1].Value == ordered[at].Value - 1)
            || (at + 1 < ordered.Count && ordered[at + 1].Ends && ordered[at + 1].Value == ordered[at].Value + 1);

    private bool Fits(int value, bool isRowAtEnd)
    {
        if (last == 0)
        {
            // The first note of all may have another number: some stood in the masthead, or in the resolution before.
            return value <= 1 + MaxGap || isRowAtEnd || (seen.Count == 0 && !markers[value - 1]);
        }

        return value > last - MaxDelay && value <= last + 1 + MaxGap;
    }
}
