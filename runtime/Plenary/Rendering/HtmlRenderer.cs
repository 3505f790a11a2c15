using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>Writes HTML: elements for what things are, numbers as words, readable without a style sheet.</summary>
internal partial struct HtmlRenderer : IResolutionVisitor
{
    // The list's own numbers are not the legal ones, and a reader of the screen must still be told that it is a list.
    private static ReadOnlySpan<byte> ListStart => "<ol role=\"list\" style=\"list-style:none\">\n"u8;

    private readonly Utf8Output output;
    private readonly HtmlOptions options;
    private readonly ResolutionContent content;
    private readonly byte[] idPrefix;
    private readonly int start;
    private readonly int end;
    private int level;
    private int heading;
    private bool inParagraph;
    private bool inTable;
    private bool hasCells;
    private bool afterMarker;

    private HtmlRenderer(Utf8Output output, ResolutionContent content, int node, HtmlOptions options)
    {
        this.output = output;
        this.options = options;
        this.content = content;
        idPrefix = options.IdPrefixUtf8;
        start = node;
        end = content.Document.EndOf(node);
        level = options.HeadingLevel;
    }

    /// <summary>Writes a node of a resolution, with the notes that it cites.</summary>
    public static void Render(Utf8Output output, ResolutionContent content, int node, HtmlOptions? options)
    {
        var renderer = new HtmlRenderer(output, content, node, options ?? Default);
        if (renderer.options.Document)
        {
            renderer.WriteDocumentStart();
        }

        renderer.WriteWrapperStart();
        ResolutionWalk.Visit(content, node, ref renderer);
        renderer.WriteWrapperEnd();
        if (renderer.options.Document)
        {
            renderer.WriteDocumentEnd();
        }
    }

    private static HtmlOptions Default { get; } = new();

    public readonly void BeginRun(NodeRun run) => output.Write(run switch
    {
        NodeRun.Masthead => "<header class=\"masthead\">\n"u8,
        NodeRun.Closing => "<footer class=\"closing\">\n"u8,
        NodeRun.Footnotes => "<section role=\"doc-endnotes\" class=\"footnotes\">\n<ol role=\"list\" style=\"list-style:none\">\n"u8,
        _ => ListStart,
    });

    public readonly void EndRun(NodeRun run) => output.Write(run switch
    {
        NodeRun.Masthead => "</header>\n"u8,
        NodeRun.Closing => "</footer>\n"u8,
        NodeRun.Footnotes => "</ol>\n</section>\n"u8,
        _ => "</ol>\n"u8,
    });

