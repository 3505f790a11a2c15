using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;
using Plenary.Generator.Reading.Closing;

namespace Plenary.Generator.Reading;

/// <summary>Reads preamble and operative part of a resolution, a part or an embedded draft, with their sections and headings.</summary>
internal sealed partial class BodyReader(List<Block> blocks, LanguageLexicon lexicon, NumbersAhead ahead, TableRows tables, AnnexReader annexes, StructureReader structure)
{
    /// <summary>A number may be missing here and there; one that is further away is no paragraph's.</summary>
    private const int MaxGap = 10;

    private const int MaxHeading = 250;

    private const int MaxOpenedHeading = 80;

    private Draft target = null!;
    private Draft container = null!;
    private Draft? paragraph;
    private int lastNumber;
    private readonly InnerList innerList = new(blocks);
    private bool isOperative;

    /// <summary>Whether each paragraph may open with a quotation mark, as those of an embedded draft do.</summary>
    private bool isQuoted;

    /// <summary>Reads from <paramref name="position"/> on and returns the first block that is no longer the body's.</summary>
    public int Read(Draft into, int position)
    {
        target = container = into;
        paragraph = null;
        lastNumber = 0;
        innerList.Reset();
        isOperative = false;
        for (; position < blocks.Count; position++)
        {
            var block = blocks[position];
            var text = block.Text.Words;
            if (text.Length == 0)
            {
                continue;
            }

            if (block.Kind is BlockKind.Quoted or BlockKind.QuotedLast)
            {
                var formula = paragraph is null ? -1 : IndexOfQuotedFormula(paragraph, position);
                if (paragraph is not null && formula < 0)
                {
                    paragraph.Pending.Add(block);
                    continue;
                }

                if (paragraph is null && TakeAnnounced() is { } quotedHead)
                {
                    // "… the following revised rules:", a chapter's name, and the rules.
                    paragraph!.Pending.AddRange(quotedHead.Select(head => new Block(head.Text) { Kind = BlockKind.Quoted }));
                    paragraph.Pending.Add(block);
                    continue;
                }

                QuotedBlocks.Unmark(blocks, position);
                if (formula >= 0)
                {
                    position = ReadQuotedDraft(position, formula) - 1;
                    continue;
                }
            }

            if (isQuoted && text.Length > 1 && Characters.IsOpeningQuote(text[0]))
            {
                block.Lead = 1;
                text = text.Slice(1);
            }

            if (ClosingReader.IsClosingLine(text) || (isOperative && ClosingReader.IsClosingStart(text)) || IsEnd(position))
            {
                break;
            }

            if (lexicon.IsFormula(text, out var organ, out var name))
            {
                if (TakeAnnounced() is { } title)
                {
                    position = ReadEmbedded(position + 1, organ, name, [.. title, new Draft(NodeKind.Formula, block.Text)]) - 1;
                    continue;
                }

                container.Add(new Draft(NodeKind.Formula, block.Text));
                continue;
            }

            position = ReadBlock(position, block, text);
        }

        return position;
    }

    private bool IsEnd(int position)
        => (isOperative && (DivisionReader.IsAnnex(blocks[position].Text.Words) || IsBehindLast(position)))
            || ((paragraph is not null || container != target) && structure.TryReadPartHead(position, out _, out _));

    /// <summary>Whether the last paragraph of the resolution stands before words without a number: an annex that does not call itself one.</summary>
    private bool IsBehindLast(int position)
        => paragraph is { Kind: NodeKind.OperativeParagraph, HasPending: false } && lexicon.IsLast(paragraph.Text.Words)
            && IsTitle(position) && !lexicon.Openings.Match(blocks[position].Text.Words, 0, OpeningUse.AnyOperative).IsOperative;

