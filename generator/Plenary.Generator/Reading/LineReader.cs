using System.Runtime.CompilerServices;

namespace Plenary.Generator.Reading;

/// <summary>First step: the lines of a file, with what is only on the page (furniture) told apart from the words.</summary>
internal static class LineReader
{
    /// <summary>A rule is drawn with at least so many underscores.</summary>
    public const int RuleLength = 5;

    /// <summary>For so many characters a line is expected; there may be more.</summary>
    private const int UsualLine = 120;

    public static List<Line> Read(string source, ReadingLog log)
    {
        var lines = new List<Line>((source.Length / UsualLine) + 8);
        int position = 0, blanks = 0, page = 0;
        var startsPage = false;
        while (position <= source.Length)
        {
            var end = EndOfLine(source, position, out var isPlain);
            Add(source, lines, log, position, end, isPlain, ref blanks, ref startsPage, page);
            if (end >= source.Length)
            {
                break;
            }

            if (source[end] == '\f')
            {
                page++;
                startsPage = true;
            }

            position = end + (source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n' ? 2 : 1);
        }

        FurnitureReader.Mark(source, lines);
        return lines;
    }

    /// <summary>Where a line ends, and whether all that stands behind its indent is plain.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    private static int EndOfLine(ReadOnlySpan<char> source, int start, out bool isPlain)
    {
        while (start < source.Length && source[start] is ' ')
        {
            start++;
        }

        isPlain = true;
        var hasDoubleBlank = false;
        var i = start;
        while ((i = CharScan.IndexOfUncommon(source, i, ref hasDoubleBlank)) < source.Length && !Characters.EndsLine(source[i]))
        {
            isPlain &= !Characters.IsBlank(source[i]) && !Characters.IsInvisible(source[i]) && !char.IsSurrogate(source[i]);
            i++;
        }

        isPlain &= !hasDoubleBlank;
        return i;
    }

    private static void Add(string source, List<Line> lines, ReadingLog log, int start, int end, bool isPlain, ref int blanks, ref bool startsPage, int page)
    {
        int first = start, indent = 0, lineEnd = end;
        while (first < end && (Characters.IsBlank(source[first]) || Characters.IsInvisible(source[first])))
        {
            indent += source[first] == '\t' ? 8 : Characters.IsBlank(source[first]) ? 1 : 0;
            first++;
        }

        while (end > first && (Characters.IsBlank(source[end - 1]) || Characters.IsInvisible(source[end - 1])))
        {
            end--;
        }

        LeaveOut(source, log, start, first);
        LeaveOut(source, log, end, lineEnd);
        if (first == end)
        {
            blanks++;
            return;
        }

        var rule = end;
        while (rule > first && source[rule - 1] == '_')
        {
            rule--;
        }

        if (rule > first && end - rule >= RuleLength)
        {
            // The rule above the notes ran into a line whose hyphen was taken for a cut word's: "cross______".
            lines.Add(new Line(first, rule, indent) { IsPlain = isPlain, BlanksBefore = blanks, StartsPage = startsPage, Page = page, LosesHyphen = true });
            lines.Add(new Line(rule, end, 0) { IsPlain = isPlain, Page = page });
        }
        else
        {
            lines.Add(new Line(first, end, indent) { IsPlain = isPlain, BlanksBefore = blanks, StartsPage = startsPage, Page = page });
        }

        blanks = 0;
        startsPage = false;
    }

    private static void LeaveOut(string source, ReadingLog log, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Characters.IsInvisible(source[i]))
            {
                log.LeaveOut(source, i);
            }
        }
    }
}
