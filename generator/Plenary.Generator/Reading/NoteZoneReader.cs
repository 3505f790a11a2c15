namespace Plenary.Generator.Reading;

/// <summary>
/// Reads the footnotes under a page's rule. Extractions tear numbers from notes ("1", "2" stacked under two notes), so
/// the numbers in their order are given to the notes in their order.
/// </summary>
internal sealed class NoteZoneReader(string source, LineJoiner joiner)
{
    private sealed class Body
    {
        public List<Line> Lines { get; } = [];
    }

    public void Read(List<Line> zone, List<Note> notes)
    {
        var markers = new List<(string Marker, Span Span)>();
        var texts = new List<(Line Line, bool Begins, bool MayBegin)>();
        var forced = true;
        foreach (var line in zone)
        {
            var markerEnd = MarkerEnd(line.Start, line.End);
            if (markerEnd == line.End)
            {
                markers.Add(Marker(line.Start, markerEnd));
                forced = true;
                continue;
            }

            var text = line;
            if (markerEnd > line.Start && Characters.IsBlank(source[markerEnd]) && IsNext(markers, line.Start, markerEnd))
            {
                markers.Add(Marker(line.Start, markerEnd));
                var start = markerEnd;
                while (Characters.IsBlank(source[start]))
                {
                    start++;
                }

                text = new Line(start, line.End, line.Indent);
                forced = true;
            }

            texts.Add((text, forced, texts.Count > 0 && MayBegin(texts[texts.Count - 1].Line, text)));
            forced = false;
        }

        var bodies = Split(texts, markers.Count);
        markers.Sort((left, right) => Order(left.Marker).CompareTo(Order(right.Marker)));
        for (var i = 0; i < Math.Max(bodies.Count, markers.Count); i++)
        {
            var (marker, span) = i < markers.Count ? markers[i] : ("", default);
            var text = i < bodies.Count ? joiner.Join(bodies[i].Lines) : MappedText.Empty;
            if (marker.Length == 0 && notes.Count > 0)
            {
                // More text than numbers: it is the last note's.
                var last = notes[notes.Count - 1];
                notes[notes.Count - 1] = last with { Text = joiner.Join(last.Text, text) };
            }
            else
            {
                notes.Add(new Note(marker, span, text));
            }
        }
    }

    private List<Body> Split(List<(Line Line, bool Begins, bool MayBegin)> texts, int wanted)
    {
        var begins = texts.Select((text, i) => i == 0 || text.Begins).ToArray();
        var missing = wanted - begins.Count(begin => begin);
        if (missing > 0)
        {
            // Of the places where a note may begin, the likeliest ones.
            var places = Enumerable.Range(0, texts.Count)
                .Where(place => !begins[place] && texts[place].MayBegin)
                .Select(place => (Place: place, Score: Score(texts, place)))
                .OrderByDescending(place => place.Score).ThenBy(place => place.Place).Take(missing);
            foreach (var (place, _) in places.ToList())
            {
                begins[place] = true;
            }
        }

        var bodies = new List<Body>();
        for (var i = 0; i < texts.Count; i++)
        {
            // A number between two lines of one note does not make two notes of it.
            if (begins[i] && (bodies.Count < wanted || bodies.Count == 0))
            {
                bodies.Add(new Body());
            }

            bodies[bodies.Count - 1].Lines.Add(texts[i].Line);
        }

        return bodies;
    }

    private int Score(List<(Line Line, bool Begins, bool MayBegin)> texts, int i)
    {
        var previous = texts[i - 1].Line;
        var line = texts[i].Line;
        var longest = texts.Max(text => text.Line.Length);
        var score = previous.Length * 10 < longest * 8 ? 2 : 0;
        foreach (var opener in NoteOpeners.All)
        {
            if (string.CompareOrdinal(source, line.Start, opener, 0, opener.Length) == 0)
            {
                return score + 3;
            }
        }

        return source[previous.End - 1] == '.' ? score + 1 : score;
    }

    private bool MayBegin(Line previous, Line line)
        => (source[previous.End - 1] is '.' or ')' or '”' or ';' || previous.Length < 40) && (char.IsUpper(source[line.Start]) || !char.IsLetter(source[line.Start]) || source[line.Start] == 'w');

    /// <summary>A marker in front of its note's words must follow the one before; a year or an amount does not.</summary>
    private bool IsNext(List<(string Marker, Span Span)> markers, int start, int end)
    {
        var value = Order(source.Substring(start, end - start));
        return markers.Count == 0 || value == 0 || (value > Order(markers[markers.Count - 1].Marker) && value <= Order(markers[markers.Count - 1].Marker) + 2);
    }

    private (string Marker, Span Span) Marker(int start, int end) => (source.Substring(start, end - start), new Span(start, end - start));

    private int MarkerEnd(int start, int end)
    {
        var at = start;
        while (at < end && at < start + 3 && Characters.IsDigit(source[at]))
        {
            at++;
        }

        if (at == start)
        {
            while (at < end && at < start + 3 && source[at] == '*')
            {
                at++;
            }
        }

        return at < end && Characters.IsDigit(source[at]) ? start : at;
    }

    private static int Order(string marker) => Numerals.Decimal(marker);
}
