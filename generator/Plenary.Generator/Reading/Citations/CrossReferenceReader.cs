using System.Runtime.CompilerServices;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Citations;

/// <summary>Finds the words that point at places of the same document: "paragraphs 1 and 4 above", "the annex to the present resolution".</summary>
internal sealed class CrossReferenceReader
{
    private readonly Tokens tokens;
    private readonly List<FoundCrossReference> found = [];

    private CrossReferenceReader(Tokens tokens) => this.tokens = tokens;

    /// <summary>The cross-references of a text, in order, apart from its citations.</summary>
    public static IReadOnlyList<FoundCrossReference> Read(Tokens tokens, IReadOnlyList<FoundInline> citations)
    {
        if (!tokens.MayRefer)
        {
            return [];
        }

        var reader = new CrossReferenceReader(tokens);
        reader.Run(citations);
        return reader.found;
    }

    [MethodImpl(HotLoop.CompiledAtOnce)]
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
            else if (tokens.IsPlainWord(i))
            {
                (attached, plainEnd) = (false, -1);
                i++;
            }
            else if (ReadPart(i) is { } part)
            {
                found.Add(part);
                (attached, plainEnd) = (false, -1);
                i = tokens.At(part.Start + part.Length, i);
            }
            else if (PlaceReader.TryRead(tokens, i, joined: true) is { } group)
            {
                var next = tokens.Is(group.End, ',') ? group.End + 1 : group.End;
                if (IsSelf(next) is var isSelf && (isSelf || tokens.Is(next, WordRoles.Here)))
                {
                    Add(group, isExplicit: true, isOfWhole: isSelf);
                }
                else if (tokens.Is(next, WordRoles.OfBody) || (IsInAnnex(group) && tokens.Is(next, WordRoles.Of)))
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
                attached &= tokens.Mark(i) is ',' or ')' || tokens.Is(i, WordRoles.Date) || tokens.Month(i) > 0 || tokens.IsNumber(i, 4);
                plainEnd = IsJoining(i) ? plainEnd : -1;
                i++;
            }
        }
    }

    /// <summary>"annex VI to the Convention", "paragraph 9 of annex III to the Rules".</summary>
    private static bool IsInAnnex(PlaceGroup group) => group.Places[group.Places.Count - 1].Path().First().Kind == PlaceKind.Annex;

    private void Add(PlaceGroup group, bool isExplicit, bool isOfWhole)
    {
        var start = tokens.Start(group.Start);
        found.Add(new FoundCrossReference(start, tokens.End(group.End - 1) - start, isExplicit, group.Places.ToEquatable()) { IsOfWhole = isOfWhole });
    }

    private bool IsJoining(int i)
        => tokens.Is(i, ',') || tokens.Is(i, WordRoles.And | WordRoles.Link | WordRoles.By | WordRoles.Foreign);

    /// <summary>"of this resolution", "to the present resolution".</summary>
    private bool IsSelf(int i)
    {
        if (!tokens.Is(i, WordRoles.Of))
        {
            return false;
        }

        i++;
        i += tokens.Is(i, WordRoles.Article) ? 1 : 0;
        return tokens.Is(i, WordRoles.Self) && tokens.Word(i + 1) is { IsNoun: true };
    }

    /// <summary>
    /// Whether a place that nothing says to be here or elsewhere may be one of this resolution: a place that the sentence points at
    /// ("imposed by paragraph 7"), no heading ("Part II"), no section of a budget ("section 33, Construction"), no article of a charter.
    /// </summary>
    private bool IsPlain(PlaceGroup group, int next)
    {
        var before = group.Start - 1;
        if (tokens.Is(before, WordRoles.Foreign) || tokens.Is(next, WordRoles.Thereto) || tokens.IsCapital(group.End) || tokens.IsNumber(group.End, 4)
            || (tokens.Is(next, WordRoles.Of) && tokens.Is(next + 1, WordRoles.Own)))
        {
            return false;
        }

        foreach (var place in group.Places.SelectMany(place => place.Path()))
        {
            var label = place.Labels.Count > 0 ? place.Labels[0] : "";
            var isOfResolution = place.Kind switch
            {
                PlaceKind.Paragraph or PlaceKind.Subparagraph => true,
                PlaceKind.Section => before >= 0 && !char.IsDigit(label[0]),
                PlaceKind.Annex => label.Length > 0 ? before >= 0 : tokens.Is(before, WordRoles.Article) && !tokens.Is(next, WordRoles.On),
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
        if (tokens.Word(i) is not { IsNoun: true } || !tokens.IsCapital(i + 1))
        {
            return null;
        }

        var places = new List<Place> { Part(tokens[i + 1]) };
        var end = i + 2;
        while (tokens.Is(end, WordRoles.And) && tokens.IsCapital(end + 1))
        {
            places.Add(Part(tokens[end + 1]));
            end += 2;
        }

        var start = tokens.Start(i);
        return tokens.Is(end, WordRoles.Here) ? new FoundCrossReference(start, tokens.End(end - 1) - start, IsExplicit: true, places.ToEquatable()) : null;
    }

    private static Place Part(string letter) => new(PlaceKind.Part, new([letter]), default, null);
}
