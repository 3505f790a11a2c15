using System.Buffers;
using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>
/// Writes a resolution, or a part by itself, as Akoma Ntoso in the United Nations' profile. What an element may hold is the
/// schema's (akomantoso30.xsd) and the comments' where it decides the shape.
/// </summary>
/// <remarks>
/// A resolution is a <c>statement</c>; one of parts is a <c>documentCollection</c> with a statement for each. A draft that a
/// paragraph recommends is a component, which the paragraph refers to. Footnotes
/// stand where they are first cited and are referred to from there on; those never cited stand in <c>meta/notes</c>.
/// </remarks>
internal ref partial struct AkomaNtosoWriter
{
    private readonly Utf8Output output;
    private readonly ResolutionContent content;
    private readonly StoredDocument document;
    private readonly string?[] ids;
    private readonly FootnoteUses uses;
    private readonly NamingProfile profile;
    private readonly Func<Citation, string?>? link;
    private readonly int root;

    // By node: whether a footnote's words are written, or a draft is referred to.
    private readonly bool[] written;
    private bool inNote;
    private Work known = new(-1, false, -1);

    private AkomaNtosoWriter(Utf8Output output, Resolution resolution, AkomaNtosoOptions? options)
    {
        this.output = output;
        content = resolution.Content;
        document = content.Document;
        ids = content.Root.ElementIds;
        uses = content.Root.FootnoteUses;
        profile = options?.Naming ?? NamingProfile.Guideline;
        link = options?.Link;
        root = resolution.Node;
        written = ArrayPool<bool>.Shared.Rent(document.Count);
        written.AsSpan(0, document.Count).Clear();
    }

    public static void Write(Utf8Output output, Resolution resolution, AkomaNtosoOptions? options)
    {
        var writer = new AkomaNtosoWriter(output, resolution, options);
        output.Write("<?xml version=\"1.0\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n"u8);
        writer.WriteResolution(writer.root);
        output.Write("</akomaNtoso>\n"u8);
        ArrayPool<bool>.Shared.Return(writer.written);
    }

    private void WriteResolution(int node)
    {
        var collection = IsCollection(node);
        output.Write(collection ? "<documentCollection name=\"publication\" contains=\"originalVersion\">\n"u8
            : document[node].Identity.Kind == ResolutionKind.Draft ? "<statement name=\"resolutionDraft\" contains=\"originalVersion\">\n"u8
            : "<statement name=\"resolution\" contains=\"originalVersion\">\n"u8);
        WriteMeta(node);
        WriteCoverPage(node);
        WritePreface(node);
        WritePreamble(node);
        if (collection)
        {
            WriteCollectionBody(node);
        }
        else
        {
            WriteMainBody(node, BodyOf(node), document.EndOf(node));
        }

        WriteConclusions(node);
        WriteAttachments(node);
        WriteComponents(node);
        output.Write(collection ? "</documentCollection>\n"u8 : "</statement>\n"u8);
    }

    /// <summary>The first node that may stand in the body.</summary>
    private int BodyOf(int node) => Math.Max(node + 1, AkomaNtosoLayout.EndOfPreamble(document, node));

    // A part is a statement of its own. What stands between parts, which is nothing as a rule, is one without a preface.
    private void WriteCollectionBody(int node)
    {
        output.Write("<collectionBody>\n"u8);
        var end = document.EndOf(node);
        var child = BodyOf(node);
        while (child < end)
        {
            var kind = document.KindOf(child);
            var next = document.EndOf(child);
            if (kind == NodeKind.Part)
            {
                output.Write("<component"u8);
                WriteId(ids[child]);
                output.Write(">\n"u8);
                WriteResolution(child);
                output.Write("</component>\n"u8);
            }
            else if (AkomaNtosoLayout.IsBody(kind))
            {
                while (next < end && document.KindOf(next) != NodeKind.Part)
                {
                    next = document.EndOf(next);
                }

                output.Write("<component>\n<statement name=\"resolution\" contains=\"originalVersion\">\n"u8);
                WriteMeta(node, child);
                WriteMainBody(node, child, next);
                output.Write("</statement>\n</component>\n"u8);
            }

            child = next;
        }

        output.Write("</collectionBody>\n"u8);
    }

    private void WriteMainBody(int node, int from, int end)
    {
        output.Write("<mainBody>\n"u8);
        if (!WriteBody(node, from, end, false))
        {
            output.Write("<p/>\n"u8); // it must not be empty
        }

        output.Write("</mainBody>\n"u8);
    }

    private void WriteAttachments(int node)
    {
        var any = false;
        foreach (var child in document.ChildrenOf(node))
        {
            if (document.KindOf(child) != NodeKind.Annex)
            {
                continue;
            }

            if (!any)
            {
                output.Write("<attachments>\n"u8);
                any = true;
            }

            WriteAttachment(document[child]);
        }

        if (any)
        {
            output.Write("</attachments>\n"u8);
        }
    }

    private void WriteAttachment(StoredNode annex)
    {
        output.Write("<attachment"u8);
        WriteId(ids[annex.Index]);
        output.Write(">\n"u8);
        if (annex.Number.Length > 0)
        {
            output.Write("<heading>"u8);
            output.WriteXml(annex.Number);
            output.Write("</heading>\n"u8);
        }

        WriteTitle(annex, annex.Number.Length > 0 ? "subheading"u8 : "heading"u8);
        output.Write("<doc name=\"annex\" contains=\"originalVersion\">\n"u8);
        WriteMeta(WorkOf(annex.Index), annex.Index);
        WriteMainBody(annex.Index, annex.Index + 1, annex.End);
        WriteAttachments(annex.Index);
        output.Write("</doc>\n</attachment>\n"u8);
    }

    /// <summary>The drafts that paragraphs of the work recommend, each a statement with a preamble of its own.</summary>
    private void WriteComponents(int work)
    {
        var any = false;
        for (var node = work + 1; node < document.EndOf(work);)
        {
            var kind = document.KindOf(node);
            if (kind == NodeKind.EmbeddedResolution && written[node])
            {
                if (!any)
                {
                    output.Write("<components>\n"u8);
                    any = true;
                }

                WriteDraft(node);
            }

            node = kind is NodeKind.EmbeddedResolution or NodeKind.Part ? document.EndOf(node) : node + 1;
        }

        if (any)
        {
            output.Write("</components>\n"u8);
        }
    }

    private void WriteDraft(int draft)
    {
        output.Write("<component"u8);
        WriteId(ids[draft]);
        output.Write(">\n<statement name=\"resolutionDraft\" contains=\"originalVersion\">\n"u8);
        WriteMeta(WorkOf(draft), draft);
        WritePreface(draft);
        WritePreamble(draft);
        WriteMainBody(draft, BodyOf(draft), document.EndOf(draft));
        WriteConclusions(draft);
        WriteAttachments(draft);
        WriteComponents(draft);
        output.Write("</statement>\n</component>\n"u8);
    }

    private void WriteDraftReference(StoredNode draft)
    {
        written[draft.Index] = true;
        output.Write("<alinea><content><p><embeddedStructure"u8);
        if (ids[draft.Index] is { } id)
        {
            output.Write(" eId=\""u8);
            output.Write(id);
            output.Write("__reference\"><documentRef href=\"#"u8);
            output.Write(id);
        }

        output.Write("\" showAs=\"Draft resolution\"/></embeddedStructure></p></content></alinea>\n"u8);
    }

    /// <summary>The resolution or part that a node belongs to.</summary>
    private int WorkOf(int node)
    {
        do
        {
            node = document.ParentOf(node);
        }
        while (node > 0 && document.KindOf(node) != NodeKind.Part);

        return node;
    }

    private void WriteTitle(StoredNode node, ReadOnlySpan<byte> element)
    {
        if (!node.HasInlines)
        {
            return;
        }

        Open(element, null);
        WriteInlines(node);
        Close(element);
    }

    private void Open(ReadOnlySpan<byte> element, string? id)
    {
        output.Write((byte)'<');
        output.Write(element);
        WriteId(id);
        output.Write((byte)'>');
    }

    private void Close(ReadOnlySpan<byte> element)
    {
        output.Write("</"u8);
        output.Write(element);
        output.Write(">\n"u8);
    }

    private void WriteId(string? id)
    {
        if (id is not null)
        {
            output.Write(" eId=\""u8);
            output.Write(id);
            output.Write((byte)'"');
        }
    }
}
