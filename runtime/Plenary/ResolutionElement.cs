using System.ComponentModel;

namespace Plenary;

/// <summary>A place inside a resolution that can be named: a section, an annex, an article, a paragraph or a footnote.</summary>
public abstract class ResolutionElement
{
    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The element's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ResolutionElement(Resolution owner, int node)
    {
        Content = owner.Content;
        Node = node;
    }

    internal ResolutionContent Content { get; }

    internal int Node { get; }

    /// <summary>Called by generated code: the object of a node, the same at every call.</summary>
    /// <param name="node">The node's number.</param>
    /// <returns>The element.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected object Element(int node) => Content.Element(node);
}
