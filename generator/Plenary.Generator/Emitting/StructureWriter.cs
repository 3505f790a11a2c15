using System.Text;
using Plenary.Generator.Model;

namespace Plenary.Generator.Emitting;

/// <summary>Writes a document in the stored form (docs/storage.md): its text and its structure.</summary>
internal sealed class StructureWriter
{
    private const int Version = 1;

    /// <summary>
    /// Literals are as long as a multiple of this. The compiler makes a type for each length, and the runtime loads all of them with the first
    /// literal that it reads.
    /// </summary>
    private const int Step = 64;

    private static readonly List<int> NoExtra = [];

    /// <summary>Within so many nodes of its beginning a resolution says what it is known by: masthead, title and formula.</summary>
    private const int HeadLength = 12;

    private readonly StoredText text = new();
    private readonly StringBuilder records = SpareBuilders.Take();
    private readonly Document document;
    private readonly ((int Offset, int Length) Number, (int Offset, int Length) Text)[] slices;

    private StructureWriter(Document document)
    {
        this.document = document;
        slices = new ((int, int), (int, int))[document.Nodes.Count];
    }

    public static (IReadOnlyList<string> Text, string Structure) Write(Document document) => new StructureWriter(document).Write();

    private (IReadOnlyList<string> Text, string Structure) Write()
    {
        // Words first, in document order; what the pool adds comes behind them.
        for (var i = 0; i < slices.Length; i++)
        {
            slices[i].Number = text.Add(document.Nodes[i].Number);
            slices[i].Text = text.Add(document.Nodes[i].Text);
        }

        var structure = SpareBuilders.Take();
        Append(structure, Version);
        Append(structure, slices.Length);
        for (var i = 0; i < slices.Length; i++)
        {
            var start = records.Length;
            WriteRecord(i);
            Append(structure, records.Length - start);
        }

        structure.Append(SpareBuilders.Finish(records));
        text.Pad(Step);
        structure.Append(' ', StoredText.Blanks(structure.Length, Step));
        return (text.Pieces, SpareBuilders.Finish(structure));
    }

    private void WriteRecord(int index)
    {
        var node = document.Nodes[index];
        var number = slices[index].Number;
        var extra = Extra(index);
        var (hasNumber, hasLabel, hasWords) = (node.Number.Length > 0, node.Label.Length > 0, node.Text.Length > 0 || node.Inlines.Count > 0);
        var isLabelInNumber = hasLabel && IsInNumber(node);
        Append(records, (int)node.Kind | (node.Size > 1 ? 32 : 0));
        Append(records, index - node.Parent);
        if (node.Size > 1)
        {
            Append(records, node.Size);
        }

        Append(
            records,
            (hasNumber ? 1 : 0) | (isLabelInNumber ? 2 : 0) | (node.Ordinal > 0 ? 4 : 0) | (hasWords ? 8 : 0)
            | (node.Role > 0 ? 16 : 0) | (node.Repeat > 0 ? 32 : 0) | (extra.Count > 0 ? 64 : 0) | (hasLabel && !isLabelInNumber ? 128 : 0));
        if (hasNumber)
        {
            Append(records, number);
        }

        if (node.Ordinal > 0)
        {
            Append(records, node.Ordinal);
        }

        if (node.Role > 0)
        {
            Append(records, node.Role);
        }

        if (node.Repeat > 0)
        {
            Append(records, node.Repeat);
        }

        if (extra.Count > 0)
        {
            Append(records, extra.Count);
            foreach (var value in extra)
            {
                Append(records, value);
            }
        }

        if (hasLabel && !isLabelInNumber)
        {
            Append(records, text.Pool(node.Label, node.Number, 0, node.Number.Length, number.Offset));
        }

        if (hasWords && !hasNumber)
        {
            Append(records, slices[index].Text.Offset);
        }

        if (hasWords)
        {
            AppendInlines(node, slices[index].Text.Offset);
        }
    }

