namespace Plenary.Generator.Reading;

/// <summary>
/// Decides where a paragraph begins in a file that sets nothing between paragraphs: by the words that end and open them,
/// by the run of the numbers, and by lines that end before the column does.
/// </summary>
internal sealed class WordBreaks(IReadOnlyList<BodyLine> lines, int width)
{
    /// <summary>A heading has at most so many lines.</summary>
    private const int MaxHeadingLines = 4;

    /// <summary>Words behind an opening that no list knows: "Abhorring the", "Trusting that".</summary>
    private static readonly Lexicon.WordSet AfterParticiple = new(["that", "the", "its", "also", "further", "with", "in", "to", "on", "by"]);

    private int lastNumber;

    // The paragraph's number while a list "1. 2. 3." runs inside it.
    private int outerNumber;
    private bool inOperative;

    // Whether the paragraph that is being read began as a heading does, and nothing in it has ended.
    private bool isPlain;

    /// <summary>Whether an annex has begun.</summary>
    public bool IsInAnnex { get; private set; }

    /// <summary>Whether line <paramref name="i"/> begins a paragraph.</summary>
    public bool Decide(int i)
    {
        BodyLine line = lines[i], previous = lines[i - 1];
        if (previous.IsDigitsAlone && i >= 2)
        {
            // A footnote's marker that was torn out of its line.
            previous = lines[i - 2];
        }

        if (previous.IsNumberAlone)
        {
            return false;
        }

        if (previous.IsDivisionAlone || previous.Start is StartKind.Closing || previous.IsAnnexAlone || line.IsOrnament || previous.IsOrnament)
        {
            return true;
        }

        switch (line.Start)
        {
            case StartKind.Number when line.Enumerator.Style == EnumeratorStyle.Number:
                return StartsNumbered(line, previous);
            case StartKind.Number:
                return previous.Ends && IsShort(previous, line);
            case StartKind.Item:
                return previous.Ends || isPlain || (line.IsNumberAlone && line.AfterBreak) || EndsWithConjunction(previous.Text);
            case StartKind.Opening when previous.Ends:
                return !inOperative || previous.EndMark != ',' || IsShort(previous, line);
            case StartKind.Opening when isPlain:
                return IsShort(previous, line);
            case StartKind.Division when line.IsDivisionAlone:
                return previous.Ends || isPlain || !IsFull(previous);
            case StartKind.Division when isPlain && line.Text.Length < width:
                return true;
            case StartKind.Closing:
                return previous.EndMark == '.' || !previous.Ends;
            case StartKind.Annex:
                return line.Text.Length < 12 || previous.Ends;
        }

        if (line.StartsLower)
        {
            // Words behind a list, which are its paragraph's.
            return previous.EndMark == ';' && IsShort(previous, line) && !line.AfterBreak;
        }

        return line.StartsUpper && StartsPlain(i, line, previous);
    }

    /// <summary>Takes note of what line <paramref name="i"/> is. Must be told of every line, in order.</summary>
    public void Pass(int i, bool breaks)
    {
        var line = lines[i];
        if (line.Start == StartKind.Formula || line.IsAnnexAlone)
        {
            lastNumber = outerNumber = 0;
            inOperative = false;
            IsInAnnex = line.IsAnnexAlone;
        }
        else if (breaks && line.Start == StartKind.Number && line.Enumerator.Style == EnumeratorStyle.Number)
        {
            outerNumber = line.Enumerator.Value == 1 ? lastNumber : line.Enumerator.Value == outerNumber + 1 ? 0 : outerNumber;
            lastNumber = line.Enumerator.Value;
            inOperative = true;
        }

        isPlain = (isPlain || (breaks && line.Start is StartKind.None && line.StartsUpper)) && !line.Ends
            && !(breaks && line.Start is not (StartKind.None or StartKind.Division));
    }

    private bool StartsNumbered(BodyLine line, BodyLine previous)
    {
        var value = line.Enumerator.Value;
        if (value == lastNumber + 1 || (outerNumber > 0 && value == outerNumber + 1))
        {
            return previous.Ends || isPlain || line.IsNumberAlone || line.IsNumberedOpening || !IsFull(previous);
        }

        return (previous.Ends || isPlain) && (value == 1 || (value > lastNumber && value <= lastNumber + 3));
    }

    /// <summary>Whether a line that opens as nothing known begins a paragraph or a heading.</summary>
    private bool StartsPlain(int i, BodyLine line, BodyLine previous)
    {
        var isShort = IsShort(previous, line);
        if (previous.EndMark == ',' && !inOperative && line.StartsLikeParticiple)
        {
            return isShort || (line.StartsLikePresentParticiple && AfterParticiple.Contains(line.SecondWord));
        }

        if (isPlain)
        {
            // Headings are set narrower: a line wider than they are, and no need to break before it, is text.
            return isShort && IsFull(line);
        }

        return (previous.EndMark is ';' or '.' or ':' && isShort) || (previous.Ends && IsHeading(i));
    }

    /// <summary>Whether the lines from here on end nothing, up to one that opens a paragraph.</summary>
    public bool IsHeading(int i)
    {
        for (var k = i; k < i + MaxHeadingLines && k + 1 < lines.Count && !lines[k].Ends; k++)
        {
            var next = lines[k + 1];
            if (next.Start == StartKind.Opening ? IsShort(lines[k], next)
                : next.Start == StartKind.Number && next.Enumerator.Value == lastNumber + 1 && (next.IsNumberAlone || next.IsNumberedOpening))
            {
                return true;
            }

            if (next.Start != StartKind.None)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the next line's first word would have fitted behind this line's last: a paragraph ended here.</summary>
    private bool IsShort(BodyLine line, BodyLine next) => line.Line.Length + 1 + next.FirstWordLength < width * 9 / 10;

    private bool IsFull(BodyLine line) => line.Line.Length > width * 4 / 5;

    private static bool EndsWithConjunction(ReadOnlySpan<char> text)
        => text.EndsWith("; and", StringComparison.Ordinal) || text.EndsWith("; or", StringComparison.Ordinal)
            || text.EndsWith(", and", StringComparison.Ordinal) || text.EndsWith(", or", StringComparison.Ordinal);
}
