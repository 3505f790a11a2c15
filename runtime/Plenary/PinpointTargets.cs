using System.Collections.ObjectModel;
using Plenary.Generator.Model;
using Plenary.Storage;

namespace Plenary;

/// <summary>Finds the places that a citation names in the resolution that it cites.</summary>
internal static class PinpointTargets
{
    private const int Nothing = -1;

    public static ReadOnlyCollection<IAddressable> Find(Resolution? resolution, Pinpoint? pinpoint)
    {
        List<IAddressable> targets = [];
        if (resolution is null || pinpoint is null)
        {
            return targets.AsReadOnly();
        }

        // What stands open around the next place: in "section II, paras. 4 and 8" the section, for both paragraphs.
        List<(int Depth, int Node)> outer = [];
        for (var i = 0; i < pinpoint.Ranges.Count; i++)
        {
            var range = pinpoint.Ranges[i];
            var depth = PinpointDepth.Of(range.Kind);
            outer.RemoveAll(open => open.Depth >= depth);
            var container = outer.Count > 0 ? outer[^1].Node : resolution.Node;
            if (container == Nothing || range.Kind == PinpointKind.Chapter)
            {
                // What stands in a place that is not there is not there. A chapter is a heading, which names do not have.
                continue;
            }

            var first = FindOne(resolution, container, range.Kind, range.From);
            outer.Add((depth, first));
            if (first == Nothing)
            {
                continue;
            }

            var isOuter = i + 1 < pinpoint.Ranges.Count && PinpointDepth.Of(pinpoint.Ranges[i + 1].Kind) > depth;
            if (!isOuter)
            {
                var last = range.To is null ? first : FindOne(resolution, container, range.Kind, range.To);
                AddRange(resolution.Content, first, Math.Max(first, last), targets);
            }
        }

        return targets.AsReadOnly();
    }

    private static int FindOne(Resolution resolution, int container, PinpointKind kind, string label)
    {
        var found = Word(kind) is { } word ? resolution.Content.Paths.FindIn(container, word, label) : Nothing;
        if (found == Nothing && container == resolution.Node)
        {
            return kind switch
            {
                // A resolution becomes "75/250 A" when "75/250 B" is adopted.
                PinpointKind.Part when label == "A" && resolution.Parts.Count == 0 => container,

                // "paragraph 63" of a resolution without numbers is that of the declaration annexed to it.
                PinpointKind.Paragraph when resolution.Annexes.Count == 1 && resolution.Operative.All(paragraph => paragraph.Number is null)
                    => resolution.Content.Paths.FindIn(resolution.Annexes[0].Node, PlaceWord.Paragraph, label),
                _ => Nothing,
            };
        }

        return found;
    }

    // All from the first to the last that are of the same kind and in the same scope.
    private static void AddRange(ResolutionContent content, int first, int last, List<IAddressable> targets)
    {
        var document = content.Document;
        for (var node = first; node <= last; node++)
        {
            if (document.KindOf(node) == document.KindOf(first) && NodeScope.Of(document, node) == NodeScope.Of(document, first))
            {
                targets.Add(content.Addressable(node));
            }
        }
    }

    private static PlaceWord? Word(PinpointKind kind) => kind switch
    {
        PinpointKind.Paragraph => PlaceWord.Paragraph,
        PinpointKind.Subparagraph => PlaceWord.Subparagraph,
        PinpointKind.Annex => PlaceWord.Annex,
        PinpointKind.Section => PlaceWord.Section,
        PinpointKind.Article => PlaceWord.Article,
        PinpointKind.Part => PlaceWord.Part,
        PinpointKind.PreambularParagraph => PlaceWord.Preambular,
        _ => null,
    };
}
