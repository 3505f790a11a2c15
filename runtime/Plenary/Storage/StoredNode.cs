namespace Plenary.Storage;

/// <summary>One record, decoded but for its inlines and extra numbers, which are read where they stand. Spans are UTF-8.</summary>
internal readonly ref struct StoredNode
{
    private const int HasNumber = 1;
    private const int HasLabel = 2;
    private const int HasOrdinal = 4;
    private const int HasRepeat = 8;
    private const int HasText = 16;
    private const int HasRole = 32;
    private const int HasExtra = 64;

    private readonly Slice number;
    private readonly Slice label;
    private readonly Slice words;
    private readonly int inlineCount;
    private readonly int inlinePosition;
    private readonly int extraCount;
    private readonly int extraPosition;

    public StoredNode(StoredDocument document, int index, StructureReader reader)
    {
        Document = document;
        Index = index;
        Kind = (NodeKind)reader.Read();
        var back = reader.Read();
        Parent = back == 0 ? -1 : index - back;
        Size = reader.Read();

        var flags = reader.Read();
        if ((flags & HasNumber) != 0)
        {
            number = reader.ReadSlice();
        }

        if ((flags & HasLabel) != 0)
        {
            label = reader.ReadSlice();
        }

        if ((flags & HasOrdinal) != 0)
        {
            Ordinal = reader.Read();
        }

        if ((flags & HasRepeat) != 0)
        {
            Repeat = reader.Read();
        }

        if ((flags & HasText) != 0)
        {
            var offset = reader.Read();
            inlineCount = reader.Read();
            inlinePosition = reader.Position;
            words = new Slice(offset, StoredInlines.Skip(ref reader, inlineCount));
        }

        if ((flags & HasRole) != 0)
        {
            Role = reader.Read();
        }

        if ((flags & HasExtra) != 0)
        {
            extraCount = reader.Read();
            extraPosition = reader.Position;
        }
    }

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
    public ReadOnlySpan<byte> Number => number.Of(Document.Text);

    /// <summary>The number as cited, empty where there is none.</summary>
    public ReadOnlySpan<byte> Label => label.Of(Document.Text);

    public int Ordinal { get; }

    public int Repeat { get; }

    public int Role { get; }

    /// <summary>The node's own words, without number and markers.</summary>
    public ReadOnlySpan<byte> Text => words.Of(Document.Text);

    /// <summary>The runs that tile <see cref="Text"/>, in order, markers between them.</summary>
    public StoredInlines Inlines => new(Document.Text, Document.Structure, words.Offset, inlineCount, inlinePosition);

    public StoredExtra Extra => new(Document.Text, Document.Structure, extraCount, extraPosition);

    /// <summary>Of a resolution, part or embedded resolution.</summary>
    public StoredIdentity Identity => new(Kind, Extra);
}
