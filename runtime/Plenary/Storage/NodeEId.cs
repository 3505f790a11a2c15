using Plenary.Rendering;

namespace Plenary.Storage;

/// <summary>
/// Writes the id that a node has in Akoma Ntoso: <c>para_8__list_1__point_d</c>. Numbers stand as printed, without
/// punctuation; elements without a number count among their like; the names of levels are those of the naming convention
/// (paragraph <c>para</c>, section <c>sec</c>, attachment <c>att</c> …).
/// </summary>
internal static class NodeEId
{
    public static string Of(StoredDocument document, int node)
    {
        using var output = Utf8Output.Rent();
        Write(document, node, output);
        return output.ToString();
    }

    /// <summary>Writes the id, in UTF-8; nothing for the resolution itself.</summary>
    public static void Write(StoredDocument document, int node, Utf8Output output)
    {
        if (node == 0)
        {
            return;
        }

        var scope = NodeScope.Of(document, node);
        if (scope != 0)
        {
            Write(document, scope, output);
            output.Write("__"u8);
        }

        var stored = document[node];
        WriteSegment(stored, document.KindOf(scope), output);
        if (stored.Repeat != 0)
        {
            output.Write("_"u8);
            output.Write(stored.Repeat);
        }
    }

    private static void WriteSegment(StoredNode node, NodeKind scope, Utf8Output output)
    {
        switch (node.Kind)
        {
            case NodeKind.Part:
                WriteNamed("part"u8, node, output);
                break;
            case NodeKind.Section:
                WriteNamed(scope == NodeKind.Section ? "subsec"u8 : "sec"u8, node, output);
                break;
            case NodeKind.Annex:
                WriteNamed("att"u8, node, output);
                break;
            case NodeKind.Article:
                WriteNamed("art"u8, node, output);
                break;
            case NodeKind.PreambularParagraph:
                // A section has no preamble in Akoma Ntoso: its preambular paragraphs are cross headings.
                WriteNamed(scope == NodeKind.Section ? "crossHeading"u8 : "preamble__container"u8, node, output);
                break;
            case NodeKind.OperativeParagraph when node.Role == OperativeRole.Chapeau:
                output.Write("intro"u8);
                break;
            case NodeKind.OperativeParagraph:
                // "nn" is the convention's word for a missing number.
                WriteNamed(node.Role == OperativeRole.Unnumbered ? "para_nn"u8 : "para"u8, node, output);
                break;
            case NodeKind.AnnexParagraph:
                WriteNamed("para"u8, node, output);
                break;
            case NodeKind.Subparagraph:
                output.Write("list_"u8);
                output.Write(ListOf(node));
                output.Write("__"u8);
                WriteNamed("point"u8, node, output);
                break;
            case NodeKind.EmbeddedResolution:
                output.Write("embeddedStructure_1"u8);
                break;
            case NodeKind.Footnote:
                WriteNamed("fn"u8, node, output);
                break;
            default:
                throw new ArgumentException($"A node of the kind {node.Kind} has no id.", nameof(node));
        }
    }

    private static void WriteNamed(ReadOnlySpan<byte> word, StoredNode node, Utf8Output output)
    {
        output.Write(word);
        output.Write("_"u8);
        if (node.Label.IsEmpty)
        {
            output.Write(Math.Max(node.Ordinal, 1));
        }
        else
        {
            WriteLabel(node.Label, output);
        }
    }

    /// <summary>The 1-based number of the list that the subparagraph stands in, among those of its paragraph.</summary>
    private static int ListOf(StoredNode node)
    {
        var list = 0;
        var inList = false;
        foreach (var sibling in node.Document.ChildrenOf(node.Parent))
        {
            var isPoint = node.Document.KindOf(sibling) == NodeKind.Subparagraph;
            if (isPoint && !inList)
            {
                list++;
            }

            inList = isPoint;
            if (sibling == node.Index)
            {
                break;
            }
        }

        return list;
    }

    // "11.2 Rev. A" is 11-2RevA: a point inside a number is a hyphen, other punctuation and blanks go.
    private static void WriteLabel(ReadOnlySpan<byte> label, Utf8Output output)
    {
        for (var i = 0; i < label.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit((char)label[i]) || label[i] >= 0x80)
            {
                output.Write(label.Slice(i, 1));
            }
            else if (i > 0 && i + 1 < label.Length && char.IsAsciiLetterOrDigit((char)label[i - 1]) && char.IsAsciiLetterOrDigit((char)label[i + 1]) && label[i] != (byte)' ')
            {
                output.Write("-"u8);
            }
        }
    }
}
