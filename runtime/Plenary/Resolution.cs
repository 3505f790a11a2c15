using System.ComponentModel;

namespace Plenary;

/// <summary>
/// A resolution of the United Nations. Each text of the build is a class derived from this one, with a property for every
/// paragraph. Resolutions never change and may be used by many threads at once.
/// </summary>
public abstract partial class Resolution : IAddressable
{
    /// <summary>Called by generated code.</summary>
    /// <param name="text">Gives the words.</param>
    /// <param name="structure">Gives the structure.</param>
    /// <param name="factory">Makes the elements that have a class of their own.</param>
    /// <param name="link">Gives the resolution of a symbol, where the build has it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Resolution(StoredBytes text, StoredBytes structure, ElementFactory factory, Func<string, Resolution?> link)
        => Content = new ResolutionContent(this, text, structure, factory, link);

    /// <summary>Called by generated code: a part of a resolution.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The part's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Resolution(Resolution owner, int node)
    {
        Content = owner.Content;
        Node = node;
    }

    internal ResolutionContent Content { get; }

    internal int Node { get; }

    /// <inheritdoc/>
    public string Path => "";

    /// <inheritdoc/>
    public string EId => "";

    // A class has no member of its own name: on a resolution itself this one is seen through the interface alone.
    Resolution IAddressable.Resolution => this;

    /// <summary>Called by generated code: the object of a node, the same at every call.</summary>
    /// <param name="node">The node's number.</param>
    /// <returns>The element.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected object Element(int node) => Content.Element(node);
}
