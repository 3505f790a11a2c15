namespace Plenary;

/// <summary>The words that open a paragraph and are set in italics: "Bearing in mind", "Calls upon".</summary>
public sealed class Opening : Inline
{
    internal Opening(string text)
        : base(text)
    {
    }
}
