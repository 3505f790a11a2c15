using System.ComponentModel;

namespace Plenary;

/// <summary>A place inside a resolution that can be named: a section, an annex, an article, a paragraph or a footnote.</summary>
public abstract class ResolutionElement : IAddressable
{
    private string? path;

    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The element's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ResolutionElement(Resolution owner, int node)
    {
        ArgumentNullException.ThrowIfNull(owner);
        Content = owner.Content;
        Node = node;
    }

    internal ResolutionContent Content { get; }

    internal int Node { get; }

    /// <inheritdoc/>
    public string Path => path ??= Content.PathOf(Node);

    /// <inheritdoc/>
    public string EId => Content.EIdOf(Node);

    /// <inheritdoc/>
    public Resolution Resolution => Content.ResolutionOf(Node);

    /// <summary>What the element stands in: a paragraph, an article, an annex, a section, a part or the resolution.</summary>
    public IAddressable Parent => Content.ParentOf(Node);

    /// <summary>Called by generated code: the object of a node, the same at every call.</summary>
    /// <param name="node">The node's number.</param>
    /// <returns>The element.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected object Element(int node) => Content.Element(node);

    /// <summary>Called by generated code: the object of a node that has no class of its own, the same at every call.</summary>
    /// <typeparam name="T">The class of the runtime.</typeparam>
    /// <param name="node">The node's number.</param>
    /// <returns>The element.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T Element<T>(int node)
        where T : class
        => (T)Content.Element(node);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The place in words: "A/RES/52/131, operative paragraph 3".</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Content.Describe(Node);
}
