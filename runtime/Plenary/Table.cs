using System.Collections.ObjectModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>A table, kept as its lines, with cells where the text shows them.</summary>
public sealed class Table : Block, IBodyElement
{
    private string? text;
    private ReadOnlyCollection<string>? lines;
    private ReadOnlyCollection<IReadOnlyList<string>>? rows;

    internal Table(Resolution owner, int node)
        : base(owner, node)
    {
    }

    /// <summary>The words: lines separated by a line feed, cells by a tabulator.</summary>
    public string Text => text ??= NodeText.Of(Content.Document, Node);

    /// <summary>The lines, cells separated by a tabulator.</summary>
    public IReadOnlyList<string> Lines => lines ?? ResolutionContent.Kept(ref lines, Text.Split('\n').AsReadOnly());

    /// <summary>The cells of each line; a line without cells is one cell.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => rows ?? ResolutionContent.Kept(
        ref rows, Lines.Select(line => (IReadOnlyList<string>)line.Split('\t').AsReadOnly()).ToList().AsReadOnly());

    /// <summary>The runs of the words.</summary>
    public IReadOnlyList<Inline> Inlines => Content.Inlines(Node);
}
