using System.Collections.ObjectModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>Words that point at another place of the same resolution: "paragraphs 1 and 4 above".</summary>
public sealed class CrossReference : Inline
{
    private readonly ResolutionContent content;
    private readonly int node;
    private readonly int[] targetNodes;
    private ReadOnlyCollection<IAddressable>? targets;

    internal CrossReference(ResolutionContent content, int node, string text, int[] targetNodes)
        : base(text)
    {
        this.content = content;
        this.node = node;
        this.targetNodes = targetNodes;
    }

    /// <summary>The places, in the order of the words.</summary>
    public IReadOnlyList<IAddressable> Targets => targets
        ?? ResolutionContent.Kept(ref targets, Array.ConvertAll(targetNodes, content.Addressable).AsReadOnly());

    /// <summary>What refers: the paragraph or subparagraph, the footnote, or what a title or heading belongs to.</summary>
    public IAddressable Source => content.Addressable(NodeScope.NearestAddressable(content.Document, node));
}
