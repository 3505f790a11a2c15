namespace Plenary.Generator.Reading;

/// <summary>
/// Marks the lines that belong to the page: rules above footnotes, job numbers ("23-24979 (E)"), bar codes, page marks
/// ("2/6") and running heads.
/// </summary>
internal static class FurnitureReader
{
    public static void Mark(string source, List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].Kind = OfItself(source, lines[i]);
        }

        SplitPageMarks(source, lines);
        MarkPageMarks(source, lines);
        RunningHeads.Mark(source, lines);
    }

    private static LineKind OfItself(string source, Line line)
    {
        if (IsRule(source, line))
        {
            return LineKind.Rule;
        }

        return IsBarCode(source, line) || IsJobLine(source, line.Start, line.End) || (line.Length == 4 && string.CompareOrdinal(source, line.Start, "/...", 0, 4) == 0)
            ? LineKind.Furniture
            : LineKind.Text;
    }

    private static bool IsRule(string source, Line line)
    {
        var underscores = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (source[i] == '_')
            {
                underscores++;
            }
            else if (!Characters.IsBlank(source[i]))
            {
                return false;
            }
        }

        return underscores >= LineReader.RuleLength;
    }

    private static bool IsBarCode(string source, Line line)
        => line.Length >= 8 && source[line.Start] == '*' && source[line.End - 1] == '*' && DigitsEnd(source, line.Start + 1, line.End) == line.End - 1;

    /// <summary>"23-24979", "23-24979 (E)    201223", "2/3      23-24979", "23-24979      3/3".</summary>
    private static bool IsJobLine(string source, int start, int end)
    {
        var jobs = 0;
        for (var from = start; NextWord(source, ref from, end, out var to); from = to)
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

    /// <summary>Takes a page mark off the last line of its page where it ran into it: "technical assistance and capacity 8/9".</summary>
    private static void SplitPageMarks(string source, List<Line> lines)
    {
        var pages = lines.Count == 0 ? 0 : lines[lines.Count - 1].Page + 1;
        List<Line>? split = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            split?.Add(line);
            var atPageEnd = i + 1 < lines.Count && (lines[i + 1].StartsPage || lines[i + 1].Kind == LineKind.Furniture);
            if (!atPageEnd || line.Kind != LineKind.Text)
            {
                continue;
            }

            var blank = source.LastIndexOf(' ', line.End - 1, Math.Min(line.Length, 9));
            var mark = new Line(blank + 1, line.End, 0) { Page = line.Page, Kind = LineKind.Furniture };
            if (blank > line.Start && IsMarkOfPage(source, mark) && Number(source, source.IndexOf('/', mark.Start) + 1, mark.End) == pages)
            {
                // The extraction joins what a hyphen seems to cut.
                line.End = blank;
                line.LosesHyphen = true;
                split ??= lines.GetRange(0, i + 1);
                split.Add(mark);
            }
        }

        if (split is not null)
        {
            lines.Clear();
            lines.AddRange(split);
        }
    }

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

    /// <summary>Moves to the next word of [<paramref name="from"/>, <paramref name="end"/>).</summary>
    private static bool NextWord(string source, ref int from, int end, out int to)
    {
        while (from < end && Characters.IsBlank(source[from]))
        {
            from++;
        }

        to = from;
        while (to < end && !Characters.IsBlank(source[to]))
        {
            to++;
        }

        return to > from;
    }
}
