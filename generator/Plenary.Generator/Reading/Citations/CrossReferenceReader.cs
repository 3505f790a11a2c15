using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Citations;

/// <summary>Finds the words that point at places of the same document: "paragraphs 1 and 4 above", "the annex to the present resolution".</summary>
internal sealed class CrossReferenceReader
{
    private readonly CitationWords words = CitationWords.English;
    private readonly Tokens tokens;
    private readonly List<FoundCrossReference> found = [];

    private CrossReferenceReader(string text) => tokens = new Tokens(text);

    /// <summary>The cross-references of a text, in order, apart from its citations.</summary>
    public static IReadOnlyList<FoundCrossReference> Read(string text, IReadOnlyList<FoundInline> citations)
    {
        var reader = new CrossReferenceReader(text);
        reader.Run(citations);
        return reader.found;
    }

    private void Run(IReadOnlyList<FoundInline> citations)
    {
        var citation = 0;

        // Whether what follows still belongs to the citation before: its date and its places do.
        var attached = false;

        // The token that a plain reference was read up to, while only joining words came since.
        var plainEnd = -1;
        var i = 0;
        while (i < tokens.Count)
        {
            if (citation < citations.Count && tokens.Start(i) >= citations[citation].Start)
            {
                i = Math.Max(i + 1, tokens.At(citations[citation].End, i));
                citation++;
                (attached, plainEnd) = (true, -1);
            }
            else if (ReadPart(i) is { } part)
            {
                found.Add(part);
                (attached, plainEnd) = (false, -1);
                i = tokens.At(part.Start + part.Length, i);
            }
            else if (PlaceReader.TryRead(tokens, words, i, joined: true) is { } group)
            {
                var next = tokens.Is(group.End, ",") ? group.End + 1 : group.End;
                if (words.Is(WordRoles.Here, tokens[next]) || IsSelf(next))
                {
                    Add(group, isExplicit: true, isOfWhole: IsSelf(next));
                }
                else if (words.Is(WordRoles.OfBody, tokens[next]) || (group.Places[group.Places.Count - 1].Kind == PlaceKind.Annex && words.Is(WordRoles.Of, tokens[next])))
                {
                    // "paragraphs 60 to 63, and in particular paragraph 63 (d), of the Final Document"
                    if (plainEnd >= 0)
                    {
                        found.RemoveAt(found.Count - 1);
                    }

                    plainEnd = -1;
                }
                else if (!attached && IsPlain(group, next))
                {
                    Add(group, isExplicit: false, isOfWhole: false);
                    plainEnd = group.End;
                }

                i = group.End;
            }
            else
            {
                attached &= tokens[i] is "," or ")" || words.Is(WordRoles.Date, tokens[i]) || words.Month(tokens[i]) > 0 || tokens.IsNumber(i, 4);
                plainEnd = IsJoining(i) ? plainEnd : -1;
                i++;
            }
        }
    }

    private void Add(PlaceGroup group, bool isExplicit, bool isOfWhole)
    {
        var start = tokens.Start(group.Start);
        found.Add(new FoundCrossReference(start, tokens.End(group.End - 1) - start, isExplicit, group.Places.ToEquatable()) { IsOfWhole = isOfWhole });
    }

    private bool IsJoining(int i)
        => tokens.Is(i, ",") || words.Is(WordRoles.And, tokens[i]) || words.Is(WordRoles.Link, tokens[i]) || words.Is(WordRoles.By, tokens[i]) || words.Is(WordRoles.Foreign, tokens[i]);

    /// <summary>"of this resolution", "to the present resolution".</summary>
    private bool IsSelf(int i)
    {
        if (!words.Is(WordRoles.Of, tokens[i]))
        {
            return false;
        }

        i++;
        i += words.Is(WordRoles.Article, tokens[i]) ? 1 : 0;
        return words.Is(WordRoles.Self, tokens[i]) && words.TryNoun(tokens[i + 1], out _, out _);
    }

    /// <summary>
    /// Whether a place that nothing says to be here or elsewhere may be one of this resolution: a place that the sentence points at
    /// ("imposed by paragraph 7"), no heading ("Part II"), no section of a budget ("section 33, Construction"), no article of a charter.
    /// </summary>
    private bool IsPlain(PlaceGroup group, int next)
    {
        var before = tokens[group.Start - 1];
        if (words.Is(WordRoles.Foreign, before) || words.Is(WordRoles.Thereto, tokens[next]) || Figures.IsCapital(tokens[group.End]) || tokens.IsNumber(group.End, 4)
            || (words.Is(WordRoles.Of, tokens[next]) && words.Is(WordRoles.Own, tokens[next + 1])))
        {
            return false;
        }

        foreach (var place in group.Places.SelectMany(place => place.Path()))
        {
            var label = place.Labels.Count > 0 ? place.Labels[0] : "";
            var isOfResolution = place.Kind switch
            {
                PlaceKind.Paragraph or PlaceKind.Subparagraph => true,
                PlaceKind.Section => before.Length > 0 && !char.IsDigit(label[0]),
                PlaceKind.Annex => label.Length > 0 ? before.Length > 0 : words.Is(WordRoles.Article, before),
                _ => false,
            };
            if (!isOfResolution)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"resolution B above", "resolutions A and B above".</summary>
    private FoundCrossReference? ReadPart(int i)
    {
        if (!words.TryNoun(tokens[i], out _, out _) || !Figures.IsCapital(tokens[i + 1]))
        {
            return null;
        }

        var places = new List<Place> { Part(tokens[i + 1]) };
        var end = i + 2;
        while (words.Is(WordRoles.And, tokens[end]) && Figures.IsCapital(tokens[end + 1]))
        {
            places.Add(Part(tokens[end + 1]));
            end += 2;
        }

        var start = tokens.Start(i);
        return words.Is(WordRoles.Here, tokens[end]) ? new FoundCrossReference(start, tokens.End(end - 1) - start, true, places.ToEquatable()) : null;
    }

    private static Place Part(string letter) => new(PlaceKind.Part, new([letter]), default, null);
}