    private int ReadBlock(int position, Block block, ReadOnlySpan<char> text)
    {
        if (tables.StartsAt(position, out var tableEnd))
        {
            var rows = tables.Join(position, tableEnd);
            if (paragraph is null)
            {
                container.Add(new Draft(NodeKind.Table, rows));
            }
            else
            {
                paragraph.Pending.Add(new Block(rows) { Kind = BlockKind.Table });
            }

            return tableEnd - 1;
        }

        var division = DivisionReader.NumberEnd(text);
        if (division > 0 && block.Lead == 0 && !AwaitsText(text))
        {
            return ReadDivision(position, block, division);
        }

        var enumerator = Enumerator.Read(block.Text.Words, block.Lead);
        if (enumerator.Style == EnumeratorStyle.Number && TryReadNumbered(position, block, enumerator))
        {
            return position;
        }

        if ((!enumerator.IsFound || enumerator.Label == "l") && block.Lead == 0 && TryReadSlip(block, text))
        {
            return position;
        }

        if (enumerator.Style == EnumeratorStyle.DottedNumber && isOperative && (paragraph is null || paragraph.Label.IndexOf('.') > 0))
        {
            // "1.1" that stands in no paragraph is one of an outcome document.
            paragraph = container.Add(Draft.Numbered(NodeKind.OperativeParagraph, block.Text, enumerator));
            return position;
        }

        if (enumerator.IsFound)
        {
            paragraph ??= container.Add(new Draft(NodeKind.Text));
            paragraph.Pending.Add(block);
            return position;
        }

        if (paragraph is not null && IsCapitalItem(text))
        {
            block.Kind = BlockKind.CapitalItem;
            paragraph.Pending.Add(block);
            return position;
        }

        if (IsPreambleOfDraft(text))
        {
            return ReadEmbedded(position, OrganKind.Other, "", []) - 1;
        }

        if (IsHeading(position, text))
        {
            if (HeadsItems(position))
            {
                block.Kind = BlockKind.Heading;
                paragraph!.Pending.Add(block);
            }
            else
            {
                AddHeading(block.Text);
            }

            return position;
        }

        ReadUnnumbered(position, block, text);
        return position;
    }

    private bool TryReadNumbered(int position, Block block, Enumerator enumerator)
    {
        var value = enumerator.Value;
        if (paragraph is { Kind: NodeKind.OperativeParagraph } && lastNumber > 0 && innerList.Holds(position, value, lastNumber, EndsWithColon(paragraph)))
        {
            paragraph.Pending.Add(block);
            return true;
        }

        if (lastNumber > 0 && value > lastNumber + MaxGap)
        {
            return false;
        }

        paragraph = container.Add(Draft.Numbered(NodeKind.OperativeParagraph, block.Text, enumerator));
        // A lower number than those before may be of a text that is cited: the paragraphs' own go on behind it.
        lastNumber = value == 1 ? 1 : Math.Max(lastNumber, value);
        isOperative = true;
        return true;
    }

    /// <summary>Slips of official texts: "l." for "1.", and a number without its full stop before an operative opening.</summary>
    private bool TryReadSlip(Block block, ReadOnlySpan<char> text)
    {
        int end;
        string label;
        if (lastNumber == 0 && text.StartsWith("l. ", StringComparison.Ordinal))
        {
            (end, label) = (2, "1");
        }
        else
        {
            end = 0;
            while (end < text.Length && end < 4 && Characters.IsDigit(text[end]))
            {
                end++;
            }

            label = Labels.Of(text.Slice(0, end));
            if (end is 0 or > 3 || end + 1 >= text.Length || text[end] != ' ' || Numerals.Decimal(label) != lastNumber + 1)
            {
                return false;
            }
        }

        if (!lexicon.Openings.Match(text, end + 1, OpeningUse.AnyOperative).IsOperative)
        {
            return false;
        }

        paragraph = container.Add(Draft.Numbered(NodeKind.OperativeParagraph, block.Text, new Enumerator(EnumeratorStyle.Number, label, end, end + 1)));
        lastNumber = Numerals.Decimal(label);
        isOperative = true;
        return true;
    }

    private void ReadUnnumbered(int position, Block block, ReadOnlySpan<char> text)
    {
        if (paragraph is not null && (isOperative ? AwaitsText(text) : char.IsLower(text[0])))
        {
            paragraph.Pending.Add(block);
            return;
        }

        var opening = lexicon.Openings.Match(text, 0, isOperative ? OpeningUse.AnyOperative : OpeningUse.AnyPreambular);
        if (isOperative && !IsPreambularAgain(position, opening, text))
        {
            if (opening.IsOperative)
            {
                paragraph = container.Add(new Draft(NodeKind.OperativeParagraph, block.Text));
            }
            else
            {
                AddContinuation(block);
            }

            return;
        }

        isOperative = IsOperative(opening, text, ahead.From(position));
        paragraph = container.Add(new Draft(isOperative ? NodeKind.OperativeParagraph : NodeKind.PreambularParagraph, block.Text));
    }

