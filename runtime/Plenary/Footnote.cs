using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Text;
using Plenary.Storage;

namespace Plenary;

/// <summary>A footnote: the note at the foot of the page.</summary>
public class Footnote : ResolutionElement
{
    private string? text;
    private ReadOnlyCollection<Citation>? citations;
    private ReadOnlyCollection<FootnoteReference>? references;

    /// <summary>Called by generated code.</summary>
    /// <param name="owner">The whole resolution.</param>
    /// <param name="node">The footnote's node.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal Footnote(Resolution owner, int node)
        : base(owner, node)
    {
    }

    /// <summary>The marker as printed: "2", "*". The first need not be 1.</summary>
    public string Marker => Encoding.UTF8.GetString(Content.Document[Node].Number);

    /// <summary>The note's words, without the marker.</summary>
    public string Text => text ??= NodeText.Of(Content.Document, Node);

    /// <summary>The runs of the note's words.</summary>
    public IReadOnlyList<Inline> Inlines => Content.Inlines(Node);

    /// <summary>The documents that the note cites.</summary>
    public IReadOnlyList<Citation> Citations => citations
        ?? ResolutionContent.Kept(ref citations, Content.InlinesIn<Citation>(Node, Node + 1, InlineKind.Citation));

    /// <summary>The places that cite the note, in order; empty where none does.</summary>
    public IReadOnlyList<FootnoteReference> References => references
        ?? ResolutionContent.Kept(ref references, Content.ReferencesTo(Node));
}
