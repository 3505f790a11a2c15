using System.Text;
using Plenary.Generator.Model;

namespace Plenary.Generator.Emitting;

/// <summary>Writes a document in the stored form (docs/storage.md): its text and its structure.</summary>
internal sealed class StructureWriter
{
    private const int Version = 1;

    private static readonly List<int> NoExtra = [];

    private readonly StoredText text = new();
    private readonly StringBuilder records = SpareBuilders.Take();
    private readonly Document document;

    private StructureWriter(Document document) => this.document = document;

    public static (IReadOnlyList<string> Text, string Structure) Write(Document document) => new StructureWriter(document).Write();

    private (IReadOnlyList<string> Text, string Structure) Write()
    {
        // Words first, in document order; what the pool adds comes behind them.
        var slices = new List<((int Offset, int Length) Number, (int Offset, int Length) Text)>(document.Nodes.Count);
        foreach (var node in document.Nodes)
        {
            var number = text.Add(node.Number);
            slices.Add((number, text.Add(node.Text)));
        }

        var structure = SpareBuilders.Take();
        Append(structure, Version);
        Append(structure, document.Nodes.Count);
        for (var i = 0; i < document.Nodes.Count; i++)
        {
            var start = records.Length;
            WriteRecord(i, document.Nodes[i], slices[i].Number, slices[i].Text);
            Append(structure, records.Length - start);
        }

        structure.Append(SpareBuilders.Finish(records));
        return (text.Pieces, SpareBuilders.Finish(structure));
    }

    private void WriteRecord(int index, Node node, (int Offset, int Length) number, (int Offset, int Length) words)
    {
        var extra = Extra(node);
        Append(records, (int)node.Kind);
        Append(records, index - node.Parent);
        Append(records, node.Size);
        var flags = (node.Number.Length > 0 ? 1 : 0) | (node.Label.Length > 0 ? 2 : 0) | (node.Ordinal > 0 ? 4 : 0) | (node.Repeat > 0 ? 8 : 0)
            | (node.Role > 0 ? 16 : 0) | (extra.Count > 0 ? 32 : 0) | (node.Text.Length > 0 || node.Inlines.Count > 0 ? 64 : 0);
        Append(records, flags);
        if (node.Number.Length > 0)
        {
            Append(records, number);
        }

        if (node.Label.Length > 0)
        {
            var label = Label(node, number);
            Append(records, (label.Offset - number.Offset, label.Length));
        }

        if (node.Ordinal > 0)
        {
            Append(records, node.Ordinal);
        }

        if (node.Repeat > 0)
        {
            Append(records, node.Repeat);
        }

        if (node.Role > 0)
        {
            Append(records, node.Role);
        }

        if (extra.Count > 0)
        {
            Append(records, extra.Count);
            foreach (var value in extra)
            {
                Append(records, value);
            }
        }

        if ((flags & 64) != 0)
        {
            // Words stand behind their number; where there are none, only markers stand there.
            AppendInlines(node, words.Length > 0 ? words.Offset - number.Offset - number.Length : 0);
        }
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

    private void AppendInlines(Node node, int offset)
    {
        Append(records, offset);
        Append(records, node.Inlines.Count);
        var position = 0;
        foreach (var inline in node.Inlines)
        {
            Append(records, (int)inline.Kind);
            if (inline.Kind == InlineKind.Marker)
            {
                Append(records, inline.Footnote);
                Append(records, text.Pool(inline.Marker));
                continue;
            }

            Append(records, StoredText.Utf8Length(node.Text, position, inline.Length));
            position += inline.Length;
            if (inline.Citation is { } citation)
            {
                AppendCitation(citation);
            }
            else if (inline.Kind == InlineKind.CrossReference)
            {
                Append(records, inline.Targets.Count);
                foreach (var target in inline.Targets)
                {
                    Append(records, target);
                }
            }
        }
    }

    private void AppendCitation(CitedDocument citation)
    {
        Append(records, text.Pool(citation.Symbol));
        Append(records, citation.Date);
        Append(records, citation.IsIbid ? 1 : 0);
        Append(records, citation.Pinpoints.Count);
        foreach (var pinpoint in citation.Pinpoints)
        {
            Append(records, (int)pinpoint.Kind);
            Append(records, text.Pool(pinpoint.From));
            Append(records, text.Pool(pinpoint.To));
        }
    }

    private List<int> Extra(Node node)
    {
        if (node.Identity is null && node.Adoption is null && node.Values.Count == 0)
        {
            return NoExtra;
        }

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
            record.Append(StoredDigits.Of(digit));
        }
        while (value > 0);
    }
}
