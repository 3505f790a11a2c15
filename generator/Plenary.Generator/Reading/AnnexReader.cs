using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>Reads an annex: its title, sections, articles, headings, numbered paragraphs and unnumbered text, and the annexes that belong to it.</summary>
internal sealed class AnnexReader(List<Block> blocks, LanguageLexicon lexicon, TableRows tables)
{
    private const int MaxHeading = 250;

    private Draft container = null!;
    private Draft? paragraph;

    /// <summary>Whether what stands behind the closing is an annex that does not call itself one: a title, and more under it.</summary>
    public bool StartsWithoutName(int position)
        => position + 1 < blocks.Count && IsHeading(blocks[position].Text.Words) && !char.IsDigit(blocks[position].Text.Words[0])
            && !Characters.IsOrnament(blocks[position].Text.Words);

    /// <summary>Reads the annex at <paramref name="position"/>, up to the next annex or <paramref name="limit"/>.</summary>
    public int Read(Draft parent, int position, int limit)
    {
        var annex = ReadTitle(parent, ref position);
        container = annex;
        paragraph = null;
        for (; position < limit; position++)
        {
            var block = blocks[position];
            var text = block.Text.Words;
            if (text.Length == 0)
            {
                continue;
            }

            if (tables.StartsAt(position, out var end))
            {
                container.Add(new Draft(NodeKind.Table, tables.Join(position, end)));
                position = end - 1;
                paragraph = null;
                continue;
            }

            if (DivisionReader.IsAnnex(text))
            {
                if (!IsBeneath(annex, text))
                {
                    break;
                }

                container = ReadTitle(annex, ref position);
                paragraph = null;
                position--;
                continue;
            }

            ReadBlock(annex, block, text);
        }

        return position;
    }

    private void ReadBlock(Draft annex, Block block, ReadOnlySpan<char> text)
    {
        if (IsArticle(text, out var articleEnd, out var label))
        {
            var owner = container.Kind is NodeKind.Article ? Owner(annex) : container;
            var title = TitleStart(text, articleEnd);
            container = owner.Add(new Draft(NodeKind.Article, block.Text.Slice(title, text.Length - title)) { Number = block.Text.Slice(0, title).Trim(), Label = Labels.Of(label) });
            paragraph = null;
            return;
        }

        var enumerator = Enumerator.Read(text);
        if (enumerator.Style == EnumeratorStyle.Number)
        {
            paragraph = container.Add(Draft.Numbered(NodeKind.AnnexParagraph, block.Text, enumerator));
        }
        else if (enumerator.IsFound)
        {
            (paragraph ??= container.Add(new Draft(NodeKind.Text))).Pending.Add(block);
        }
        else if (IsHeading(text) || DivisionReader.IsDivision(text))
        {
            if (container.Kind == NodeKind.Article && container.Text.Length == 0 && container.Children.Count == 0)
            {
                container.Text = block.Text;
                return;
            }

            if (container.Kind == NodeKind.Article && IsOverArticles(text.Slice(0, DivisionReader.NumberEnd(text)).TrimEnd('.')))
            {
                // "Chapter II" stands over articles, not in one.
                container = Owner(annex);
            }

            container.Add(new Draft(NodeKind.Heading, block.Text));
            paragraph = null;
        }
        else if (paragraph is not null && (char.IsLower(text[0]) || paragraph.HasPending))
        {
            paragraph.Pending.Add(block);
        }
        else
        {
            paragraph = container.Add(new Draft(NodeKind.Text, block.Text));
        }
    }

    private static bool IsOverArticles(ReadOnlySpan<char> division) => division.Length > 1 || Numerals.Roman(division) > 0;

    /// <summary>The annex, or the annex of the annex, that new articles and headings stand in.</summary>
    private static Draft Owner(Draft annex) => annex.Children.LastOrDefault() is { Kind: NodeKind.Annex } inner ? inner : annex;

