using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>One place in the words at which a footnote's marker stands.</summary>
/// <param name="Node">The node in whose words the marker stands.</param>
/// <param name="Footnote">The footnote's node.</param>
/// <param name="Reference">Which of the note's references it belongs to, from 1: those of one paragraph are one.</param>
/// <param name="Position">Which of that reference's positions it is, from 1.</param>
internal readonly record struct FootnoteUse(int Node, int Footnote, int Reference, int Position);

/// <summary>Where the footnotes of a document are cited; read once and kept.</summary>
internal sealed class FootnoteUses
{
    private readonly FootnoteUse[] inOrder;
    private readonly FootnoteUse[] byFootnote;
    private readonly int[] starts;

    public FootnoteUses(StoredDocument document)
    {
        var uses = new List<FootnoteUse>();
        var footnotes = new List<int>();
        var references = new Dictionary<int, int>();
        var last = new Dictionary<(int Footnote, int Source), FootnoteUse>();
        for (var index = 0; index < document.Count; index++)
        {
            var node = document[index];
            if (node.Kind == NodeKind.Footnote)
            {
                footnotes.Add(index);
            }

            foreach (var inline in node.Inlines)
            {
                if (inline.Kind != InlineKind.Marker || inline.Footnote == 0)
                {
                    continue;
                }

                var place = (inline.Footnote, NodeScope.NearestAddressable(document, index));
                if (last.TryGetValue(place, out var use))
                {
                    use = use with { Node = index, Position = use.Position + 1 };
                }
                else
                {
                    references[inline.Footnote] = references.GetValueOrDefault(inline.Footnote) + 1;
                    use = new FootnoteUse(index, inline.Footnote, references[inline.Footnote], 1);
                }

                last[place] = use;
                uses.Add(use);
            }
        }

        Footnotes = [.. footnotes];
        inOrder = [.. uses];
        byFootnote = [.. uses.OrderBy(use => use.Footnote)];
        starts = new int[Footnotes.Length + 1];
        for (int i = 0, start = 0; i < starts.Length; i++)
        {
            while (start < byFootnote.Length && i < Footnotes.Length && byFootnote[start].Footnote < Footnotes[i])
            {
                start++;
            }

            starts[i] = i < Footnotes.Length ? start : byFootnote.Length;
        }
    }

    /// <summary>The footnotes' nodes, in document order.</summary>
    public int[] Footnotes { get; }

    /// <summary>The use of the marker that stands <paramref name="position"/>th, from 0, in a node's words; markers without a note do not count.</summary>
    public FootnoteUse At(int node, int position)
    {
        int low = 0, high = inOrder.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (inOrder[middle].Node < node)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return inOrder[low + position];
    }

    /// <summary>All uses of a footnote, in document order.</summary>
    public ReadOnlySpan<FootnoteUse> Of(int footnote)
    {
        var i = Array.BinarySearch(Footnotes, footnote);
        return i < 0 ? default : OfPosition(i);
    }

    /// <summary>Whether the <paramref name="i"/>th footnote is cited in the nodes from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public bool IsUsed(int i, int start, int end)
    {
        foreach (var use in OfPosition(i))
        {
            if (use.Node >= start && use.Node < end)
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<FootnoteUse> OfPosition(int i) => byFootnote.AsSpan(starts[i]..starts[i + 1]);
}
