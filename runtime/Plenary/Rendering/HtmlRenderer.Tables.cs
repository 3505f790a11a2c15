using Plenary.Storage;

namespace Plenary.Rendering;

internal partial struct HtmlRenderer
{
    /// <summary>Where the text shows no cells, its lines are kept as they are.</summary>
    private void BeginTable(in StoredNode node)
    {
        inTable = true;
        hasCells = node.Text.Contains((byte)'\t');
        output.Write(hasCells ? "<table>\n<tr><td>"u8 : "<pre>"u8);
    }

    private void EndTable()
    {
        inTable = false;
        output.Write(hasCells ? "</td></tr>\n</table>\n"u8 : "</pre>\n"u8);
    }

    private readonly void WriteCells(ReadOnlySpan<byte> words)
    {
        while (true)
        {
            var at = words.IndexOfAny((byte)'\n', (byte)'\t');
            output.WriteHtmlText(at < 0 ? words : words[..at]);
            if (at < 0)
            {
                return;
            }

            output.Write(words[at] == '\t' ? "</td><td>"u8 : hasCells ? "</td></tr>\n<tr><td>"u8 : "\n"u8);
            words = words[(at + 1)..];
        }
    }
}
