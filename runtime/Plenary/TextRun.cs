namespace Plenary;

/// <summary>Words without anything of note.</summary>
public sealed class TextRun : Inline
{
    internal TextRun(string text)
        : base(text)
    {
    }
}
