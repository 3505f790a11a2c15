using System.ComponentModel;
using System.Text;
using Plenary.Storage;

namespace Plenary;

/// <summary>
/// A draft resolution that a paragraph recommends to another organ, with an enacting formula, a preamble and an operative
/// part of its own: that of "Recommends to the General Assembly the adoption of the following draft resolution:".
/// </summary>
public class EmbeddedResolution : Block, IAddressable
{
    private Division? division;
    private string? organName;
    private string? formula;

    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The embedded resolution's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal EmbeddedResolution(Resolution owner, int node)
        : base(owner, node)
    {
    }

    /// <inheritdoc/>
    public string Path => Content.PathOf(Node);

    /// <inheritdoc/>
    public string EId => Content.EIdOf(Node);

    /// <summary>The resolution that embeds it.</summary>
    public Resolution Resolution => Content.ResolutionOf(Node);

    /// <summary>The organ that is to adopt it.</summary>
    public Organ Organ
    {
        get
        {
            var identity = Content.Document[Node].Identity;
            return new Organ(identity.Organ, organName ??= Encoding.UTF8.GetString(identity.OrganName));
        }
    }

    /// <summary>The title, or null.</summary>
    public string? Title => TextOf(NodeKind.Title);

    /// <summary>The enacting formula as printed, or null.</summary>
    public string? Formula => formula ??= TextOf(NodeKind.Formula);

    /// <summary>Every preambular paragraph, in order.</summary>
    public IReadOnlyList<PreambularParagraph> Preamble => Division.Preamble;

    /// <summary>Every operative paragraph, in order; the index is a position, not the number.</summary>
    public IReadOnlyList<OperativeParagraph> Operative => Division.Operative;

    /// <summary>The operative paragraph before number 1 that ends in a colon, or null.</summary>
    public OperativeParagraph? Chapeau => Division.Chapeau;

    /// <summary>The sections.</summary>
    public IReadOnlyList<Section> Sections => Division.Sections;

    /// <summary>The annexes.</summary>
    public IReadOnlyList<Annex> Annexes => Division.Annexes;

    /// <summary>The headings, sections and paragraphs of this level, in order.</summary>
    public IReadOnlyList<IBodyElement> Body => Division.Body;

    private Division Division => division ?? ResolutionContent.Kept(ref division, new Division(Content, Node));

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

    /// <summary>The place: "A/RES/52/131, operative paragraph 1, draft resolution".</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Content.Describe(Node);

    private string? TextOf(NodeKind kind)
    {
        var child = Division.Child(kind);
        return child < 0 ? null : NodeText.Of(Content.Document, child);
    }
}
