using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>
/// Writes plain text as the generator reads it: a blank line between paragraphs, numbers before them, subparagraphs indented, markers behind the
/// words without a space, notes at the end.
/// </summary>
internal struct PlainTextRenderer : IResolutionVisitor
{
    private const int IndentStep = 4;

    private readonly Utf8Output output;
    private readonly Utf8Output block;
    private readonly int width;
    private int indent;
    private bool isFirst;
    private bool isTight;
    private bool afterNumber;
    private bool inTable;
    private bool afterMarker;

    private PlainTextRenderer(Utf8Output output, Utf8Output block, PlainTextOptions? options)
    {
        this.output = output;
        this.block = block;
        width = options?.Width ?? int.MaxValue;
        isFirst = true;
    }

    /// <summary>Writes a node of a resolution, with the notes that it cites.</summary>
    public static void Render(Utf8Output output, ResolutionContent content, int node, PlainTextOptions? options)
    {
        using var block = Utf8Output.Rent();
        var renderer = new PlainTextRenderer(output, block, options);
        ResolutionWalk.Visit(content, node, ref renderer);
    }

    public void BeginRun(NodeRun run)
    {
        if (run == NodeRun.Subparagraphs)
        {
            indent += IndentStep;
        }
    }

    public void EndRun(NodeRun run)
    {
        isTight = false;
        if (run == NodeRun.Subparagraphs)
        {
            indent -= IndentStep;
        }
    }

    public void Begin(in StoredNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.QuotedText or NodeKind.EmbeddedResolution:
                indent += IndentStep;
                break;
            case NodeKind.Table:
                inTable = true;
                break;
            case NodeKind.Part or NodeKind.Annex or NodeKind.Section or NodeKind.Article when !node.Number.EndsWith("."u8):
                block.WritePlainText(node.Number);
                EndBlock();
                isTight = node.Kind == NodeKind.Article && !node.Number.IsEmpty;
                break;
            default:
                // Meeting and date are one block, a vote is another.
                isTight &= node.Kind != NodeKind.ClosingLine || node.Role is ClosingRole.Meeting or ClosingRole.Date;

                // "Resolution 233 (1967)" and, on the next line, "of 6 June 1967".
                isTight |= node.Kind == NodeKind.MastheadLine && afterNumber;
                afterNumber = node.Kind == NodeKind.Title && !node.HasInlines;
                block.WritePlainText(node.Number);
                if (!node.Number.IsEmpty && node.HasInlines)
                {
                    block.Write((byte)' ');
                }

                break;
        }
    }

    public void EndWords(in StoredNode node)
    {
        EndBlock();
        inTable = false;
        afterMarker = false;
        isTight = node.Kind is NodeKind.MastheadLine or NodeKind.ClosingLine;
    }

    public void End(in StoredNode node)
    {
        if (node.Kind is NodeKind.QuotedText or NodeKind.EmbeddedResolution)
        {
            indent -= IndentStep;
        }
    }

    public void Text(in StoredInline words) => WriteWords(words.Text);

    public void Opening(in StoredInline words) => WriteWords(words.Text);

    public void Citation(in StoredInline citation, int node, int position) => WriteWords(citation.Text);

    public void CrossReference(in StoredInline reference) => WriteWords(reference.Text);

    public void Marker(in StoredInline marker, FootnoteUse use)
    {
        if (afterMarker)
        {
            block.Write((byte)',');
        }

        // A figure behind a figure would be read as one: "48/1412", "2024,113", "0.51".
        if (block.Written is [.., >= (byte)'0' and <= (byte)'9'] or [.., >= (byte)'0' and <= (byte)'9', (byte)'.']
            || (marker.Marker.Length == 3 && block.Written is [.., >= (byte)'0' and <= (byte)'9', (byte)',']))
        {
            WriteSuperscript(marker.Marker);
        }
        else
        {
            block.WritePlainText(marker.Marker);
        }

        afterMarker = true;
    }

    private void WriteWords(ReadOnlySpan<byte> words)
    {
        afterMarker = false;
        if (!inTable)
        {
            block.WritePlainText(words);
            return;
        }

        int at;
        while ((at = words.IndexOfAny((byte)'\n', (byte)'\t')) >= 0)
        {
            block.WritePlainText(words[..at]);
            block.Write(words[at]);
            words = words[(at + 1)..];
        }

        block.WritePlainText(words);
    }

    private readonly void WriteSuperscript(ReadOnlySpan<byte> marker)
    {
        foreach (var character in marker)
        {
            switch (character)
            {
                case (byte)'1': block.Write("¹"u8); break;
                case (byte)'2': block.Write("²"u8); break;
                case (byte)'3': block.Write("³"u8); break;
                case (byte)'0' or (>= (byte)'4' and <= (byte)'9'):
                    // U+2070 and on.
                    block.Write("\u2070"u8[..2]);
                    block.Write((byte)(0xB0 + character - '0'));
                    break;
                default: block.Write(character); break;
            }
        }
    }

    private void EndBlock()
    {
        var text = block.Written.Trim((byte)' ');
        if (!text.IsEmpty)
        {
            if (!isFirst && !isTight)
            {
                output.Write((byte)'\n');
            }

            isFirst = false;
            int end;
            while ((end = text.IndexOf((byte)'\n')) >= 0)
            {
                PlainTextBlock.Write(output, text[..end], indent, int.MaxValue);
                text = text[(end + 1)..];
            }

            PlainTextBlock.Write(output, text, indent, inTable ? int.MaxValue : width);
        }

        block.Clear();
    }
}
