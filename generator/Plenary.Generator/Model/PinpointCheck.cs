using Plenary.Generator.Lexicon;
using Plenary.Generator.Reading;
using Plenary.Generator.Reading.Citations;

namespace Plenary.Generator.Model;

/// <summary>What is known of a place that a citation names.</summary>
internal enum PinpointState
{
    /// <summary>It is there.</summary>
    Found,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It is not there, but what is there may be what is meant: words without a number, or a place of the same number elsewhere.</summary>
    Unknown,
}

/// <summary>What was found of one pinpoint, or of the last of its range.</summary>
/// <param name="Index">Which pinpoint.</param>
/// <param name="IsLast">Whether it is the last of the range.</param>
/// <param name="State">What is known.</param>
/// <param name="Scope">Of one that is missing: where it must be; the place of the cited tree.</param>
/// <param name="Wanted">How it is written.</param>
/// <param name="Nearest">The place that may have been meant, -1 for none.</param>
internal readonly record struct PinpointFinding(int Index, bool IsLast, PinpointState State, int Scope = 0, string Wanted = "", int Nearest = -1);

/// <summary>Looks whether the places that a citation names are in what it cites.</summary>
internal sealed class PinpointCheck(PlaceTree tree)
{
    private static readonly NodeKind[] Paragraphs = [NodeKind.OperativeParagraph, NodeKind.AnnexParagraph];
    private static readonly NodeKind[] Preambulars = [NodeKind.PreambularParagraph];
    private static readonly NodeKind[] Subparagraphs = [NodeKind.Subparagraph];
    private static readonly NodeKind[] ParagraphsOrSub = [NodeKind.Subparagraph, NodeKind.OperativeParagraph, NodeKind.AnnexParagraph];
    private static readonly NodeKind[] Annexes = [NodeKind.Annex];
    private static readonly NodeKind[] Sections = [NodeKind.Section];
    private static readonly NodeKind[] Articles = [NodeKind.Article];
    private static readonly NodeKind[] Parts = [NodeKind.Part];

    /// <summary>What is known of each pinpoint, the wider before the narrower; nothing of those in one that is not there.</summary>
    public IEnumerable<PinpointFinding> Of(IReadOnlyList<Pinpoint> pinpoints)
    {
        // As the runtime's: what stands open around the next place, -1 for one that is not there.
        var outer = new List<(int Depth, int Place)>();
        var isVague = false;
        for (var i = 0; i < pinpoints.Count; i++)
        {
            var pinpoint = pinpoints[i];
            var depth = Depth(pinpoint.Kind);
            outer.RemoveAll(open => open.Depth >= depth);
            var container = outer.Count > 0 ? outer[outer.Count - 1].Place : 0;
            var kinds = KindsOf(pinpoint);
            if (container < 0)
            {
                continue;
            }

            if (kinds.Length == 0)
            {
                // Chapters are headings: what stands in them is found without them, or not.
                isVague = true;
                if (pinpoint.Kind != PinpointKind.Chapter)
                {
                    outer.Add((depth, -1));
                }

                yield return new PinpointFinding(i, false, PinpointState.Unknown);
                continue;
            }

            var finding = Look(container, pinpoint, pinpoint.From, out var place);
            outer.Add((depth, place));
            yield return Told(finding, i, false, isVague);
            if (pinpoint.To.Length > 0)
            {
                yield return Told(Look(container, pinpoint, pinpoint.To, out _), i, true, isVague);
            }
        }
    }

    /// <summary>The name of a place in another, or of the whole path to it: "annex II", "paragraph 8 (d)".</summary>
    public string Write(int scope, int place)
    {
        var written = new List<string>();
        foreach (var one in tree.PathOf(place).SkipWhile(one => one <= scope))
        {
            var kind = KindOf(tree[one].Kind);
            if (kind == PinpointKind.Subparagraph && written.Count > 0)
            {
                written[written.Count - 1] += " (" + tree[one].Label + ")";
            }
            else if (kind != 0)
            {
                written.Add(Write(kind, kind == PinpointKind.Subparagraph ? "(" + tree[one].Label + ")" : tree[one].Label));
            }
        }

        return string.Join(", ", written);
    }

    private static PinpointFinding Told(PinpointFinding finding, int index, bool isLast, bool isVague)
        => finding.State == PinpointState.Missing && isVague
            ? new PinpointFinding(index, isLast, PinpointState.Unknown)
            : finding with { Index = index, IsLast = isLast };

    private static string Write(PinpointKind kind, string label) => (CitationWords.English.NameOf((PlaceKind)kind) + " " + label).TrimEnd();

    private static PinpointKind KindOf(NodeKind kind) => kind switch
    {
        NodeKind.OperativeParagraph or NodeKind.AnnexParagraph => PinpointKind.Paragraph,
        NodeKind.PreambularParagraph => PinpointKind.PreambularParagraph,
        NodeKind.Subparagraph => PinpointKind.Subparagraph,
        NodeKind.Annex => PinpointKind.Annex,
        NodeKind.Section => PinpointKind.Section,
        NodeKind.Article => PinpointKind.Article,
        NodeKind.Part => PinpointKind.Part,
        _ => default,
    };

    private static NodeKind[] KindsOf(Pinpoint pinpoint) => pinpoint.Kind switch
    {
        PinpointKind.Paragraph => Paragraphs,
        PinpointKind.Subparagraph when char.IsDigit(pinpoint.From[0]) => ParagraphsOrSub,
        PinpointKind.Subparagraph => Subparagraphs,
        PinpointKind.PreambularParagraph => Preambulars,
        PinpointKind.Annex => Annexes,
        PinpointKind.Section => Sections,
        PinpointKind.Article => Articles,
        PinpointKind.Part => Parts,
        _ => [],
    };

