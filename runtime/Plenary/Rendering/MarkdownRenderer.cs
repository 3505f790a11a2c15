using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>
/// Writes CommonMark with footnotes. Legal numbers are words and are never left to a list's counting; subparagraphs are items of a
/// bulleted list, so that they keep their depth.
/// </summary>
internal struct MarkdownRenderer : IResolutionVisitor
{
    private readonly Utf8Output output;
    private readonly ResolutionContent content;
    private readonly byte[] idPrefix;
    private readonly Func<Citation, string?>? link;
    private readonly int start;
    private readonly int end;
    private MarkdownLines lines;
    private int level;
    private bool startsLine;
    private bool isOpen;
    private bool inTable;
    private bool afterMarker;

    private MarkdownRenderer(Utf8Output output, ResolutionContent content, int node, MarkdownOptions? options)
    {
        this.output = output;
        this.content = content;
        idPrefix = options?.IdPrefixUtf8 ?? [];
        link = options?.Link;
        level = options?.HeadingLevel ?? 1;
        start = node;
        end = content.Document.EndOf(node);
        lines = new MarkdownLines(output);
    }

    /// <summary>Writes a node of a resolution, with the notes that it cites.</summary>
    public static void Render(Utf8Output output, ResolutionContent content, int node, MarkdownOptions? options)
    {
        var renderer = new MarkdownRenderer(output, content, node, options);
        ResolutionWalk.Visit(content, node, ref renderer);
    }

    public readonly void BeginRun(NodeRun run)
    {
    }

    public readonly void EndRun(NodeRun run)
    {
    }

    public void Begin(in StoredNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Resolution or NodeKind.Adoption:
                break;
            case NodeKind.Part or NodeKind.Section or NodeKind.Annex or NodeKind.Article:
                level++;
                if (Headings.StandsAlone(node))
                {
                    BeginHeading(level);
                    WriteNumber(node, node.HasInlines);
                }

                break;
            case NodeKind.EmbeddedResolution:
                level++;
                lines.OpenQuote();
                break;
            case NodeKind.QuotedText:
                lines.OpenQuote();
                break;
            case NodeKind.MastheadLine when Headings.IsName(node):
                BeginHeading(level);
                break;
            case NodeKind.Title:
                BeginHeading(level);
                if (Headings.PartOf(node) is var part and > 0)
                {
                    WriteNumber(node.Document[part], wordsFollow: true);
                }

                WriteNumber(node, node.HasInlines);
                break;
            case NodeKind.Heading:
                BeginHeading(level + 1 + node.Role);
                break;
            case NodeKind.Footnote when IsCited(node.Index):
                BeginBlock();
                WriteLabel(node);
                output.Write(": "u8);
                break;
            default:
                inTable = node.Kind == NodeKind.Table;
                if (node.Kind == NodeKind.Subparagraph)
                {
                    lines.OpenItem();
                }

                // An item that has nothing but a list of its own is still an item.
                if (node.HasInlines || !node.Number.IsEmpty)
                {
                    BeginBlock();
                    WriteNumber(node, node.HasInlines);
                }

                break;
        }
    }

    public void EndWords(in StoredNode node)
    {
        if (isOpen)
        {
            output.Write((byte)'\n');
        }

        isOpen = false;
        inTable = false;
        afterMarker = false;
    }

    public void End(in StoredNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Part or NodeKind.Section or NodeKind.Annex or NodeKind.Article:
                level--;
                break;
            case NodeKind.EmbeddedResolution:
                level--;
                lines.Close();
                break;
            case NodeKind.QuotedText or NodeKind.Subparagraph:
                lines.Close();
                break;
        }
    }

    public void Text(in StoredInline words) => WriteWords(words.Text);

    public void CrossReference(in StoredInline reference) => WriteWords(reference.Text);

    public void Opening(in StoredInline words)
    {
        // Emphasis must touch a letter on the inside.
        var text = words.Text;
        var (from, to) = MarkdownEscaping.Letters(text);
        if (from == to)
        {
            WriteWords(text);
            return;
        }

        WriteWords(text[..from]);
        output.Write((byte)'*');
        startsLine = false;
        WriteWords(text[from..to]);
        output.Write((byte)'*');
        WriteWords(text[to..]);
    }

    public void Marker(in StoredInline marker, FootnoteUse use)
    {
        if (use.Footnote == 0)
        {
            WriteWords(marker.Marker);
        }
        else
        {
            // "[^1][^2]" would be a link to the second.
            output.Write(afterMarker ? ","u8 : default);
            WriteLabel(content.Document[use.Footnote]);
            startsLine = false;
            afterMarker = true;
        }
    }

    public void Citation(in StoredInline citation, int node, int position)
    {
        byte[]? given = null;
        if (inTable || citation.Text.IsEmpty
            || (link is not null ? (given = CitationAddress.Given(link, content, node, position)) is null : !CitationAddress.Has(citation.Symbol)))
        {
            WriteWords(citation.Text);
            return;
        }

        output.Write(afterMarker ? " ["u8 : "["u8);
        startsLine = false;
        afterMarker = false;
        WriteWords(citation.Text);
        output.Write("](<"u8);
        if (given is not null)
        {
            output.WriteMarkdownDestination(given);
        }
        else
        {
            CitationAddress.Write(output, citation.Symbol, content.Document[0].Identity.Language);
        }

        output.Write(">)"u8);
    }

    private void BeginBlock()
    {
        lines.BeginBlock();
        startsLine = true;
        isOpen = true;
    }

    private void BeginHeading(int depth)
    {
        BeginBlock();
        output.Write("######"u8[..HeadingLevels.Capped(depth)]);
        output.Write((byte)' ');
        startsLine = false;
    }

    private void WriteNumber(in StoredNode node, bool wordsFollow)
    {
        WriteWords(node.Number);
        if (wordsFollow && !node.Number.IsEmpty)
        {
            output.Write((byte)' ');
        }
    }

    private readonly void WriteLabel(in StoredNode footnote)
    {
        output.Write("[^"u8);
        output.Write(idPrefix);
        NodePath.WriteFootnoteLabel(output, footnote);
        output.Write((byte)']');
    }

    /// <summary>A note that is not cited here would not be shown: it is written as a paragraph.</summary>
    private readonly bool IsCited(int footnote)
    {
        foreach (var use in content.Root.FootnoteUses.Of(footnote))
        {
            if (use.Node >= start && use.Node < end)
            {
                return true;
            }
        }

        return false;
    }

    private void WriteWords(ReadOnlySpan<byte> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        // "[^1](…)" would be a link, "[^1]:" the note itself.
        if (afterMarker && words[0] is (byte)'(' or (byte)':')
        {
            output.Write((byte)'\\');
            output.Write(words[0]);
            words = words[1..];
        }

        afterMarker = false;
        int at;
        while (inTable && (at = words.IndexOfAny((byte)'\n', (byte)'\t')) >= 0)
        {
            startsLine = output.WriteMarkdownText(words[..at], startsLine);
            if (words[at] == '\t')
            {
                output.Write(" \\| "u8);
                startsLine = false;
            }
            else
            {
                output.Write("\\\n"u8);
                lines.ContinueBlock();
                startsLine = true;
            }

            words = words[(at + 1)..];
        }

        startsLine = output.WriteMarkdownText(words, startsLine);
    }
}
