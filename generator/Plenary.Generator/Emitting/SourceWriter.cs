using System.Text;

namespace Plenary.Generator.Emitting;

/// <summary>Writes indented C#, with LF on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int indent;

    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', indent * 4).Append(line);
        }

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
        return Line("}" + end);
    }

    public override string ToString() => text.ToString();
}
