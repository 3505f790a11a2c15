using Plenary.Generator.Lexicon;
using Plenary.Generator.Reading.Closing;

namespace Plenary.Generator.Reading;

/// <summary>
/// Marks quoted text: what stands between quotation marks as blocks of its own or behind a colon to the paragraph's end, and what
/// follows "shall be replaced by the following:". Its numbers are the quoted document's.
/// </summary>
internal sealed class QuotedBlocks(List<Block> blocks, LanguageLexicon lexicon)
{
    /// <summary>A quotation that does not end within so many blocks lost its closing mark.</summary>
    private const int Longest = 60;

    /// <summary>Marks from a block on, and sets quoted text apart that its paragraph runs into.</summary>
    public void Mark(int from)
    {
        SplitAll(from);
        for (var i = from; i < blocks.Count; i++)
        {
            var text = blocks[i].Text.Words;
            if (text.Length == 0)
            {
                continue;
            }

            var (first, last) = (i, -1);
            if (Characters.IsOpeningQuote(text[0]))
            {
                last = EndOfQuote(i, 0);
            }
            else if (lexicon.EndOfReplacement(text) == text.Length)
            {
                first = i + 1;
                last = IsQuote(first) ? -1 : EndOfReplacement(first);
            }

            for (var at = first; at <= last; at++)
            {
                blocks[at].Kind = at == last ? BlockKind.QuotedLast : BlockKind.Quoted;
            }

            i = Math.Max(i, last);
        }
    }

    private void SplitAll(int from)
    {
        var split = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var text = block.Text;
            split.Add(block);
            if (i < from || !(StartWithin(text.Words) is > 0 and var start && EndOfQuote(i, start) >= 0))
            {
                start = i < from ? 0 : lexicon.EndOfReplacement(text.Words);
            }

            if (start > 0 && start < text.Length)
            {
                var tail = new Block(text.Slice(start, text.Length - start)) { AfterBlank = true };
                split[split.Count - 1] = Head(block, text.Slice(0, start).Trim());
                split.Add(tail);
            }
        }

        blocks.Clear();
        blocks.AddRange(split);
    }

    private static Block Head(Block block, MappedText text) => new(text) { AfterBlank = block.AfterBlank, AfterBreak = block.AfterBreak };

    /// <summary>A block of quoted text is words again where nothing is there to quote it.</summary>
    public static void Unmark(List<Block> blocks, int position)
    {
        for (var isLast = false; !isLast && position < blocks.Count && blocks[position].Kind is BlockKind.Quoted or BlockKind.QuotedLast; position++)
        {
            isLast = blocks[position].Kind == BlockKind.QuotedLast;
            blocks[position].Kind = BlockKind.ByWords;
        }
    }

    private bool IsQuote(int position) => position < blocks.Count && blocks[position].Text.Length > 0 && Characters.IsOpeningQuote(blocks[position].Text.Words[0]);

    /// <summary>Where a quotation begins behind a colon: ': “'; 0 for none.</summary>
    private static int StartWithin(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (text.Slice(from).IndexOf(':') is >= 0 and var colon && from + colon + 2 < text.Length)
        {
            from += colon + 1;
            if (text[from] == ' ' && Characters.IsOpeningQuote(text[from + 1]))
            {
                return from + 1;
            }
        }

        return 0;
    }

    /// <summary>The block whose end closes the quotation that opens in one; -1 where it closes within words or never.</summary>
    private int EndOfQuote(int first, int start)
    {
        var depth = 0;
        for (var i = first; i < blocks.Count && i < first + Longest; i++)
        {
            var text = blocks[i].Text.Words;
            if (i > first && (ClosingReader.IsClosingLine(text) || DivisionReader.IsAnnex(text)))
            {
                return -1;
            }

            for (var at = i == first ? start : 0; at < text.Length; at++)
            {
                var opens = Characters.IsOpeningQuote(text[at]) && (text[at] != '"' || at == 0 || text[at - 1] is ' ' or '(');
                if (opens)
                {
                    // Each paragraph of a quotation may open it again.
                    depth += at == 0 && i > first && depth > 0 ? 0 : 1;
                }
                else if (text[at] is '”' or '»' or '"' && --depth == 0)
                {
                    return EndsBehind(text, at + 1) ? i : -1;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether only marks and a footnote's marker stand behind the closing quotation mark.</summary>
    private static bool EndsBehind(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (text[position] is ';' or '.' or ',' or ' ' or ')' || Characters.IsDigit(text[position])))
        {
            position++;
        }

        return position == text.Length;
    }

    /// <summary>The last block of words that replace others: they go on up to the next number.</summary>
    private int EndOfReplacement(int first)
    {
        var end = first;
        while (end < blocks.Count && !IsBehindReplacement(end, first))
        {
            end++;
        }

        return end - 1;
    }

    private bool IsBehindReplacement(int position, int first)
    {
        var text = blocks[position].Text.Words;
        var style = Enumerator.Read(text).Style;
        return position >= first + Longest || text.Length == 0 || style == EnumeratorStyle.Number || ClosingReader.IsClosingLine(text)
            || DivisionReader.IsAnnex(text) || DivisionReader.IsDivision(text) || lexicon.IsFormula(text, out _, out _)
            || (style == EnumeratorStyle.None && LineStart.EndMark(text) == '\0');
    }
}
