namespace Plenary.Generator.Reading;

/// <summary>Decides, line by line, where a paragraph begins: by blank lines, by indents or, where the file has neither, by the words.</summary>
internal sealed class ParagraphBreaks
{
    private readonly IReadOnlyList<BodyLine> lines;
    private readonly Setting setting;
    private readonly Dictionary<int, int> margins;
    private readonly int width;
    private readonly int formula;
    private readonly WordBreaks words;
    private readonly bool itemsStandApart;
    private int lastNumber;

    // The number of the last note behind the closing; -1 before the closing.
    private int lastNote = -1;

    public ParagraphBreaks(IReadOnlyList<BodyLine> lines)
    {
        this.lines = lines;
        formula = IndexOfFormula(lines);
        setting = SettingOf(lines, formula + 1);
        margins = setting == Setting.Indents ? Margins(lines) : [];
        width = TypicalWidth(lines, formula + 1);
        words = new WordBreaks(lines, width);
        itemsStandApart = ItemsStandApart(lines, formula + 1);
    }

    public Setting Setting => setting;

    /// <summary>How many characters a full line has.</summary>
    public int Width => width;

    /// <summary>Whether line <paramref name="i"/> begins a paragraph. Must be asked for every line, in order.</summary>
    public bool Breaks(int i)
    {
        var breaks = i == 0 || Decide(i);
        var line = lines[i];
        if (line.Start == StartKind.Formula)
        {
            lastNumber = 0;
        }
        else if (breaks && line.Start == StartKind.Number && line.Enumerator.Style == EnumeratorStyle.Number)
        {
            lastNumber = line.Enumerator.Value;
        }

        if (line.Start == StartKind.Closing && i > formula)
        {
            lastNote = 0;
        }
        else if (breaks && IsNextNote(line))
        {
            lastNote++;
        }

        words.Pass(i, breaks);

        return breaks;
    }

    private bool Decide(int i)
    {
        BodyLine line = lines[i], previous = lines[i - 1];
        if (line.Start == StartKind.Formula || previous.Start == StartKind.Formula)
        {
            return true;
        }

        if (setting == Setting.Lines)
        {
            return true;
        }

        if (setting == Setting.BlankLines)
        {
            return ByBlankLines(line, previous);
        }

        if (i < formula)
        {
            // A masthead's lines stand for themselves; the masthead's reader joins what belongs together.
            return true;
        }

        if (setting == Setting.Dense)
        {
            // What follows the date of a closing is no part of it.
            var behindClosing = line.Line.BlanksBefore > 0 && i > 1 && lines[i - 2].Start == StartKind.Closing;
            return behindClosing || (line.Line.BlanksBefore > 0 && IsNextNote(line)) || words.Decide(i);
        }

        return !previous.IsNumberAlone && ByIndents(i, line, previous);
    }

    /// <summary>"3 General Assembly resolution 70/175, annex." behind the closing and note 2: short as it is, it is no part of that.</summary>
    private bool IsNextNote(BodyLine line)
        => lastNote >= 0 && line.FirstWordLength is > 0 and <= 3 && Numerals.Decimal(line.Text, 0, line.FirstWordLength) == lastNote + 1;

    private bool ByBlankLines(BodyLine line, BodyLine previous)
    {
        if (previous.IsNumberAlone && previous.Enumerator.Style == EnumeratorStyle.Number && line.Start == StartKind.Opening)
        {
            // "14." on a line of its own, and a blank line before the paragraph's words.
            return false;
        }

        if (line.AfterBreak || line.Line.BlanksBefore > 0)
        {
            return true;
        }

        if (line.Line.Indent is > 0 and < 4 && previous.Line.Indent == 0)
        {
            // The top of a page in extractions that leave one blank there.
            return true;
        }

        return previous.Ends && line.Start switch
        {
            StartKind.Number => line.Enumerator.Style == EnumeratorStyle.Number && line.Enumerator.Value == lastNumber + 1,
            StartKind.Item => !itemsStandApart && (previous.EndMark is ';' or ':' || line.Enumerator.Label is "a" or "i" or "1"),
            StartKind.Closing => previous.EndMark == '.',
            _ => false,
        };
    }

