using System.Collections.ObjectModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>
/// What stands between quotation marks as a block of its own, or behind a colon up to the paragraph's end. Its numbers and
/// lists are the quoted document's: they make no members and no paths.
/// </summary>
public sealed class QuotedText : Block, IBodyElement
{
    private string? text;
    private ReadOnlyCollection<IBodyElement>? blocks;

    internal QuotedText(Resolution owner, int node)
        : base(owner, node)
    {
    }

    /// <summary>The paragraphs (<see cref="BodyText"/>) and tables, in order.</summary>
    public IReadOnlyList<IBodyElement> Blocks => blocks ?? ResolutionContent.Kept(ref blocks, ReadBlocks());

    /// <summary>All words, each paragraph on its own line behind its number.</summary>
    public string Text => text ??= NodeText.Lines(Content.Document, Node, Content.Document.EndOf(Node), withFirstNumber: true);

    private ReadOnlyCollection<IBodyElement> ReadBlocks()
    {
        List<IBodyElement> found = [];
        foreach (var child in Content.Document.ChildrenOf(Node))
        {
            found.Add((IBodyElement)Content.Element(child));
        }

        return found.AsReadOnly();
    }
}
