using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>A text of a paragraph: its own words, or words that stand behind a list of subparagraphs.</summary>
public sealed class TextBlock : Block
{
    private string? text;

    internal TextBlock(ResolutionContent content, int paragraph, int node)
        : base(content, node, paragraph)
    {
    }

    /// <summary>The words, without number and footnote markers.</summary>
    public string Text => text ??= NodeText.Of(Content.Document, Node);

    /// <summary>The runs of the words.</summary>
    public IReadOnlyList<Inline> Inlines => Content.Inlines(Node);

    /// <summary>The words.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Text;
}