    private bool ByIndents(int i, BodyLine line, BodyLine previous)
    {
        var margin = margins.TryGetValue(line.Line.Page, out var found) ? found : 0;
        var indent = line.Line.Indent - margin;
        if (previous.IsDivisionAlone || previous.Start is StartKind.Closing or StartKind.Annex || line.Start is StartKind.Closing)
        {
            return true;
        }

        if (indent > 2)
        {
            // A first line; or one more of a passage that is set in as a whole.
            var previousIndent = previous.Line.Indent - (margins.TryGetValue(previous.Line.Page, out var m) ? m : 0);
            var sameColumn = Math.Abs(previousIndent - indent) <= 1 && !line.AfterBreak;
            if (!previous.Ends && line.StartsLower && line.Line.BlanksBefore == 0)
            {
                return false;
            }

            return !(sameColumn && !previous.Ends && line.Start is StartKind.None && line.Line.BlanksBefore == 0);
        }

        if (line.IsAnnexAlone || previous.IsAnnexAlone || (previous.Ends && line.StartsUpper && words.IsHeading(i)))
        {
            return true;
        }

        if (line.AfterBreak)
        {
            return previous.Ends && !line.StartsLower && (line.Start is not StartKind.None and not StartKind.Opening || (line.StartsUpper && IsShort(previous, line)));
        }

        if (line.Line.BlanksBefore > 0)
        {
            return previous.Ends || line.Start != StartKind.None || line.StartsUpper;
        }

        // Annexes are set without indents.
        return (words.IsInAnnex && words.Decide(i)) || (previous.Ends && line.Start is StartKind.Number or StartKind.Item or StartKind.Division or StartKind.Annex);
    }

    /// <summary>Whether nearly all items have a blank line before them: "(i)" at a line's start is then mostly in the middle of a sentence.</summary>
    private static bool ItemsStandApart(IReadOnlyList<BodyLine> lines, int first)
    {
        int apart = 0, close = 0;
        for (var i = Math.Max(first, 1); i < lines.Count; i++)
        {
            if (lines[i].Start == StartKind.Item)
            {
                apart += lines[i].Line.BlanksBefore > 0 ? 1 : 0;
                close += lines[i].Line.BlanksBefore == 0 && lines[i - 1].Ends ? 1 : 0;
            }
        }

        return apart > 4 * close;
    }

    /// <summary>Whether the next line's first word would have fitted behind this line's last: a paragraph ended here.</summary>
    private bool IsShort(BodyLine line, BodyLine next) => line.Line.Length + 1 + next.FirstWordLength < width * 9 / 10;

    private static int IndexOfFormula(IReadOnlyList<BodyLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Start == StartKind.Formula)
            {
                return i;
            }
        }

        return -1;
    }

    private static Setting SettingOf(IReadOnlyList<BodyLine> lines, int first)
    {
        int indented = 0, blank = 0, dense = 0, ended = 0, longest = 0;
        for (var i = first; i < lines.Count; i++)
        {
            var line = lines[i];
            indented += line.Line.Indent >= 6 ? 1 : 0;
            ended += line.Ends ? 1 : 0;
            longest = Math.Max(longest, line.Line.Length);
            if (i > first && line.Start is StartKind.Number or StartKind.Item or StartKind.Opening && !line.AfterBreak)
            {
                if (line.Line.BlanksBefore > 0)
                {
                    blank++;
                }
                else if (lines[i - 1].Ends)
                {
                    dense++;
                }
            }
        }

        var count = lines.Count - first;
        if (indented * 2 > count)
        {
            return Setting.Indents;
        }

        if (dense == 0 || blank >= dense)
        {
            return Setting.BlankLines;
        }

        return ended * 10 >= count * 8 && longest > 150 ? Setting.Lines : Setting.Dense;
    }

    /// <summary>The most frequent indent of each page.</summary>
    private static Dictionary<int, int> Margins(IReadOnlyList<BodyLine> lines)
        => lines.GroupBy(line => line.Line.Page).ToDictionary(
            page => page.Key,
            page => page.GroupBy(line => line.Line.Indent).OrderByDescending(indent => indent.Count()).ThenBy(indent => indent.Key).First().Key);

    private static int TypicalWidth(IReadOnlyList<BodyLine> lines, int first)
    {
        var lengths = new List<int>(lines.Count);
        for (var i = first; i < lines.Count; i++)
        {
            if (lines[i].Line.Length > 20)
            {
                lengths.Add(lines[i].Line.Length);
            }
        }

        lengths.Sort();
        return lengths.Count == 0 ? 80 : lengths[lengths.Count * 7 / 10];
    }
}
