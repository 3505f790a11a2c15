using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>Reads an annex: its title, its numbered paragraphs, articles, headings and unnumbered text.</summary>
internal sealed class AnnexReader(List<Block> blocks, LanguageLexicon lexicon)
{
    private const int MaxHeading = 200;

    /// <summary>Reads the annex at <paramref name="position"/>, up to the next annex or the end.</summary>
    public int Read(Draft parent, int position)
    {
        var heading = blocks[position].Text;
        var (labelStart, labelEnd) = Label(heading.Text);
        var numberEnd = labelEnd == 0 ? WordEnd(heading.Text, 0) : labelEnd;
        var annex = parent.Add(new Draft(NodeKind.Annex)
        {
            Number = heading.Slice(0, numberEnd),
            Label = heading.Text.Substring(labelStart, labelEnd - labelStart),
            Text = TrimTitle(heading, numberEnd),
        });
        position++;
        if (annex.Text.Length == 0 && position < blocks.Count && IsHeading(blocks[position].Text.Text))
        {
            annex.Text = blocks[position++].Text;
        }

        Draft container = annex;
        Draft? paragraph = null;
        for (; position < blocks.Count; position++)
        {
            var block = blocks[position];
            var text = block.Text.Text;
            if (text.Length == 0)
            {
                continue;
            }

            if (DivisionReader.IsAnnex(text))
            {
                break;
            }

            if (IsArticle(text, out var articleEnd, out var label))
            {
                container = annex.Add(new Draft(NodeKind.Article, TrimTitle(block.Text, articleEnd)) { Number = block.Text.Slice(0, articleEnd), Label = label });
                paragraph = null;
                continue;
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
                container.Add(new Draft(NodeKind.Heading, block.Text));
                paragraph = null;
            }
            else if (paragraph is not null && (char.IsLower(text[0]) || paragraph.Pending.Count > 0))
            {
                paragraph.Pending.Add(block);
            }
            else
            {
                container.Add(new Draft(NodeKind.Text, block.Text));
            }
        }

        return position;
    }

    private bool IsHeading(string text)
        => text.Length < MaxHeading && !char.IsLower(text[0]) && LineStart.EndMark(text) == '\0' && !Enumerator.Read(text).IsFound
            && !lexicon.IsFormula(text, out _, out _);

    private static bool IsArticle(string text, out int end, out string label)
    {
        end = 0;
        label = "";
        if (!text.StartsWith("Article ", StringComparison.Ordinal))
        {
            return false;
        }

        var labelEnd = WordEnd(text, 8);
        label = text.Substring(8, labelEnd - 8).TrimEnd(':', '.');
        end = 8 + label.Length;
        return (Numerals.IsDecimal(label) || Numerals.Roman(label) > 0)
            && (labelEnd == text.Length || text[labelEnd - 1] is ':' or '.' || (labelEnd + 1 < text.Length && char.IsUpper(text[labelEnd + 1]) && LineStart.EndMark(text) == '\0'));
    }

    private static (int Start, int End) Label(string text)
    {
        var start = WordEnd(text, 0) + 1;
        if (start >= text.Length)
        {
            return (0, 0);
        }

        var end = WordEnd(text, start);
        var label = text.Substring(start, end - start).TrimEnd(':', '.');
        return Numerals.IsDecimal(label) || Numerals.Roman(label) > 0 || (label.Length == 1 && char.IsUpper(label[0]))
            ? (start, start + label.Length)
            : (0, 0);
    }

    private static MappedText TrimTitle(MappedText text, int start)
    {
        while (start < text.Length && text.Text[start] is ' ' or ':' or '.' or '-' or '–' or '—')
        {
            start++;
        }

        return text.Slice(start, text.Length - start);
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] != ' ')
        {
            end++;
        }

        return end;
    }
}
