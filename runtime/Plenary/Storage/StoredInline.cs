namespace Plenary.Storage;

/// <summary>One run of a node's words, or a footnote marker between two. Spans are UTF-8.</summary>
internal readonly ref struct StoredInline
{
    private const int IbidFlag = 1;
    private const int YearFlag = 2;

    private readonly ReadOnlySpan<byte> text;
    private readonly ReadOnlySpan<byte> structure;
    private readonly int listCount;
    private readonly int listPosition;

    public StoredInline(ReadOnlySpan<byte> text, ReadOnlySpan<byte> structure, int offset, scoped ref StructureReader reader)
    {
        this.text = text;
        this.structure = structure;
        Kind = (InlineKind)reader.Read();
        Text = Kind == InlineKind.Marker ? default : text.Slice(offset, reader.Read());
        switch (Kind)
        {
            case InlineKind.Marker:
                Footnote = reader.Read();
                Marker = reader.ReadSlice().Of(text);
                break;
            case InlineKind.Citation:
                Symbol = reader.ReadSlice().Of(text);
                Date = reader.Read();
                var flags = reader.Read();
                IsIbid = (flags & IbidFlag) != 0;
                IsYearOnly = (flags & YearFlag) != 0;
                listCount = reader.Read();
                listPosition = reader.Position;
                reader.Skip(listCount * StoredPinpoints.NumbersEach);
                break;
            case InlineKind.CrossReference:
                listCount = reader.Read();
                listPosition = reader.Position;
                reader.Skip(listCount);
                break;
        }
    }

    public InlineKind Kind { get; }

    /// <summary>The words; a marker has none.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>The footnote's node that a marker stands for, or 0 where the text has no such note.</summary>
    public int Footnote { get; }

    /// <summary>The marker as printed.</summary>
    public ReadOnlySpan<byte> Marker { get; }

    /// <summary>The canonical symbol that a citation cites, empty where none can be given.</summary>
    public ReadOnlySpan<byte> Symbol { get; }

    /// <summary>A citation's date as stored; see <see cref="StoredDate"/>.</summary>
    public int Date { get; }

    public bool IsIbid { get; }

    /// <summary>Whether the year alone of <see cref="Date"/> is told.</summary>
    public bool IsYearOnly { get; }

    /// <summary>The places of a citation.</summary>
    public StoredPinpoints Pinpoints => new(text, structure, Kind == InlineKind.Citation ? listCount : 0, listPosition);

    /// <summary>The nodes that a cross-reference points at.</summary>
    public StoredTargets Targets => new(structure, Kind == InlineKind.CrossReference ? listCount : 0, listPosition);
}
