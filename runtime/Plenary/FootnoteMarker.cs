using System.ComponentModel;

namespace Plenary;

/// <summary>A place at which a footnote's marker stands. It has no words: <see cref="Inline.Text"/> is empty.</summary>
public sealed class FootnoteMarker : Inline
{
    private readonly ResolutionContent content;
    private readonly int footnote;

    internal FootnoteMarker(ResolutionContent content, string marker, int footnote)
        : base("")
    {
        this.content = content;
        this.footnote = footnote;
        Marker = marker;
    }

    /// <summary>The marker as printed: "2", "*".</summary>
    public string Marker { get; }

    /// <summary>The footnote, or null where the text has none of that marker.</summary>
    public Footnote? Footnote => footnote == 0 ? null : (Footnote)content.Element(footnote);

    /// <summary>The marker.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Marker;
}