    /// <summary>Whether a paragraph opens as the preamble's do where the numbers of a section are still to come, or of one that has none.</summary>
    private bool IsPreambularAgain(int position, OpeningMatch opening, ReadOnlySpan<char> text)
        => opening.IsPreambular && (ahead.From(position) ? !opening.IsOperative || LineStart.EndMark(text) == ',' : !opening.IsOperative && container != target && LineStart.EndMark(text) == ',');

    /// <summary>Whether a paragraph without a number is operative though no operative one stands before it.</summary>
    private static bool IsOperative(OpeningMatch opening, ReadOnlySpan<char> text, bool numbersFollow)
    {
        var end = LineStart.EndMark(text);
        if (opening.IsFound)
        {
            return !opening.IsPreambular || (opening.IsOperative && !numbersFollow && end is ';' or '.');
        }

        // An unknown opening: "Abhorring" is a participle, "Abhors" a verb.
        var word = text.IndexOf(' ') is > 1 and var blank ? text.Slice(0, blank) : text;
        var participle = word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal);
        var verb = word[word.Length - 1] == 's' && word.Length > 4 && word[word.Length - 2] != 's';
        return end is ';' or '.' or ':' && !participle && (verb || !numbersFollow);
    }

    private bool IsHeading(int position, ReadOnlySpan<char> text)
    {
        if (text.Length > MaxHeading || char.IsLower(text[0]) || Characters.IsOpeningQuote(text[0]) || LineStart.EndMark(text) != '\0' || AwaitsText(text))
        {
            return false;
        }

        // "Monitoring and reporting" is a heading though "Monitoring" opens paragraphs; a long one that lost its mark is none.
        return !lexicon.Openings.Match(text, 0, OpeningUse.None).IsFound || text.IndexOf(' ') < 0 || (text.Length < MaxOpenedHeading && NextStartsParagraph(position));
    }

    private bool NextStartsParagraph(int position)
        => position + 1 < blocks.Count && LineStart.Of(blocks[position + 1].Text.Words, lexicon) is StartKind.Number or StartKind.Opening or StartKind.Division;

    /// <summary>Whether the paragraph before announced what comes ("… the following:").</summary>
    private bool AwaitsText(ReadOnlySpan<char> text)
        => paragraph is not null && EndsWithColon(paragraph) && (Characters.IsOpeningQuote(text[0]) || !isOperative);

    private static bool EndsWithColon(Draft paragraph)
    {
        var last = paragraph.HasPending ? paragraph.Pending[paragraph.Pending.Count - 1].Text : paragraph.Text;
        return LineStart.EndMark(last.Words) == ':';
    }

    private void AddHeading(MappedText text)
    {
        container.Add(new Draft(NodeKind.Heading, text));
        if (isOperative)
        {
            paragraph = null;
        }
    }

    private void AddContinuation(Block block)
    {
        if (paragraph is null)
        {
            container.Add(new Draft(NodeKind.Text, block.Text));
        }
        else
        {
            paragraph.Pending.Add(block);
        }
    }

    /// <summary>Whether a heading stands inside a paragraph, over some of its subparagraphs.</summary>
    private bool HeadsItems(int position)
        => paragraph is { Kind: NodeKind.OperativeParagraph } && position + 1 < blocks.Count
            && Enumerator.Read(blocks[position + 1].Text.Words) is { IsFound: true, Style: not EnumeratorStyle.Number }
            && (EndsWithColon(paragraph) || Characters.IsOrnament(blocks[position].Text.Words) || paragraph.Pending.Exists(block => block.Kind == BlockKind.Heading));

    /// <summary>"A. To assist the parties by:" behind a paragraph that announces a list, or going on with one.</summary>
    private bool IsCapitalItem(ReadOnlySpan<char> text)
        => Enumerator.Capital(text) is { IsFound: true } capital
            && ((EndsWithColon(paragraph!) && capital.Label is "A" or "I") || paragraph!.Pending.Exists(block => block.Kind == BlockKind.CapitalItem));
}
