using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>What stands where the schema allows blocks alone and no numbered paragraphs: in the preamble and in notes.</summary>
internal ref partial struct AkomaNtosoWriter
{
    /// <summary>The children of a paragraph or item: a run of subparagraphs is one list.</summary>
    private void WriteBlocksBelow(StoredNode parent, bool inContainer)
    {
        var lists = 0;
        var inList = false;
        foreach (var child in document.ChildrenOf(parent.Index))
        {
            var node = document[child];
            if (node.Kind == NodeKind.Footnote)
            {
                continue;
            }

            if (node.Kind == NodeKind.Subparagraph)
            {
                if (!inList)
                {
                    WriteListStart("blockList"u8, parent.Index, ++lists);
                    inList = true;
                }

                Open("item"u8, ids[child]);
                WriteNumber(node);
                output.Write("<p>"u8);
                WriteInlines(node);
                output.Write("</p>\n"u8);
                WriteBlocksBelow(node, false);
                output.Write("</item>\n"u8);
                continue;
            }

            if (inList)
            {
                output.Write("</blockList>\n"u8);
                inList = false;
            }

            if (node.Kind != NodeKind.Table && inContainer)
            {
                // Words that go on behind a list are told from the paragraph's first words.
                output.Write("<container name=\""u8);
                output.Write(NameOf(node.Kind));
                output.Write("\">\n"u8);
                WriteBlocks(node);
                output.Write("</container>\n"u8);
            }
            else
            {
                WriteBlocks(node);
            }
        }

        if (inList)
        {
            output.Write("</blockList>\n"u8);
        }
    }

    /// <summary>A node and all beneath it as plain paragraphs.</summary>
    private void WriteBlocks(StoredNode node)
    {
        if (node.Kind == NodeKind.Table)
        {
            WriteTable(node);
            return;
        }

        output.Write("<p>"u8);
        if (node.Number.Length > 0)
        {
            output.WriteXml(node.Number);
            output.Write((byte)' ');
        }

        WriteInlines(node);
        output.Write("</p>\n"u8);
        WriteChildBlocks(node);
    }

    private void WriteChildBlocks(StoredNode node)
    {
        foreach (var child in document.ChildrenOf(node.Index))
        {
            if (document.KindOf(child) != NodeKind.Footnote)
            {
                WriteBlocks(document[child]);
            }
        }
    }

    private void WriteListStart(ReadOnlySpan<byte> element, int parent, int list)
    {
        output.Write((byte)'<');
        output.Write(element);
        if (ids[parent] is { } id)
        {
            output.Write(" eId=\""u8);
            output.Write(id);
            output.Write("__list_"u8);
            output.Write(list);
            output.Write((byte)'"');
        }

        output.Write(">\n"u8);
    }

    private void WriteNumber(StoredNode node)
    {
        if (node.Number.Length > 0)
        {
            output.Write("<num>"u8);
            output.WriteXml(node.Number);
            output.Write("</num>"u8);
        }
    }

    private void WriteTable(StoredNode table)
    {
        int markers = 0, citations = 0;
        output.Write("<table><tr><td><p>"u8);
        foreach (var inline in table.Inlines)
        {
            if (inline.Kind == InlineKind.Marker)
            {
                WriteMarker(inline, table.Index, ref markers);
                continue;
            }

            // Lines and cells end inside a run as well as between two.
            var text = inline.Text;
            for (var at = text.IndexOfAny((byte)'\t', (byte)'\n'); at >= 0; at = text.IndexOfAny((byte)'\t', (byte)'\n'))
            {
                WriteRun(inline, text[..at], table.Index, citations);
                output.Write(text[at] == (byte)'\t' ? "</p></td><td><p>"u8 : "</p></td></tr>\n<tr><td><p>"u8);
                text = text[(at + 1)..];
            }

            WriteRun(inline, text, table.Index, citations);
            citations += inline.Kind == InlineKind.Citation ? 1 : 0;
        }

        output.Write("</p></td></tr></table>\n"u8);
    }

    private static ReadOnlySpan<byte> NameOf(NodeKind kind) => kind switch
    {
        NodeKind.QuotedText => "quotedText"u8,
        NodeKind.Annex => "annex"u8,
        NodeKind.Part => "part"u8,
        NodeKind.PreambularParagraph => "preamble"u8,
        _ => "continuation"u8,
    };
}
