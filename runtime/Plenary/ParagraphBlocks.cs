using System.Collections.ObjectModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>Makes the blocks of a paragraph: its own text, then its children, a run of subparagraphs being one list.</summary>
internal static class ParagraphBlocks
{
    public static ReadOnlyCollection<Block> Make(ResolutionContent content, int paragraph)
    {
        var document = content.Document;
        List<Block> blocks = [];
        List<int> list = [];
        if (document[paragraph].HasInlines)
        {
            blocks.Add(new TextBlock(content, paragraph, paragraph));
        }

        foreach (var child in document.ChildrenOf(paragraph))
        {
            var kind = document.KindOf(child);
            if (kind == NodeKind.Subparagraph)
            {
                list.Add(child);
                continue;
            }

            EndList();
            blocks.Add(kind == NodeKind.Text ? new TextBlock(content, paragraph, child) : (Block)content.Element(child));
        }

        EndList();
        return blocks.AsReadOnly();

        void EndList()
        {
            if (list.Count > 0)
            {
                blocks.Add(new SubparagraphList(content, paragraph, [.. list]));
                list.Clear();
            }
        }
    }
}
