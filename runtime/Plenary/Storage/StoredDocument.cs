namespace Plenary.Storage;

/// <summary>
/// A resolution as its generated class carries it: the text and the structure of docs/storage.md. Only the table of
/// lengths is read when it is made; a record is decoded when it is asked for.
/// </summary>
internal sealed class StoredDocument
{
    /// <summary>The newest format that this runtime reads.</summary>
    public const int FormatVersion = 1;

    private readonly StoredBytes text;
    private readonly StoredBytes structure;
    private readonly int firstRecord;

    // Where each record begins, counted from the first.
    private readonly int[] records;

    /// <exception cref="NotSupportedException">The structure has a newer format than this runtime knows.</exception>
    public StoredDocument(StoredBytes text, StoredBytes structure)
    {
        this.text = text;
        this.structure = structure;

        var reader = new StructureReader(structure(), 0);
        var version = reader.Read();
        if (version > FormatVersion)
        {
            throw new NotSupportedException(
                $"The resolution is stored in format {version}, and this version of Plenary reads formats up to {FormatVersion}: use the Plenary package that the resolution was compiled with, or a newer one.");
        }

        records = new int[reader.Read()];
        var position = 0;
        for (var node = 0; node < records.Length; node++)
        {
            records[node] = position;
            position += reader.Read();
        }

        firstRecord = reader.Position;
    }

    /// <summary>How many nodes there are; node 0 is the resolution.</summary>
    public int Count => records.Length;

    /// <summary>All words and the pool, UTF-8.</summary>
    public ReadOnlySpan<byte> Text => text();

    public ReadOnlySpan<byte> Structure => structure();

    /// <summary>The node's record, decoded.</summary>
    public StoredNode this[int node] => new(this, node, text(), structure(), firstRecord + records[node]);

    public NodeKind KindOf(int node) => StoredNode.KindOf(ReaderAt(node).Read());

    /// <summary>What the node is, and the first node behind its subtree.</summary>
    public NodeKind KindOf(int node, out int end)
    {
        var reader = ReaderAt(node);
        var kind = reader.Read();
        reader.Skip(1);
        end = node + (StoredNode.HasSize(kind) ? reader.Read() : 1);
        return StoredNode.KindOf(kind);
    }

    /// <summary>The node that the node stands in, -1 for the resolution.</summary>
    public int ParentOf(int node)
    {
        var reader = ReaderAt(node);
        reader.Skip(1);
        var back = reader.Read();
        return back == 0 ? -1 : node - back;
    }

    /// <summary>The first node behind the node's subtree: its next sibling, if it has one.</summary>
    public int EndOf(int node)
    {
        KindOf(node, out var end);
        return end;
    }

    /// <summary>The nodes that stand directly in the node, in order.</summary>
    public StoredChildren ChildrenOf(int node) => new(this, node);

    private StructureReader ReaderAt(int node) => new(structure(), firstRecord + records[node]);
}
