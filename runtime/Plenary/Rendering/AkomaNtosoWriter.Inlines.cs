using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>Words, footnotes and links.</summary>
internal ref partial struct AkomaNtosoWriter
{
    private void WriteInlines(StoredNode node)
    {
        foreach (var inline in node.Inlines)
        {
            if (inline.Kind == InlineKind.Marker)
            {
                WriteMarker(inline);
            }
            else
            {
                WriteRun(inline, inline.Text);
            }
        }
    }

    /// <summary>Words of a run, all or some of them.</summary>
    private void WriteRun(StoredInline inline, ReadOnlySpan<byte> text)
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
            case InlineKind.Citation when IsAddressed(inline.Symbol):
                output.Write("<ref href=\""u8);
                WriteDocumentAddress(inline.Symbol);
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

    // One link has one address: that of the first place of several.
    private string? TargetOf(StoredInline reference)
    {
        foreach (var target in reference.Targets)
        {
            if (ids[target] is { } id)
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
    private void WriteMarker(StoredInline marker)
    {
        var footnote = marker.Footnote;
        if (footnote == 0 || inNote || noted[footnote])
        {
            output.Write("<sup class=\"footnote\"><noteRef marker=\""u8);
            output.WriteXml(marker.Marker);
            output.Write("\" placement=\"bottom\" href=\"#"u8);
            output.Write(footnote == 0 ? "" : ids[footnote]!);
            output.Write(footnote == 0 ? "\" status=\"unknown\"/></sup>"u8 : "\"/></sup>"u8);
            return;
        }

        noted[footnote] = true;
        inNote = true;
        output.Write("<sup class=\"footnote\"><authorialNote marker=\""u8);
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
        foreach (var child in document.ChildrenOf(footnote.Index))
        {
            WriteBlocks(document[child]);
        }
    }

    /// <summary>Whether a symbol names its series, as <c>A/RES/52/131</c> does and <c>52/131</c> and <c>S-32/1</c> do not.</summary>
    private static bool IsAddressed(ReadOnlySpan<byte> symbol)
    {
        var series = symbol.IndexOf((byte)'/');
        return series > 0 && !symbol[..series].ContainsAnyInRange((byte)'!', (byte)'@');
    }

    // Links have no blank ("S/RES/1325(2000)"), and the letter of a resolution numbered with its session in parentheses is
    // left out: resolution 217 A (III) stands in the document A/RES/217(III).
    private void WriteDocumentAddress(ReadOnlySpan<byte> symbol)
    {
        output.Write("https://undocs.org/"u8);
        var language = document[0].Identity.Language;
        output.Write(language.Length == 2 ? language : "en"u8);
        output.Write((byte)'/');
        var parenthesis = symbol.IndexOf("/RES/"u8) >= 0 && symbol.EndsWith(")"u8) ? symbol.LastIndexOf((byte)'(') : -1;
        var blank = symbol.IndexOf((byte)' ');
        for (var at = 0; at < symbol.Length; at++)
        {
            if (at == blank && parenthesis > at)
            {
                at = parenthesis;
            }

            if (symbol[at] != (byte)' ')
            {
                output.WriteAddress(symbol[at]);
            }
        }
    }
}
