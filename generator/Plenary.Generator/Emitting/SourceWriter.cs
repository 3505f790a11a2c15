using System.Text;

namespace Plenary.Generator.Emitting;

/// <summary>
/// Writes indented C#, with LF on every machine. What one file was written in is kept for the next on the same thread: see GeneratorBenchmarks.
/// </summary>
internal sealed class SourceWriter
{
    /// <summary>No more characters than these are kept.</summary>
    private const int MaxKept = 1 << 20;

    [ThreadStatic]
    private static StringBuilder? spare;

    private readonly StringBuilder text;
    private int indent;
    private bool isSeparated;

    public SourceWriter()
    {
        text = (spare ?? new StringBuilder()).Clear();
        spare = null;
    }

    /// <summary>A line; an empty one separates what stands from what comes, if anything comes before the block's end.</summary>
    public SourceWriter Line(string line = "")
    {
        if (line.Length == 0)
        {
            isSeparated = true;
            return this;
        }

        Begin().Append(line);
        return End();
    }

    /// <summary>Begins a line that is written piece by piece, and gives what to write it to.</summary>
    public StringBuilder Begin()
    {
        if (isSeparated)
        {
            text.Append('\n');
            isSeparated = false;
        }

        return text.Append(' ', indent * 4);
    }

    public SourceWriter End()
    {
        text.Append('\n');
        return this;
    }

    public SourceWriter Open()
    {
        Line("{");
        indent++;
        return this;
    }

    public SourceWriter Close(string end = "")
    {
        indent--;
        isSeparated = false;
        return Line("}" + end);
    }

    /// <summary>What was written; nothing can be added any more.</summary>
    public string Finish()
    {
        var written = text.ToString();
        spare = text.Capacity <= MaxKept ? text : null;
        return written;
    }
}
