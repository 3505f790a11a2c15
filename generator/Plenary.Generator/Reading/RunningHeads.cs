using System.Text;

namespace Plenary.Generator.Reading;

/// <summary>Marks the heads that run over the pages: the symbol and the title, in two columns or in turns.</summary>
internal static class RunningHeads
{
    /// <summary>A running head is at most so many lines long.</summary>
    private const int MaxHeadLines = 8;

    /// <summary>Columns of a line are at least so many blanks apart.</summary>
    private const int ColumnGap = 3;

    public static void Mark(string source, List<Line> lines)
    {
        if (lines.Count == 0 || lines[lines.Count - 1].Page == 0)
        {
            return;
        }

        var firstPage = Letters(source, lines, 0, FirstOfPage(lines, 1));
        var known = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);

        // Heads that the symbol gives away teach the running title; the rest is known by it.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines[i].StartsPage && lines[i].Page > 0)
                {
                    MarkHead(source, lines, i, firstPage, known, counts, pass);
                }
            }
        }
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

    private static void MarkHead(string source, List<Line> lines, int first, string firstPage, HashSet<string> known, Dictionary<string, int> counts, int pass)
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
            // The symbol may be cut off at the page's edge: the title's words alone give the head away.
            var head = Letters(source, lines, first, blockEnd);
            var repeatsTitle = head.Length > 20 && blockEnd < lines.Count && lines[blockEnd].BlanksBefore > 0
                && !EndsSentence(source, lines[blockEnd - 1]) && firstPage.Contains(head);
            if (known.Contains(head) || repeatsTitle)
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
                MarkTitleAfterSymbol(source, lines, first + 1, firstPage, known, counts, pass);
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

    private static void MarkTitleAfterSymbol(string source, List<Line> lines, int first, string firstPage, HashSet<string> known, Dictionary<string, int> counts, int pass)
    {
        if (first >= lines.Count || lines[first].BlanksBefore == 0 && lines[first].Kind != LineKind.Text || lines[first].StartsPage)
        {
            return;
        }

        var end = BlockEnd(lines, first);
        var title = Letters(source, lines, first, end);
        var closed = end >= lines.Count || lines[end].BlanksBefore > 0;
        var count = counts.TryGetValue(title, out var found) ? found : 0;
        if (pass == 0)
        {
            counts[title] = count + 1;
        }

        if (closed && end - first <= MaxHeadLines
            && (known.Contains(title) || (title.Length > 3 && firstPage.Contains(title)) || (pass == 1 && known.Count == 0 && count > 1 && !EndsSentence(source, lines[end - 1]))))
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

    private static int IndexOf(string source, int start, int end, char c)
    {
        var at = source.IndexOf(c, start, end - start);
        return at < 0 ? end : at;
    }
}
