using Plenary.Storage;

namespace Plenary.Tests;

/// <summary>A node of a text made up for a test; nodes are named by reference and numbered when they are written.</summary>
internal sealed record TestNode(NodeKind Kind)
{
    public string Number { get; init; } = "";

    public string Label { get; init; } = "";

    public int Ordinal { get; init; }

    public int Repeat { get; init; }

    public int Role { get; init; }

    public List<TestInline> Inlines { get; init; } = [];

    /// <summary>Numbers, and strings that are stored as slices.</summary>
    public List<object> Extra { get; init; } = [];

    public List<TestNode> Children { get; init; } = [];

    public int Size => 1 + Children.Sum(child => child.Size);

    // Two nodes alike are two nodes.
    public bool Equals(TestNode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A run of words, a marker, a citation or a cross-reference.</summary>
internal sealed record TestInline(InlineKind Kind, string Text)
{
    /// <summary>Of a marker, the note; null where the text has none.</summary>
    public TestNode? Footnote { get; init; }

    public string Marker { get; init; } = "";

    public string Symbol { get; init; } = "";

    public DateOnly? Date { get; init; }

    public bool IsIbid { get; init; }

    public bool IsYearOnly { get; init; }

    public List<(PinpointKind Kind, string From, string To)> Pinpoints { get; init; } = [];

    /// <summary>Called when the tree is written, so that a text may point at what comes later.</summary>
    public Func<IEnumerable<TestNode>> Targets { get; init; } = () => [];
}
