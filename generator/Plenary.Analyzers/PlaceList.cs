namespace Plenary.Analyzers;

/// <summary>A piece of a citation that names no place.</summary>
/// <param name="Piece">What was written.</param>
/// <param name="Scope">Where the place must be.</param>
/// <param name="Nearest">What may have been meant, or null.</param>
/// <param name="Written">How that is written in the piece's stead.</param>
internal sealed record UnknownPiece(Piece Piece, Place Scope, Place? Nearest, string Written);

/// <summary>Finds the places of a citation in words: one, a list, or a range.</summary>
internal sealed class PlaceList
{
    private readonly List<Place> found = [];
    private readonly List<UnknownPiece> unknown = [];

    // Of the piece before: where its place was looked for, the kinds that it may name, whether in the plural, its place, and what of it is there.
    private Place scope;
    private IReadOnlyList<string> kinds = [];
    private bool isPlural;
    private Place? last;
    private Place? outer;

    private PlaceList(Place scope) => this.scope = scope;

    /// <summary>Looks for places, the outer ones first; each list may name several.</summary>
    /// <param name="scope">The resolution or part.</param>
    /// <param name="lists">"annex II, section I", "paras. 3 and 5 to 7".</param>
    public static (IReadOnlyList<Place> Found, IReadOnlyList<UnknownPiece> Unknown) Find(Place scope, IEnumerable<Piece> lists)
    {
        IReadOnlyList<Place> scopes = [scope];
        foreach (var list in lists)
        {
            var read = scopes.Select(one => Read(one, list)).ToList();
            scopes = read.SelectMany(one => one.found).Distinct().ToList();
            if (read.Find(one => one.unknown.Count > 0) is { } wrong)
            {
                return (scopes, wrong.unknown);
            }
        }

        return (scopes, []);
    }

    private static PlaceList Read(Place whole, Piece list)
    {
        var read = new PlaceList(whole);
        var isFirst = true;
        foreach (var piece in ListedPiece.Of(list))
        {
            if (isFirst || PlaceFinder.IsNamed(piece.Piece.Text))
            {
                read.AddNamed(whole, piece, isFirst);
            }
            else if (piece.Piece.Text[0] == '(')
            {
                read.AddBracketed(piece);
            }
            else
            {
                read.AddNumber(piece);
            }

            isFirst = false;
        }

        return read;
    }

    /// <summary>"para. 3", "annex II": inside the place before, or beside it or one around it.</summary>
    private void AddNamed(Place whole, ListedPiece listed, bool isFirst)
    {
        var text = listed.Piece.Text;
        var readings = PlaceFinder.Readings(text);
        var named = readings.Select(PlaceFinder.KindOf).Distinct().ToList();
        var mayBeInside = !isFirst && listed.Joint == Joint.Comma;
        var like = Around(last, whole).FirstOrDefault(around => around.Kind.Length > 0 && named.Contains(around.Kind));
        var isBeside = !mayBeInside || like is not null || named.Intersect(kinds).Any(kind => kind.Length > 0) || (named.Count == 1 && named.SequenceEqual(kinds));
        if (last is null && !isBeside)
        {
            // Inside what is not there, which was told.
            return;
        }

        var places = (isBeside ? Around(scope, whole) : []).Select(around => (Scope: around, Place: PlaceFinder.Written(around, text)));
        if (mayBeInside && last is not null)
        {
            places = places.Prepend((last, PlaceFinder.Written(last, text)));
        }

        var (within, place) = places.FirstOrDefault(one => one.Place is not null);
        within ??= isBeside ? like?.Scope ?? scope : last!;
        if (within == last)
        {
            found.Remove(within);
        }

        (scope, kinds, isPlural) = (within, named, PlaceFinder.IsPlural(text));
        Take(listed, place, within, readings, isNamed: true);
    }

    /// <summary>"4" behind "paras. 3", "II" behind "annexes I".</summary>
    private void AddNumber(ListedPiece listed)
    {
        if (listed.Joint == Joint.Comma && !isPlural && last is { IsParagraph: false } && char.IsDigit(listed.Piece.Text[0]))
        {
            // "annex II, 4".
            scope = last;
            AddNamed(last, listed, isFirst: true);
            return;
        }

        var words = PlaceFinder.Words(listed.Piece.Text);
        var readings = kinds.Select(kind => kind.Length > 0 ? words.Prepend(kind).ToList() : words).ToList();
        Take(listed, PlaceFinder.Read(scope, readings), scope, readings, isNamed: false);
    }

    /// <summary>"(b)" behind "8 (a)", "(e)" behind "8 (d) (ii)", "(a)" behind "para. 8,".</summary>
    private void AddBracketed(ListedPiece listed)
    {
        var from = last is { Kind.Length: 0 } ? last.Scope : last ?? outer ?? (kinds.Count == 1 && kinds[0].Length == 0 ? scope : null);
        if (from is null)
        {
            // Of a paragraph that is not there, which was told.
            return;
        }

        if (from == last)
        {
            found.Remove(from);
        }

        var readings = PlaceFinder.Readings(listed.Piece.Text);
        var place = Around(from, from.Owner).Select(around => PlaceFinder.Read(around, readings)).FirstOrDefault(read => read is not null);
        Take(listed, place, from, readings, isNamed: true);
    }

    private void Take(ListedPiece listed, Place? place, Place within, IReadOnlyList<IReadOnlyList<string>> readings, bool isNamed)
    {
        if (place is null)
        {
            var nearest = Nearest.Place(within, readings);
            unknown.Add(new UnknownPiece(listed.Piece, within, nearest, nearest?.WrittenFrom(within, isNamed ? [] : kinds) ?? ""));
            outer = Enumerable.Range(1, Math.Max(0, readings.Select(reading => reading.Count).DefaultIfEmpty().Max() - 1))
                .Select(less => PlaceFinder.Read(within, readings.Select(reading => reading.Take(reading.Count - less).ToList()).ToList()))
                .FirstOrDefault(read => read is not null);
        }
        else
        {
            found.AddRange(listed.Joint == Joint.Range ? last?.UpTo(place) ?? [place] : [place]);
        }

        last = place;
    }

    /// <summary>A place and those that it stands in, up to another.</summary>
    private static IEnumerable<Place> Around(Place? place, Place? whole)
    {
        for (; place is not null; place = place == whole ? null : place.Parent)
        {
            yield return place;
        }
    }
}
