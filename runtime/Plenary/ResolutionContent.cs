using Plenary.Storage;

namespace Plenary;

/// <summary>
/// What a resolution, its parts and all its elements share: the stored document, the objects made of it so far, each
/// made once and kept, and the links to other resolutions.
/// </summary>
internal sealed class ResolutionContent(
    Resolution root, StoredBytes text, StoredBytes structure, ElementFactory factory, Func<string, Resolution?> link)
{
    private StoredDocument? document;
    private object?[]? elements;

    /// <summary>The whole resolution.</summary>
    public Resolution Root => root;

    /// <exception cref="NotSupportedException">The resolution is stored in a newer format than this runtime knows.</exception>
    public StoredDocument Document => document ?? Kept(ref document, new StoredDocument(text, structure));

    /// <summary>The object of a node, the same at every call.</summary>
    public object Element(int node)
    {
        if (node == 0)
        {
            return root;
        }

        var made = elements ?? Kept(ref elements, new object?[Document.Count]);
        return Volatile.Read(ref made[node]) ?? Kept(ref made[node], factory(root, node) ?? Plain(node));
    }

    /// <summary>The resolution of a symbol, where the build has it.</summary>
    public Resolution? Linked(string symbol) => link(symbol);

    // Two threads may both make a value; the first one kept is everybody's.
    public static T Kept<T>(ref T? place, T value)
        where T : class
        => Interlocked.CompareExchange(ref place, value, null) ?? value;

    private object Plain(int node) => Document.KindOf(node) switch
    {
        NodeKind.Part => new Part(root, node),
        NodeKind.PreambularParagraph => new PreambularParagraph(root, node),
        NodeKind.OperativeParagraph => new OperativeParagraph(root, node),
        NodeKind.Subparagraph => new Subparagraph(root, node),
        NodeKind.AnnexParagraph => new AnnexParagraph(root, node),
        var kind => throw new InvalidOperationException($"Node {node} of {root.GetType()} is of the kind {kind}, which has no object."),
    };
}
