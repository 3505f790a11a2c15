using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>What stands before and behind the operative part: masthead, title, preamble and closing.</summary>
internal ref partial struct AkomaNtosoWriter
{
    private void WriteCoverPage(int resolution)
    {
        var any = false;
        foreach (var child in document.ChildrenOf(resolution))
        {
            var line = document[child];
            if (line.Kind != NodeKind.MastheadLine)
            {
                continue;
            }

            if (!any)
            {
                output.Write("<coverPage>\n"u8);
                any = true;
            }

            WriteMastheadLine(line, resolution);
        }

        if (any)
        {
            output.Write("</coverPage>\n"u8);
        }
    }

    private void WriteMastheadLine(StoredNode line, int resolution)
    {
        output.Write("<p>"u8);
        switch (line.Role)
        {
            case MastheadRole.Symbol:
                output.Write("<docNumber"u8);
                WriteRefersTo("symbol"u8);
                output.Write((byte)'>');
                WriteInlines(line);
                output.Write("</docNumber>"u8);
                break;
            case MastheadRole.Session:
                output.Write("<session value=\""u8);
                output.WriteXml(document[resolution].Identity.Session);
                output.Write("\">"u8);
                WriteInlines(line);
                output.Write("</session>"u8);
                break;
            case MastheadRole.Origin or MastheadRole.Sponsors:
                output.Write("<docProponent>"u8);
                WriteInlines(line);
                output.Write("</docProponent>"u8);
                break;
            case MastheadRole.Organ:
                output.Write("<docAuthority"u8);
                WriteRefersTo("issuingBody"u8);
                output.Write((byte)'>');
                WriteInlines(line);
                output.Write("</docAuthority>"u8);
                break;
            case MastheadRole.AdoptedBy when MeetingOf(resolution) is > 0 and var meeting:
                output.Write("<inline name=\"adoptionMeeting\" title=\""u8);
                output.Write(meeting);
                output.Write("\">"u8);
                WriteInlines(line);
                output.Write("</inline>"u8);
                break;
            case MastheadRole.Distribution: WriteNamed(line, "distribution"u8); break;
            case MastheadRole.Issued: WriteNamed(line, "issued"u8); break;
            case MastheadRole.OriginalLanguage: WriteNamed(line, "originalLanguage"u8); break;
            case MastheadRole.AgendaItems: WriteNamed(line, "agendaItems"u8); break;
            case MastheadRole.AgendaTitle: WriteNamed(line, "agendaTitle"u8); break;
            default: WriteInlines(line); break;
        }

        output.Write("</p>\n"u8);
    }

    private void WriteNamed(StoredNode line, ReadOnlySpan<byte> name)
    {
        output.Write("<inline name=\""u8);
        output.Write(name);
        output.Write("\">"u8);
        WriteInlines(line);
        output.Write("</inline>"u8);
    }

    private void WritePreface(int resolution)
    {
        var any = false;
        foreach (var child in document.ChildrenOf(resolution))
        {
            var title = document[child];
            if (title.Kind != NodeKind.Title)
            {
                continue;
            }

            if (!any)
            {
                output.Write("<preface>\n"u8);
                any = true;
            }

            WritePrefaceLine(title.Number, title);
        }

        // A part, and a resolution of parts, is known by its preface.
        var node = document[resolution];
        if (!any && (node.Kind == NodeKind.Part || IsCollection(resolution)))
        {
            output.Write("<preface>\n"u8);
            any = true;
            WritePrefaceLine(node.Label.Length > 0 ? node.Label : node.Identity.Name, default);
        }

        if (any)
        {
            output.Write("</preface>\n"u8);
        }
    }

    private void WritePrefaceLine(ReadOnlySpan<byte> number, StoredNode title)
    {
        output.Write("<p>"u8);
        if (number.Length > 0)
        {
            output.Write("<docNumber>"u8);
            output.WriteXml(number);
            output.Write("</docNumber> "u8);
        }

        if (title.Document is not null && title.HasInlines)
        {
            output.Write("<docTitle>"u8);
            WriteInlines(title);
            output.Write("</docTitle>"u8);
        }

        output.Write("</p>\n"u8);
    }

    private void WritePreamble(int resolution)
    {
        var end = AkomaNtosoLayout.EndOfPreamble(document, resolution);
        var any = false;
        foreach (var child in document.ChildrenOf(resolution))
        {
            var node = document[child];
            if (node.Kind != NodeKind.Formula && (child >= end || !AkomaNtosoLayout.IsBody(node.Kind)))
            {
                continue;
            }

            if (!any)
            {
                output.Write("<preamble>\n"u8);
                any = true;
            }

            switch (node.Kind)
            {
                case NodeKind.Formula:
                    output.Write("<formula name=\"enactingFormula\"><p>"u8);
                    WriteInlines(node);
                    output.Write("</p></formula>\n"u8);
                    break;
                case NodeKind.PreambularParagraph:
                    WriteContainer(node);
                    break;
                case NodeKind.Heading:
                    // A cross heading must stand in a block container here.
                    output.Write("<blockContainer><crossHeading>"u8);
                    WriteInlines(node);
                    output.Write("</crossHeading></blockContainer>\n"u8);
                    break;
                default:
                    WriteBlocks(node);
                    break;
            }
        }

        if (any)
        {
            output.Write("</preamble>\n"u8);
        }
    }

    private void WriteContainer(StoredNode paragraph)
    {
        output.Write("<container name=\""u8);
        WriteOpeningName(paragraph);
        output.Write((byte)'"');
        WriteId(ids[paragraph.Index]);
        output.Write("><p>"u8);
        WriteInlines(paragraph);
        output.Write("</p>\n"u8);
        WriteBlocksBelow(paragraph, true);
        output.Write("</container>\n"u8);
    }

    // A container is named after the words that open the paragraph: "Bearing in mind" is bearingInMind.
    private void WriteOpeningName(StoredNode paragraph)
    {
        var any = false;
        foreach (var inline in paragraph.Inlines)
        {
            if (inline.Kind == InlineKind.Opening)
            {
                var capital = false;
                foreach (var character in inline.Text)
                {
                    if (char.IsAsciiLetterOrDigit((char)character) || character >= 0x80)
                    {
                        output.Write((byte)(!char.IsAsciiLetter((char)character) ? character : capital && any ? character & ~0x20 : character | 0x20));
                        any = true;
                        capital = false;
                    }
                    else
                    {
                        capital = true;
                    }
                }

                break;
            }
        }

        if (!any)
        {
            output.Write("preambular"u8);
        }
    }

    private void WriteConclusions(int resolution)
    {
        var any = false;
        foreach (var child in document.ChildrenOf(resolution))
        {
            var line = document[child];
            if (line.Kind != NodeKind.ClosingLine)
            {
                continue;
            }

            output.Write(any ? "<p>"u8 : "<conclusions>\n<p>"u8);
            any = true;
            WriteClosingLine(line, resolution);
            output.Write("</p>\n"u8);
        }

        if (any)
        {
            output.Write("</conclusions>\n"u8);
        }
    }

    private void WriteClosingLine(StoredNode line, int resolution)
    {
        if (line.Role == ClosingRole.Meeting)
        {
            output.Write("<event"u8);
            WriteRefersTo("adoption"u8);
            output.Write("><location"u8);
            WriteRefersTo("adoption"u8);
            if (MeetingOf(resolution) is > 0 and var meeting)
            {
                output.Write(" title=\""u8);
                output.Write(meeting);
                output.Write((byte)'"');
            }

            output.Write((byte)'>');
            WriteInlines(line);
            output.Write("</location></event>"u8);
        }
        else if (line.Role == ClosingRole.Date && AdoptionDateOf(resolution) is > 0 and var date)
        {
            output.Write("<docDate date=\""u8);
            WriteDate(date);
            output.Write((byte)'"');
            WriteRefersTo("adoptionDate"u8);
            output.Write((byte)'>');
            WriteInlines(line);
            output.Write("</docDate>"u8);
        }
        else
        {
            WriteInlines(line);
        }
    }
}
