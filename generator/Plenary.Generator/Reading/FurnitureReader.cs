using System.Text;

namespace Plenary.Generator.Reading;

/// <summary>
/// Marks the lines that belong to the page: rules above footnotes, job numbers ("23-24979 (E)"), bar codes, page marks
/// ("2/6") and running heads (the symbol and the title, in two columns or in turns).
/// </summary>
internal static class FurnitureReader
{
    /// <summary>A running head is at most so many lines long.</summary>
    private const int MaxHeadLines = 8;

    /// <summary>Columns of a line are at least so many blanks apart.</summary>
    private const int ColumnGap = 3;

    public static void Mark(string source, List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].Kind = OfItself(source, lines[i]);
        }

        MarkPageMarks(source, lines);
        MarkHeads(source, lines);
    }

    /// <summary>Whether [start, end) is a document symbol as a running head prints it: "A/RES/78/100", "S/RES/1591 (2005)".</summary>
    public static bool IsSymbol(string source, int start, int end)
    {
        int slashes = 0, digits = 0;
        for (var i = start; i < end; i++)
        {
            var c = source[i];
            if (c == '/')
            {
                slashes++;
            }
            else if (Characters.IsDigit(c))
            {
                digits++;
            }
            else if (!(c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '.' or '-' or '*' or '(' or ')')
                && !(c == ' ' && i + 1 < end && (source[i + 1] is '(' or >= 'A' and <= 'Z')))
            {
                return false;
            }
        }

        return slashes >= 2 && digits > 0 && source[start] is >= 'A' and <= 'Z' && IndexOf(source, start, end, '/') <= start + 6;
    }

    private static LineKind OfItself(string source, Line line)
    {
        int underscores = 0, others = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (source[i] == '_')
            {
                underscores++;
            }
            else if (!Characters.IsBlank(source[i]))
            {
                others++;
            }
        }

        if (underscores >= LineReader.RuleLength && others == 0)
        {
            return LineKind.Rule;
        }

        return IsBarCode(source, line) || IsJobLine(source, line.Start, line.End) || source.Substring(line.Start, Math.Min(5, line.Length)) == "/..."
            ? LineKind.Furniture
            : LineKind.Text;
    }

    private static bool IsBarCode(string source, Line line)
        => line.Length >= 8 && source[line.Start] == '*' && source[line.End - 1] == '*' && DigitsEnd(source, line.Start + 1, line.End) == line.End - 1;

    /// <summary>"23-24979", "23-24979 (E)    201223", "2/3      23-24979", "23-24979      3/3".</summary>
    private static bool IsJobLine(string source, int start, int end)
    {
        var jobs = 0;
        foreach (var (from, to) in Words(source, start, end))
        {
            if (IsJobNumber(source, from, to))
            {
                jobs++;
            }
            else if (!IsPageMark(source, from, to) && !IsStamp(source, from, to) && !(to - from == 3 && source[from] == '(' && source[to - 1] == ')'))
            {
                return false;
            }
        }

        return jobs == 1;
    }

    private static bool IsJobNumber(string source, int from, int to)
    {
        // A reissue carries an asterisk behind its number.
        to -= source[to - 1] == '*' ? 1 : 0;
        return to - from is 8 && source[from + 2] == '-' && DigitsEnd(source, from, to) == from + 2 && DigitsEnd(source, from + 3, to) == to;
    }

    private static bool IsStamp(string source, int from, int to) => to - from == 6 && DigitsEnd(source, from, to) == to;

    private static bool IsPageMark(string source, int from, int to)
    {
        var slash = DigitsEnd(source, from, to);
        if (slash == from || slash >= to - 1 || source[slash] != '/' || DigitsEnd(source, slash + 1, to) != to || to - from > 9)
        {
            return false;
        }

        return Number(source, from, slash) <= Number(source, slash + 1, to);
    }

    /// <summary>"3/12" on the third page: it may stand anywhere on it.</summary>
    private static bool IsMarkOfPage(string source, Line line)
        => IsPageMark(source, line.Start, line.End) && Number(source, line.Start, DigitsEnd(source, line.Start, line.End)) == line.Page + 1;

    private static void MarkPageMarks(string source, List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var previous = i > 0 ? lines[i - 1] : null;
            var next = i + 1 < lines.Count ? lines[i + 1] : null;
            var atPageEnd = next is null || next.StartsPage || next.Kind == LineKind.Furniture;
            var besideFurniture = atPageEnd || previous?.Kind == LineKind.Furniture;
            if ((lines[lines.Count - 1].Page > 0 && IsMarkOfPage(source, line)) || (atPageEnd && IsPageMark(source, line.Start, line.End)) || (besideFurniture && next is not null && IsStamp(source, line.Start, line.End)))
            {
                line.Kind = LineKind.Furniture;
            }
        }
    }

    private static void MarkHeads(string source, List<Line> lines)
    {
        var firstPage = Letters(source, lines, 0, FirstOfPage(lines, 1));
        var known = new HashSet<string>(StringComparer.Ordinal);

        // Heads that the symbol gives away teach the running title; the rest is known by it.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines[i].StartsPage && lines[i].Page > 0)
                {
                    MarkHead(source, lines, i, firstPage, known, pass);
                }
            }
        }
    }

    private static void MarkHead(string source, List<Line> lines, int first, string firstPage, HashSet<string> known, int pass)
    {
        var blockEnd = BlockEnd(lines, first);
        var symbolLine = -1;
        for (var i = first; i < lines.Count && i < first + MaxHeadLines && lines[i].Page == lines[first].Page; i++)
        {
            if (HasSymbolColumn(source, lines[i], i < blockEnd))
            {
                symbolLine = i;
                break;
            }
        }

        if (symbolLine < 0)
        {
            if (known.Contains(Letters(source, lines, first, blockEnd)))
            {
                SetFurniture(lines, first, blockEnd);
            }

            return;
        }

        if (symbolLine < blockEnd)
        {
            if (symbolLine == first && IsSymbol(source, lines[first].Start, lines[first].End))
            {
                SetFurniture(lines, first, first + 1);
                MarkTitleAfterSymbol(source, lines, first + 1, firstPage, known, pass);
            }
            else
            {
                SetFurniture(lines, first, blockEnd);
            }

            return;
        }

        if (IsSymbol(source, lines[symbolLine].Start, lines[symbolLine].End))
        {
            lines[symbolLine].Kind = LineKind.Furniture;
            var title = Letters(source, lines, first, blockEnd);
            if (BlockEnd(lines, blockEnd) > symbolLine || known.Contains(title))
            {
                SetFurniture(lines, first, blockEnd);
                known.Add(title);
            }
        }
    }

    private static void MarkTitleAfterSymbol(string source, List<Line> lines, int first, string firstPage, HashSet<string> known, int pass)
    {
        if (first >= lines.Count || lines[first].BlanksBefore == 0 && lines[first].Kind != LineKind.Text || lines[first].StartsPage)
        {
            return;
        }

        var end = BlockEnd(lines, first);
        var title = Letters(source, lines, first, end);
        var closed = end >= lines.Count || lines[end].BlanksBefore > 0;
        if (closed && end - first <= MaxHeadLines
            && (known.Contains(title) || (title.Length > 3 && firstPage.Contains(title)) || (pass == 1 && known.Count == 0 && !EndsSentence(source, lines[end - 1]))))
        {
            SetFurniture(lines, first, end);
            known.Add(title);
        }
    }

    private static bool EndsSentence(string source, Line line) => source[line.End - 1] is ',' or ';' or '.' or ':';

    private static bool HasSymbolColumn(string source, Line line, bool inFirstBlock)
    {
        if (IsSymbol(source, line.Start, line.End))
        {
            return true;
        }

        if (!inFirstBlock)
        {
            return false;
        }

        // The symbol in a column of its own, left or right.
        for (var i = line.Start; i + ColumnGap < line.End; i++)
        {
            if (IsGap(source, i) && IsSymbol(source, line.Start, i))
            {
                return true;
            }

            if (IsGap(source, i))
            {
                break;
            }
        }

        for (var i = line.End - 1; i - ColumnGap > line.Start; i--)
        {
            if (IsGap(source, i - ColumnGap + 1))
            {
                return IsSymbol(source, i + 1, line.End);
            }
        }

        return false;
    }

    private static bool IsGap(string source, int at)
    {
        for (var i = at; i < at + ColumnGap; i++)
        {
            if (!Characters.IsBlank(source[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int BlockEnd(List<Line> lines, int first)
    {
        var end = Math.Min(first + 1, lines.Count);
        while (end < lines.Count && lines[end].BlanksBefore == 0 && !lines[end].StartsPage)
        {
            end++;
        }

        return end;
    }

    private static int FirstOfPage(List<Line> lines, int page)
    {
        var i = 0;
        while (i < lines.Count && lines[i].Page < page)
        {
            i++;
        }

        return i;
    }

    private static void SetFurniture(List<Line> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            lines[i].Kind = LineKind.Furniture;
        }
    }

    private static string Letters(string source, List<Line> lines, int from, int to)
    {
        var letters = new StringBuilder();
        for (var i = from; i < to && i < lines.Count; i++)
        {
            for (var k = lines[i].Start; k < lines[i].End; k++)
            {
                if (char.IsLetterOrDigit(source[k]))
                {
                    letters.Append(source[k]);
                }
            }
        }

        return letters.ToString();
    }

    private static int DigitsEnd(string source, int from, int to)
    {
        while (from < to && Characters.IsDigit(source[from]))
        {
            from++;
        }

        return from;
    }

    private static int Number(string source, int from, int to)
    {
        var number = 0;
        for (; from < to; from++)
        {
            number = (number * 10) + source[from] - '0';
        }

        return number;
    }

    private static int IndexOf(string source, int start, int end, char c)
    {
        var at = source.IndexOf(c, start, end - start);
        return at < 0 ? end : at;
    }

    private static IEnumerable<(int From, int To)> Words(string source, int start, int end)
    {
        var from = start;
        while (from < end)
        {
            while (from < end && Characters.IsBlank(source[from]))
            {
                from++;
            }

            var to = from;
            while (to < end && !Characters.IsBlank(source[to]))
            {
                to++;
            }

            if (to > from)
            {
                yield return (from, to);
            }

            from = to;
        }
    }
}
