using Plenary.Generator.Lexicon;
using Plenary.Generator.Reading.Closing;

namespace Plenary.Generator.Reading;

/// <summary>
/// Finds tables: rows in a row, short and without the mark that ends a paragraph, most of them ending in a figure. A budget's
/// "Part II. Political affairs" in the middle is a row like the others.
/// </summary>
internal sealed class TableRows
{
    private const int MaxRow = 250;
    private const int MinFigures = 3;

    /// <summary>A table's head has at most so many rows without figures.</summary>
    private const int MaxHead = 3;

    private readonly List<Block> blocks;
    private readonly LanguageLexicon lexicon;
    private readonly LineJoiner joiner;
    private readonly Dictionary<int, int> ends = [];

    public TableRows(List<Block> blocks, LanguageLexicon lexicon, LineJoiner joiner)
    {
        this.joiner = joiner;
        this.blocks = blocks;
        this.lexicon = lexicon;
        for (var i = 0; i < blocks.Count;)
        {
            var end = i;
            while (end < blocks.Count && IsRow(blocks[end].Text.Words))
            {
                end++;
            }

            Add(i, end);
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Whether a table begins at <paramref name="position"/>, and where it ends.</summary>
    public bool StartsAt(int position, out int end) => ends.TryGetValue(position, out end);

    /// <summary>The rows as one text, a line each.</summary>
    public MappedText Join(int from, int to)
    {
        var builder = new MappedTextBuilder();
        for (var i = from; i < to; i++)
        {
            if (i > from)
            {
                builder.Append('\n', -1);
            }

            Append(builder, blocks[i].Text);
        }

        return builder.ToText();
    }

    /// <summary>Cells show where a tabulator or several blanks part the words.</summary>
    private void Append(MappedTextBuilder builder, MappedText row)
    {
        var start = 0;
        for (var i = row.Text.IndexOf(' '); i >= 0; i = row.Text.IndexOf(' ', i + 1))
        {
            if (joiner.PartsCells(row, i))
            {
                builder.Append(row, start, i - start);
                builder.Append('\t', row.OriginOf(i));
                start = i + 1;
            }
        }

        builder.Append(row, start, row.Length - start);
    }

    private void Add(int from, int to)
    {
        int first = -1, last = -1, figures = 0;
        for (var i = from; i < to; i++)
        {
            if (EndsInFigure(blocks[i].Text.Words) || HoldsCount(blocks[i].Text.Words))
            {
                first = first < 0 ? i : first;
                last = i;
                figures++;
            }
        }

        if (figures < MinFigures)
        {
            return;
        }

        var start = Math.Max(from, first - MaxHead);
        if (figures * 5 >= (last + 1 - start) * 2)
        {
            for (var i = start; i <= first; i++)
            {
                // A title may have taken the first rows.
                ends[i] = last + 1;
            }
        }
    }

    private bool IsRow(ReadOnlySpan<char> text)
        => text.Length is > 0 and < MaxRow && (EndsInFigure(text) || LineStart.EndMark(text) == '\0')
            && !(DivisionReader.NumberEnd(text) == text.Length) && !DivisionReader.IsAnnex(text) && !ClosingReader.IsClosingLine(text)
            && (EndsInFigure(text) || Enumerator.Read(text).Style != EnumeratorStyle.Number) && !lexicon.IsFormula(text, out _, out _);

    /// <summary>Whether the last word is an amount: "792 787 700", "(6 818 000)", "0.006", "–"; not the year of a date.</summary>
    private static bool EndsInFigure(ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOf(' ') + 1;
        if (start == 0)
        {
            return false;
        }

        var end = text.Length;
        if (text[end - 1] == ',')
        {
            return false;
        }

        while (end > start && text[end - 1] is ')' or '%' or '*')
        {
            end--;
        }

        if (end == start + 1 && Characters.IsDash(text[start]))
        {
            return true;
        }

        var digits = 0;
        for (var i = start; i < end; i++)
        {
            if (Characters.IsDigit(text[i]))
            {
                digits++;
            }
            else if (!(text[i] is '.' or ',' or '(' || Characters.IsDash(text[i])))
            {
                return false;
            }
        }

        return digits > 0 && !IsYear(text, start, end);
    }

    /// <summary>Whether a count stands before what is counted: "Internal Audit Division 2 P-4 Auditor".</summary>
    private static bool HoldsCount(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsDigit(text[i]) || (i > 0 && text[i - 1] != ' '))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && Characters.IsDigit(text[end]))
            {
                end++;
            }

            if (end - i <= 3 && end + 2 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && (text[end + 2] == '-' || char.IsUpper(text[end + 2])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether figures are a year ("for 2021", "December 1993"): an amount of four figures has a blank or a comma in it.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, int start, int end)
        => end - start == 4 && ((text[start] == '1' && text[start + 1] == '9') || (text[start] == '2' && text[start + 1] == '0'));
}
