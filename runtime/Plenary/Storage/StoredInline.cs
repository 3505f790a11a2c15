namespace Plenary.Storage;

/// <summary>
/// One run of a node's words, or a footnote marker between two. What only some kinds have is read when it is asked for, and is empty for the
/// others. Spans are UTF-8.
/// </summary>
internal readonly ref struct StoredInline(
    ReadOnlySpan<byte> text, ReadOnlySpan<byte> structure, InlineKind kind, int offset, int length, int rest)
{
    /// <summary>Of a marker, behind its kind: the footnote, the marker's slice.</summary>
    public const int MarkerNumbers = 3;

    /// <summary>Of a citation, behind its length: the symbol's slice and the date; the flags with the count of pinpoints, and these, follow.</summary>
    public const int CitationNumbers = 3;

    private const int IbidFlag = 1;
    private const int YearFlag = 2;
    private const int FlagBits = 2;

    private readonly ReadOnlySpan<byte> text = text;
    private readonly ReadOnlySpan<byte> structure = structure;

    public InlineKind Kind => kind;

    /// <summary>The words; a marker has none.</summary>
    public ReadOnlySpan<byte> Text => text.Slice(offset, length);

    /// <summary>Bytes of <see cref="Text"/>.</summary>
    public int Length => length;

    /// <summary>The footnote's node that a marker stands for, or 0 where the text has no such note.</summary>
    public int Footnote => kind == InlineKind.Marker ? At(0).Read() : 0;

    /// <summary>The marker as printed.</summary>
    public ReadOnlySpan<byte> Marker => kind == InlineKind.Marker ? At(1).ReadSlice().Of(text) : default;

    /// <summary>The canonical symbol that a citation cites, empty where none can be given.</summary>
    public ReadOnlySpan<byte> Symbol => kind == InlineKind.Citation ? At(0).ReadSlice().Of(text) : default;

    /// <summary>A citation's date as stored; see <see cref="StoredDate"/>.</summary>
    public int Date => kind == InlineKind.Citation ? At(2).Read() : 0;

    public bool IsIbid => (Flags & IbidFlag) != 0;

    /// <summary>Whether the year alone of <see cref="Date"/> is told.</summary>
    public bool IsYearOnly => (Flags & YearFlag) != 0;

    /// <summary>The places of a citation.</summary>
    public StoredPinpoints Pinpoints
    {
        get
        {
            if (kind != InlineKind.Citation)
            {
                return default;
            }

            var reader = At(CitationNumbers);
            return new StoredPinpoints(text, structure, CountOf(reader.Read()), reader.Position);
        }
    }

    /// <summary>The nodes that a cross-reference points at.</summary>
    public StoredTargets Targets
    {
        get
        {
            if (kind != InlineKind.CrossReference)
            {
                return default;
            }

            var reader = At(0);
            return new StoredTargets(structure, reader.Read(), reader.Position);
        }
    }

    /// <summary>The pinpoints that stand behind a citation's flags.</summary>
    public static int CountOf(int flags) => flags >> FlagBits;

    private int Flags => kind == InlineKind.Citation ? At(3).Read() : 0;

    /// <summary>A reader behind so many of the numbers that the kind adds.</summary>
    private StructureReader At(int number)
    {
        var reader = new StructureReader(structure, rest);
        reader.Skip(number);
        return reader;
    }
}
