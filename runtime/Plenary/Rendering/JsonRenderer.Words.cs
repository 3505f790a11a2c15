using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>Paragraphs, their blocks and their words.</summary>
internal readonly ref partial struct JsonRenderer
{
    private void WriteParagraph(ReadOnlySpan<byte> type, in StoredNode paragraph)
    {
        WriteStart(type, paragraph);
        WriteOptional("number"u8, NumberOf(paragraph));
        if (paragraph.Kind == NodeKind.OperativeParagraph && paragraph.Role is OperativeRole.Chapeau or OperativeRole.Unnumbered)
        {
            json.WriteString("role"u8, paragraph.Role == OperativeRole.Chapeau ? "chapeau"u8 : "unnumbered"u8);
        }

        foreach (var inline in paragraph.Inlines)
        {
            if (inline.Kind == InlineKind.Opening)
            {
                json.WriteString("opening"u8, inline.Text);
                break;
            }
        }

        json.WriteString("text"u8, paragraph.Text);
        WriteBlocks(paragraph);
        json.WriteEndObject();
    }

    // The paragraph's own words, then its children; a run of subparagraphs is one list.
    private void WriteBlocks(in StoredNode paragraph)
    {
        json.WriteStartArray("blocks"u8);
        if (paragraph.HasInlines)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "text"u8);
            WriteText(paragraph);
            json.WriteEndObject();
        }

        var inList = false;
        foreach (var child in document.ChildrenOf(paragraph.Index))
        {
            var node = document[child];
            var isItem = node.Kind == NodeKind.Subparagraph;
            if (isItem && !inList)
            {
                json.WriteStartObject();
                json.WriteString("type"u8, "subparagraphList"u8);
                json.WriteStartArray("subparagraphs"u8);
            }
            else if (!isItem && inList)
            {
                json.WriteEndArray();
                json.WriteEndObject();
            }

            inList = isItem;
            if (isItem)
            {
                WriteParagraph("subparagraph"u8, node);
            }
            else
            {
                WriteBlock(node);
            }
        }

        if (inList)
        {
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteBlock(in StoredNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Text:
                json.WriteStartObject();
                json.WriteString("type"u8, "text"u8);
                WriteOptional("number"u8, NumberOf(node));
                WriteText(node);
                json.WriteEndObject();
                break;
            case NodeKind.QuotedText:
                json.WriteStartObject();
                json.WriteString("type"u8, "quotedText"u8);
                json.WriteStartArray("blocks"u8);
                foreach (var child in document.ChildrenOf(node.Index))
                {
                    WriteBlock(document[child]);
                }

                json.WriteEndArray();
                json.WriteEndObject();
                break;
            case NodeKind.EmbeddedResolution:
                WriteEmbedded((EmbeddedResolution)content.Element(node.Index));
                break;
            case NodeKind.Table:
                WriteTable(node);
                break;
        }
    }

    private void WriteEmbedded(EmbeddedResolution draft)
    {
        var node = document[draft.Node];
        WriteStart("embeddedResolution"u8, node);
        WriteOrgan(draft.Organ);
        WriteWordsOf(NodeKind.Title, node.Index, "title"u8, "titleInlines"u8);
        WriteOptional("formula"u8, draft.Formula);
        WritePaths("preamble"u8, node.Index, NodeKind.PreambularParagraph);
        WritePaths("operative"u8, node.Index, NodeKind.OperativeParagraph);
        WriteBody(node);
        WriteAnnexes(node);
        json.WriteEndObject();
    }

    private void WriteTable(in StoredNode table)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "table"u8);
        json.WriteStartArray("rows"u8);
        var text = table.Text;
        while (true)
        {
            var line = text.IndexOf((byte)'\n') is >= 0 and var end ? text[..end] : text;
            text = text[Math.Min(line.Length + 1, text.Length)..];
            json.WriteStartArray();
            var rest = line;
            while (rest.IndexOf((byte)'\t') is >= 0 and var cell)
            {
                json.WriteStringValue(rest[..cell]);
                rest = rest[(cell + 1)..];
            }

            json.WriteStringValue(rest);
            json.WriteEndArray();
            if (text.IsEmpty)
            {
                break;
            }
        }

        json.WriteEndArray();
        WriteInlines("inlines"u8, table);
        json.WriteEndObject();
    }

    private void WriteText(in StoredNode node)
    {
        json.WriteString("text"u8, node.Text);
        WriteInlines("inlines"u8, node);
    }

    private void WriteWords(in StoredNode node, ReadOnlySpan<byte> text, ReadOnlySpan<byte> inlines)
    {
        if (node.HasInlines)
        {
            json.WriteString(text, node.Text);
            WriteInlines(inlines, node);
        }
    }

    /// <summary>The words of the first child of a kind, if there is one.</summary>
    private void WriteWordsOf(NodeKind kind, int parent, ReadOnlySpan<byte> text, ReadOnlySpan<byte> inlines)
    {
        foreach (var child in document.ChildrenOf(parent))
        {
            if (document.KindOf(child) == kind)
            {
                WriteWords(document[child], text, inlines);
                break;
            }
        }
    }

    private void WriteInlines(ReadOnlySpan<byte> property, in StoredNode node)
    {
        var markers = 0;
        json.WriteStartArray(property);
        foreach (var inline in node.Inlines)
        {
            json.WriteStartObject();
            switch (inline.Kind)
            {
                case InlineKind.Opening:
                    json.WriteString("type"u8, "opening"u8);
                    json.WriteString("text"u8, inline.Text);
                    break;
                case InlineKind.Marker:
                    json.WriteString("type"u8, "footnoteMarker"u8);
                    json.WriteString("marker"u8, inline.Marker);
                    if (inline.Footnote > 0)
                    {
                        var use = content.Root.FootnoteUses.At(node.Index, markers++);
                        json.WriteString("footnote"u8, PathOf(inline.Footnote));
                        json.WriteString("reference"u8, PathOf(inline.Footnote, use.Reference));
                    }

                    break;
                case InlineKind.Citation:
                    WriteCitation(inline);
                    break;
                case InlineKind.CrossReference:
                    json.WriteString("type"u8, "crossReference"u8);
                    json.WriteString("text"u8, inline.Text);
                    json.WriteStartArray("targets"u8);
                    foreach (var target in inline.Targets)
                    {
                        json.WriteStringValue(PathOf(target));
                    }

                    json.WriteEndArray();
                    break;
                default:
                    json.WriteString("type"u8, "text"u8);
                    json.WriteString("text"u8, inline.Text);
                    break;
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCitation(in StoredInline citation)
    {
        json.WriteString("type"u8, "citation"u8);
        json.WriteString("text"u8, citation.Text);
        WriteOptional("symbol"u8, citation.Symbol);
        if (StoredDate.Read(citation.Date) is { } date)
        {
            if (citation.IsYearOnly)
            {
                json.WriteNumber("year"u8, date.Year);
            }
            else
            {
                WriteDate("date"u8, date);
            }
        }

        if (citation.IsIbid)
        {
            json.WriteBoolean("isIbid"u8, true);
        }

        if (citation.Pinpoints.Count > 0)
        {
            json.WriteStartArray("pinpoints"u8);
            foreach (var pinpoint in citation.Pinpoints)
            {
                json.WriteStartObject();
                json.WriteString("kind"u8, KindOf(pinpoint.Kind));
                json.WriteString("from"u8, pinpoint.From);
                WriteOptional("to"u8, pinpoint.To);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static ReadOnlySpan<byte> KindOf(PinpointKind kind) => kind switch
    {
        PinpointKind.Paragraph => "paragraph"u8,
        PinpointKind.Subparagraph => "subparagraph"u8,
        PinpointKind.Annex => "annex"u8,
        PinpointKind.Section => "section"u8,
        PinpointKind.Chapter => "chapter"u8,
        PinpointKind.Article => "article"u8,
        PinpointKind.Rule => "rule"u8,
        PinpointKind.Part => "part"u8,
        PinpointKind.Appendix => "appendix"u8,
        PinpointKind.Principle => "principle"u8,
        PinpointKind.PreambularParagraph => "preambular-paragraph"u8,
        _ => "other"u8,
    };

    // As printed, without the final full stop.
    private static ReadOnlySpan<byte> NumberOf(in StoredNode node) => node.Number.EndsWith("."u8) ? node.Number[..^1] : node.Number;
}
