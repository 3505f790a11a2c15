using System.Globalization;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Citations;

/// <summary>Places named together: "section II, paragraphs 3 and 4", "paragraphs 8 (a) to (d) of annex I".</summary>
internal sealed record PlaceGroup(int Start, int End, IReadOnlyList<Place> Places)
{
    /// <summary>How much of a document its widest place may hold.</summary>
    public int Width => Places.Max(place => place.Path().First().Width);

    /// <summary>
    /// The places, each after the wider one it is in, that one once; the narrow ones first, since of "annex II and paragraph 5" the
    /// second is not in the first.
    /// </summary>
    public IEnumerable<Place> InOrder()
    {
        var written = new HashSet<Place>();
        return Places.OrderBy(place => place.Path().First().Width).SelectMany(place => place.Path()).Where(written.Add);
    }
}

/// <summary>Reads the names of places: a noun and its labels.</summary>
internal static class PlaceReader
{
    /// <summary>More preambular paragraphs are never named together.</summary>
    private const int MaxOrdinals = 20;

    /// <summary>Reads the group that starts at a token, null when none does.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">The token of the first noun.</param>
    /// <param name="joined">Whether "and" and "of" may join further nouns, as before "of resolution …"; else only commas do.</param>
    public static PlaceGroup? TryRead(Tokens tokens, int index, bool joined)
    {
        if (tokens.Word(index) is not { } first || !(first.IsPlace || first.Ordinal > 0 || tokens.Is(index, WordRoles.Preambular)))
        {
            return null;
        }

        var places = new List<Place>();
        var end = ReadUnit(tokens, index, places);
        if (end < 0)
        {
            return null;
        }

        // The first place of the last noun, and whether "of" has said what that noun's places are in.
        var unit = 0;
        var isPlaced = false;
        while (true)
        {
            var next = end + (tokens.Is(end, ',') ? 1 : 0);
            var and = joined && tokens.Is(next, WordRoles.And);
            var of = joined && !and && tokens.Is(next, WordRoles.Of);
            next += and || of ? 1 : 0;
            next += tokens.Is(next, WordRoles.Article) && (and || of) ? 1 : 0;

            var last = places[places.Count - 1];
            var more = new List<Place>();

            // "paragraph 3 subparagraph (g)"
            var isWithin = next == end && last.Kind == PlaceKind.Paragraph && tokens.Word(next) is { IsPlace: true, Place: PlaceKind.Subparagraph };
            var after = next == end && !isWithin ? -1 : ReadUnit(tokens, next, more);
            if (after < 0 || (of && more[0].Width <= last.Path().First().Width))
            {
                return new PlaceGroup(index, end, places);
            }

            if (of)
            {
                for (var i = unit; i < places.Count; i++)
                {
                    places[i] = PutWithin(places[i], more[0]);
                }

                isPlaced = true;
            }
            else
            {
                var outer = isPlaced ? null : last;
                while (outer is not null && outer.Width <= more[0].Width)
                {
                    outer = outer.Within;
                }

                if (and && outer == last && more[0].Kind != PlaceKind.Subparagraph)
                {
                    // "the annex and paragraph 5" are two, "section II and its paragraph 5" nobody writes.
                    outer = last?.Within;
                }

                if (outer == last && places.Count - unit == 1)
                {
                    places.RemoveAt(places.Count - 1);
                }

                (unit, isPlaced) = (places.Count, false);
                places.AddRange(more.Select(place => outer is null ? place : place with { Within = outer }));
            }

            end = after;
        }
    }

    private static Place PutWithin(Place place, Place outer)
        => place with { Within = place.Within is null ? outer : PutWithin(place.Within, outer) };

