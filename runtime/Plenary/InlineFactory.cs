using System.Collections.ObjectModel;
using System.Text;
using Plenary.Storage;

namespace Plenary;

/// <summary>Makes the objects of a node's inlines.</summary>
internal static class InlineFactory
{
    public static ReadOnlyCollection<Inline> Make(ResolutionContent content, int node)
    {
        List<Inline> inlines = [];
        foreach (var stored in content.Document[node].Inlines)
        {
            var text = Encoding.UTF8.GetString(stored.Text);
            inlines.Add(stored.Kind switch
            {
                InlineKind.Opening => new Opening(text),
                InlineKind.Marker => new FootnoteMarker(content, Encoding.UTF8.GetString(stored.Marker), stored.Footnote),
                InlineKind.Citation => new Citation(content, node, stored, text, Encoding.UTF8.GetString(stored.Symbol), Ranges(stored)),
                InlineKind.CrossReference => new CrossReference(content, node, text, Targets(stored)),
                _ => new TextRun(text),
            });
        }

        return inlines.AsReadOnly();
    }

    private static ReadOnlyCollection<PinpointRange> Ranges(StoredInline stored)
    {
        List<PinpointRange> ranges = [];
        foreach (var pinpoint in stored.Pinpoints)
        {
            ranges.Add(new PinpointRange(pinpoint.Kind, Encoding.UTF8.GetString(pinpoint.From), NodeText.NullIfEmpty(pinpoint.To)));
        }

        return ranges.AsReadOnly();
    }

    private static int[] Targets(StoredInline stored)
    {
        List<int> targets = [];
        foreach (var target in stored.Targets)
        {
            targets.Add(target);
        }

        return [.. targets];
    }
}
