namespace Plenary.Generator.Reading;

/// <summary>
/// A piece of text that knows where in the file each of its characters stands. It is a slice of the file, or of what was put
/// together, and becomes a string of its own only where one is asked for.
/// </summary>
internal sealed class MappedText
{
    public static readonly MappedText Empty = new("", 0, 0, 0);

    private readonly string holder;
    private readonly int first;
    private string? text;

    // Segment i covers the text from starts[i] on; origins[i] is its first character's place in the file, or -1
    // for a character that a repair put in. Without them the text stands in the file as it is, from origin on.
    private readonly int[]? starts;
    private readonly int[]? origins;
    private readonly int origin;

    /// <summary>Text that stands in the file as it is, from <paramref name="origin"/> on: a part of a longer string.</summary>
    public MappedText(string holder, int first, int length, int origin)
    {
        this.holder = holder;
        this.first = first;
        this.origin = origin;
        Length = length;
    }

    /// <summary>Text of several segments.</summary>
    public MappedText(string text, int[] starts, int[] origins)
        : this(text, 0, text.Length, starts, origins)
    {
    }

    /// <summary>Text that stands in the file as it is, from <paramref name="origin"/> on.</summary>
    public MappedText(string text, int origin)
        : this(text, 0, text.Length, origin)
    {
    }

    private MappedText(string holder, int first, int length, int[] starts, int[] origins)
        : this(holder, first, length, 0)
    {
        this.starts = starts;
        this.origins = origins;
    }

    public ReadOnlySpan<char> Words => holder.AsSpan(first, Length);

    public string Text => text ??= Length == holder.Length ? holder : Words.ToString();

    public int Length { get; }

    /// <summary>Where the character at <paramref name="index"/> stands in the file; for one put in, the place after the character before it.</summary>
    public int OriginOf(int index)
    {
        if (starts is null)
        {
            return index < 0 ? 0 : origin + Math.Min(index, Length);
        }

        var segment = SegmentAt(index);
        for (; segment >= 0; segment--)
        {
            if (origins![segment] >= 0)
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

        var from = OriginOf(start);
        return new Span(from, Math.Max(0, OriginOf(start + length - 1) + 1 - from));
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

        return starts is null ? new MappedText(holder, first + start, length, origin + start) : SliceSegments(start, length);
    }

    public MappedText Trim()
    {
        var words = Words;
        int start = 0, end = Length;
        while (start < end && words[start] == ' ')
        {
            start++;
        }

        while (end > start && words[end - 1] == ' ')
        {
            end--;
        }

        return Slice(start, end - start);
    }

    public override string ToString() => Text;

    /// <summary>Appends a stretch of this text, segment by segment.</summary>
    internal void AppendTo(MappedTextBuilder builder, int start, int length)
    {
        if (starts is null)
        {
            builder.Append(holder, first + start, length, origin + start);
            return;
        }

        foreach (var (from, count, place) in Segments(start, length))
        {
            builder.Append(holder, first + from, count, place);
        }
    }

    /// <summary>Where the text's own characters stand: (start in the text, length, origin or -1) of each stretch between two places.</summary>
    internal IEnumerable<(int Start, int Length, int Origin)> Segments(int start, int length)
    {
        if (starts is null)
        {
            if (length > 0)
            {
                yield return (start, length, origin + start);
            }

            yield break;
        }

        var end = start + length;
        for (var segment = Math.Max(0, SegmentAt(start)); segment < starts.Length && starts[segment] < end; segment++)
        {
            var from = Math.Max(start, starts[segment]);
            var to = Math.Min(end, SegmentEnd(segment));
            if (to > from)
            {
                yield return (from, to - from, OriginIn(segment, from));
            }
        }
    }

    private MappedText SliceSegments(int start, int length)
    {
        int from = Math.Max(0, SegmentAt(start)), to = from + 1;
        while (to < starts!.Length && starts[to] < start + length)
        {
            to++;
        }

        if (to == from + 1 && origins![from] >= 0)
        {
            return new MappedText(holder, first + start, length, OriginIn(from, start));
        }

        var (newStarts, newOrigins) = (new int[to - from], new int[to - from]);
        for (var i = from; i < to; i++)
        {
            newStarts[i - from] = Math.Max(0, starts[i] - start);
            newOrigins[i - from] = OriginIn(i, Math.Max(start, starts[i]));
        }

        return new MappedText(holder, first + start, length, newStarts, newOrigins);
    }

    /// <summary>The segment of a character, -1 in front of the first.</summary>
    private int SegmentAt(int index)
    {
        var segment = Array.BinarySearch(starts!, index);
        if (segment < 0)
        {
            return ~segment - 1;
        }

        // An empty segment may share its start with the one that follows: the last one counts.
        while (segment + 1 < starts!.Length && starts[segment + 1] == index)
        {
            segment++;
        }

        return segment;
    }

    private int OriginIn(int segment, int index) => origins![segment] < 0 ? -1 : origins[segment] + index - starts![segment];

    private int SegmentEnd(int segment) => segment + 1 < starts!.Length ? starts[segment + 1] : Length;
}

/// <summary>A stretch of the file, in UTF-16 units.</summary>
internal readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;
}
