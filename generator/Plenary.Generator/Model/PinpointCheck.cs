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
    /// <summary>What is written in another manner is further away than any number.</summary>
    private const int Far = 1000000;

    private static readonly NodeKind[] Paragraphs = [NodeKind.OperativeParagraph, NodeKind.AnnexParagraph];
    private static readonly NodeKind[] Preambulars = [NodeKind.PreambularParagraph];
    private static readonly NodeKind[] Subparagraphs = [NodeKind.Subparagraph];
    private static readonly NodeKind[] ParagraphsOrSub = [NodeKind.Subparagraph, NodeKind.OperativeParagraph, NodeKind.AnnexParagraph];
    private static readonly NodeKind[] Annexes = [NodeKind.Annex];
    private static readonly NodeKind[] Sections = [NodeKind.Section];
    private static readonly NodeKind[] Articles = [NodeKind.Article];
    private static readonly NodeKind[] Parts = [NodeKind.Part];

    /// <summary>To answer costs as much as the cited text is long, so that it is done once.</summary>
    private readonly Dictionary<(int Scope, NodeKind[] Kinds, string Label), (bool IsMissing, int Nearest)> asked = [];

    /// <summary>What is known of each pinpoint, the wider before the narrower; nothing of those in one that is not there.</summary>
    public IEnumerable<PinpointFinding> Of(IReadOnlyList<Pinpoint> pinpoints)
    {
        // As the runtime's: what stands open around the next place, -1 for one that is not there.
        var outer = new List<(int Depth, int Place)>();
        var isVague = false;
        for (var i = 0; i < pinpoints.Count; i++)
        {
            var pinpoint = pinpoints[i];
            var depth = PinpointDepth.Of(pinpoint.Kind);
            outer.RemoveAll(open => open.Depth >= depth);
            var container = outer.Count > 0 ? outer[outer.Count - 1].Place : 0;
            var kinds = KindsOf(pinpoint);
            if (container < 0)
            {
                continue;
            }

            if (kinds.Length == 0)
            {
                // What stands in a chapter or an appendix cannot be told.
                isVague = true;
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
        PinpointKind.Subparagraph when pinpoint.From.Length > 0 && char.IsDigit(pinpoint.From[0]) => ParagraphsOrSub,
        PinpointKind.Subparagraph => Subparagraphs,
        PinpointKind.PreambularParagraph => Preambulars,
        PinpointKind.Annex => Annexes,
        PinpointKind.Section => Sections,
        PinpointKind.Article => Articles,
        PinpointKind.Part => Parts,
        _ => [],
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
            : IsMissing(scope, kinds, label, out var nearest) ? new PinpointFinding(0, false, PinpointState.Missing, container, Write(pinpoint.Kind, written), nearest)
            : new PinpointFinding(0, false, PinpointState.Unknown);
    }

    private bool IsMissing(int scope, NodeKind[] kinds, string label, out int nearest)
    {
        if (!asked.TryGetValue((scope, kinds, label), out var answer))
        {
            answer = (Missing(scope, kinds, label, out var near), near);
            asked.Add((scope, kinds, label), answer);
        }

        nearest = answer.Nearest;
        return answer.IsMissing;
    }

    /// <summary>Whether there can be no such place, and the one whose number is nearest.</summary>
    private bool Missing(int scope, NodeKind[] kinds, string label, out int nearest)
    {
        nearest = -1;
        var inside = tree.Inside(scope).ToList();
        if (label.Length == 0)
        {
            // "the annex" of several.
            return !inside.Exists(place => kinds.Contains(tree[place].Kind));
        }

        var annexed = kinds == Paragraphs && !tree.IsWithoutNumbers() ? inside.Where(place => tree[place].Kind == NodeKind.Annex).SelectMany(tree.Inside).ToList() : [];

        // Of the same number deeper down, or in words. Who means a paragraph of an annex says so, where the resolution has numbers of its own.
        var isNumber = label.All(char.IsDigit);
        var same = inside.Where(place => tree[place].Label.Length > 0 && PlaceTree.AreSame(tree[place].Label, label)
            && (kinds.Contains(tree[place].Kind) || tree[place].Kind == NodeKind.Text || (tree[place].Kind == NodeKind.Subparagraph && !isNumber))).ToList();
        if (same.Except(annexed).Any())
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

        var isRoman = Numerals.Roman(label.AsSpan()) > 0 && members.TrueForAll(place => tree[place].Label.Length == 0 || Numerals.Roman(tree[place].Label.AsSpan()) > 0);
        var wanted = Value(label);
        var numbered = members.Where(place => tree[place].Label.Length > 0).ToList();
        nearest = same.Count > 0 ? same[0]
            : numbered.Count > 0 ? numbered.OrderBy(place => Distance(tree[place].Label)).First()
            : members.Count > 0 ? members[0]
            : tree[scope].IsParagraph ? scope
            : -1;
        numbered = numbered.Except(annexed).ToList();

        // Words that may have lost their number.
        var unnumbered = inside.Except(inside.Where(place => tree[place].Kind is NodeKind.Annex or NodeKind.EmbeddedResolution).SelectMany(tree.Inside))
            .Where(place => tree[place].Label.Length == 0 && (kinds.Contains(tree[place].Kind) || (kinds == Paragraphs && tree[place].Kind is NodeKind.Text or NodeKind.Table))).ToList();
        if (numbered.Count == 0)
        {
            return unnumbered.Count == 0
                ? kinds == Preambulars || kinds == Annexes || kinds == Sections || kinds == Paragraphs || tree[scope].IsParagraph
                : wanted > unnumbered.Count && kinds != Subparagraphs && !unnumbered.Exists(place => tree[place].Kind == NodeKind.Table);
        }

        var values = numbered.Select(place => Value(tree[place].Label)).ToList();
        if (wanted == 0 || values.Contains(0))
        {
            return unnumbered.Count == 0;
        }

        var isWithoutGap = values.Distinct().Count() == values.Max() - values.Min() + 1;
        var after = unnumbered.Count(place => place > numbered[numbered.Count - 1]);
        return isWithoutGap && wanted > values.Max() ? wanted > values.Max() + after : unnumbered.Count == 0;

        int Value(string one) => char.IsDigit(label[0]) ? Numerals.Decimal(one.AsSpan()) : isRoman ? Numerals.Roman(one.AsSpan()) : Numerals.Letter(one.AsSpan());

        int Distance(string other) => wanted > 0 && Value(other) is > 0 and var value ? Math.Abs(wanted - value) : Far + Spelling.Edits(label, other, label.Length);
    }
}
