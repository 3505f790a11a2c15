namespace Plenary.Generator.Reading;

/// <summary>Joins the lines of a paragraph: white space folded, invisible characters out, hyphens at line ends judged.</summary>
internal sealed class LineJoiner(string source, WordEvidence evidence, ReadingLog log)
{
    private ColumnHyphens? columnHyphens;

    /// <summary>Tells that lines wider than this were joined by the extraction, and lost the hyphen between them.</summary>
    public void ExpectLostHyphens(int width) => columnHyphens = new ColumnHyphens(source, evidence, width);

    public MappedText Join(IReadOnlyList<Line> lines)
    {
        var builder = new MappedTextBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && lines[i - 1].LosesHyphen && char.IsLower(source[lines[i].Start]))
            {
                builder.Append('-', -1);
                log.Add(RepairKind.HyphenInserted, new Span(lines[i - 1].End, 0), LastWord(builder, builder.Length - 1) + "-");
            }

            Append(builder, lines[i]);
        }

        return builder.ToText();
    }

    /// <summary>Puts text that was cut (by a page's end, say) together as lines are put together.</summary>
    public MappedText Join(MappedText left, MappedText right)
    {
        var builder = new MappedTextBuilder();
        builder.Append(left);
        Connect(builder, right.Text, right.OriginOf(0));
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

    private void Append(MappedTextBuilder builder, Line line)
    {
        if (builder.Length > 0)
        {
            Connect(builder, source.Substring(line.Start, Math.Min(line.Length, 60)), line.Start);
        }

        var hyphens = columnHyphens?.In(line);
        var nextHyphen = 0;
        var run = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            var c = source[i];
            if (hyphens is not null && nextHyphen < hyphens.Count && hyphens[nextHyphen] == i)
            {
                builder.Append(source, run, i - run);
                run = Characters.IsBlank(c) ? i + 1 : i;
                builder.Append('-', -1);
                if (run == i && FirstWord(source.Substring(i, Math.Min(4, line.End - i))) is "and" or "or")
                {
                    // "results- and action-oriented"
                    builder.Append(' ', -1);
                }

                log.Add(RepairKind.HyphenInserted, new Span(i, run - i), LastWord(builder, builder.Length - 1) + "-");
                nextHyphen++;
                continue;
            }

            if (c == ' ' && i > line.Start && source[i - 1] is > ' ' and < '\u007F' && source[i + 1] is > ' ' and < '\u007F')
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
    private void Connect(MappedTextBuilder builder, string next, int origin)
    {
        if (builder.Last is not ('-' or '\u2010' or '\u2011') || builder.Length < 2 || !char.IsLetterOrDigit(builder[builder.Length - 2])
            || next.Length == 0 || !char.IsLetterOrDigit(next[0]))
        {
            builder.AppendSpace(Math.Max(0, origin - 1));
            return;
        }

        var left = LastWord(builder, builder.Length - 1);
        var right = FirstWord(next);
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

    private static string LastWord(MappedTextBuilder builder, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(builder[start - 1]))
        {
            start--;
        }

        var letters = new char[end - start];
        for (var i = start; i < end; i++)
        {
            letters[i - start] = builder[i];
        }

        return new string(letters);
    }

    private static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.Substring(0, end);
    }
}
