namespace Plenary.Generator.Reading;

/// <summary>
/// Reads the footnotes under a page's rule. Extractions tear numbers from notes: they stand alone before their note, or
/// stacked in front of all notes or behind them. The numbers in their order are given to the notes in their order.
/// </summary>
internal sealed class NoteZoneReader(string source, LineJoiner joiner)
{
    private readonly record struct Marker(string Text, Span Span)
    {
        public int Order => Numerals.Decimal(Text);
    }

    /// <summary>Lines that no number stands between; they hold the notes from the one at <see cref="First"/> on.</summary>
    private sealed class Group(Marker? first)
    {
        public Marker? First { get; } = first;

        public List<Line> Lines { get; } = [];
    }

    public void Read(List<Line> zone, List<Note> notes)
    {
        var markers = new List<Marker>();
        var groups = Groups(zone, markers);
        var sorted = markers.OrderBy(marker => marker.Order).ThenBy(marker => marker.Span.Start).ToList();
        var starts = groups.ConvertAll(group => group.First is { } first ? sorted.IndexOf(first) : 0);
        for (var i = 0; i < groups.Count; i++)
        {
            var end = i + 1 < groups.Count ? starts[i + 1] : sorted.Count;
            Add(groups[i], sorted, starts[i], end, notes);
        }

        if (groups.Count == 0)
        {
            foreach (var marker in sorted)
            {
                notes.Add(new Note(marker.Text, marker.Span, MappedText.Empty));
            }
        }
    }

    private void Add(Group group, List<Marker> sorted, int start, int end, List<Note> notes)
    {
        var bodies = Split(group.Lines, end - start);
        for (var i = 0; i < Math.Max(bodies.Count, end - start); i++)
        {
            var text = i < bodies.Count ? joiner.Join(bodies[i]) : MappedText.Empty;
            if (start + i < end)
            {
                notes.Add(new Note(sorted[start + i].Text, sorted[start + i].Span, text));
            }
            else if (notes.Count > 0)
            {
                // Words without a number: they are the last note's.
                var last = notes[notes.Count - 1];
                notes[notes.Count - 1] = last with { Text = joiner.Join(last.Text, text) };
            }
            else
            {
                notes.Add(new Note("", default, text));
            }
        }
    }

    private List<Group> Groups(List<Line> zone, List<Marker> markers)
    {
        var groups = new List<Group>();
        var run = new List<Marker>();
        var standAlone = zone.Exists(line => MarkerEnd(line.Start, line.End) == line.End);
        foreach (var line in zone)
        {
            var text = line;
            var markerEnd = MarkerEnd(line.Start, line.End);
            if (markerEnd > line.Start && (markerEnd == line.End || (!standAlone && OpensNote(line, markerEnd, markers))))
            {
                var marker = new Marker(source.Substring(line.Start, markerEnd - line.Start), new Span(line.Start, markerEnd - line.Start));
                markers.Add(marker);
                run.Add(marker);
                if (markerEnd == line.End)
                {
                    continue;
                }

                text = new Line(SkipBlanks(markerEnd), line.End, line.Indent) { LosesHyphen = line.LosesHyphen };
            }

            if (groups.Count == 0)
            {
                groups.Add(new Group(run.Count > 0 ? run.OrderBy(marker => marker.Order).First() : null));
            }
            else if (run.Count > 0 && run[run.Count - 1].Order > (groups[groups.Count - 1].First?.Order ?? 0))
            {
                // Of several numbers the last is this note's; the others are of notes before.
                groups.Add(new Group(run[run.Count - 1]));
            }

            run.Clear();
            groups[groups.Count - 1].Lines.Add(text);
        }

        return groups;
    }

    /// <summary>Whether a number in front of words opens a note: it follows the number before. A year or a day does not.</summary>
    private bool OpensNote(Line line, int markerEnd, List<Marker> markers)
    {
        if (!Characters.IsBlank(source[markerEnd]) || Characters.IsDash(source[SkipBlanks(markerEnd)]))
        {
            return false;
        }

        var value = Numerals.Decimal(source, line.Start, markerEnd - line.Start);
        var last = markers.Count == 0 ? 0 : markers[markers.Count - 1].Order;
        return last == 0 || value == 0 || (value > last && value <= last + 2);
    }

    /// <summary>Divides lines into the wanted number of notes, at the likeliest places.</summary>
    private List<List<Line>> Split(List<Line> lines, int wanted)
    {
        var begins = new bool[lines.Count];
        if (wanted > 1)
        {
            var longest = lines.Max(line => line.Length);
            var places = Enumerable.Range(1, lines.Count - 1)
                .OrderByDescending(place => Score(lines[place - 1], lines[place], longest)).ThenBy(place => place).Take(wanted - 1);
            foreach (var place in places)
            {
                begins[place] = true;
            }
        }

        var bodies = new List<List<Line>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (begins[i] || i == 0)
            {
                bodies.Add([]);
            }

            bodies[bodies.Count - 1].Add(lines[i]);
        }

        return bodies;
    }

    private int Score(Line previous, Line line, int longest)
    {
        var first = source[line.Start];
        var ends = source[previous.End - 1] is '.' or ')' or '”' or ';' || previous.Length < 40;
        var score = ends && (char.IsUpper(first) || !char.IsLetter(first) || first == 'w') ? 6 : 0;
        score += previous.Length * 10 < longest * 8 ? 2 : 0;
        foreach (var opener in NoteOpeners.All)
        {
            if (string.CompareOrdinal(source, line.Start, opener, 0, opener.Length) == 0)
            {
                return score + 3;
            }
        }

        return source[previous.End - 1] == '.' ? score + 1 : score;
    }

    private int SkipBlanks(int at)
    {
        while (Characters.IsBlank(source[at]))
        {
            at++;
        }

        return at;
    }

    private int MarkerEnd(int start, int end)
    {
        var at = start;
        while (at < end && at < start + 3 && Characters.IsDigit(source[at]))
        {
            at++;
        }

        if (at == start)
        {
            while (at < end && at < start + 3 && NoteSigns.Is(source[at]))
            {
                at++;
            }
        }

        return at < end && Characters.IsDigit(source[at]) ? start : at;
    }
}
