using System.Text;

namespace Plenary.Generator.Emitting;

/// <summary>Writes indented C#, with LF on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
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

        if (isSeparated)
        {
            text.Append('\n');
            isSeparated = false;
        }

        text.Append(' ', indent * 4).Append(line).Append('\n');
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

    public override string ToString() => text.ToString();
}
