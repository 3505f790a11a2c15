namespace Plenary.Generator.Reading;

/// <summary>Joins the lines of a paragraph: white space folded, invisible characters out, hyphens at line ends judged.</summary>
internal sealed class LineJoiner(string source, WordEvidence evidence, MappedTextBuilder builder, ReadingLog log)
{
    private ColumnHyphens? columnHyphens;

    /// <summary>Tells that lines wider than this were joined by the extraction, and lost the hyphen between them.</summary>
    public void ExpectLostHyphens(int width) => columnHyphens = new ColumnHyphens(source, evidence, width);

    public MappedText Join(IReadOnlyList<Line> lines)
    {
        if (lines.Count == 1 && lines[0].IsPlain && columnHyphens is null)
        {
            return new MappedText(source, lines[0].Start, lines[0].Length, lines[0].Start);
        }

        builder.Clear();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && lines[i - 1].LosesHyphen && char.IsLower(source[lines[i].Start]))
            {
                builder.Append('-', -1);
                log.Add(RepairKind.HyphenInserted, new Span(lines[i - 1].End, 0), LastWord(builder.Length - 1) + "-");
            }

            Append(lines[i]);
        }

        return builder.ToText();
    }

    /// <summary>Puts text that was cut (by a page's end, say) together as lines are put together.</summary>
    public MappedText Join(MappedText left, MappedText right)
    {
        builder.Clear();
        builder.Append(left);
        Connect(right.Text, 0, right.OriginOf(0));
        builder.Append(right);
        return builder.ToText();
    }

    /// <summary>Whether a blank of a joined text was a tabulator or several blanks within a line.</summary>
    public bool PartsCells(MappedText text, int blank)
    {
        int from = text.OriginOf(blank), to = blank + 1 < text.Length ? text.OriginOf(blank + 1) : from;
        var wide = to - from > 1;
        for (var i = from; i < to; i++)
        {
            if (!Characters.IsBlank(source[i]))
            {
                return false;
            }

            wide |= source[i] == '\t';
        }

        return wide;
    }

    private void Append(Line line)
    {
        if (builder.Length > 0)
        {
            Connect(source, line.Start, line.Start);
        }

        var hyphens = columnHyphens?.In(line);
        if (line.IsPlain && hyphens is not { Count: > 0 })
        {
            builder.Append(source, line.Start, line.Length);
            return;
        }

        var nextHyphen = 0;
        var hyphen = hyphens is { Count: > 0 } ? hyphens[0] : -1;
        var run = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            var c = source[i];
            if (i == hyphen)
            {
                builder.Append(source, run, i - run);
                run = Characters.IsBlank(c) ? i + 1 : i;
                builder.Append('-', -1);
                if (run == i && FirstWord(source, i) is "and" or "or")
                {
                    // "results- and action-oriented"
                    builder.Append(' ', -1);
                }

                log.Add(RepairKind.HyphenInserted, new Span(i, run - i), LastWord(builder.Length - 1) + "-");
                hyphen = ++nextHyphen < hyphens!.Count ? hyphens[nextHyphen] : -1;
                continue;
            }

            if (c is > ' ' and < '\u007F' || (c == ' ' && i > line.Start && source[i - 1] is > ' ' and < '\u007F' && source[i + 1] is > ' ' and < '\u007F'))
            {
                continue;
            }

            var blank = Characters.IsBlank(c);
            if (!blank && !Characters.IsInvisible(c) && !char.IsSurrogate(c))
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < line.End && char.IsLowSurrogate(source[i + 1]))
            {
                i++;
                continue;
            }

            builder.Append(source, run, i - run);
            run = i + 1;
            if (blank)
            {
                builder.AppendSpace(i);
            }
            else if (char.IsSurrogate(c))
            {
                builder.Append('\uFFFD', i);
                log.Add(RepairKind.SurrogateReplaced, new Span(i, 1), ReadingLog.CodePoint(c));
            }
            else
            {
                log.LeaveOut(source, i);
            }
        }

        builder.Append(source, run, line.End - run);
    }

    /// <summary>A space between two lines, or none after a hyphen; a hyphen that only the line end asked for goes.</summary>
    private void Connect(string next, int start, int origin)
    {
        if (builder.Last is not ('-' or '\u2010' or '\u2011') || builder.Length < 2 || !char.IsLetterOrDigit(builder[builder.Length - 2])
            || start >= next.Length || !char.IsLetterOrDigit(next[start]))
        {
            builder.AppendSpace(Math.Max(0, origin - 1));
            return;
        }

        var left = LastWord(builder.Length - 1);
        var right = FirstWord(next, start);
        if (left.Length == 0 || right.Length == 0 || !char.IsLower(right[0]) || evidence.IsCompound(left, right))
        {
            return;
        }

        if (right is "and" or "or" or "to")
        {
            // "short- and long-term"
            builder.AppendSpace(Math.Max(0, origin - 1));
            return;
        }

        var whole = left + right;
        if (evidence.IsWord(whole) || evidence.StandsInDocument(whole))
        {
            log.Add(RepairKind.HyphenRemoved, new Span(Math.Max(0, origin - 2), 1), whole);
            builder.RemoveLast();
        }
    }

    private string LastWord(int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(builder[start - 1]))
        {
            start--;
        }

        return builder.Cut(start, end);
    }

    private static string FirstWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }
}