    private static int Depth(PinpointKind kind) => kind switch
    {
        PinpointKind.Part => 0,
        PinpointKind.Annex or PinpointKind.Appendix => 1,
        PinpointKind.Chapter => 2,
        PinpointKind.Section => 3,
        PinpointKind.Article or PinpointKind.Rule or PinpointKind.Principle => 4,
        PinpointKind.Paragraph or PinpointKind.PreambularParagraph => 5,
        _ => 6,
    };

    private PinpointFinding Look(int container, Pinpoint pinpoint, string written, out int place)
    {
        var labels = written.Split([" (", "(", ")"], StringSplitOptions.RemoveEmptyEntries);
        var (scope, kinds, label) = (container, KindsOf(pinpoint), labels.Length > 0 ? labels[0] : "");
        place = tree.Find(container, kinds, label);
        if (place < 0 && container == 0)
        {
            place = pinpoint.Kind == PinpointKind.Part && label == "A" && !tree.Members(0, Parts).Any() ? 0
                : kinds == Paragraphs && tree.IsWithoutNumbers() && tree.Members(0, Annexes).Take(2).ToList() is { Count: 1 } annex ? tree.Find(annex[0], kinds, label)
                : -1;
        }

        for (var i = 1; place >= 0 && i < labels.Length; i++)
        {
            (scope, kinds, label) = (place, Subparagraphs, labels[i]);
            place = tree.Find(scope, kinds, label);
        }

        return place >= 0 ? new PinpointFinding(0, false, PinpointState.Found)
            : Missing(scope, kinds, label, out var nearest) ? new PinpointFinding(0, false, PinpointState.Missing, container, Write(pinpoint.Kind, written), nearest)
            : new PinpointFinding(0, false, PinpointState.Unknown);
    }

    /// <summary>Whether there can be no such place, and the one whose number is nearest.</summary>
    private bool Missing(int scope, NodeKind[] kinds, string label, out int nearest)
    {
        nearest = -1;
        var inside = tree.Inside(scope).ToList();

        // Of the same number deeper down, or in words.
        if (inside.Exists(place => tree[place].Label.Length > 0 && PlaceTree.AreSame(tree[place].Label, label) && (kinds.Contains(tree[place].Kind) || tree[place].Kind == NodeKind.Text)))
        {
            return false;
        }

        var members = inside.Where(place => kinds.Contains(tree[place].Kind)).ToList();
        if (kinds.Contains(NodeKind.Subparagraph))
        {
            // "subparagraph (5) of resolution 27": of which paragraph, nobody says.
            members.RemoveAll(place => tree[place].Parent != scope);
            if (!tree[scope].IsParagraph)
            {
                return false;
            }
        }

        var numbered = members.Where(place => tree[place].Label.Length > 0).ToList();
        if (numbered.Count == 0)
        {
            if (kinds == Paragraphs)
            {
                // One of the words without numbers may be meant, or a row of a table.
                return !inside.Exists(place => tree[place].Kind == NodeKind.Table) && Numerals.Decimal(label.AsSpan()) > inside.Count(place => tree[place].Label.Length == 0);
            }

            nearest = members.Count > 0 ? members[0] : tree[scope].IsParagraph ? scope : -1;
            return members.Count == 0
                ? kinds == Preambulars || kinds == Annexes || kinds == Sections || tree[scope].IsParagraph
                : kinds == Annexes && Value(label, label) > members.Count;
        }

        nearest = numbered.OrderBy(place => Distance(tree[place].Label, label)).First();
        var value = Value(label, label);
        var values = numbered.Select(place => Value(tree[place].Label, label)).ToList();
        var unnumbered = inside.Where(place => tree[place].Label.Length == 0 && !IsDivision(tree[place].Kind, kinds)).ToList();
        if (value == 0 || values.Contains(0))
        {
            return unnumbered.Count == 0;
        }

        var isWithoutGap = values.Distinct().Count() == values.Max() - values.Min() + 1;
        var after = unnumbered.Count(place => place > numbered[numbered.Count - 1]);
        return isWithoutGap && value > values.Max() ? value > values.Max() + after : unnumbered.Count == 0;
    }

    /// <summary>What has no number, but is none of those that are looked for.</summary>
    private static bool IsDivision(NodeKind kind, NodeKind[] kinds)
        => !kinds.Contains(kind) && (kinds == Annexes || kinds == Sections || kinds == Parts || kinds == Articles || kinds == Preambulars || kind is NodeKind.Heading or NodeKind.EmbeddedResolution or NodeKind.Annex);

    /// <summary>A label as a number, in the manner in which another is written: 1.. for digits, Roman numerals and letters; 0 for neither.</summary>
    private static int Value(string label, string like)
        => Numerals.IsDecimal(like.AsSpan()) ? Numerals.Decimal(label.AsSpan())
            : like.Length > 1 && Numerals.Roman(like.AsSpan()) > 0 ? Numerals.Roman(label.AsSpan())
            : Numerals.Letter(label.AsSpan());

    private static int Distance(string label, string wanted)
        => Value(wanted, wanted) is > 0 and var number && Value(label, wanted) is > 0 and var other
            ? Math.Abs(number - other)
            : 1000 + Spelling.Edits(wanted, label, wanted.Length);
}
