using Plenary.Generator.Model;
using Plenary.Generator.Reading.Citations;

namespace Plenary.Generator.Reading;

/// <summary>Finds the nodes that a cross-reference names, from the place where it stands outwards.</summary>
internal sealed class TargetResolver
{
    /// <summary>A range names each of its paragraphs, but no more than this many.</summary>
    private const int MaxRange = 200;

    private readonly Dictionary<Draft, Draft> parents = [];
    private readonly Dictionary<Draft, Dictionary<(NodeKind Kind, string Label), Draft>> members = [];

    public TargetResolver(Draft root)
    {
        foreach (var draft in root.Walk())
        {
            foreach (var child in draft.Children)
            {
                parents[child] = draft;
            }
        }
    }

    public IReadOnlyList<Draft> Resolve(Draft source, FoundCrossReference found)
    {
        var targets = new List<Draft>();
        while (found.IsOfWhole && source.Kind is not (NodeKind.Resolution or NodeKind.Part or NodeKind.EmbeddedResolution))
        {
            source = parents[source];
        }

        foreach (var place in found.Places)
        {
            targets.AddRange(Resolve(source, place));
        }

        return targets.Distinct().ToList();
    }

    private IEnumerable<Draft> Resolve(Draft source, Place place)
    {
        Draft? within = null;
        if (place.Within is { } wider)
        {
            within = Resolve(source, wider).FirstOrDefault();
            if (within is null)
            {
                yield break;
            }
        }

        // Annexes are not read down to their parts and chapters: the annex is the nearest place.
        if (within is { Kind: NodeKind.Annex } && place.Kind is PlaceKind.Part or PlaceKind.Chapter or PlaceKind.Rule or PlaceKind.Principle)
        {
            yield return within;
            yield break;
        }

        var labels = Range(place);
        foreach (var first in labels)
        {
            var target = Outermost(source, within, place.Kind, first);
            for (var i = 1; target is not null && i < place.Labels.Count && labels.Count == 1; i++)
            {
                target = Member(target, NodeKind.Subparagraph, place.Labels[i]);
            }

            if (target is not null)
            {
                yield return target;
            }
        }
    }

    private static List<string> Range(Place place)
    {
        var first = place.Labels.Count > 0 ? place.Labels[0] : "";
        if (place.LastLabels.Count != 1 || place.Labels.Count != 1)
        {
            return [first];
        }

        var last = place.LastLabels[0];
        int from = Numerals.Decimal(first), to = Numerals.Decimal(last);
        if (from > 0 && to >= from && to - from < MaxRange)
        {
            return Enumerable.Range(from, to - from + 1).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        }

        (from, to) = (Numerals.Letter(first), Numerals.Letter(last));
        return from > 0 && to >= from && to <= 26
            ? Enumerable.Range(from, to - from + 1).Select(number => ((char)('a' + number - 1)).ToString()).ToList()
            : [first];
    }

    private Draft? Outermost(Draft source, Draft? within, PlaceKind kind, string label)
    {
        var kinds = kind switch
        {
            // "subparagraph 3 (b)" begins with the paragraph.
            PlaceKind.Subparagraph when Numerals.Decimal(label) > 0 => new[] { NodeKind.Subparagraph, NodeKind.OperativeParagraph, NodeKind.AnnexParagraph },
            PlaceKind.Paragraph => [NodeKind.OperativeParagraph, NodeKind.AnnexParagraph],
            PlaceKind.Subparagraph => [NodeKind.Subparagraph],
            PlaceKind.Annex or PlaceKind.Appendix => [NodeKind.Annex],
            PlaceKind.Section => [NodeKind.Section],
            PlaceKind.Article => [NodeKind.Article],
            PlaceKind.Part => [NodeKind.Part],
            PlaceKind.Footnote => [NodeKind.Footnote],
            _ => [],
        };
        for (var scope = within ?? source; ; scope = parents[scope])
        {
            foreach (var wanted in kinds)
            {
                if (Member(scope, wanted, label) is { } found)
                {
                    return found;
                }
            }

            if (within is not null || !parents.ContainsKey(scope))
            {
                return null;
            }
        }
    }

    private Draft? Member(Draft scope, NodeKind kind, string label)
    {
        if (!members.TryGetValue(scope, out var found))
        {
            found = [];
            foreach (var draft in Scopes.IsScope(scope) ? Scopes.Members(scope) : scope.Children)
            {
                var key = (draft.Kind, Fold(draft.Label));
                if (!found.ContainsKey(key))
                {
                    found.Add(key, draft);
                }
            }

            members.Add(scope, found);
        }

        if (found.TryGetValue((kind, Fold(label)), out var member))
        {
            return member;
        }

        // "the annex" is the only one there is.
        return label.Length == 0 && kind == NodeKind.Annex ? found.Where(pair => pair.Key.Kind == kind).Select(pair => pair.Value).FirstOrDefault() : null;
    }

    private static string Fold(string label) => label.ToLowerInvariant();
}
