using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Citations;

/// <summary>Finds the words that point at places of the same document: "paragraphs 1 and 4 above", "the annex to the present resolution".</summary>
internal static class CrossReferenceReader
{
    /// <summary>The cross-references of a text, in order, apart from its citations.</summary>
    public static IReadOnlyList<FoundCrossReference> Read(string text, IReadOnlyList<FoundInline> citations)
    {
        var tokens = new Tokens(text);
        var words = CitationWords.English;
        var found = new List<FoundCrossReference>();
        var citation = 0;

        // Whether what follows still belongs to the citation before: its date and its places do.
        var attached = false;
        var i = 0;
        while (i < tokens.Count)
        {
            if (citation < citations.Count && tokens.Start(i) >= citations[citation].Start)
            {
                i = tokens.At(citations[citation].End, i);
                citation++;
                attached = true;
            }
            else if (ReadPart(tokens, words, i) is { } part)
            {
                found.Add(part);
                i = tokens.At(part.Start + part.Length, i);
            }
            else if (PlaceReader.TryRead(tokens, words, i, joined: true) is { } group)
            {
                if (TryRead(tokens, words, group, attached) is { } reference)
                {
                    found.Add(reference);
                }

                i = group.End;
            }
            else
            {
                attached &= tokens.Is(i, ",") || words.Is(WordRoles.Date, tokens[i]) || words.Month(tokens[i]) > 0 || tokens.IsNumber(i, 4);
                i++;
            }
        }

        return found;
    }

    private static FoundCrossReference? TryRead(Tokens tokens, CitationWords words, PlaceGroup group, bool attached)
    {
        var next = tokens.Is(group.End, ",") ? group.End + 1 : group.End;
        var isExplicit = words.Is(WordRoles.Here, tokens[next]) || IsSelf(tokens, words, next);
        if (!isExplicit)
        {
            var isForeign = words.Is(WordRoles.Of, tokens[next]);
            if (attached || isForeign || group.Places.Any(place => place.Path().Any(IsOfAnother)))
            {
                return null;
            }
        }

        var start = tokens.Start(group.Start);
        return new FoundCrossReference(start, tokens.End(group.End - 1) - start, isExplicit, group.Places.ToEquatable());
    }

    /// <summary>"of this resolution", "to the present resolution".</summary>
    private static bool IsSelf(Tokens tokens, CitationWords words, int i)
    {
        if (!words.Is(WordRoles.Of, tokens[i]))
        {
            return false;
        }

        i++;
        i += words.Is(WordRoles.Article, tokens[i]) ? 1 : 0;
        return words.Is(WordRoles.Self, tokens[i]) && words.TryNoun(tokens[i + 1], out _);
    }

    /// <summary>Resolutions have no articles, rules and chapters; those are of charters and reports.</summary>
    private static bool IsOfAnother(Place place) => place.Kind is PlaceKind.Article or PlaceKind.Rule or PlaceKind.Chapter or PlaceKind.Principle or PlaceKind.Appendix;

    /// <summary>"resolution B above", "resolutions A and B above".</summary>
    private static FoundCrossReference? ReadPart(Tokens tokens, CitationWords words, int i)
    {
        if (!words.TryNoun(tokens[i], out _) || !Numerals.IsCapital(tokens[i + 1]))
        {
            return null;
        }

        var places = new List<Place> { Part(tokens[i + 1]) };
        var end = i + 2;
        while (words.Is(WordRoles.And, tokens[end]) && Numerals.IsCapital(tokens[end + 1]))
        {
            places.Add(Part(tokens[end + 1]));
            end += 2;
        }

        var start = tokens.Start(i);
        return words.Is(WordRoles.Here, tokens[end]) ? new FoundCrossReference(start, tokens.End(end - 1) - start, true, places.ToEquatable()) : null;
    }

    private static Place Part(string letter) => new(PlaceKind.Part, new([letter]), default, null);
}
