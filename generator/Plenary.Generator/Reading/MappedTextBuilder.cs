namespace Plenary.Generator.Reading;

/// <summary>Puts a <see cref="MappedText"/> together.</summary>
internal sealed class MappedTextBuilder
{
    private const int MinLength = 1024;

    private char[] text = [];
    private int[] starts = new int[16];
    private int[] origins = new int[16];
    private int segments;
    private int next = int.MinValue;

    public int Length { get; private set; }

    public char Last => Length == 0 ? '\0' : text[Length - 1];

    public char this[int index] => text[index];

    /// <summary>Starts anew.</summary>
    public void Clear()
    {
        Length = segments = 0;
        next = int.MinValue;
    }

    public void Append(char c, int origin)
    {
        Mark(origin);
        Reserve(1);
        text[Length++] = c;
        next = origin < 0 ? -1 : origin + 1;
    }

    /// <summary>Appends a stretch of the file as it stands there.</summary>
    public void Append(string source, int start, int length) => Append(source, start, length, start);

    public void Append(MappedText other, int start, int length) => other.AppendTo(this, start, length);

    public void Append(MappedText other) => Append(other, 0, other.Length);

    /// <summary>A space between what stands and what comes, unless there is one.</summary>
    public void AppendSpace(int origin)
    {
        if (Length > 0 && Last != ' ')
        {
            Append(' ', origin);
        }
    }

    public void RemoveLast()
    {
        Length--;
        while (segments > 1 && starts[segments - 1] >= Length)
        {
            segments--;
        }

        next = int.MinValue;
    }

    /// <summary>The characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public string Cut(int start, int end) => new(text, start, end - start);

    public override string ToString() => Cut(0, Length);

    public MappedText ToText()
    {
        if (segments == 0)
        {
            return MappedText.Empty;
        }

        if (segments == 1 && origins[0] >= 0)
        {
            return new MappedText(ToString(), origins[0]);
        }

        var (from, to) = (new int[segments], new int[segments]);
        Array.Copy(starts, from, segments);
        Array.Copy(origins, to, segments);
        return new MappedText(ToString(), from, to);
    }

    /// <summary>Appends a stretch of a string whose first character stands in the file at <paramref name="origin"/>, -1 for nowhere.</summary>
    public void Append(string source, int start, int length, int origin)
    {
        if (length > 0)
        {
            Mark(origin);
            Reserve(length);
            source.CopyTo(start, text, Length, length);
            Length += length;
            next = origin < 0 ? -1 : origin + length;
        }
    }

    private void Reserve(int length)
    {
        if (Length + length > text.Length)
        {
            Array.Resize(ref text, Math.Max(Math.Max(text.Length * 2, Length + length), MinLength));
        }
    }

    private void Mark(int origin)
    {
        if (origin == next && (origin >= 0 || next == -1))
        {
            return;
        }

        if (segments == starts.Length)
        {
            Array.Resize(ref starts, segments * 2);
            Array.Resize(ref origins, segments * 2);
        }

        starts[segments] = Length;
        origins[segments++] = origin;
    }
}