    /// <summary>Whether an annex belongs to the one before: an appendix, or another kind of label that starts at its first.</summary>
    private static bool IsBeneath(Draft annex, ReadOnlySpan<char> text)
    {
        var (start, end) = Label(text);
        var label = text.Slice(start, end - start).ToString();
        var own = annex.Label;
        var isAppendix = text[1] is 'p' or 'P';
        if (isAppendix)
        {
            return annex.Number.Text.Length == 0 || annex.Number.Text[1] is not ('p' or 'P');
        }

        var last = annex.Children.LastOrDefault(child => child.Kind == NodeKind.Annex)?.Label ?? "";
        return own.Length > 0 && label.Length > 0 && Kind(label) != Kind(own)
            && (last.Length > 0 ? Kind(last) == Kind(label) : label is "A" or "I" or "1" && !(own == "H" && label == "I"));
    }

    /// <summary>1 for figures, 2 for Roman numerals, 3 for letters.</summary>
    private static int Kind(ReadOnlySpan<char> label) => Numerals.IsDecimal(label) ? 1 : Numerals.Roman(label) > 0 && label is not ("C" or "D" or "L") ? 2 : 3;

    private Draft ReadTitle(Draft parent, ref int position)
    {
        var heading = blocks[position].Text;
        if (!DivisionReader.IsAnnex(heading.Words))
        {
            position++;
            return parent.Add(new Draft(NodeKind.Annex, heading));
        }

        var words = heading.Words;
        var (labelStart, labelEnd) = Label(words);
        var nameEnd = DivisionReader.IsNamedAnnex(words) ? heading.Length : DivisionReader.WordEnd(words, 0);
        var title = TitleStart(words, labelEnd == 0 ? nameEnd : labelEnd);
        var annex = parent.Add(new Draft(NodeKind.Annex, heading.Slice(title, heading.Length - title))
        {
            Number = heading.Slice(0, title).Trim(),
            Label = Labels.Of(words.Slice(labelStart, labelEnd - labelStart)),
        });
        position++;
        if (annex.Text.Length == 0 && position < blocks.Count && IsHeading(blocks[position].Text.Words) && DivisionReader.NumberEnd(blocks[position].Text.Words) == 0)
        {
            annex.Text = blocks[position++].Text;
        }

        return annex;
    }

    private bool IsHeading(ReadOnlySpan<char> text)
        => text.Length is > 0 and < MaxHeading && !char.IsLower(text[0]) && LineStart.EndMark(text) == '\0' && !Enumerator.Read(text).IsFound
            && !lexicon.IsFormula(text, out _, out _);

    private static bool IsArticle(ReadOnlySpan<char> text, out int end, out ReadOnlySpan<char> label)
    {
        end = 0;
        label = "";
        if (!text.StartsWith("Article ", StringComparison.Ordinal) && !text.StartsWith("ARTICLE ", StringComparison.Ordinal))
        {
            return false;
        }

        var labelEnd = DivisionReader.WordEnd(text, 8);
        label = text.Slice(8, labelEnd - 8).TrimEnd(":.");
        end = 8 + label.Length;
        return (Numerals.IsDecimal(label) || Numerals.Roman(label) > 0)
            && (labelEnd == text.Length || text[labelEnd - 1] is ':' or '.' || (labelEnd + 1 < text.Length && char.IsUpper(text[labelEnd + 1]) && LineStart.EndMark(text) == '\0'));
    }

    private static (int Start, int End) Label(ReadOnlySpan<char> text)
    {
        var start = DivisionReader.WordEnd(text, 0) + 1;
        if (start >= text.Length)
        {
            return (0, 0);
        }

        var end = DivisionReader.WordEnd(text, start);
        var label = text.Slice(start, end - start).TrimEnd(":.");
        return Numerals.IsDecimal(label) || Numerals.Roman(label) > 0 || (label.Length == 1 && char.IsUpper(label[0]))
            ? (start, start + label.Length)
            : (0, 0);
    }

    /// <summary>Where a title begins behind its number and the marks between them.</summary>
    private static int TitleStart(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && text[start] is ' ' or ':' or '.' or '-' or '–' or '—')
        {
            start++;
        }

        return start;
    }
}
