namespace Plenary.Analyzers;

/// <summary>A citation in words, taken apart: the document, and the places in it, from the outer to the inner.</summary>
internal sealed class WrittenCitation
{
    private const string The = "the ";

    private const string Of = " of ";

    private const string To = " to ";

    private WrittenCitation(Piece document, List<Piece> places)
    {
        Document = document;
        Places = places;
    }

    /// <summary>"A/RES/52/131", "General Assembly resolution 52/131".</summary>
    public Piece Document { get; }

    /// <summary>"annex II, section I", "paras. 4 (a) and 5": lists of places, each in those of the one before.</summary>
    public IReadOnlyList<Piece> Places { get; }

    /// <summary>Reads "A/RES/52/131, annex II, para. 4" and "paragraph 4 of annex II to resolution 52/131".</summary>
    public static WrittenCitation Read(string citation)
    {
        var whole = new Piece(WithoutDate(citation), 0).Part(0, citation.Length);
        var word = FirstPlaceWord(whole.Text);
        if (word == 0 || whole.Text.StartsWith(The, StringComparison.OrdinalIgnoreCase))
        {
            var joint = LastJoint(whole.Text);
            if (joint.At > 0)
            {
                var document = whole.Part(joint.At + joint.Length, whole.Text.Length);
                return new WrittenCitation(document, Split(whole.Part(0, joint.At)));
            }
        }

        var comma = whole.Text.IndexOf(',');
        var end = word > 0 && (comma < 0 || word < comma) ? word : comma < 0 ? whole.Text.Length : comma;
        return new WrittenCitation(whole.Part(0, end), Split(whole.Part(end, whole.Text.Length)));
    }

    /// <summary>"resolution 52/131 of 12 December 1997" with blanks for the date, so that all else stays where it is.</summary>
    private static string WithoutDate(string citation)
    {
        for (var at = citation.IndexOf(Of, StringComparison.OrdinalIgnoreCase); at >= 0; at = citation.IndexOf(Of, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var day = Skip(citation, at + Of.Length, char.IsDigit);
            var month = Skip(citation, Skip(citation, day, char.IsWhiteSpace), char.IsLetter);
            var year = Skip(citation, month, char.IsWhiteSpace);
            var end = Skip(citation, year, char.IsDigit);
            if (day > at + Of.Length && month > day + 1 && year > month && end == year + 4)
            {
                return citation.Substring(0, at) + new string(' ', end - at) + citation.Substring(end);
            }
        }

        return citation;
    }

    private static int Skip(string text, int from, Func<char, bool> isSkipped)
    {
        while (from < text.Length && isSkipped(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>"annex II" and "paragraph 4" of "paragraph 4 of annex II"; "annex II, paragraph 4" is one.</summary>
    private static List<Piece> Split(Piece places)
    {
        var lists = new List<Piece>();
        var rest = places;
        while (rest.Text.Length > 0)
        {
            var joint = LastJoint(rest.Text);
            lists.Add(rest.Part(joint.At + joint.Length, rest.Text.Length));
            rest = rest.Part(0, joint.At);
        }

        lists.RemoveAll(list => list.Text.Length == 0);
        return lists;
    }

    private static (int At, int Length) LastJoint(string text)
    {
        // "paras. 3 to 5" is a range.
        var to = text.LastIndexOf(To, StringComparison.OrdinalIgnoreCase);
        while (to > 0 && ListedPiece.IsRange(text, to, To.Length))
        {
            to = text.LastIndexOf(To, to - 1, StringComparison.OrdinalIgnoreCase);
        }

        var of = text.LastIndexOf(Of, StringComparison.OrdinalIgnoreCase);
        return of <= 0 && to <= 0 ? (0, 0) : of > to ? (of, Of.Length) : (to, To.Length);
    }

    /// <summary>Where the first word stands that opens a place: not inside a symbol ("A/78/6 (Part I)"); -1 where there is none.</summary>
    private static int FirstPlaceWord(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (!char.IsLetter(text[i]) || depth > 0)
            {
                continue;
            }

            var start = i;
            while (i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                i++;
            }

            var isAlone = (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] == ',') && (i + 1 == text.Length || text[i + 1] != '/');
            if (isAlone && (PlaceKinds.IsWord(text.Substring(start, i + 1 - start)) || Ordinals.Read(PlaceFinder.Words(text.Substring(start)), out _) > 0))
            {
                return start;
            }
        }

        return -1;
    }
}
