using Plenary.Storage;

namespace Plenary.Rendering;

internal partial struct HtmlRenderer
{
    // On paper a number stays with its first line and a link shows where it leads.
    private static ReadOnlySpan<byte> StyleSheet => """
        :root{color-scheme:light dark}
        body{margin:0}
        .resolution{max-width:45em;margin:2em auto;padding:0 1em;font:1.0625rem/1.5 Georgia,"Times New Roman",serif}
        .resolution ol{margin:0;padding:0}
        .resolution li ol{padding-inline-start:2.5em}
        .resolution blockquote{margin:1em 2.5em}
        .resolution h1,.resolution h2,.resolution h3,.resolution h4,.resolution h5,.resolution h6{line-height:1.25}
        .resolution pre{overflow-x:auto}
        .resolution table{border-collapse:collapse}
        .resolution td{padding:.125em .75em .125em 0;vertical-align:top}
        .resolution sup{line-height:0}
        .masthead p,.closing p{margin:0}
        .masthead{padding-bottom:1em;border-bottom:1px solid}
        .formula{font-style:italic}
        .closing{margin-top:2em;font-style:italic;text-align:end}
        .footnotes{margin-top:2em;padding-top:.5em;border-top:1px solid;font-size:.875em}
        .number{white-space:nowrap}
        :target{outline:2px solid;outline-offset:.25em}
        @page{margin:2.5cm}
        @media print{
        .resolution{max-width:none;margin:0;padding:0;font-size:11pt}
        .resolution p,.resolution li{orphans:2;widows:2}
        .resolution h1,.resolution h2,.resolution h3,.resolution h4,.resolution h5,.resolution h6,.number{break-after:avoid}
        .resolution li>p:first-child:not(:last-child){break-after:avoid}
        .resolution tr{break-inside:avoid}
        .resolution a{color:inherit;text-decoration:none}
        .resolution a.citation::after{content:" (" attr(href) ")";font-size:.8em;overflow-wrap:anywhere}
        .resolution [role=doc-backlink]{display:none}
        }

        """u8;

    private readonly void WriteDocumentStart()
    {
        output.Write("<!DOCTYPE html>\n<html"u8);
        WriteLanguage();
        output.Write(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"u8);
        WriteDocumentTitle();
        output.Write("</title>\n<style>\n"u8);
        output.Write(StyleSheet);
        output.Write("</style>\n</head>\n<body>\n"u8);
    }

    private readonly void WriteDocumentEnd() => output.Write("</body>\n</html>\n"u8);

    /// <summary>A resolution or a part is an article; a paragraph alone is none.</summary>
    private readonly void WriteWrapperStart()
    {
        output.Write(IsResolution ? "<article"u8 : "<div"u8);
        WriteLanguage();
        output.Write(" class=\"resolution\">\n"u8);
    }

    private readonly void WriteWrapperEnd() => output.Write(IsResolution ? "</article>\n"u8 : "</div>\n"u8);

    private readonly bool IsResolution => content.Document.KindOf(start) is NodeKind.Resolution or NodeKind.Part;

    private readonly void WriteLanguage()
    {
        var language = content.Document[0].Identity.Language;
        output.Write(" lang=\""u8);
        output.WriteHtmlAttribute(language);
        output.Write(WritingDirection.IsRightToLeft(language) ? "\" dir=\"rtl\""u8 : "\""u8);
    }

    private readonly void WriteDocumentTitle()
    {
        var resolution = content.Document[content.Document.KindOf(start) == NodeKind.Part ? start : 0];
        output.WriteHtmlText(resolution.Identity.Name);
        foreach (var child in content.Document.ChildrenOf(resolution.Index))
        {
            var title = content.Document[child];
            if (title.Kind == NodeKind.Title && !title.Text.IsEmpty)
            {
                output.Write(": "u8);
                output.WriteHtmlText(title.Text);
                return;
            }
        }
    }
}
