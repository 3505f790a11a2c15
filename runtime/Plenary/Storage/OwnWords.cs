using System.Text;

namespace Plenary.Storage;

/// <summary>Where the words of a place stand: the node, the block of the paragraph, and where in the block's text they begin.</summary>
internal readonly record struct OwnWords(int Node, int Block, int Offset)
{
    /// <summary>
    /// The texts of a place, in reading order, that are no other place's: of a paragraph its own blocks, of a section its title,
    /// headings, tables and texts without a name.
    /// </summary>
    public static List<OwnWords> Of(StoredDocument document, int place)
    {
        List<OwnWords> words = [];
        var isParagraph = NodeScope.IsParagraph(document.KindOf(place));
        var block = -1;
        var inList = false;
        if (document[place].HasInlines)
        {
            words.Add(new OwnWords(place, ++block, 0));
        }

        foreach (var child in document.ChildrenOf(place))
        {
            var kind = document.KindOf(child);
            var continuesList = inList && kind == NodeKind.Subparagraph;
            inList = kind == NodeKind.Subparagraph;
            if (NodeScope.IsAddressable(kind))
            {
                // A list and an embedded resolution are blocks of the paragraph, with words of their own.
                block += isParagraph && !continuesList ? 1 : 0;
            }
            else if (kind == NodeKind.QuotedText)
            {
                AddQuoted(document, child, ++block, words);
            }
            else
            {
                words.Add(new OwnWords(child, ++block, 0));
            }
        }

        return words;
    }

    // Counts as NodeText.Lines writes.
    private static void AddQuoted(StoredDocument document, int quoted, int block, List<OwnWords> words)
    {
        var offset = 0;
        var end = document.EndOf(quoted);
        for (var index = quoted + 1; index < end; index++)
        {
            var node = document[index];
            if (node.Number.IsEmpty && node.Text.IsEmpty)
            {
                continue;
            }

            offset += offset > 0 ? 1 : 0;
            offset += Encoding.UTF8.GetCharCount(node.Number);
            offset += !node.Number.IsEmpty && !node.Text.IsEmpty ? 1 : 0;
            words.Add(new OwnWords(index, block, offset));
            offset += Encoding.UTF8.GetCharCount(node.Text);
        }
    }
}
