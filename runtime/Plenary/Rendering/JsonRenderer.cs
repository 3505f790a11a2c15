using System.Text.Json;
using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>
/// Writes the model as JSON. What has nothing to say is left out; names are those of the model in camel case and are never
/// changed.
/// </summary>
internal readonly ref partial struct JsonRenderer
{
    private readonly Utf8JsonWriter json;
    private readonly Utf8Output name;
    private readonly ResolutionContent content;
    private readonly StoredDocument document;
    private readonly int root;

    private JsonRenderer(Utf8JsonWriter json, Utf8Output name, Resolution resolution)
    {
        this.json = json;
        this.name = name;
        content = resolution.Content;
        document = content.Document;
        root = resolution.Node;
    }

    public static void Render(Utf8JsonWriter json, Resolution resolution)
    {
        using var name = Utf8Output.Rent();
        new JsonRenderer(json, name, resolution).WriteResolution(resolution);
    }

    private void WriteResolution(Resolution resolution)
    {
        var node = document[resolution.Node];
        WriteStart(node.Kind == NodeKind.Part ? "part"u8 : "resolution"u8, node);
        WriteOptional("symbol"u8, node.Identity.Symbol);
        json.WriteString("kind"u8, resolution.Kind == ResolutionKind.Draft ? "draft"u8 : "resolution"u8);
        WriteOrgan(resolution.Organ);
        WriteOptional("session"u8, resolution.Session);
        json.WriteString("language"u8, resolution.Language);
        json.WriteString("name"u8, resolution.Name);
        WriteWordsOf(NodeKind.Title, resolution.Node, "title"u8, "titleInlines"u8);
        WriteMasthead(resolution.Masthead, resolution.Node);
        WriteAdoption(resolution.Adoption);
        WriteOptional("formula"u8, resolution.Formula);
        WriteStrings("closing"u8, resolution.Closing);
        WritePaths("preamble"u8, resolution.Node, NodeKind.PreambularParagraph);
        WritePaths("operative"u8, resolution.Node, NodeKind.OperativeParagraph);
        WriteBody(node);
        WriteAnnexes(node);
        if (resolution.Node == root)
        {
            WriteFootnotesOf(resolution);
        }

        json.WriteEndObject();
    }

    private void WriteOrgan(Organ organ)
    {
        json.WriteStartObject("organ"u8);
        json.WriteString("kind"u8, organ.Kind switch
        {
            OrganKind.GeneralAssembly => "generalAssembly"u8,
            OrganKind.SecurityCouncil => "securityCouncil"u8,
            OrganKind.EconomicAndSocialCouncil => "economicAndSocialCouncil"u8,
            OrganKind.HumanRightsCouncil => "humanRightsCouncil"u8,
            _ => "other"u8,
        });
        json.WriteString("name"u8, organ.Name);
        json.WriteEndObject();
    }

    // The paragraphs stand in the body; here are their ids, of this level and beneath, in order.
    private void WritePaths(ReadOnlySpan<byte> property, int division, NodeKind kind)
    {
        json.WriteStartArray(property);
        var end = document.EndOf(division);
        for (var node = division + 1; node < end;)
        {
            var found = document.KindOf(node);
            if (found == kind)
            {
                json.WriteStringValue(PathOf(node));
            }

            node = found is NodeKind.Section or NodeKind.Part or NodeKind.Article ? node + 1 : document.EndOf(node);
        }

        json.WriteEndArray();
    }

    private void WriteBody(in StoredNode parent)
    {
        json.WriteStartArray("body"u8);
        foreach (var child in document.ChildrenOf(parent.Index))
        {
            WriteBodyElement(document[child]);
        }

        json.WriteEndArray();
    }

    private void WriteBodyElement(in StoredNode node)
    {
        switch (node.Kind)
        {
            case NodeKind.Part: WriteResolution((Resolution)content.Element(node.Index)); break;
            case NodeKind.Section: WriteSection(node); break;
            case NodeKind.Article: WriteDivision("article"u8, node); break;
            case NodeKind.Heading: WriteHeading(node); break;
            case NodeKind.PreambularParagraph: WriteParagraph("preambularParagraph"u8, node); break;
            case NodeKind.OperativeParagraph: WriteParagraph("operativeParagraph"u8, node); break;
            case NodeKind.AnnexParagraph: WriteParagraph("annexParagraph"u8, node); break;
            case NodeKind.Text or NodeKind.Table or NodeKind.QuotedText: WriteBlock(node); break;
        }
    }

    private void WriteSection(in StoredNode section)
    {
        WriteStart("section"u8, section);
        WriteOptional("number"u8, NumberOf(section));
        WriteWords(section, "title"u8, "titleInlines"u8);
        json.WriteBoolean("restartsNumbering"u8, section.Role == SectionRole.RestartsNumbering);
        WriteBody(section);
        json.WriteEndObject();
    }

    private void WriteDivision(ReadOnlySpan<byte> type, in StoredNode division)
    {
        WriteStart(type, division);
        WriteOptional("number"u8, NumberOf(division));
        WriteWords(division, "title"u8, "titleInlines"u8);
        WriteBody(division);
        if (division.Kind == NodeKind.Annex)
        {
            WriteAnnexes(division);
            WriteFootnotesOf(division);
        }

        json.WriteEndObject();
    }

    private void WriteHeading(in StoredNode heading)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "heading"u8);
        json.WriteNumber("depth"u8, heading.Role);
        WriteText(heading);
        json.WriteEndObject();
    }

    private void WriteAnnexes(in StoredNode parent)
    {
        json.WriteStartArray("annexes"u8);
        foreach (var child in document.ChildrenOf(parent.Index))
        {
            if (document.KindOf(child) == NodeKind.Annex)
            {
                WriteDivision("annex"u8, document[child]);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Begins the object of a place that can be named.</summary>
    private void WriteStart(ReadOnlySpan<byte> type, in StoredNode node)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, type);
        json.WriteString("id"u8, node.Index == 0 ? default : PathOf(node.Index));
        if (node.Index > 0)
        {
            json.WriteString("eId"u8, content.EIdOf(node.Index));
        }
    }

    /// <summary>The path of a place; it stands until the next one is asked for.</summary>
    private ReadOnlySpan<byte> PathOf(int node)
    {
        name.Clear();
        NodePath.Write(name, document[node]);
        return name.Written;
    }

    /// <summary>The path of a footnote's reference; it stands until the next one is asked for.</summary>
    private ReadOnlySpan<byte> PathOf(int footnote, int reference)
    {
        _ = PathOf(footnote);
        name.Write("-ref-"u8);
        name.Write(reference);
        return name.Written;
    }

    /// <summary>The id in Akoma Ntoso of a footnote's reference; it stands until the next name is asked for.</summary>
    private ReadOnlySpan<byte> EIdOf(int footnote, int reference)
    {
        name.Clear();
        name.Write(content.EIdOf(footnote));
        name.Write("__ref_"u8);
        name.Write(reference);
        return name.Written;
    }

    private void WriteOptional(ReadOnlySpan<byte> property, ReadOnlySpan<byte> value)
    {
        if (!value.IsEmpty)
        {
            json.WriteString(property, value);
        }
    }

    private void WriteOptional(ReadOnlySpan<byte> property, string? value)
    {
        if (value is not null)
        {
            json.WriteString(property, value);
        }
    }

    private void WriteStrings(ReadOnlySpan<byte> property, IReadOnlyList<string> values)
    {
        json.WriteStartArray(property);
        for (var i = 0; i < values.Count; i++)
        {
            json.WriteStringValue(values[i]);
        }

        json.WriteEndArray();
    }
}
