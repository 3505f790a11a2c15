using System.Text;

namespace Plenary.Generator.Emitting;

/// <summary>Writes indented C#, with LF on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = SpareBuilders.Take();
    private int indent;
    private bool isSeparated;

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
    public string Finish() => SpareBuilders.Finish(text);
}
