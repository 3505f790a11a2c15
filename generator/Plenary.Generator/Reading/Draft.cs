using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>A node while it is being read: its words still know where they stood.</summary>
internal sealed class Draft(NodeKind kind, MappedText? text = null)
{
    private List<Block>? pending;

    public NodeKind Kind { get; set; } = kind;

    /// <summary>The number as printed, with its place.</summary>
    public MappedText Number { get; set; } = MappedText.Empty;

    public string Label { get; set; } = "";

    public int Ordinal { get; set; }

    public int Repeat { get; set; }

    public int Role { get; set; }

    public MappedText Text { get; set; } = text ?? MappedText.Empty;

    /// <summary>What the words hold besides plain ones, or more: set before the inlines are read.</summary>
    public TextMarks Marks { get; set; }

    public List<Draft> Children { get; } = [];

    /// <summary>Blocks that belong to a paragraph, until numbering gives them their place.</summary>
    public List<Block> Pending => pending ??= [];

    public bool HasPending => pending is { Count: > 0 };

    /// <summary>The runs that tile the words; none where these are plain.</summary>
    public InlineDraft[] Inlines { get; set; } = [];

    public EquatableArray<string> Values { get; set; }

    public Identity? Identity { get; set; }

    public Adoption? Adoption { get; set; }

    /// <summary>The node's place in the document, once it has one.</summary>
    public int Index { get; set; }

    public Draft Add(Draft child)
    {
        Children.Add(child);
        return child;
    }

    /// <summary>Takes number and words from a block that an enumerator opens.</summary>
    public static Draft Numbered(NodeKind kind, MappedText text, Enumerator enumerator) => new(kind, text.Slice(enumerator.TextStart, text.Length - enumerator.TextStart))
    {
        Number = text.Slice(0, enumerator.NumberEnd),
        Label = enumerator.Label,
    };

    /// <summary>This node and all beneath it, in document order.</summary>
    public DraftWalk Walk() => new(this);
}

/// <summary>An inline while targets are drafts and not yet numbers.</summary>
internal readonly struct InlineDraft(InlineKind kind, int length)
{
    public InlineKind Kind { get; } = kind;

    public int Length { get; } = length;

    public string Marker { get; init; } = "";

    /// <summary>What stood in the words for a marker and was taken out: "[3]", "*", ", 2" behind another.</summary>
    public MappedText Printed { get; init; } = MappedText.Empty;

    public Draft? Footnote { get; init; }

    public CitedDocument? Citation { get; init; }

    /// <summary>Where in the words each pinpoint of the citation is written.</summary>
    public IReadOnlyList<(Span From, Span To)> Places { get; init; } = [];

    public IReadOnlyList<Draft> Targets { get; init; } = [];
}
