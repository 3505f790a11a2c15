using System.Collections.ObjectModel;
using System.ComponentModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>Where the text of a resolution comes from: "[on the report of the Third Committee (A/52/644/Add.2)]".</summary>
public sealed class Origin
{
    private readonly ResolutionContent content;
    private readonly int node;
    private ReadOnlyCollection<Citation>? citations;
    private string? text;
    private string? committee;

    internal Origin(ResolutionContent content, int node)
    {
        this.content = content;
        this.node = node;
    }

    /// <summary>The words as printed.</summary>
    public string Text => text ??= NodeText.Of(content.Document, node);

    /// <summary>The report or the drafts.</summary>
    public IReadOnlyList<Citation> Citations => citations
        ?? ResolutionContent.Kept(ref citations, content.InlinesIn<Citation>(node, node + 1, InlineKind.Citation));

    /// <summary>The committee on whose report the text was adopted: "Third Committee"; null where the words, in English, name none.</summary>
    public string? Committee => committee ??= ReadCommittee();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The words.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => Text;

    private string? ReadCommittee()
    {
        const string Before = "report of the ";
        var start = Text.IndexOf(Before, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var rest = Text.AsSpan(start + Before.Length);
        var end = rest.IndexOfAny("([])");
        var name = (end < 0 ? rest : rest[..end]).Trim();
        return name.Contains("Committee", StringComparison.Ordinal) ? name.ToString() : null;
    }
}
