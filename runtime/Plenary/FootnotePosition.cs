namespace Plenary;

/// <summary>Where a footnote's marker stands.</summary>
/// <param name="Block">The index of the block in <see cref="Paragraph.Blocks"/>; where the source is no paragraph, of the text among its own: a title, headings, tables.</param>
/// <param name="Offset">How many UTF-16 units of the block's text, which has no markers, stand before it.</param>
public readonly record struct FootnotePosition(int Block, int Offset);
