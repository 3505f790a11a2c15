using System.Text;

namespace Plenary.Generator.Reading;

/// <summary>A piece of text that knows where in the file each of its characters stands.</summary>
internal sealed class MappedText
{
    public static readonly MappedText Empty = new("", [0], [0]);

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
            return new MappedText("", [0], [OriginOf(Math.Min(start, Math.Max(0, Length - 1)))]);
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

    /// <summary>Calls <paramref name="visit"/> with (start in the text, length, origin or -1) of each stretch between two places.</summary>
    internal void Segments(int start, int length, Action<int, int, int> visit)
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
                visit(from, to - from, origins[segment] < 0 ? -1 : origins[segment] + from - starts[segment]);
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

/// <summary>Puts a <see cref="MappedText"/> together.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<int> origins = [];
    private int next = int.MinValue;

    public int Length => text.Length;

    public char Last => text.Length == 0 ? '\0' : text[text.Length - 1];

    public char this[int index] => text[index];

    public void Append(char c, int origin)
    {
        Mark(origin);
        text.Append(c);
        next = origin < 0 ? -1 : origin + 1;
    }

    /// <summary>Appends a stretch of the file as it stands there.</summary>
    public void Append(string source, int start, int length)
    {
        if (length > 0)
        {
            Mark(start);
            text.Append(source, start, length);
            next = start + length;
        }
    }

    public void Append(MappedText other, int start, int length)
        => other.Segments(start, length, (from, count, origin) =>
        {
            Mark(origin);
            text.Append(other.Text, from, count);
            next = origin < 0 ? -1 : origin + count;
        });

    public void Append(MappedText other) => Append(other, 0, other.Length);

    /// <summary>A space between what stands and what comes, unless there is one.</summary>
    public void AppendSpace(int origin)
    {
        if (text.Length > 0 && Last != ' ')
        {
            Append(' ', origin);
        }
    }

    public void RemoveLast()
    {
        text.Length--;
        while (starts.Count > 0 && starts[starts.Count - 1] >= text.Length && starts.Count > 1)
        {
            starts.RemoveAt(starts.Count - 1);
            origins.RemoveAt(origins.Count - 1);
        }

        next = int.MinValue;
    }

    public override string ToString() => text.ToString();

    public MappedText ToText() => starts.Count == 0 ? MappedText.Empty : new MappedText(text.ToString(), starts.ToArray(), origins.ToArray());

    private void Mark(int origin)
    {
        if (origin != next || origin < 0 && next != -1)
        {
            starts.Add(text.Length);
            origins.Add(origin);
        }
    }
}
