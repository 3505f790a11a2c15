using System.Globalization;
using Plenary.Storage;

namespace Plenary;

/// <summary>Finds the places of a resolution by path, and by the words in which they are cited.</summary>
internal sealed class PathIndex
{
    private const string Reference = "-ref-";

    private readonly ResolutionContent content;
    private readonly Dictionary<string, int> nodes = new(StringComparer.OrdinalIgnoreCase);

    public PathIndex(ResolutionContent content)
    {
        this.content = content;
        var document = content.Document;
        for (var node = 0; node < document.Count; node++)
        {
            if (NodeScope.IsAddressable(document.KindOf(node)))
            {
                nodes.TryAdd(node == 0 ? "" : content.PathOf(node), node);
            }
        }
    }

    /// <summary>The place of a path or of words, seen from the resolution (0) or from a part.</summary>
    public IAddressable? Find(string path, int from)
    {
        path = path.Trim();
        if (Path(path, from) is { } place)
        {
            return place;
        }

        var node = FindWritten(path, from);
        if (node < 0 && from != 0)
        {
            node = FindWritten(path, 0);
        }

        return node < 0 ? null : content.Addressable(node);
    }

    /// <summary>The node of a cited place, "8 (d) (ii)" of a kind, inside another; -1 where there is none.</summary>
    public int FindIn(int container, PlaceWord word, string label)
    {
        if (word == PlaceWord.Footnote)
        {
            var footnotes = NodeScope.FootnotesOf(content.Document, container) is var owner and > 0
                ? ((Annex)content.Element(owner)).Footnotes
                : content.Root.Footnotes;
            return footnotes.Find(label)?.Node ?? -1;
        }

        // A section where numbers run on is no scope: its paragraphs are named without it, and must stand in it.
        var scope = container == 0 || NodeScope.EntersNames(content.Document, container) ? container : NodeScope.Of(content.Document, container);
        var prefix = scope == 0 ? "" : content.PathOf(scope) + "-";
        foreach (var segment in word.Segments(label))
        {
            if (nodes.TryGetValue(prefix + segment, out var node) && node > container && node < content.Document.EndOf(container))
            {
                return node;
            }
        }

        return word == PlaceWord.Annex && label.Length == 0 ? OnlyAnnex(container) : -1;
    }

    // "the annex", whatever its number.
    private int OnlyAnnex(int container)
    {
        var only = -1;
        var document = content.Document;
        for (var node = container + 1; node < document.EndOf(container); node++)
        {
            if (document.KindOf(node) == NodeKind.Annex && NodeScope.Of(document, node) == container)
            {
                if (only >= 0)
                {
                    return -1;
                }

                only = node;
            }
        }

        return only;
    }

    private IAddressable? Path(string path, int from)
    {
        var isFound = from != 0 && nodes.TryGetValue($"{content.PathOf(from)}-{path}", out var node) ? true : nodes.TryGetValue(path, out node);
        if (isFound)
        {
            return content.Addressable(node);
        }

        var end = path.LastIndexOf(Reference, StringComparison.OrdinalIgnoreCase);
        return end > 0
            && int.TryParse(path.AsSpan(end + Reference.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && nodes.TryGetValue(path[..end], out node) && content.Element(node) is Footnote footnote
            && number > 0 && number <= footnote.References.Count
            ? footnote.References[number - 1]
            : null;
    }

    // "annex II, para. 4" and "paragraph 4 of annex II".
    private int FindWritten(string words, int from)
    {
        var node = from;
        foreach (var piece in WrittenPlace.Pieces(words))
        {
            if (!WrittenPlace.TryRead(piece, out var word, out var label) || (node = FindIn(node, word, label)) < 0)
            {
                return -1;
            }
        }

        return node == from ? -1 : node;
    }
}
