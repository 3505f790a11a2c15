using System.Globalization;
using System.Text;
using Plenary.Generator.Model;

namespace Plenary.Generator.Emitting;

/// <summary>
/// The documentation of generated members, all in the summary since completion shows nothing else: the legal name, the
/// words with the opening in italics and the markers raised, then the footnotes.
/// </summary>
internal sealed class DocComments(SourceWriter writer, Document document, DocumentationLevel level, string relativePath)
{
    private const int BriefLength = 120;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private string Name => document.Identity.Symbol.Length > 0 ? document.Identity.Symbol : document.Identity.Name;

    /// <summary>The class: title, adoption, counts, link and file.</summary>
    public void OfClass()
    {
        var comment = Begin().Append("<b>").Append(CSharpText.Xml(Name)).Append("</b>");
        var title = Children(0).Where(i => document.Nodes[i].Kind == NodeKind.Title).Select(i => document.Nodes[i]).FirstOrDefault();
        if (title is { Text.Length: > 0 })
        {
            Paragraph(comment, title.Text);
        }

        if (Children(0).Select(i => document.Nodes[i].Adoption).FirstOrDefault(adoption => adoption is not null) is { } adoption && AdoptionText(adoption) is { Length: > 0 } text)
        {
            Paragraph(comment, text);
        }

        Paragraph(comment, Counts());
        if (document.Identity.Symbol.Length > 0)
        {
            comment.Append("<para><see href=\"https://undocs.org/en/").Append(CSharpText.Xml(Address(document.Identity.Symbol))).Append("\"/></para>");
        }

        Paragraph(comment, relativePath);
        comment.Append("</summary>");
        writer.End();
    }

    /// <summary>A paragraph, footnote or division.</summary>
    public void OfNode(int index, IReadOnlyList<int> references)
    {
        var node = document.Nodes[index];
        var comment = Begin().Append("<b>");
        CSharpText.AppendXml(comment, Name);
        AppendName(comment.Append(", "), index, false);
        comment.Append("</b>");
        if (node.Kind is NodeKind.Part or NodeKind.EmbeddedResolution)
        {
            foreach (var child in Children(index).Where(i => document.Nodes[i].Kind == NodeKind.Title))
            {
                Words(comment, document.Nodes[child], "");
            }
        }
        else if (node.Text.Length > 0)
        {
            Words(comment, node, "");
        }

        if (level == DocumentationLevel.Full && IsParagraph(node.Kind))
        {
            for (var i = index + 1; i < index + node.Size; i++)
            {
                Words(comment, document.Nodes[i], document.Nodes[i].Number);
            }
        }

        if (level == DocumentationLevel.Full && references.Count > 0)
        {
            comment.Append("<para>");
            for (var i = 0; i < references.Count; i++)
            {
                comment.Append(i > 0 ? "<br/>" : "");
                Note(comment, references[i]);
            }

            comment.Append("</para>");
        }

        comment.Append("</summary>");
        writer.End();
    }

    /// <summary>One reference from a paragraph to a footnote.</summary>
    public void OfReference(int footnote)
    {
        var comment = Begin().Append("<b>").Append(CSharpText.Xml(Name + ", footnote " + document.Nodes[footnote].Number)).Append("</b><para>");
        Note(comment, footnote);
        comment.Append("</para></summary>");
        writer.End();
    }

    /// <summary>What cites one resolution of the build: the places.</summary>
    public void OfCited(CitedMember cited)
    {
        var comment = Begin().Append("<b>").Append(CSharpText.Xml(Name + ", citations of ")).Append("<see cref=\"").Append(cited.Type).Append("\"/></b>");
        comment.Append("<para>").Append(string.Join("; ", cited.Nodes.Select(PlaceName).Distinct())).Append("</para></summary>");
        writer.End();
    }

    public static string Plain(string words) => "/// <summary>" + CSharpText.Xml(words) + "</summary>";

    /// <summary>Where a citation stands, as XML.</summary>
    private string PlaceName(int index)
    {
        var builder = SpareBuilders.Take();
        AppendName(builder, index, false);
        return SpareBuilders.Finish(builder) is { Length: > 0 } name ? name : document.Nodes[index].Kind switch
        {
            NodeKind.MastheadLine => "masthead",
            NodeKind.Title => "title",
            NodeKind.Heading or NodeKind.Section => "heading",
            NodeKind.ClosingLine => "closing",
            _ => "text",
        };
    }

    /// <summary>
    /// Appends "operative paragraph 8 (d) (ii)", "annex II, paragraph 4", "section II, operative paragraph 1"; whether anything stands there
    /// by now.
    /// </summary>
    private bool AppendName(StringBuilder name, int index, bool isBegun)
    {
        if (index == 0)
        {
            return isBegun;
        }

        var node = document.Nodes[index];
        isBegun = AppendName(name, node.Parent, isBegun);
        var (word, label) = NamePart(node);
        if (word.Length == 0)
        {
            return isBegun;
        }

        // Subparagraphs follow their paragraph without a comma: "8 (d) (ii)".
        name.Append(!isBegun ? "" : node.Kind == NodeKind.Subparagraph ? " " : ", ").Append(word);
        CSharpText.AppendXml(name, label);
        name.Append(word == "(" ? ")" : "");
        return true;
    }

