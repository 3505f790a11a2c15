namespace Plenary.Generator.Reading;

/// <summary>What a block is inside the paragraph that it belongs to, where its words alone do not tell.</summary>
internal enum BlockKind
{
    /// <summary>A list item, quoted text or words, by its words.</summary>
    ByWords,

    /// <summary>An item that a capital letter or Roman numeral counts.</summary>
    CapitalItem,

    /// <summary>Quoted text that goes on.</summary>
    Quoted,

    /// <summary>Quoted text that ends here.</summary>
    QuotedLast,

    /// <summary>A heading over some of the paragraph's items.</summary>
    Heading,

    Table,
}

/// <summary>A paragraph of the file, before anyone knows what it is.</summary>
internal sealed class Block(MappedText text)
{
    public MappedText Text { get; set; } = text;

    /// <summary>Whether a page break, footnotes or furniture stood right before it: it may go on with the block before.</summary>
    public bool AfterBreak { get; set; }

    /// <summary>Whether a blank line or a new page stood before it.</summary>
    public bool AfterBlank { get; set; }

    public BlockKind Kind { get; set; }

    /// <summary>How many characters stand in front of its number or words: an opening quotation mark of an embedded draft.</summary>
    public int Lead { get; set; }

    public Span Span => Text.SpanOf(0, Text.Length);
}

/// <summary>A footnote lifted from the foot of its page or from the end of the text.</summary>
internal sealed record Note(string Marker, Span MarkerSpan, MappedText Text)
{
    /// <summary>How often the numbers had started again before it: such notes are an annex's own.</summary>
    public int Run { get; init; }
}

/// <summary>How a file sets its paragraphs apart.</summary>
internal enum Setting
{
    /// <summary>A blank line between paragraphs.</summary>
    BlankLines,

    /// <summary>The first line of a paragraph is indented.</summary>
    Indents,

    /// <summary>Nothing at all: the words alone tell.</summary>
    Dense,

    /// <summary>A line is a paragraph.</summary>
    Lines,
}
