using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>Words without a name of their own: an unnumbered text of an annex, a paragraph of quoted text.</summary>
public sealed class BodyText : IBodyElement
{
    private readonly ResolutionContent content;
    private readonly int node;
    private string? text;

    internal BodyText(ResolutionContent content, int node)
    {
        this.content = content;
        this.node = node;
    }

    /// <summary>The number as printed, without its final full stop, or null.</summary>
    public string? Number => NodeText.NumberOf(content.Document, node);

    /// <summary>The words, without number and footnote markers.</summary>
    public string Text => text ??= NodeText.Of(content.Document, node);

    /// <summary>The runs of the words.</summary>
    public IReadOnlyList<Inline> Inlines => content.Inlines(node);

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
