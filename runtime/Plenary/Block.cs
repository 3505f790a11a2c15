using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>
/// A piece of a paragraph: a <see cref="TextBlock"/>, <see cref="SubparagraphList"/>, <see cref="QuotedText"/>,
/// <see cref="EmbeddedResolution"/> or <see cref="Table"/>.
/// </summary>
public abstract class Block
{
    private readonly int place;

    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The block's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Block(Resolution owner, int node)
        : this(owner.Content, node, owner.Content.Document.ParentOf(node))
    {
    }

    private protected Block(ResolutionContent content, int node, int place)
    {
        Content = content;
        Node = node;
        this.place = place;
    }

    internal ResolutionContent Content { get; }

    internal int Node { get; }

    /// <summary>The paragraph that the block is of; null for a table or quoted text that stands in a body by itself.</summary>
    public Paragraph? Paragraph => NodeScope.IsParagraph(Content.Document.KindOf(place)) ? (Paragraph)Content.Element(place) : null;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The block's words.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => NodeText.Lines(Content.Document, Node, Content.Document.EndOf(Node), withFirstNumber: true);
}
