using System.Collections;
using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>The footnotes of a resolution, or of an annex whose markers start again.</summary>
public class FootnoteCollection : IReadOnlyList<Footnote>
{
    private readonly ResolutionContent content;
    private readonly ElementList<Footnote> notes;

    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The node whose footnotes these are, or the number <c>-1 - node</c> that its factory was given for them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal FootnoteCollection(Resolution owner, int node)
    {
        content = owner.Content;
        List<int> nodes = [];
        Add(node < 0 ? -1 - node : node, nodes);
        notes = new ElementList<Footnote>(content, [.. nodes]);
    }

    /// <summary>How many footnotes there are.</summary>
    public int Count => notes.Count;

    /// <summary>The footnote at a position, not of a marker: see <see cref="Find"/>.</summary>
    /// <param name="index">The position, from 0.</param>
    public Footnote this[int index] => notes[index];

    /// <summary>The footnote of a marker.</summary>
    /// <param name="marker">The marker as printed: "2", "*".</param>
    /// <returns>The first of that marker, or null.</returns>
    public Footnote? Find(string marker)
    {
        ArgumentNullException.ThrowIfNull(marker);
        return notes.FirstOrDefault(note => note.Marker == marker);
    }

    /// <summary>The footnotes in order.</summary>
    /// <returns>The enumerator.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IEnumerator<Footnote> GetEnumerator() => notes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Called by generated code: the object of a node, the same at every call.</summary>
    /// <param name="node">The node's number.</param>
    /// <returns>The footnote.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Footnote Element(int node) => (Footnote)content.Element(node);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The footnotes' markers: "footnotes 1, 2, 3".</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => "footnotes " + string.Join(", ", notes.Select(note => note.Marker));

    // The footnotes of parts are the whole resolution's.
    private void Add(int node, List<int> nodes)
    {
        foreach (var child in content.Document.ChildrenOf(node))
        {
            switch (content.Document.KindOf(child))
            {
                case NodeKind.Footnote:
                    nodes.Add(child);
                    break;
                case NodeKind.Part:
                    Add(child, nodes);
                    break;
            }
        }
    }
}
