using System.Text;
using Plenary.Generator.Model;

namespace Plenary.Generator.Emitting;

/// <summary>Writes a document in the stored form (docs/storage.md): its text and its structure.</summary>
internal sealed class StructureWriter
{
    private const int Version = 1;

    private readonly StoredText text = new();
    private readonly List<StringBuilder> records = [];
    private readonly Document document;

    private StructureWriter(Document document) => this.document = document;

    public static (string Text, string Structure) Write(Document document) => new StructureWriter(document).Write();

    private (string Text, string Structure) Write()
    {
        // Words first, in document order; what the pool adds comes behind them.
        var slices = new List<((int Offset, int Length) Number, (int Offset, int Length) Text)>();
        foreach (var node in document.Nodes)
        {
            var number = text.Add(node.Number);
            slices.Add((number, text.Add(node.Text)));
        }

        var structure = new StringBuilder();
        Append(structure, Version);
        Append(structure, document.Nodes.Count);
        for (var i = 0; i < document.Nodes.Count; i++)
        {
            records.Add(Record(i, document.Nodes[i], slices[i].Number, slices[i].Text));
        }

        foreach (var record in records)
        {
            Append(structure, record.Length);
        }

        foreach (var record in records)
        {
            structure.Append(record);
        }

        return (text.ToString(), structure.ToString());
    }

    private StringBuilder Record(int index, Node node, (int Offset, int Length) number, (int Offset, int Length) words)
    {
        var record = new StringBuilder();
        var extra = Extra(node);
        Append(record, (int)node.Kind);
        Append(record, index - node.Parent);
        Append(record, node.Size);
        var flags = (node.Number.Length > 0 ? 1 : 0) | (node.Label.Length > 0 ? 2 : 0) | (node.Ordinal > 0 ? 4 : 0) | (node.Repeat > 0 ? 8 : 0)
            | (node.Role > 0 ? 16 : 0) | (extra.Count > 0 ? 32 : 0) | (node.Text.Length > 0 || node.Inlines.Count > 0 ? 64 : 0);
        Append(record, flags);
        if (node.Number.Length > 0)
        {
            Append(record, number);
        }

        if (node.Label.Length > 0)
        {
            var label = Label(node, number);
            Append(record, (label.Offset - number.Offset, label.Length));
        }

        if (node.Ordinal > 0)
        {
            Append(record, node.Ordinal);
        }

        if (node.Repeat > 0)
        {
            Append(record, node.Repeat);
        }

        if (node.Role > 0)
        {
            Append(record, node.Role);
        }

        if (extra.Count > 0)
        {
            Append(record, extra.Count);
            foreach (var value in extra)
            {
                Append(record, value);
            }
        }

        if ((flags & 64) != 0)
        {
            // Words stand behind their number; where there are none, only markers stand there.
            AppendInlines(record, node, words.Length > 0 ? words.Offset - number.Offset - number.Length : 0);
        }

        return record;
    }

    /// <summary>The label is mostly a piece of the number; else it stands in the pool.</summary>
    private (int Offset, int Length) Label(Node node, (int Offset, int Length) number)
    {
        var label = node.Label;
        var at = node.Number.IndexOf(label, StringComparison.Ordinal);
        return at < 0
            ? text.Pool(label)
            : (number.Offset + StoredText.Utf8Length(node.Number, 0, at), StoredText.Utf8Length(label, 0, label.Length));
    }

    private void AppendInlines(StringBuilder record, Node node, int offset)
    {
        Append(record, offset);
        Append(record, node.Inlines.Count);
        var position = 0;
        foreach (var inline in node.Inlines)
        {
            Append(record, (int)inline.Kind);
            if (inline.Kind == InlineKind.Marker)
            {
                Append(record, inline.Footnote);
                Append(record, text.Pool(inline.Marker));
                continue;
            }

            Append(record, StoredText.Utf8Length(node.Text, position, inline.Length));
            position += inline.Length;
            if (inline.Citation is { } citation)
            {
                AppendCitation(record, citation);
            }
            else if (inline.Kind == InlineKind.CrossReference)
            {
                Append(record, inline.Targets.Count);
                foreach (var target in inline.Targets)
                {
                    Append(record, target);
                }
            }
        }
    }

    private void AppendCitation(StringBuilder record, CitedDocument citation)
    {
        Append(record, text.Pool(citation.Symbol));
        Append(record, citation.Date);
        Append(record, citation.IsIbid ? 1 : 0);
        Append(record, citation.Pinpoints.Count);
        foreach (var pinpoint in citation.Pinpoints)
        {
            Append(record, (int)pinpoint.Kind);
            Append(record, text.Pool(pinpoint.From));
            Append(record, text.Pool(pinpoint.To));
        }
    }

    private List<int> Extra(Node node)
    {
        var extra = new List<int>();
        if (node.Identity is { } identity)
        {
            if (node.Kind != NodeKind.EmbeddedResolution)
            {
                AddSlice(extra, identity.Symbol);
                AddSlice(extra, identity.Language);
                AddSlice(extra, identity.Name);
                AddSlice(extra, identity.Session);
            }

            AddSlice(extra, identity.OrganName);
            if (node.Kind != NodeKind.EmbeddedResolution)
            {
                extra.Add(identity.IsDraft ? 1 : 0);
            }

            extra.Add((int)identity.Organ);
        }

        foreach (var value in node.Values)
        {
            AddSlice(extra, value);
        }

        if (node.Adoption is { } adoption)
        {
            AddAdoption(extra, adoption);
        }

        return extra;
    }

    private void AddAdoption(List<int> extra, Adoption adoption)
    {
        extra.Add(adoption.Date);
        extra.Add(adoption.Meeting);
        extra.Add((adoption.IsResumed ? 1 : 0) | (adoption.IsClosed ? 2 : 0) | (adoption.IsPrivate ? 4 : 0));
        extra.Add((int)adoption.Mode);
        extra.Add(adoption.Tally is null ? 0 : 1);
        extra.Add(adoption.Tally?.For ?? 0);
        extra.Add(adoption.Tally?.Against ?? 0);
        extra.Add(adoption.Tally?.Abstaining ?? 0);
        foreach (var states in new[] { adoption.InFavour, adoption.Against, adoption.Abstaining, adoption.NotParticipating, adoption.Absent })
        {
            extra.Add(states.Count);
            foreach (var state in states)
            {
                AddSlice(extra, state);
            }
        }
    }

    private void AddSlice(List<int> extra, string piece)
    {
        var (offset, length) = text.Pool(piece);
        extra.Add(offset);
        extra.Add(length);
    }

    private static void Append(StringBuilder record, (int Offset, int Length) slice)
    {
        Append(record, slice.Offset);
        Append(record, slice.Length);
    }

    /// <summary>Digits of five bits, lowest first; the sixth bit says that more follow.</summary>
    private static void Append(StringBuilder record, int value)
    {
        do
        {
            var digit = value & 31;
            value >>= 5;
            digit |= value > 0 ? 32 : 0;
            record.Append((char)(digit + (digit < 57 ? 0x23 : 0x24)));
        }
        while (value > 0);
    }
}