    /// <summary>A noun and its labels; the token after them, or -1.</summary>
    private static int ReadUnit(Tokens tokens, int index, List<Place> places)
    {
        if (tokens.Word(index) is { Ordinal: > 0 })
        {
            return ReadOrdinals(tokens, index, places);
        }

        var isPreambular = tokens.Is(index, WordRoles.Preambular);
        index += isPreambular ? 1 : 0;
        if (tokens.Word(index) is not { IsPlace: true } noun || (isPreambular && noun.Place != PlaceKind.Paragraph))
        {
            return -1;
        }

        var (kind, isPlural) = (isPreambular ? PlaceKind.Preambular : noun.Place, noun.IsPlural);
        var i = index + 1;
        if (tokens.Is(i, '.') && tokens.Is(index, WordRoles.Abbreviation))
        {
            i++;
        }

        var start = i;
        var labels = ReadLabels(tokens, ref i, kind);
        if (labels is null)
        {
            if (kind != PlaceKind.Annex || isPlural)
            {
                return -1;
            }

            places.Add(new Place(kind, default, default, null) { Words = tokens.Between(index, index + 1) });
            return index + 1;
        }

        places.Add(new Place(kind, new(labels), default, null) { Words = tokens.Between(start, i) });
        while (true)
        {
            var next = i;
            var comma = tokens.Is(next, ',');
            next += comma ? 1 : 0;
            var and = tokens.Is(next, WordRoles.And);
            var range = !and && (tokens.Is(next, WordRoles.Range) || tokens.Mark(next) is '\u2013' or '-');
            next += and || range ? 1 : 0;
            var previous = places[places.Count - 1];
            var words = next;
            if (next == i || ReadFurther(tokens, ref next, kind, isPlural, previous) is not { } further || (comma && !and && !range && !GoesOn(tokens, next)))
            {
                return i;
            }

            if (range && previous.LastLabels.Count == 0)
            {
                places[places.Count - 1] = previous with { LastLabels = new(further), LastWords = tokens.Between(words, next) };
            }
            else
            {
                places.Add(new Place(kind, new(further), default, null) { Words = tokens.Between(words, next) });
            }

            i = next;
        }
    }

    /// <summary>"fourth preambular paragraph", "third and fifth to ninth preambular paragraphs"; the token after them, or -1.</summary>
    private static int ReadOrdinals(Tokens tokens, int index, List<Place> places)
    {
        var isRange = false;
        for (var i = index; places.Count < MaxOrdinals && tokens.Word(i) is { Ordinal: > 0 } ordinal;)
        {
            var label = new EquatableArray<string>([ordinal.Ordinal.ToString(CultureInfo.InvariantCulture)]);
            if (isRange)
            {
                places[places.Count - 1] = places[places.Count - 1] with { LastLabels = label, LastWords = tokens.Between(i, i + 1) };
            }
            else
            {
                places.Add(new Place(PlaceKind.Preambular, label, default, null) { Words = tokens.Between(i, i + 1) });
            }

            i++;
            if (tokens.Is(i, WordRoles.Preambular))
            {
                return tokens.Word(i + 1) is { IsPlace: true, Place: PlaceKind.Paragraph } ? i + 2 : -1;
            }

            i += tokens.Is(i, ',') ? 1 : 0;
            isRange = tokens.Is(i, WordRoles.Range) && places[places.Count - 1].LastLabels.Count == 0;
            i += isRange || tokens.Is(i, WordRoles.And) ? 1 : 0;
            i += tokens.Is(i, WordRoles.Article) ? 1 : 0;
        }

        return -1;
    }

