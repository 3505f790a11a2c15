namespace Plenary.Generator.Reading;

/// <summary>What a line of the file is.</summary>
internal enum LineKind : byte
{
    Text,

    /// <summary>Running heads, page and job numbers, bar codes: on the page, not of the resolution.</summary>
    Furniture,

    /// <summary>The rule above the footnotes of a page.</summary>
    Rule,
}

/// <summary>A line of the file that is not blank: [Start, End) without the white space around it.</summary>
internal sealed class Line(int start, int end, int indent)
{
    public int Start { get; } = start;

    public int End { get; set; } = end;

    /// <summary>Blanks before the first character; a tab counts as eight.</summary>
    public int Indent { get; } = indent;

    /// <summary>Whether its words stand in the file as they are to be read: single blanks between them, and nothing to take out.</summary>
    public bool IsPlain { get; init; }

    public LineKind Kind { get; set; }

    /// <summary>Blank lines right before it.</summary>
    public int BlanksBefore { get; init; }

    /// <summary>Whether it is the first of a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>The page it stands on, from 0.</summary>
    public int Page { get; init; }

    /// <summary>Whether the hyphen at its end is lost: the next line goes on with the compound.</summary>
    public bool LosesHyphen { get; set; }

    public int Length => End - Start;
}
