using System.ComponentModel;

namespace Plenary;

/// <summary>
/// A run of words: a <see cref="TextRun"/>, <see cref="Opening"/>, <see cref="Citation"/> or <see cref="CrossReference"/>, or a
/// <see cref="FootnoteMarker"/> between two. The runs of a text, put together, are the text.
/// </summary>
public abstract class Inline
{
    private protected Inline(string text) => Text = text;

    /// <summary>The words; a marker has none.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The words.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Text;
}