    /// <summary>Whether the label is the number without an opening bracket in front and a bracket or a full stop behind.</summary>
    private static bool IsInNumber(Node node)
    {
        var number = node.Number;
        var start = number.Length > 0 && number[0] == '(' ? 1 : 0;
        var end = number.Length > start && number[number.Length - 1] is ')' or '.' ? number.Length - 1 : number.Length;
        return node.Label.Length == end - start && string.CompareOrdinal(number, start, node.Label, 0, end - start) == 0;
    }

    private void AppendInlines(Node node, int offset)
    {
        if (node.Inlines.Count == 1 && node.Inlines[0].Kind == InlineKind.Text)
        {
            Append(records, 0);
            Append(records, StoredText.Utf8Length(node.Text, 0, node.Text.Length));
            return;
        }

        Append(records, node.Inlines.Count);
        var position = 0;
        foreach (var inline in node.Inlines)
        {
            Append(records, (int)inline.Kind);
            if (inline.Kind == InlineKind.Marker)
            {
                Append(records, inline.Footnote);
                Append(records, document.Nodes[inline.Footnote].Number == inline.Marker ? slices[inline.Footnote].Number : text.Pool(inline.Marker));
                continue;
            }

            var length = StoredText.Utf8Length(node.Text, position, inline.Length);
            Append(records, length);
            if (inline.Citation is { } citation)
            {
                AppendCitation(citation, node.Text, position, inline.Length, offset);
            }
            else if (inline.Kind == InlineKind.CrossReference)
            {
                Append(records, inline.Targets.Count);
                foreach (var target in inline.Targets)
                {
                    Append(records, target);
                }
            }

            position += inline.Length;
            offset += length;
        }
    }

    /// <summary>What is cited often stands in the words that cite it.</summary>
    private void AppendCitation(CitedDocument citation, string words, int start, int length, int offset)
    {
        Append(records, text.Pool(citation.Symbol, words, start, length, offset));
        Append(records, citation.Date);
        Append(records, (citation.IsIbid ? 1 : 0) | (citation.Pinpoints.Count << 2));
        foreach (var pinpoint in citation.Pinpoints)
        {
            Append(records, (int)pinpoint.Kind);
            Append(records, text.Pool(pinpoint.From, words, start, length, offset));
            Append(records, text.Pool(pinpoint.To, words, start, length, offset));
        }
    }

    private List<int> Extra(int index)
    {
        var node = document.Nodes[index];
        if (node.Identity is null && node.Adoption is null && node.Values.Count == 0)
        {
            return NoExtra;
        }

        var extra = new List<int>();
        if (node.Identity is { } identity)
        {
            if (node.Kind != NodeKind.EmbeddedResolution)
            {
                AddFromHead(extra, index, identity.Symbol);
                AddFromHead(extra, index, identity.Language);
                AddFromHead(extra, index, identity.Name);
                AddFromHead(extra, index, identity.Session);
            }

            AddFromHead(extra, index, identity.OrganName);
            if (node.Kind != NodeKind.EmbeddedResolution)
            {
                extra.Add(identity.IsDraft ? 1 : 0);
            }

            extra.Add((int)identity.Organ);
        }

        foreach (var value in node.Values)
        {
            Add(extra, text.Pool(value));
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
                Add(extra, text.Pool(state));
            }
        }
    }

    /// <summary>Adds what may stand at the beginning of the resolution, part or draft.</summary>
    private void AddFromHead(List<int> extra, int resolution, string piece)
    {
        for (var i = resolution + 1; i <= resolution + HeadLength && i < slices.Length; i++)
        {
            var words = document.Nodes[i].Text;
            if (piece.Length > 0 && words.IndexOf(piece, StringComparison.Ordinal) >= 0)
            {
                Add(extra, text.Pool(piece, words, 0, words.Length, slices[i].Text.Offset));
                return;
            }
        }

        Add(extra, text.Pool(piece));
    }

    private static void Add(List<int> extra, (int Offset, int Length) slice)
    {
        extra.Add(slice.Offset);
        extra.Add(slice.Length);
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
