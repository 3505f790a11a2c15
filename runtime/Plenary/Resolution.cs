using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Plenary;

/// <summary>
/// A resolution of the United Nations. Each text of the build is a class derived from this one, with a property for every
/// paragraph. Resolutions never change and may be used by many threads at once.
/// </summary>
[JsonConverter(typeof(ResolutionJsonConverter))]
public abstract partial class Resolution : IAddressable
{
    /// <summary>Called by generated code.</summary>
    /// <param name="text">Gives the words.</param>
    /// <param name="structure">Gives the structure.</param>
    /// <param name="factory">Makes the elements that have a class of their own.</param>
    /// <param name="link">Gives the resolution of a symbol, where the build has it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Resolution(StoredBytes text, StoredBytes structure, ElementFactory factory, Func<string, Resolution?> link)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentNullException.ThrowIfNull(link);
        Content = new ResolutionContent(this, text, structure, factory, link);
        division = new Division(Content, 0);
    }

    /// <summary>Called by generated code: a part of a resolution.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The part's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Resolution(Resolution owner, int node)
    {
        ArgumentNullException.ThrowIfNull(owner);
        Content = owner.Content;
        Node = node;
        division = new Division(Content, node);
    }

    internal ResolutionContent Content { get; }

    internal int Node { get; }

    /// <summary>The resolution that this one is a part of; null for a whole one.</summary>
    public Resolution? Parent => Node == 0 ? null : Content.Root;

    /// <summary>The path of a part: <c>part-a</c>; empty for a whole resolution.</summary>
    public string Path => Node == 0 ? "" : Content.PathOf(Node);

    /// <summary>The id of a part in Akoma Ntoso; empty for a whole resolution.</summary>
    public string EId => Node == 0 ? "" : Content.EIdOf(Node);

    // A class has no member of its own name: on a resolution itself this one is seen through the interface alone.
    Resolution IAddressable.Resolution => this;

    /// <summary>Finds a place of the resolution.</summary>
    /// <param name="path">
    /// A path (<c>operative-8-d-ii</c>, <c>footnote-2-ref-1</c>), or the place as it is cited: "para. 8 (d) (ii)", "op. 8",
    /// "preambular paragraph 3", "annex II, para. 4", "paragraph 4 of section II", "footnote *". Case does not matter.
    /// In a part, the names of its own places come first.
    /// </param>
    /// <returns>The place, or null where there is none of that name.</returns>
    public IAddressable? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Content.Paths.Find(path, Node);
    }

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

    /// <summary>The name and the title: "Resolution 52/131: Strengthening of …".</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Title is null ? Name : $"{Name}: {Title}";
}