    private (string Word, string Label) NamePart(Node node) => node.Kind switch
    {
        NodeKind.Part => ("part ", node.Label),
        NodeKind.Section when node.Role == 1 => (document.Nodes[node.Parent] is { Kind: NodeKind.Section, Role: 1 } ? "subsection " : "section ", node.Label),
        NodeKind.Annex => (node.Label.Length > 0 ? "annex " : "annex", node.Label),
        NodeKind.Article => ("article ", node.Label),
        NodeKind.PreambularParagraph => ("preambular paragraph ", node.Ordinal.ToString(Invariant)),
        NodeKind.OperativeParagraph => node.Role switch
        {
            0 => ("operative paragraph ", node.Label),
            1 => ("operative paragraph ", node.Ordinal.ToString(Invariant)),
            2 => ("chapeau", ""),
            _ => ("unnumbered paragraph ", node.Ordinal.ToString(Invariant)),
        },
        NodeKind.AnnexParagraph => ("paragraph ", node.Label),
        NodeKind.Subparagraph => node.Role == 1 ? ("– item ", node.Ordinal.ToString(Invariant)) : ("(", node.Label),
        NodeKind.EmbeddedResolution => ("draft", ""),
        NodeKind.Footnote => ("footnote ", node.Number),
        _ => ("", ""),
    };

    private static bool IsParagraph(NodeKind kind)
        => kind is NodeKind.PreambularParagraph or NodeKind.OperativeParagraph or NodeKind.Subparagraph or NodeKind.AnnexParagraph;

    private StringBuilder Begin() => writer.Begin().Append("/// <summary>");

    private static void Paragraph(StringBuilder comment, string words)
    {
        comment.Append("<para>");
        CSharpText.AppendXml(comment, words);
        comment.Append("</para>");
    }

    private void Words(StringBuilder comment, Node node, string number)
    {
        if (node.Text.Length == 0 && number.Length == 0)
        {
            return;
        }

        comment.Append("<para>");
        if (number.Length > 0)
        {
            CSharpText.AppendXml(comment, number);
            comment.Append(' ');
        }

        var position = 0;
        foreach (var inline in node.Inlines)
        {
            if (inline.Kind == InlineKind.Marker)
            {
                comment.Append(CSharpText.Xml(Raised(inline.Marker)));
                continue;
            }

            var length = inline.Length;
            if (level == DocumentationLevel.Brief && position + length > BriefLength)
            {
                length = Cut(node.Text, position, Math.Max(0, BriefLength - position));
                CSharpText.AppendXml(comment, node.Text, position, length);
                comment.Append('…');
                break;
            }

            comment.Append(inline.Kind == InlineKind.Opening ? "<i>" : "");
            CSharpText.AppendXml(comment, node.Text, position, length);
            comment.Append(inline.Kind == InlineKind.Opening ? "</i>" : "");
            position += length;
        }

        comment.Append("</para>");
    }

    private static int Cut(string text, int start, int length)
        => length > 0 && char.IsHighSurrogate(text[start + length - 1]) ? length - 1 : length;

    private void Note(StringBuilder comment, int footnote)
    {
        var note = document.Nodes[footnote];
        comment.Append(CSharpText.Xml(Raised(note.Number))).Append(' ');
        CSharpText.AppendXml(comment, note.Text);
    }

    private static string Raised(string marker)
    {
        var raised = new StringBuilder(marker.Length);
        foreach (var c in marker)
        {
            raised.Append(c is >= '0' and <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0'] : c);
        }

        return raised.ToString();
    }

    private static string AdoptionText(Adoption adoption)
    {
        var parts = new List<string>();
        if (adoption.Meeting > 0)
        {
            parts.Add("meeting " + adoption.Meeting.ToString(Invariant));
        }

        if (adoption.Date > 0)
        {
            parts.Add(new DateTime((adoption.Date - 1) * TimeSpan.TicksPerDay).ToString("d MMMM yyyy", Invariant));
        }

        return parts.Count == 0 ? "" : "Adopted: " + string.Join(", ", parts);
    }

    private string Counts()
    {
        int preambular = 0, operative = 0, footnotes = 0;
        foreach (var node in document.Nodes)
        {
            preambular += node.Kind == NodeKind.PreambularParagraph ? 1 : 0;
            operative += node.Kind == NodeKind.OperativeParagraph ? 1 : 0;
            footnotes += node.Kind == NodeKind.Footnote ? 1 : 0;
        }

        return Count(preambular, "preambular paragraph") + ", " + Count(operative, "operative paragraph") + ", " + Count(footnotes, "footnote");
    }

    private static string Count(int count, string what) => count.ToString(Invariant) + " " + what + (count == 1 ? "" : "s");

    private static string Address(string symbol) => Uri.EscapeUriString(symbol.Replace(" (", "("));

    private IEnumerable<int> Children(int index)
    {
        for (var i = index + 1; i < index + document.Nodes[index].Size; i += document.Nodes[i].Size)
        {
            yield return i;
        }
    }
}
