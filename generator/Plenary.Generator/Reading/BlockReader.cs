using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading;

/// <summary>The file's paragraphs and its footnotes.</summary>
internal sealed class BlockReading(List<Block> blocks, List<Note> notes, Setting setting)
{
    public List<Block> Blocks { get; } = blocks;

    public List<Note> Notes { get; } = notes;

    public Setting Setting { get; } = setting;
}

/// <summary>Second step: joins lines to paragraphs and lifts the footnotes from the feet of the pages.</summary>
internal sealed class BlockReader(string source, LanguageLexicon lexicon, LineJoiner joiner, ReadingLog log)
{
    private readonly List<Line> joined = [];

    public BlockReading Read(List<Line> lines)
    {
        var zones = new List<List<Line>>();
        var body = BodyLines(lines, zones);
        var breaks = new ParagraphBreaks(body);
        if (breaks.Setting == Setting.Dense)
        {
            body = TornLines.Mend(body, log);
            breaks = new ParagraphBreaks(body);
            joiner.ExpectLostHyphens(breaks.Width);
        }

        var notes = new List<Note>();
        var zoneReader = new NoteZoneReader(source, joiner);
        foreach (var zone in zones)
        {
            zoneReader.Read(zone, notes);
        }

        var blocks = Group(body, breaks);
        if (zones.Count == 0)
        {
            NoteBlockReader.Lift(blocks, notes, lexicon);
        }

        if (breaks.Setting == Setting.BlankLines)
        {
            MergeCut(blocks);
        }

        return new BlockReading(blocks, notes, breaks.Setting);
    }

    private List<BodyLine> BodyLines(List<Line> lines, List<List<Line>> zones)
    {
        var hasPages = source.IndexOf('\f') >= 0;
        var body = new List<BodyLine>(lines.Count);
        List<Line>? zone = null;
        var afterBreak = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsPage || (zone is not null && !hasPages && i > 0 && lines[i - 1].Kind == LineKind.Furniture && line.Kind == LineKind.Text))
            {
                zone = null;
                afterBreak = true;
            }

            switch (line.Kind)
            {
                case LineKind.Furniture:
                    log.Furniture.Add(new Span(line.Start, line.Length));
                    afterBreak = true;
                    break;
                case LineKind.Rule:
                    log.Furniture.Add(new Span(line.Start, line.Length));
                    afterBreak = true;
                    if (hasPages || (i + 1 < lines.Count && BeginsNote(lines[i + 1])))
                    {
                        zone = [];
                        zones.Add(zone);
                    }
                    else
                    {
                        zone = null;
                    }

                    break;
                default:
                    if (!hasPages && zone is { Count: > 0 } && line.BlanksBefore > 0 && !BeginsNote(line) && IsBody(line))
                    {
                        zone = null;
                        afterBreak = true;
                    }

                    if (zone is not null)
                    {
                        zone.Add(line);
                        break;
                    }

                    body.Add(new BodyLine(source, line, afterBreak, lexicon));
                    afterBreak = false;
                    break;
            }
        }

        return body;
    }

    private List<Block> Group(List<BodyLine> body, ParagraphBreaks breaks)
    {
        var blocks = new List<Block>((body.Count / 2) + 8);
        var current = new List<BodyLine>();
        for (var i = 0; i < body.Count; i++)
        {
            if (breaks.Breaks(i) && current.Count > 0)
            {
                blocks.Add(Make(current));
                current.Clear();
            }

            current.Add(body[i]);
        }

        if (current.Count > 0)
        {
            blocks.Add(Make(current));
        }

        return blocks;
    }

    /// <summary>Whether a line under a rule may be a note's: it begins with a marker.</summary>
    private bool BeginsNote(Line line)
    {
        var end = line.Start;
        while (end < line.End && (Characters.IsDigit(source[end]) || source[end] == '*'))
        {
            end++;
        }

        return end > line.Start && end <= line.Start + 3 && (end == line.End || source[end] != '.');
    }

    /// <summary>Whether a line behind notes is the resolution's again; without page breaks its words alone tell.</summary>
    private bool IsBody(Line line)
        => new BodyLine(source, line, false, lexicon) is { Start: StartKind.Formula or StartKind.Closing or StartKind.Annex } or { Start: StartKind.Number, Enumerator.Style: EnumeratorStyle.Number };

    private Block Make(List<BodyLine> lines)
    {
        joined.Clear();
        foreach (var line in lines)
        {
            joined.Add(line.Line);
        }

        return new Block(joiner.Join(joined))
        {
            AfterBreak = lines[0].AfterBreak || (lines[0].Line.BlanksBefore == 0 && lines[0].Line.Indent is > 0 and < 4),
            AfterBlank = lines[0].Line.BlanksBefore > 0 || lines[0].AfterBreak,
        };
    }

    /// <summary>Puts paragraphs together that a page's end had cut.</summary>
    private void MergeCut(List<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            var (before, block) = (blocks[i - 1], blocks[i]);
            if (!block.AfterBreak || !IsCut(before.Text.Words, block.Text.Words))
            {
                continue;
            }

            before.Text = joiner.Join(before.Text, block.Text);
            blocks.RemoveAt(i);
            i--;
        }
    }

    private bool IsCut(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (lexicon.IsFormula(before, out _, out _) || lexicon.IsFormula(after, out _, out _))
        {
            return false;
        }

        // "– To assist the authorities": an item of a list of dashes.
        if (after.Length > 2 && after[0] is '-' or '–' or '—' && after[1] == ' ' && char.IsUpper(after[2]))
        {
            return false;
        }

        var start = LineStart.Of(after, lexicon);
        var end = LineStart.EndMark(before);
        if (start is StartKind.Number or StartKind.Opening or StartKind.Closing or StartKind.Annex or StartKind.Division)
        {
            return false;
        }

        if (start == StartKind.Item)
        {
            return end == '\0' && !before.EndsWith("and", StringComparison.Ordinal) && !before.EndsWith("or", StringComparison.Ordinal);
        }

        return end switch
        {
            '\0' or ',' => true,
            _ => char.IsLower(after[0]),
        };
    }
}
