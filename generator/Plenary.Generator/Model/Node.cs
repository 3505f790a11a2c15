namespace Plenary.Generator.Model;

/// <summary>One thing of a document, in document order before its children. Strings are as printed, white space folded.</summary>
internal sealed record Node(NodeKind Kind, int Parent)
{
    /// <summary>Nodes of this subtree, this one included.</summary>
    public int Size { get; init; } = 1;

    /// <summary>The number as printed: "8.", "(a)", "II"; a footnote's marker.</summary>
    public string Number { get; init; } = "";

    /// <summary>The number as cited, without its punctuation: "8", "a", "II", "3 bis".</summary>
    public string Label { get; init; } = "";

    /// <summary>The 1-based position that names a node without label, or 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>2 for the second node of the same name in its scope, 3 for the third; else 0.</summary>
    public int Repeat { get; init; }

    /// <summary>See docs/storage.md.</summary>
    public int Role { get; init; }

    /// <summary>The words, without number and markers.</summary>
    public string Text { get; init; } = "";

    /// <summary>The runs that tile <see cref="Text"/>.</summary>
    public EquatableArray<Inline> Inlines { get; init; }

    /// <summary>Agenda items or sponsors of a masthead line.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>Of a resolution, part or embedded resolution.</summary>
    public Identity? Identity { get; init; }

    /// <summary>Of an adoption node.</summary>
    public Adoption? Adoption { get; init; }
}

/// <summary>What a resolution is known by.</summary>
internal sealed record Identity(string Symbol, string Language, string Name, string Session, OrganKind Organ, string OrganName, bool IsDraft);

internal enum AdoptionMode
{
    NotStated = 0,
    WithoutVote = 1,
    Consensus = 2,
    Acclamation = 3,
    Unanimous = 4,
    Vote = 5,
}

/// <summary>How and when a resolution was adopted.</summary>
internal sealed record Adoption
{
    /// <summary><c>DayNumber + 1</c>, 0 for none.</summary>
    public int Date { get; init; }

    /// <summary>The meeting's number, 0 for none.</summary>
    public int Meeting { get; init; }

    public bool IsResumed { get; init; }

    public bool IsClosed { get; init; }

    public bool IsPrivate { get; init; }

    public AdoptionMode Mode { get; init; }

    /// <summary>For, against, abstaining; null where no figures are told.</summary>
    public Tally? Tally { get; init; }

    public EquatableArray<string> InFavour { get; init; }

    public EquatableArray<string> Against { get; init; }

    public EquatableArray<string> Abstaining { get; init; }

    public EquatableArray<string> NotParticipating { get; init; }

    public EquatableArray<string> Absent { get; init; }
}

internal sealed record Tally(int For, int Against, int Abstaining);

/// <summary>A resolution as read: nothing of it knows where it stood in the file.</summary>
internal sealed record Document(EquatableArray<Node> Nodes)
{
    public Node Root => Nodes[0];

    public Identity Identity => Root.Identity!;
}
