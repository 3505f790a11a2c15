using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;
using Plenary.Generator.Reading.Closing;

namespace Plenary.Generator.Reading;

/// <summary>Drafts that a paragraph recommends, with a body of their own.</summary>
internal sealed partial class BodyReader
{
    /// <summary>A draft within a draft is rare; deeper ones are words.</summary>
    private const int MaxDrafts = 3;

    /// <summary>How many drafts this body stands in.</summary>
    private int depth;

    /// <summary>The last line of a closing in the text, 0 for none, -1 where nobody asked.</summary>
    private int lastClosing = -1;

    /// <summary>Whether a draft that was announced begins without its formula.</summary>
    private bool IsPreambleOfDraft(ReadOnlySpan<char> text)
        => depth < MaxDrafts && paragraph is { Kind: NodeKind.OperativeParagraph, HasPending: false, Children.Count: 0 } && lexicon.AnnouncesDraft(paragraph.Text.Words)
            && EndsWithColon(paragraph) && LineStart.EndMark(text) == ',' && lexicon.Openings.Match(text, 0, OpeningUse.AnyPreambular).IsPreambular;

    /// <summary>A draft that a Council recommends: organ, preamble and operative part of its own, up to the closing.</summary>
    private int ReadEmbedded(int position, OrganKind organ, string name, IEnumerable<Draft> head)
    {
        var embedded = new Draft(NodeKind.EmbeddedResolution)
        {
            Identity = new Identity("", lexicon.Language, "", "", organ, name, true),
        };
        embedded.Children.AddRange(head);
        paragraph!.Add(embedded);
        var inner = new BodyReader(blocks, lexicon, ahead, tables, annexes, structure) { depth = depth + 1, isQuoted = isQuoted || embedded.Children.Exists(IsQuotedDraft) };
        position = inner.Read(embedded, position);

        // Annexes that the closing of the whole follows are the draft's.
        var closing = position < blocks.Count && DivisionReader.IsAnnex(blocks[position].Text.Words) ? IndexOfClosing(position) : -1;
        while (position < closing)
        {
            position = annexes.Read(embedded, position, closing);
        }

        return position;
    }

    /// <summary>Where in the quoted blocks that begin here the formula of a draft stands, its title in front of it or not; -1 for no draft.</summary>
    private int IndexOfQuotedFormula(Draft announcing, int position)
    {
        const int LongestTitle = 3;
        for (var i = position; depth < MaxDrafts && EndsWithColon(announcing) && i < blocks.Count && i < position + LongestTitle; i++)
        {
            var text = blocks[i].Text.Words;
            if (text.Length > 1 && Characters.IsOpeningQuote(text[0]) && lexicon.IsFormula(text.Slice(1), out _, out _))
            {
                return i;
            }
        }

        return -1;
    }

    private int ReadQuotedDraft(int position, int formula)
    {
        var head = blocks.GetRange(position, formula - position + 1).ConvertAll(block => new Draft(NodeKind.Heading, block.Text));
        head[0].Kind = NodeKind.Title;
        head[head.Count - 1].Kind = NodeKind.Formula;
        lexicon.IsFormula(blocks[formula].Text.Words.Slice(1), out var organ, out var name);
        return ReadEmbedded(formula + 1, organ, name, head);
    }

    private static bool IsQuotedDraft(Draft head) => head.Kind == NodeKind.Formula && Characters.IsOpeningQuote(head.Text.Words[0]);

    private int IndexOfClosing(int position)
    {
        if (lastClosing < 0)
        {
            lastClosing = blocks.FindLastIndex(block => ClosingReader.IsClosingLine(block.Text.Words)) is var last and >= 0 ? last : 0;
        }

        return position < lastClosing ? blocks.FindIndex(position, block => ClosingReader.IsClosingLine(block.Text.Words)) : -1;
    }

    /// <summary>
    /// Where the last paragraph announces a draft, takes the draft's title away from the headings that stand behind it; null where
    /// none announces one.
    /// </summary>
    private List<Draft>? TakeAnnounced()
    {
        if (depth == MaxDrafts)
        {
            return null;
        }

        if (paragraph is not null)
        {
            return EndsWithColon(paragraph) ? [] : null;
        }

        var first = container.Children.Count;
        while (first > 0 && container.Children[first - 1].Kind == NodeKind.Heading)
        {
            first--;
        }

        if (first == 0 || container.Children[first - 1].Kind != NodeKind.OperativeParagraph || !EndsWithColon(container.Children[first - 1]))
        {
            return null;
        }

        paragraph = container.Children[first - 1];
        var title = container.Children.GetRange(first, container.Children.Count - first);
        container.Children.RemoveRange(first, title.Count);
        if (title.Count > 0)
        {
            title[0].Kind = NodeKind.Title;
        }

        return title;
    }
}
