using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>The operative part, and the body of annexes.</summary>
internal ref partial struct AkomaNtosoWriter
{
    // Headings nest by their depth; deeper ones than these stand beside each other.
    private const int MaxDivisions = 16;

    /// <summary>
    /// The nodes in <paramref name="parent"/> from <paramref name="from"/> to before <paramref name="end"/>. A heading opens a
    /// division that takes in what follows up to the next heading of its depth, because the schema has headings within
    /// divisions alone.
    /// </summary>
    /// <param name="parent">The node whose children these are.</param>
    /// <param name="from">The first of them.</param>
    /// <param name="end">The node behind the last.</param>
    /// <param name="inDivision">Whether cross headings may stand here, as they may everywhere but in <c>mainBody</c>.</param>
    /// <returns>Whether there was anything.</returns>
    private bool WriteBody(int parent, int from, int end, bool inDivision)
    {
        Span<int> open = stackalloc int[MaxDivisions];
        var depth = 0;
        var any = false;
        var apart = document.KindOf(parent) == NodeKind.Resolution || AkomaNtosoLayout.IsStatement(document, parent);
        var heading = HeadingOf(parent);
        var inList = false;
        for (var child = from; child < end; child = document.EndOf(child))
        {
            var node = document[child];
            if (node.Kind is NodeKind.Footnote or NodeKind.Adoption || child == heading || (!AkomaNtosoLayout.IsBody(node.Kind) && node.Kind != NodeKind.Part && (apart || IsAttached(node))))
            {
                continue;
            }

            any = true;
            if (inList && node.Kind != NodeKind.Subparagraph)
            {
                output.Write("</list>\n"u8);
                inList = false;
            }

            switch (node.Kind)
            {
                case NodeKind.Heading:
                    while (depth > 0 && (open[depth - 1] >= node.Role || depth == MaxDivisions))
                    {
                        output.Write("</division>\n"u8);
                        depth--;
                    }

                    open[depth++] = node.Role;
                    Open("division"u8, ids[child]);
                    output.Write("<heading>"u8);
                    WriteInlines(node);
                    output.Write("</heading>\n"u8);
                    break;
                case NodeKind.Subparagraph:
                    if (!inList)
                    {
                        output.Write("<list>\n"u8);
                        inList = true;
                    }

                    WriteNode(node, true);
                    break;
                default:
                    WriteNode(node, inDivision || depth > 0);
                    break;
            }
        }

        if (inList)
        {
            output.Write("</list>\n"u8);
        }

        for (; depth > 0; depth--)
        {
            output.Write("</division>\n"u8);
        }

        return any;
    }

    // An annex of an annex stands behind its body.
    private bool IsAttached(StoredNode node) => node.Kind == NodeKind.Annex && document.KindOf(node.Parent) == NodeKind.Annex;

    private void WriteNode(StoredNode node, bool inDivision)
    {
        switch (node.Kind)
        {
            case NodeKind.Section or NodeKind.Part:
                WriteDivision(node, "section"u8);
                break;
            case NodeKind.Article:
                WriteDivision(node, "article"u8);
                break;
            case NodeKind.OperativeParagraph or NodeKind.AnnexParagraph:
                WriteParagraph(node, "paragraph"u8);
                break;
            case NodeKind.Subparagraph:
                WriteParagraph(node, "point"u8);
                break;
            case NodeKind.Text when node.Number.Length > 0 || AkomaNtosoLayout.HasChild(document, node.Index, NodeKind.Subparagraph):
                WriteParagraph(node, "paragraph"u8);
                break;
            case NodeKind.Text or NodeKind.Table:
                output.Write("<alinea><content>"u8);
                WriteBlocks(node);
                output.Write("</content></alinea>\n"u8);
                break;
            case NodeKind.EmbeddedResolution:
                WriteDraftReference(node);
                break;
            case NodeKind.PreambularParagraph when inDivision:
                WriteCrossHeading(node);
                WriteLists(node, false);
                break;
            case NodeKind.MastheadLine or NodeKind.Title or NodeKind.Formula or NodeKind.ClosingLine when inDivision:
                WriteCrossHeading(node);
                break;
            default:
                WriteContained(node);
                break;
        }
    }

    /// <summary>The title of a part that is a section of its resolution, or -1: it has no title of its own words.</summary>
    private int HeadingOf(int part)
    {
        if (document.KindOf(part) == NodeKind.Part && !AkomaNtosoLayout.IsStatement(document, part) && !document[part].HasInlines)
        {
            foreach (var child in document.ChildrenOf(part))
            {
                if (document.KindOf(child) == NodeKind.Title)
                {
                    return child;
                }
            }
        }

        return -1;
    }

    private void WriteDivision(StoredNode node, ReadOnlySpan<byte> element)
    {
        Open(element, ids[node.Index]);
        WriteNumber(node);
        WriteTitle(node, "heading"u8);
        if (HeadingOf(node.Index) is >= 0 and var heading)
        {
            WriteTitle(document[heading], "heading"u8);
        }

        WriteBody(node.Index, node.Index + 1, node.End, true);
        Close(element);
    }

    // What has no element of its own here stands in a container, which cross headings may stand in too.
    private void WriteContained(StoredNode node)
    {
        output.Write("<hcontainer name=\""u8);
        output.Write(NameOf(node.Kind));
        output.Write((byte)'"');
        if (node.Kind is NodeKind.PreambularParagraph or NodeKind.MastheadLine or NodeKind.Title or NodeKind.Formula or NodeKind.ClosingLine)
        {
            output.Write(">\n"u8);
            WriteNode(node, true);
        }
        else
        {
            WriteId(ids[node.Index]);
            output.Write(">\n"u8);
            WriteNumber(node);
            WriteTitle(node, "heading"u8);
            WriteBody(node.Index, node.Index + 1, node.End, true);
        }

        output.Write("</hcontainer>\n"u8);
    }

    private void WriteCrossHeading(StoredNode node)
    {
        output.Write("<crossHeading"u8);
        WriteId(ids[node.Index]);
        if (node.Kind == NodeKind.PreambularParagraph)
        {
            WriteRefersTo("preamble"u8);
        }

        output.Write((byte)'>');
        if (node.Number.Length > 0)
        {
            output.WriteXml(node.Number);
            output.Write((byte)' ');
        }

        WriteInlines(node);
        output.Write("</crossHeading>\n"u8);
    }

    private void WriteParagraph(StoredNode node, ReadOnlySpan<byte> element)
    {
        Open(element, ids[node.Index]);
        WriteNumber(node);
        if (HasOnlyTables(node))
        {
            output.Write("<content><p>"u8);
            WriteInlines(node);
            output.Write("</p>"u8);
            foreach (var child in document.ChildrenOf(node.Index))
            {
                WriteTable(document[child]);
            }

            output.Write("</content>"u8);
        }
        else
        {
            WriteLists(node, node.Kind != NodeKind.Text || node.HasInlines);
        }

        Close(element);
    }

    private bool HasOnlyTables(StoredNode node)
    {
        foreach (var child in document.ChildrenOf(node.Index))
        {
            if (document.KindOf(child) != NodeKind.Table)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// A paragraph's blocks: each run of subparagraphs is a list; the first one's introduction is the paragraph's own words, and
    /// words that go on behind a list wrap it up.
    /// </summary>
    private void WriteLists(StoredNode paragraph, bool withIntroduction)
    {
        if (paragraph.Size == 1 && !withIntroduction)
        {
            return;
        }

        var list = 1;
        var points = false;
        var titled = false;
        var last = NodeKind.Resolution;
        WriteListStart("list"u8, paragraph.Index, list);
        if (withIntroduction)
        {
            output.Write("<intro><p>"u8);
            WriteInlines(paragraph);
            output.Write("</p></intro>\n"u8);
        }

        foreach (var child in document.ChildrenOf(paragraph.Index))
        {
            var node = document[child];
            if (node.Kind == NodeKind.Subparagraph)
            {
                if (points && last != NodeKind.Subparagraph)
                {
                    output.Write("</list>\n"u8);
                    WriteListStart("list"u8, paragraph.Index, ++list);
                }

                points = true;
                titled = node.Size == 1 && IsTitle(node.Text);
                WriteParagraph(node, "point"u8);
            }
            else if (node.Kind == NodeKind.Text && node.Size == 1 && node.Number.Length == 0 && titled)
            {
                // What stands under "(c) Elections" is a point without a number, and the list goes on behind it.
                output.Write("<point><content>"u8);
                WriteBlocks(node);
                output.Write("</content></point>\n"u8);
                continue;
            }
            else if (node.Kind == NodeKind.Text && node.Number.Length == 0 && points && EndsList(node, paragraph.End))
            {
                output.Write("<wrapUp>"u8);
                WriteBlocks(node);
                output.Write("</wrapUp>\n"u8);
            }
            else if (node.Kind is not (NodeKind.Footnote or NodeKind.Adoption))
            {
                WriteNode(node, true);
            }

            last = node.Kind;
        }

        output.Write("</list>\n"u8);
    }

    /// <summary>Whether words end without a mark, as a title does.</summary>
    private static bool IsTitle(ReadOnlySpan<byte> text) => text.Length > 0 && (char.IsAsciiLetterOrDigit((char)text[^1]) || text[^1] is (byte)')' or >= 0x80);

    private bool EndsList(StoredNode node, int end) => node.End == end || document.KindOf(node.End) == NodeKind.Subparagraph;
}
