using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>A heading. Headings never enter a name or a path.</summary>
public sealed class Heading : IBodyElement
{
    private readonly ResolutionContent content;
    private readonly int node;
    private string? text;

    internal Heading(ResolutionContent content, int node)
    {
        this.content = content;
        this.node = node;
    }

    /// <summary>The words, without footnote markers.</summary>
    public string Text => text ??= NodeText.Of(content.Document, node);

    /// <summary>The runs of the words.</summary>
    public IReadOnlyList<Inline> Inlines => content.Inlines(node);

    /// <summary>How deep the heading stands, 0 for the highest.</summary>
    public int Depth => content.Document[node].Role;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The words.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Text;
}
