using System.ComponentModel;

namespace Plenary;

/// <summary>A list of subparagraphs.</summary>
public sealed class SubparagraphList : Block
{
    internal SubparagraphList(ResolutionContent content, int paragraph, int[] nodes)
        : base(content, nodes[0], paragraph)
        => Subparagraphs = new ElementList<Subparagraph>(content, nodes);

    /// <summary>The subparagraphs, in order; at least one.</summary>
    public IReadOnlyList<Subparagraph> Subparagraphs { get; }

    /// <summary>The subparagraphs, each on its own line behind its number.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => string.Join('\n', Subparagraphs.Select(item => $"{item.Number} {item.FullText}".TrimStart()));
}
