using Plenary.Storage;

namespace Plenary.Rendering;

internal partial struct HtmlRenderer
{
    public void Text(in StoredInline words)
    {
        afterMarker = false;
        WriteWords(words.Text);
    }

    public void Opening(in StoredInline words)
    {
        afterMarker = false;
        output.Write("<em>"u8);
        WriteWords(words.Text);
        output.Write("</em>"u8);
    }

    public void Marker(in StoredInline marker, FootnoteUse use)
    {
        output.Write("<sup>"u8);
        if (afterMarker)
        {
            output.Write((byte)',');
        }

        afterMarker = true;
        if (use.Footnote == 0)
        {
            output.WriteHtmlText(marker.Marker);
        }
        else
        {
            output.Write("<a role=\"doc-noteref\" href=\"#"u8);
            WriteId(content.Document[use.Footnote]);
            output.Write("\" id=\""u8);
            WriteReferenceId(use);
            output.Write("\">"u8);
            output.WriteHtmlText(marker.Marker);
            output.Write("</a>"u8);
        }

        output.Write("</sup>"u8);
    }

    public void Citation(in StoredInline citation, int node, int position)
    {
        afterMarker = false;
        var linked = !inTable && TryWriteLink(citation, node, position);
        WriteWords(citation.Text);
        if (linked)
        {
            output.Write("</a>"u8);
        }
    }

    public void CrossReference(in StoredInline reference)
    {
        afterMarker = false;
        var target = -1;
        foreach (var node in reference.Targets)
        {
            // "Paragraphs 1 and 4 above" leads to the first; what is not on the page cannot be led to.
            if (node > 0 && node >= start && node < end && NodeScope.IsAddressable(content.Document.KindOf(node)))
            {
                target = node;
                break;
            }
        }

        if (target < 0 || inTable)
        {
            WriteWords(reference.Text);
            return;
        }

        output.Write("<a href=\"#"u8);
        WriteId(content.Document[target]);
        output.Write("\">"u8);
        WriteWords(reference.Text);
        output.Write("</a>"u8);
    }

    private readonly bool TryWriteLink(in StoredInline citation, int node, int position)
    {
        byte[]? given = null;
        if (options.Link is { } link ? (given = CitationAddress.Given(link, content, node, position)) is null : !CitationAddress.Has(citation.Symbol))
        {
            return false;
        }

        output.Write("<a class=\"citation\" href=\""u8);
        if (given is not null)
        {
            output.WriteHtmlAttribute(given);
        }
        else
        {
            CitationAddress.Write(output, citation.Symbol, content.Document[0].Identity.Language);
        }

        output.Write("\">"u8);
        return true;
    }

    private readonly void WriteReferenceId(FootnoteUse use)
    {
        WriteId(content.Document[use.Footnote]);
        output.Write("-ref-"u8);
        output.Write(use.Reference);
        if (use.Position > 1)
        {
            output.Write((byte)'-');
            output.Write(use.Position);
        }
    }

    /// <summary>One way back for each position on the page.</summary>
    private readonly void WriteBacklinks(in StoredNode footnote)
    {
        var number = 0;
        foreach (var use in content.Root.FootnoteUses.Of(footnote.Index))
        {
            if (use.Node < start || use.Node >= end)
            {
                continue;
            }

            output.Write(" <a role=\"doc-backlink\" href=\"#"u8);
            WriteReferenceId(use);
            output.Write("\" lang=\"en\" aria-label=\"Back to reference "u8);
            output.Write(++number);
            output.Write("\">↩</a>"u8);
        }
    }

    private readonly void WriteWords(ReadOnlySpan<byte> words)
    {
        if (inTable)
        {
            WriteCells(words);
        }
        else
        {
            output.WriteHtmlText(words);
        }
    }
}
