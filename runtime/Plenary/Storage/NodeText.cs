using System.Text;

namespace Plenary.Storage;

/// <summary>Decodes the words of nodes.</summary>
internal static class NodeText
{
    public static string Of(StoredDocument document, int node) => Encoding.UTF8.GetString(document[node].Text);

    /// <summary>A number as printed, without its final full stop; null where there is none.</summary>
    public static string? NumberOf(StoredDocument document, int node)
    {
        var number = document[node].Number;
        return number.IsEmpty ? null : Encoding.UTF8.GetString(number.EndsWith("."u8) ? number[..^1] : number);
    }

    public static string? NullIfEmpty(ReadOnlySpan<byte> text) => text.IsEmpty ? null : Encoding.UTF8.GetString(text);

    /// <summary>The words of the nodes from one up to another, each node on its own line behind its number, in reading order.</summary>
    /// <param name="document">The resolution.</param>
    /// <param name="first">The first node; its number is left out where it is a paragraph's own.</param>
    /// <param name="end">The node behind the last.</param>
    /// <param name="withFirstNumber">Whether the first node's number stands before its words.</param>
    public static string Lines(StoredDocument document, int first, int end, bool withFirstNumber)
    {
        var lines = new StringBuilder();
        for (var index = first; index < end; index++)
        {
            var node = document[index];
            if (node.Kind is NodeKind.Footnote or NodeKind.MastheadLine)
            {
                continue;
            }

            var number = withFirstNumber || index != first ? node.Number : default;
            if (number.IsEmpty && node.Text.IsEmpty)
            {
                continue;
            }

            if (lines.Length > 0)
            {
                lines.Append('\n');
            }

            lines.Append(Encoding.UTF8.GetString(number));
            if (!number.IsEmpty && !node.Text.IsEmpty)
            {
                lines.Append(' ');
            }

            lines.Append(Encoding.UTF8.GetString(node.Text));
        }

        return lines.ToString();
    }
}
