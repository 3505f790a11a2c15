using System.Text;
using Plenary.Storage;

namespace Plenary.Tests;

/// <summary>Writes a tree of nodes as the two literals of docs/storage.md, written from that page and from no other code.</summary>
internal sealed class StructureBuilder
{
    private readonly List<byte> text = [];
    private readonly Dictionary<TestNode, int> nodes = [];
    private readonly List<List<int>> records = [];

    private StructureBuilder(TestNode root)
    {
        Index(root);
        Write(root, parent: 0);
    }

    public static (byte[] Text, byte[] Structure) Build(TestNode root, int version = 1)
    {
        var builder = new StructureBuilder(root);
        var records = builder.records.ConvertAll(record => record.ConvertAll(Digits));
        List<byte[]> all = [Digits(version), Digits(records.Count)];
        all.AddRange(records.Select(record => Digits(record.Sum(digits => digits.Length))));
        all.AddRange(records.SelectMany(record => record));
        return ([.. builder.text], [.. all.SelectMany(digits => digits)]);
    }

    private static byte[] Digits(int number)
    {
        List<byte> digits = [];
        do
        {
            var digit = (number & 31) | (number > 31 ? 32 : 0);
            digits.Add((byte)(digit < 57 ? digit + 0x23 : digit + 0x24));
            number >>= 5;
        }
        while (number > 0);

        return [.. digits];
    }

    private void Index(TestNode node)
    {
        nodes.Add(node, nodes.Count);
        node.Children.ForEach(Index);
    }

    private void Write(TestNode node, int parent)
    {
        List<int> record = [];
        records.Add(record);
        var index = nodes[node];
        record.AddRange(node.Size > 1 ? [(int)node.Kind + 32, index - parent, node.Size] : [(int)node.Kind, index - parent]);

        var isLabelInNumber = node.Label != "" && new[] { node.Label, node.Label + ".", node.Label + ")", $"({node.Label})", $"({node.Label}", $"({node.Label}." }.Contains(node.Number);
        var flags = (node.Number != "" ? 1 : 0) | (isLabelInNumber ? 2 : 0) | (node.Ordinal != 0 ? 4 : 0) | (node.Inlines.Count != 0 ? 8 : 0)
            | (node.Role != 0 ? 16 : 0) | (node.Repeat != 0 ? 32 : 0) | (node.Extra.Count != 0 ? 64 : 0)
            | (node.Label != "" && !isLabelInNumber ? 128 : 0);
        record.Add(flags);

        var number = Append(node.Number);
        // Words stand right behind their number.
        var words = Append(string.Concat(node.Inlines.Select(inline => inline.Text)));
        if (node.Number != "")
        {
            record.AddRange([number, ByteCount(node.Number)]);
        }

        record.AddRange(new[] { node.Ordinal, node.Role, node.Repeat }.Where(value => value != 0));
        if (node.Extra.Count != 0)
        {
            record.Add(node.Extra.Sum(extra => extra is string ? 2 : 1));
            foreach (var extra in node.Extra)
            {
                if (extra is string value)
                {
                    WriteSlice(value, record);
                }
                else
                {
                    record.Add((int)extra);
                }
            }
        }

        if (node.Label != "" && !isLabelInNumber)
        {
            WriteSlice(node.Label, record);
        }

        if (node.Inlines.Count != 0)
        {
            record.AddRange(node.Number == "" ? [words] : []);
            if (node.Inlines is [{ Kind: InlineKind.Text } plain])
            {
                record.AddRange([0, ByteCount(plain.Text)]);
            }
            else
            {
                record.Add(node.Inlines.Count);
                node.Inlines.ForEach(inline => Write(inline, record));
            }
        }

        node.Children.ForEach(child => Write(child, index));
    }

    private void Write(TestInline inline, List<int> record)
    {
        record.Add((int)inline.Kind);
        if (inline.Kind != InlineKind.Marker)
        {
            record.Add(ByteCount(inline.Text));
        }

        switch (inline.Kind)
        {
            case InlineKind.Marker:
                record.Add(inline.Footnote is { } footnote ? nodes[footnote] : 0);
                WriteSlice(inline.Marker, record);
                break;
            case InlineKind.Citation:
                WriteSlice(inline.Symbol, record);
                record.AddRange([inline.Date is { } date ? date.DayNumber + 1 : 0, (inline.IsIbid ? 1 : 0) + (inline.IsYearOnly ? 2 : 0) + (4 * inline.Pinpoints.Count)]);
                foreach (var (kind, from, to) in inline.Pinpoints)
                {
                    record.Add((int)kind);
                    WriteSlice(from, record);
                    WriteSlice(to, record);
                }

                break;
            case InlineKind.CrossReference:
                var targets = inline.Targets().ToList();
                record.Add(targets.Count);
                record.AddRange(targets.Select(target => nodes[target]));
                break;
        }
    }

    private void WriteSlice(string value, List<int> record) => record.AddRange(value == "" ? [0, 0] : [Append(value), ByteCount(value)]);

    private int Append(string value)
    {
        var offset = text.Count;
        text.AddRange(Encoding.UTF8.GetBytes(value));
        return offset;
    }

    private static int ByteCount(string value) => Encoding.UTF8.GetByteCount(value);
}