    public void Begin(in StoredNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Part or NodeKind.Section or NodeKind.Annex or NodeKind.Article:
                level++;
                WriteStart("section"u8, node);
                if (Headings.StandsAlone(node))
                {
                    BeginHeading(level, default);
                    WriteNumber(node, node.HasInlines);
                }

                break;
            case NodeKind.EmbeddedResolution:
                level++;
                WriteStart("blockquote"u8, node);
                break;
            case NodeKind.QuotedText:
                output.Write("<blockquote>\n"u8);
                break;
            case NodeKind.MastheadLine when Headings.IsName(node):
                BeginHeading(level, " class=\"title\""u8);
                break;
            case NodeKind.Title:
                BeginHeading(level, " class=\"title\""u8);
                if (Headings.PartOf(node) is var part and > 0)
                {
                    WriteNumber(node.Document[part], wordsFollow: true);
                }

                WriteNumber(node, node.HasInlines);
                break;
            case NodeKind.Heading:
                BeginHeading(level + 1 + node.Role, default);
                break;
            case NodeKind.Formula:
                BeginParagraph(" class=\"formula\""u8);
                break;
            case NodeKind.MastheadLine or NodeKind.ClosingLine or NodeKind.Text:
                BeginParagraph(default);
                WriteNumber(node, node.HasInlines);
                break;
            case NodeKind.Table:
                BeginTable(node);
                break;
            case NodeKind.PreambularParagraph or NodeKind.OperativeParagraph or NodeKind.AnnexParagraph or NodeKind.Subparagraph or NodeKind.Footnote:
                BeginNumbered(node);
                break;
        }
    }

    public void EndWords(in StoredNode node)
    {
        afterMarker = false;
        if (node.Kind == NodeKind.Footnote)
        {
            WriteBacklinks(node);
        }

        if (inTable)
        {
            EndTable();
        }
        else if (heading > 0)
        {
            output.Write("</h"u8);
            output.Write(heading);
            output.Write(">\n"u8);
            heading = 0;
        }
        else if (inParagraph)
        {
            output.Write("</p>\n"u8);
            inParagraph = false;
        }
    }

    public void End(in StoredNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Part or NodeKind.Section or NodeKind.Annex or NodeKind.Article:
                output.Write("</section>\n"u8);
                level--;
                break;
            case NodeKind.EmbeddedResolution:
                output.Write("</blockquote>\n"u8);
                level--;
                break;
            case NodeKind.QuotedText:
                output.Write("</blockquote>\n"u8);
                break;
            case NodeKind.PreambularParagraph or NodeKind.OperativeParagraph or NodeKind.AnnexParagraph or NodeKind.Subparagraph or NodeKind.Footnote:
                if (NodeRuns.Of(node) != NodeRun.None)
                {
                    output.Write("</li>\n"u8);
                }
                else if (node.Size > 1)
                {
                    output.Write("</div>\n"u8);
                }

                break;
        }
    }

    /// <summary>A paragraph is an item of its list; one without number stands for itself, and alone where nothing is beneath it.</summary>
    private void BeginNumbered(in StoredNode node)
    {
        if (NodeRuns.Of(node) != NodeRun.None)
        {
            WriteStart("li"u8, node);
        }
        else if (node.Size > 1)
        {
            WriteStart("div"u8, node);
        }
        else
        {
            output.Write("<p"u8);
            WriteIdentity(node);
            output.Write((byte)'>');
            inParagraph = true;
            WriteNumber(node, node.HasInlines);
            return;
        }

        if (node.HasInlines || !node.Number.IsEmpty)
        {
            BeginParagraph(default);
            WriteNumber(node, node.HasInlines);
        }
    }

    private void BeginHeading(int depth, ReadOnlySpan<byte> attributes)
    {
        heading = HeadingLevels.Capped(depth);
        output.Write("<h"u8);
        output.Write(heading);
        output.Write(attributes);
        output.Write((byte)'>');
    }

    private void BeginParagraph(ReadOnlySpan<byte> attributes)
    {
        output.Write("<p"u8);
        output.Write(attributes);
        output.Write((byte)'>');
        inParagraph = true;
    }

    private readonly void WriteStart(ReadOnlySpan<byte> element, in StoredNode node)
    {
        output.Write((byte)'<');
        output.Write(element);
        WriteIdentity(node);
        output.Write(">\n"u8);
    }

    private readonly void WriteIdentity(in StoredNode node)
    {
        output.Write(" id=\""u8);
        WriteId(node);
        output.Write("\" class=\""u8);
        output.Write(node.Kind switch
        {
            NodeKind.Part => "part"u8,
            NodeKind.Section => "section"u8,
            NodeKind.Annex => "annex"u8,
            NodeKind.Article => "article"u8,
            NodeKind.PreambularParagraph => "preambular"u8,
            NodeKind.OperativeParagraph => "operative"u8,
            NodeKind.AnnexParagraph => "paragraph"u8,
            NodeKind.Subparagraph => "subparagraph"u8,
            NodeKind.EmbeddedResolution => "draft"u8,
            _ => "footnote"u8,
        });
        output.Write((byte)'"');
    }

    private readonly void WriteId(in StoredNode node)
    {
        output.WriteHtmlAttribute(idPrefix);
        NodePath.Write(output, node);
    }

    /// <summary>The number is words: it is copied along, and it is what the paragraph is cited by.</summary>
    private readonly void WriteNumber(in StoredNode node, bool wordsFollow)
    {
        if (node.Number.IsEmpty)
        {
            return;
        }

        output.Write("<span class=\"number\">"u8);
        output.WriteHtmlText(node.Number);
        output.Write(wordsFollow ? "</span> "u8 : "</span>"u8);
    }
}
