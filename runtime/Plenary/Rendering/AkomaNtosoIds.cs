using System.Globalization;
using System.Text;
using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>
/// Gives every place of a resolution that has one its <c>eId</c>.
/// </summary>
/// <remarks>
/// An id is <c>{type}_{number}</c> behind that of the place whose numbering it belongs to: the part, a section where
/// numbering starts again, the annex, article or paragraph. A second of the same id gets <c>_2</c> (Akoma Ntoso naming convention,
/// section 5.5), so that ids are unique in the document, as its schema asks.
/// </remarks>
internal sealed class AkomaNtosoIds
{
    private const string Unnumbered = "nn";

    private readonly StoredDocument document;
    private readonly string?[] ids;

    // What stands before the id of a numbered thing, and of a section, heading or preambular paragraph, in a node.
    private readonly string[] numberedIn;
    private readonly string[] dividedIn;
    private readonly int[] lists;
    private readonly int[] preambleEnds;
    private readonly NodeKind[] last;
    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    private AkomaNtosoIds(StoredDocument document)
    {
        this.document = document;
        var count = document.Count;
        ids = new string?[count];
        numberedIn = new string[count];
        dividedIn = new string[count];
        lists = new int[count];
        preambleEnds = new int[count];
        last = new NodeKind[count];
    }

    /// <summary>The ids by node; null where a node has none.</summary>
    public static string?[] Make(StoredDocument document)
    {
        var index = new AkomaNtosoIds(document);
        for (var node = 0; node < document.Count; node++)
        {
            index.Add(document[node]);
        }

        return index.ids;
    }

    private void Add(StoredNode node)
    {
        var parent = node.Parent;
        if (parent < 0)
        {
            numberedIn[0] = dividedIn[0] = "";
            preambleEnds[0] = AkomaNtosoLayout.EndOfPreamble(document, 0);
            return;
        }

        numberedIn[node.Index] = numberedIn[parent];
        dividedIn[node.Index] = dividedIn[parent];
        if (node.Kind == NodeKind.Subparagraph && last[parent] != NodeKind.Subparagraph)
        {
            lists[parent]++;
        }

        last[parent] = node.Kind;

        // All that stands in the preamble ends before its end; beneath it the end is handed down.
        preambleEnds[node.Index] = AkomaNtosoLayout.IsStatement(document, node.Index) ? AkomaNtosoLayout.EndOfPreamble(document, node.Index)
            : node.Kind == NodeKind.Part ? 0
            : node.End <= preambleEnds[parent] ? preambleEnds[parent] : 0;
        if (MakeId(node) is not { } id)
        {
            return;
        }

        id = Unique(id);
        ids[node.Index] = id;
        if (node.Kind is NodeKind.Heading or NodeKind.Footnote)
        {
            return;
        }

        dividedIn[node.Index] = id + "__";
        if (node.Kind != NodeKind.Section || node.Role == SectionRole.RestartsNumbering)
        {
            numberedIn[node.Index] = id + "__";
        }
    }

    private string? MakeId(StoredNode node)
    {
        var numbered = numberedIn[node.Parent];
        var divided = dividedIn[node.Parent];
        var inPreamble = node.End <= preambleEnds[node.Parent];
        switch (node.Kind)
        {
            case NodeKind.Part when !AkomaNtosoLayout.IsStatement(document, node.Index): return divided + "sec_" + Number(node);
            case NodeKind.Part or NodeKind.EmbeddedResolution: return Count(numbered + "cmp_");
            case NodeKind.Annex: return Count(numbered + "att_");
            case NodeKind.Section: return divided + "sec_" + Number(node);
            case NodeKind.Article: return numbered + "art_" + Number(node);
            case NodeKind.Heading: return inPreamble ? null : Count(divided + "dvs_");
            case NodeKind.PreambularParagraph: return Count(inPreamble ? numbered + "preamble__container_" : divided + "crossHeading_");
            case NodeKind.OperativeParagraph when node.Role is OperativeRole.Chapeau or OperativeRole.Unnumbered: return numbered + "para_" + Unnumbered;
            case NodeKind.OperativeParagraph or NodeKind.AnnexParagraph: return numbered + "para_" + Number(node);
            case NodeKind.Subparagraph:
                return string.Create(CultureInfo.InvariantCulture, $"{divided}list_{lists[node.Parent]}__{(inPreamble ? "item" : "point")}_{Number(node)}");
            case NodeKind.Footnote: return numbered + "fn_" + Number(node);
            default: return null;
        }
    }

    private string Count(string id)
    {
        var count = counts.GetValueOrDefault(id) + 1;
        counts[id] = count;
        return id + count.ToString(CultureInfo.InvariantCulture);
    }

    private string Unique(string id)
    {
        if (used.TryAdd(id, 1))
        {
            return id;
        }

        var candidate = id;
        do
        {
            used[id]++;
            candidate = string.Create(CultureInfo.InvariantCulture, $"{id}_{used[id]}");
        }
        while (!used.TryAdd(candidate, 1));

        return candidate;
    }

    // The number without what means nothing in it: "3 bis" is 3bis, "1.1" is 1-1.
    private static string Number(StoredNode node)
    {
        var number = new StringBuilder();
        var separated = false;
        foreach (var rune in Encoding.UTF8.GetString(node.Label).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (separated && number.Length > 0)
                {
                    number.Append('-');
                }

                separated = false;
                number.Append(rune.ToString());
            }
            else if (rune.Value is '.' or '-' or '/')
            {
                separated = true;
            }
        }

        return number.Length > 0 ? number.ToString()
            : node.Ordinal > 0 ? node.Ordinal.ToString(CultureInfo.InvariantCulture)
            : Unnumbered;
    }
}
