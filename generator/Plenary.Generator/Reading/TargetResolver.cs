using System.Globalization;
using Plenary.Generator.Model;
using Plenary.Generator.Reading.Citations;

namespace Plenary.Generator.Reading;

/// <summary>Finds the nodes that a cross-reference names, from the place where it stands outwards.</summary>
internal sealed class TargetResolver
{
    /// <summary>A range names each of its paragraphs, but no more than this many.</summary>
    private const int MaxRange = 200;

    private readonly Dictionary<Draft, Draft> parents = [];
    private readonly Dictionary<Draft, Dictionary<string, Draft>> members = [];

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
        var from = source;
        while (found.IsOfWhole && from.Kind is not (NodeKind.Resolution or NodeKind.Part or NodeKind.EmbeddedResolution) && parents.TryGetValue(from, out var parent))
        {
            from = parent;
        }

        return found.Places.SelectMany(place => Resolve(from, place)).Distinct().ToList();
    }

    private IEnumerable<Draft> Resolve(Draft source, Place place)
    {
        var within = place.Within is { } wider ? Resolve(source, wider).FirstOrDefault() : null;
        if (within is null && place.Within is not null)
        {
            yield break;
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
            var path = labels.Count == 1 ? place.Labels : default;
            if (Find(within ?? source, place.Kind, first, path, outwards: within is null) is { } target)
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

    /// <summary>
    /// The node that the labels lead to, in a scope or in those around it: "paragraph 1" of an annex is the annex's own where it has one.
    /// </summary>
    private Draft? Find(Draft source, PlaceKind kind, string first, EquatableArray<string> labels, bool outwards)
    {
        var kinds = KindsOf(kind, first);
        for (var scope = source; ; scope = parents[scope])
        {
            foreach (var wanted in kinds)
            {
                var target = Member(scope, wanted, first);
                for (var i = 1; target is not null && i < labels.Count; i++)
                {
                    target = Member(target, NodeKind.Subparagraph, labels[i]);
                }

                if (target is not null)
                {
                    return target;
                }
            }

            if (!outwards || !parents.ContainsKey(scope))
            {
                return null;
            }
        }
    }

    private static NodeKind[] KindsOf(PlaceKind kind, string label) => kind switch
    {
        PlaceKind.Preambular => [NodeKind.PreambularParagraph],
        PlaceKind.Paragraph => [NodeKind.OperativeParagraph, NodeKind.AnnexParagraph],

        // "subparagraph 3 (b)" begins with the paragraph.
        PlaceKind.Subparagraph when Numerals.Decimal(label) > 0 => [NodeKind.Subparagraph, NodeKind.OperativeParagraph, NodeKind.AnnexParagraph],
        PlaceKind.Subparagraph => [NodeKind.Subparagraph],
        PlaceKind.Annex or PlaceKind.Appendix => [NodeKind.Annex],
        PlaceKind.Section => [NodeKind.Section],
        PlaceKind.Article => [NodeKind.Article],
        PlaceKind.Part => [NodeKind.Part],
        PlaceKind.Footnote => [NodeKind.Footnote],
        _ => [],
    };

    private Draft? Member(Draft scope, NodeKind kind, string label)
    {
        if (!members.TryGetValue(scope, out var found))
        {
            found = new Dictionary<string, Draft>(StringComparer.Ordinal);
            foreach (var draft in Scopes.IsScope(scope) ? Scopes.Members(scope) : scope.Children)
            {
                var key = Key(draft.Kind, draft.Kind == NodeKind.PreambularParagraph ? draft.Ordinal.ToString(CultureInfo.InvariantCulture) : draft.Label);
                if (!found.ContainsKey(key))
                {
                    found.Add(key, draft);
                }
            }

            members.Add(scope, found);
        }

        if (found.TryGetValue(Key(kind, label), out var member))
        {
            return member;
        }

        // "the annex" is the only one there is.
        return label.Length == 0 && kind == NodeKind.Annex ? found.Values.FirstOrDefault(draft => draft.Kind == kind) : null;
    }

    private static string Key(NodeKind kind, string label) => ((int)kind).ToString(CultureInfo.InvariantCulture) + " " + label.ToLowerInvariant();
}
