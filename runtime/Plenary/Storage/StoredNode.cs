namespace Plenary.Storage;

/// <summary>One record, decoded but for its inlines and extra numbers, which are read where they stand. Spans are UTF-8.</summary>
internal readonly ref struct StoredNode
{
    private const int HasChildren = 32;

    private const int HasNumber = 1;
    private const int HasLabelInNumber = 2;
    private const int HasOrdinal = 4;
    private const int HasText = 8;
    private const int HasRole = 16;
    private const int HasRepeat = 32;
    private const int HasExtra = 64;
    private const int HasLabel = 128;

    private readonly ReadOnlySpan<byte> text;
    private readonly ReadOnlySpan<byte> structure;
    private readonly Slice number;
    private readonly Slice label;
    private readonly bool isLabelInNumber;
    private readonly int textOffset;
    private readonly int inlineCount;
    private readonly int inlinePosition;
    private readonly int extraCount;
    private readonly int extraPosition;

    public StoredNode(StoredDocument document, int index, ReadOnlySpan<byte> text, ReadOnlySpan<byte> structure, int position)
    {
        this.text = text;
        this.structure = structure;
        Document = document;
        Index = index;

        var reader = new StructureReader(structure, position);
        var kind = reader.Read();
        Kind = KindOf(kind);
        var back = reader.Read();
        Parent = back == 0 ? -1 : index - back;
        Size = HasSize(kind) ? reader.Read() : 1;

        var flags = reader.Read();
        if ((flags & HasNumber) != 0)
        {
            number = reader.ReadSlice();
        }

        if ((flags & HasOrdinal) != 0)
        {
            Ordinal = reader.Read();
        }

        if ((flags & HasRole) != 0)
        {
            Role = reader.Read();
        }

        if ((flags & HasRepeat) != 0)
        {
            Repeat = reader.Read();
        }

        if ((flags & HasExtra) != 0)
        {
            extraCount = reader.Read();
            extraPosition = reader.Position;
            reader.Skip(extraCount);
        }

        isLabelInNumber = (flags & HasLabelInNumber) != 0;
        if ((flags & HasLabel) != 0)
        {
            label = reader.ReadSlice();
        }

        if ((flags & HasText) != 0)
        {
            textOffset = number.Length > 0 ? number.Offset + number.Length : reader.Read();
            inlineCount = reader.Read();
            inlinePosition = reader.Position;
        }
    }

    /// <summary>The kind, of the number that a record begins with.</summary>
    public static NodeKind KindOf(int first) => (NodeKind)(first & (HasChildren - 1));

    /// <summary>Whether the same number says that the size of the subtree follows the parent: a leaf's is 1.</summary>
    public static bool HasSize(int first) => (first & HasChildren) != 0;

    public StoredDocument Document { get; }

    public int Index { get; }

    public NodeKind Kind { get; }

    /// <summary>The node that this one stands in, -1 for the resolution.</summary>
    public int Parent { get; }

    /// <summary>Nodes in this subtree, this one included.</summary>
    public int Size { get; }

    /// <summary>The first node behind this subtree.</summary>
    public int End => Index + Size;

    /// <summary>The number as printed, empty where there is none.</summary>
    public ReadOnlySpan<byte> Number => number.Of(text);

    /// <summary>The number as cited, empty where there is none.</summary>
    public ReadOnlySpan<byte> Label => isLabelInNumber ? Inside(Number) : label.Of(text);

    public int Ordinal { get; }

    public int Repeat { get; }

    public int Role { get; }

    /// <summary>The node's own words, without number and markers.</summary>
    public ReadOnlySpan<byte> Text
    {
        get
        {
            var length = 0;
            foreach (var inline in Inlines)
            {
                length += inline.Length;
            }

            return text.Slice(textOffset, length);
        }
    }

    /// <summary>Whether there are <see cref="Inlines"/>.</summary>
    public bool HasInlines => inlinePosition > 0;

    /// <summary>The runs that tile <see cref="Text"/>, in order, markers between them.</summary>
    public StoredInlines Inlines => new(text, structure, textOffset, inlineCount, inlinePosition);

    public StoredExtra Extra => new(text, structure, extraCount, extraPosition);

    /// <summary>Of a resolution, part or embedded resolution.</summary>
    public StoredIdentity Identity => new(Kind, Extra);

    /// <summary>The number without an opening bracket in front and a bracket or a full stop behind.</summary>
    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> number)
    {
        var start = number is [(byte)'(', ..] ? 1 : 0;
        var end = number.Length > start && number[^1] is (byte)')' or (byte)'.' ? 1 : 0;
        return number[start..^end];
    }
}