    /// <summary>A further label of a list: one of its own, or "(b)" that stands for the last part of the one before.</summary>
    private static string[]? ReadFurther(Tokens tokens, ref int index, PlaceKind kind, bool isPlural, Place previous)
    {
        var start = index;
        if (tokens.Is(index, '('))
        {
            var outermost = char.IsDigit(previous.Labels[0][0]) || kind != PlaceKind.Subparagraph ? 1 : 0;
            var brackets = ReadBrackets(tokens, ref index);
            var before = previous.LastLabels.Count > 0 ? previous.LastLabels : previous.Labels;

            // "8 (a) and (b) (i)": what is longer stands in the paragraph all the same.
            var kept = Math.Max(before.Count - brackets.Count, Math.Min(outermost, before.Count));

            // "8 (a) (i) and (b)": a letter takes the place of the letter.
            while (kept > outermost && brackets.Count > 0 && IsSmallRoman(before[kept]) && !IsSmallRoman(brackets[0]))
            {
                kept--;
            }

            if (brackets.Count > 0 && kept >= outermost)
            {
                return before.Take(kept).Concat(brackets).ToArray();
            }

            index = start;
            if (outermost > 0)
            {
                return null;
            }
        }

        return isPlural || (kind == PlaceKind.Subparagraph && tokens.Is(index, '(')) ? ReadLabels(tokens, ref index, kind) : null;
    }

    private static bool IsSmallRoman(string label) => label.All(c => c is 'i' or 'v' or 'x');

    private static string[]? ReadLabels(Tokens tokens, ref int index, PlaceKind kind)
    {
        var start = index;
        var labels = new List<string>();
        var word = tokens[index];
        if (kind == PlaceKind.Subparagraph && tokens.Is(index, '('))
        {
            labels.AddRange(ReadBrackets(tokens, ref index));
            return labels.Count > 0 ? labels.ToArray() : null;
        }

        if (!IsLabel(tokens, index, word, kind))
        {
            return null;
        }

        index++;
        if (tokens.Is(index, WordRoles.Insert))
        {
            word += " " + tokens[index++];
        }

        labels.Add(word);
        if (tokens.Is(index, '(') && (tokens.IsYear(index + 1) || Figures.IsRoman(tokens[index + 1], 0)) && tokens.Is(index + 2, ')'))
        {
            // "paragraphs 3 and 1325 (2000)": the number of a resolution.
            index = start;
            return null;
        }

        labels.AddRange(ReadBrackets(tokens, ref index));
        if (labels.Count == 1 && char.IsDigit(word[0]) && tokens.Month(index) > 0)
        {
            index = start;
            return null;
        }

        return labels.ToArray();
    }

    private static List<string> ReadBrackets(Tokens tokens, ref int index)
    {
        var labels = new List<string>();
        while (tokens.Is(index, '(') && tokens.Is(index + 2, ')') && tokens[index + 1] is { Length: > 0 and <= 5 } label
            && (label.All(c => c is >= 'a' and <= 'z') || tokens.IsNumber(index + 1, 2)))
        {
            labels.Add(label);
            index += 3;
        }

        return labels;
    }

    private static bool IsLabel(Tokens tokens, int index, string word, PlaceKind kind)
    {
        if (word.Length == 0)
        {
            return false;
        }

        var isNumber = char.IsDigit(word[0]) && word.Length <= 7 && word.All(c => c is (>= '0' and <= '9') or '.' or (>= 'a' and <= 'z')) && word.Count(char.IsDigit) <= 4;
        switch (kind)
        {
            case PlaceKind.Paragraph:
            case PlaceKind.Preambular:
            case PlaceKind.Subparagraph:
            case PlaceKind.Footnote:
            case PlaceKind.Principle:
                return isNumber;
            case PlaceKind.Part when tokens.Is(index, WordRoles.Ordinal):
                return true;
            default:
                return isNumber || (word.Length <= 9 && word.Split('.').All(piece => piece.Length > 0 && (Figures.IsCapital(piece) || Figures.IsRoman(piece, 0) || (Figures.IsDigits(piece, 0, piece.Length) && piece.Length <= 3))));
        }
    }

    /// <summary>After ", 6": whether the sentence goes on as a list does ("5, 6 and 7"), not with a thing that is counted ("10 States").</summary>
    private static bool GoesOn(Tokens tokens, int index)
    {
        return index >= tokens.Count || tokens.Mark(index) != '\0' || tokens.Is(index, WordRoles.And | WordRoles.Range | WordRoles.Here | WordRoles.Of);
    }
}
