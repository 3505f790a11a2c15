using System.Text;
using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>Words, footnotes and links.</summary>
internal ref partial struct AkomaNtosoWriter
{
    private void WriteInlines(StoredNode node)
    {
        int markers = 0, citations = 0;
        foreach (var inline in node.Inlines)
        {
            if (inline.Kind == InlineKind.Marker)
            {
                WriteMarker(inline, node.Index, ref markers);
                continue;
            }

            WriteRun(inline, inline.Text, node.Index, citations);
            citations += inline.Kind == InlineKind.Citation ? 1 : 0;
        }
    }

    /// <summary>Words of a run, all or some of them.</summary>
    /// <param name="inline">The run.</param>
    /// <param name="text">The words.</param>
    /// <param name="node">The node in whose words they stand.</param>
    /// <param name="citations">How many citations stand before them in it.</param>
    private void WriteRun(StoredInline inline, ReadOnlySpan<byte> text, int node, int citations)
    {
        if (text.Length == 0)
        {
            return;
        }

        switch (inline.Kind)
        {
            case InlineKind.Opening:
                output.Write("<i>"u8);
                output.WriteXml(text);
                output.Write("</i>"u8);
                break;
            case InlineKind.Citation when link is not null:
                WriteLinked(CitationAddress.Given(link, content, node, citations), text);
                break;
            case InlineKind.Citation when CitationAddress.Has(inline.Symbol):
                output.Write("<ref href=\""u8);
                CitationAddress.Write(output, inline.Symbol, document[0].Identity.Language);
                output.Write("\">"u8);
                output.WriteXml(text);
                output.Write("</ref>"u8);
                break;
            case InlineKind.CrossReference when TargetOf(inline) is { } target:
                output.Write("<ref href=\"#"u8);
                output.Write(target);
                output.Write("\">"u8);
                output.WriteXml(text);
                output.Write("</ref>"u8);
                break;
            default:
                output.WriteXml(text);
                break;
        }
    }

    private void WriteLinked(byte[]? address, ReadOnlySpan<byte> text)
    {
        if (address is null || !IsAddress(Encoding.UTF8.GetString(address)))
        {
            output.WriteXml(text);
            return;
        }

        output.Write("<ref href=\""u8);
        output.WriteXml(address);
        output.Write("\">"u8);
        output.WriteXml(text);
        output.Write("</ref>"u8);
    }

    // What the schema's anyURI takes.
    private static bool IsAddress(string address) =>
        !address.Contains("##", StringComparison.Ordinal) && Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out _);

    // One link has one address: that of the first place of several. A part by itself points at nothing outside.
    private string? TargetOf(StoredInline reference)
    {
        foreach (var target in reference.Targets)
        {
            if (target >= root && target < document.EndOf(root) && ids[target] is { } id)
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>
    /// The note where it is first cited, a reference to it from there on, and within another note: notes do not nest. A marker
    /// without a note refers to nothing.
    /// </summary>
    /// <param name="marker">The marker.</param>
    /// <param name="node">The node in whose words it stands.</param>
    /// <param name="position">Which of the node's markers that have a note it is.</param>
    private void WriteMarker(StoredInline marker, int node, ref int position)
    {
        var footnote = marker.Footnote;
        if (footnote == 0)
        {
            output.Write("<sup class=\"footnote\"><noteRef marker=\""u8);
            output.WriteXml(marker.Marker);
            output.Write("\" placement=\"bottom\" href=\"#\" status=\"unknown\"/></sup>"u8);
            return;
        }

        output.Write("<sup class=\"footnote\""u8);
        if (uses.At(node, position++) is { Position: 1 } use)
        {
            // The id of FootnoteReference.EId.
            output.Write(" eId=\""u8);
            output.Write(ids[footnote]!);
            output.Write("__ref_"u8);
            output.Write(use.Reference);
            output.Write((byte)'"');
        }

        if (inNote || written[footnote])
        {
            output.Write("><noteRef marker=\""u8);
            output.WriteXml(marker.Marker);
            output.Write("\" placement=\"bottom\" href=\"#"u8);
            output.Write(ids[footnote]!);
            output.Write("\"/></sup>"u8);
            return;
        }

        written[footnote] = true;
        inNote = true;
        output.Write("><authorialNote marker=\""u8);
        output.WriteXml(marker.Marker);
        output.Write("\" placement=\"bottom\""u8);
        WriteId(ids[footnote]);
        output.Write((byte)'>');
        WriteNoteText(document[footnote]);
        output.Write("</authorialNote></sup>"u8);
        inNote = false;
    }

    private void WriteNoteText(StoredNode footnote)
    {
        output.Write("<p>"u8);
        WriteInlines(footnote);
        output.Write("</p>"u8);
        WriteChildBlocks(footnote);
    }
}
