using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>Writes the names of docs/storage.md without making a string of them.</summary>
internal static class NodePath
{
    /// <summary>Writes the path of a node: "operative-8-d-ii".</summary>
    public static void Write(Utf8Output output, in StoredNode node)
    {
        var scope = NodeScope.Of(node.Document, node.Index);
        if (scope > 0)
        {
            Write(output, node.Document[scope]);
            output.Write((byte)'-');
        }

        WriteSegment(output, node, node.Document.KindOf(scope));
        WriteRepeat(output, node);
    }

    /// <summary>Writes what tells a footnote from the others: "2", "annex-i-footnote-2".</summary>
    public static void WriteFootnoteLabel(Utf8Output output, in StoredNode footnote)
    {
        if (NodeScope.Of(footnote.Document, footnote.Index) > 0)
        {
            Write(output, footnote);
            return;
        }

        WriteLabel(output, footnote.Label);
        WriteRepeat(output, footnote);
    }

    private static void WriteRepeat(Utf8Output output, in StoredNode node)
    {
        if (node.Repeat > 1)
        {
            output.Write((byte)'-');
            output.Write(node.Repeat);
        }
    }

    private static void WriteSegment(Utf8Output output, in StoredNode node, NodeKind scope)
    {
        output.Write(node.Kind switch
        {
            NodeKind.Part => "part-"u8,
            NodeKind.Section => scope == NodeKind.Section ? "subsection-"u8 : "section-"u8,
            NodeKind.Annex => node.Label.IsEmpty && node.Ordinal == 0 ? "annex"u8 : "annex-"u8,
            NodeKind.Article => "article-"u8,
            NodeKind.PreambularParagraph => "preambular-"u8,
            NodeKind.OperativeParagraph => node.Role switch
            {
                OperativeRole.Chapeau => "chapeau"u8,
                OperativeRole.Unnumbered => "unnumbered-"u8,
                _ => "operative-"u8,
            },
            NodeKind.Subparagraph => node.Role == SubparagraphRole.ByPosition ? "item-"u8 : default,
            NodeKind.AnnexParagraph => scope == NodeKind.Article ? default : "paragraph-"u8,
            NodeKind.EmbeddedResolution => "draft"u8,
            NodeKind.Footnote => "footnote-"u8,
            _ => default,
        });

        if (node.Ordinal > 0)
        {
            output.Write(node.Ordinal);
        }
        else
        {
            WriteLabel(output, node.Label);
        }
    }

    /// <summary>Lower case, every run of other characters than ASCII letters and digits one hyphen.</summary>
    private static void WriteLabel(Utf8Output output, ReadOnlySpan<byte> label)
    {
        var span = output.GetSpan(label.Length);
        var length = 0;
        foreach (var character in label)
        {
            if (char.IsAsciiLetterOrDigit((char)character))
            {
                span[length++] = (byte)(char.IsAsciiLetterUpper((char)character) ? character | 0x20 : character);
            }
            else if (length > 0 && span[length - 1] != '-')
            {
                span[length++] = (byte)'-';
            }
        }

        output.Advance(length > 0 && span[length - 1] == '-' ? length - 1 : length);
    }
}
