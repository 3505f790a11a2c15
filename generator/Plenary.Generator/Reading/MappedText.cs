namespace Plenary.Generator.Reading;

/// <summary>A piece of text that knows where in the file each of its characters stands.</summary>
internal sealed class MappedText
{
    public static readonly MappedText Empty = new("", [0], [0]);

    private static readonly int[] Start = [0];

    // Segment i covers the text from starts[i] on; origins[i] is its first character's place in the file, or -1
    // for a character that a repair put in.
    private readonly int[] starts;
    private readonly int[] origins;

    public MappedText(string text, int[] starts, int[] origins)
    {
        Text = text;
        this.starts = starts;
        this.origins = origins;
    }

    /// <summary>Text that stands in the file as it is, from <paramref name="origin"/> on.</summary>
    public MappedText(string text, int origin)
        : this(text, Start, [origin])
    {
    }

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>Where the character at <paramref name="index"/> stands in the file; for one put in, the place after the character before it.</summary>
    public int OriginOf(int index)
    {
        var segment = Array.BinarySearch(starts, index);
        if (segment < 0)
        {
            segment = ~segment - 1;
        }
        else
        {
            // An empty segment may share its start with the one that follows: the last one counts.
            while (segment + 1 < starts.Length && starts[segment + 1] == index)
            {
                segment++;
            }
        }

        for (; segment >= 0; segment--)
        {
            if (origins[segment] >= 0)
            {
                return origins[segment] + Math.Min(index, SegmentEnd(segment)) - starts[segment];
            }

            index = starts[segment];
        }

        return 0;
    }

    public Span SpanOf(int start, int length)
    {
        if (length <= 0)
        {
            return new Span(OriginOf(start), 0);
        }

        var first = OriginOf(start);
        return new Span(first, Math.Max(0, OriginOf(start + length - 1) + 1 - first));
    }

    public MappedText Slice(int start, int length)
    {
        if (start == 0 && length == Length)
        {
            return this;
        }

        if (length <= 0)
        {
            return new MappedText("", OriginOf(Math.Min(start, Math.Max(0, Length - 1))));
        }

        if (starts.Length == 1 && origins[0] >= 0)
        {
            return new MappedText(Text.Substring(start, length), origins[0] + start);
        }

        var builder = new MappedTextBuilder();
        builder.Append(this, start, length);
        return builder.ToText();
    }

    public MappedText Trim()
    {
        int start = 0, end = Length;
        while (start < end && Text[start] == ' ')
        {
            start++;
        }

        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }

        return Slice(start, end - start);
    }

    public override string ToString() => Text;

    /// <summary>Where the text's own characters stand: (start in the text, length, origin or -1) of each stretch between two places.</summary>
    internal IEnumerable<(int Start, int Length, int Origin)> Segments(int start, int length)
    {
        var end = start + length;
        var segment = Array.BinarySearch(starts, start);
        segment = segment < 0 ? Math.Max(0, ~segment - 1) : segment;
        for (; segment < starts.Length && starts[segment] < end; segment++)
        {
            var from = Math.Max(start, starts[segment]);
            var to = Math.Min(end, SegmentEnd(segment));
            if (to > from)
            {
                yield return (from, to - from, origins[segment] < 0 ? -1 : origins[segment] + from - starts[segment]);
            }
        }
    }

    private int SegmentEnd(int segment) => segment + 1 < starts.Length ? starts[segment + 1] : Length;
}

/// <summary>A stretch of the file, in UTF-16 units.</summary>
internal readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;
}
