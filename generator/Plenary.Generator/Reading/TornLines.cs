namespace Plenary.Generator.Reading;

/// <summary>
/// Puts lines back in order that an extraction took apart: a paragraph's number or first word, then its last line, then,
/// each behind a blank line, the rest of its first line.
/// </summary>
internal static class TornLines
{
    /// <summary>Words of a line that stood far apart come one by one: a line has not more than these.</summary>
    private const int MaxPieces = 12;

    public static List<BodyLine> Mend(List<BodyLine> lines, ReadingLog log)
    {
        var mended = new List<BodyLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            mended.Add(lines[i]);
            var end = PiecesEnd(lines, i);
            if (end < 0)
            {
                continue;
            }

            for (var piece = i + 2; piece < end; piece++)
            {
                mended.Add(lines[piece]);
            }

            var moved = lines[i + 1];
            mended.Add(moved);
            log.Add(RepairKind.LineMoved, new Span(moved.Line.Start, moved.Line.Length), "");
            i = end - 1;
        }

        return mended;
    }

    /// <summary>The end of the pieces that belong in front of the line after <paramref name="start"/>; -1 where nothing is torn.</summary>
    private static int PiecesEnd(List<BodyLine> lines, int start)
    {
        var first = lines[start];
        if (start + 2 >= lines.Count || !(first.IsNumberAlone || first.Start == StartKind.Opening || first.IsNumberedOpening) || first.Ends && !first.IsNumberAlone)
        {
            return -1;
        }

        var last = lines[start + 1];
        if (!last.StartsLower || !last.Ends || last.AfterBreak || last.Line.BlanksBefore > 0)
        {
            return -1;
        }

        var end = start + 2;
        while (end < lines.Count && end - start < MaxPieces && IsPiece(lines[end], first.IsNumberAlone && end == start + 2))
        {
            end++;
        }

        return end > start + 2 ? end : -1;
    }

    private static bool IsPiece(BodyLine line, bool mayOpen)
        => line.Line.BlanksBefore > 0 && !line.AfterBreak && !line.Ends && !line.IsNumberAlone && (mayOpen ? line.Start is StartKind.None or StartKind.Opening : line.StartsLower && line.Start == StartKind.None);
}
