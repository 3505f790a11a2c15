using System.Text;

namespace Plenary;

/// <summary>A table of the catalog: lines in the order of their keys, each a key, a tab and places. It is searched as it lies; nothing is built.</summary>
internal static class CatalogTable
{
    /// <summary>What stands in the line of a symbol; empty where there is none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> table, DocumentSymbol symbol)
    {
        ReadOnlySpan<byte> key = Encoding.UTF8.GetBytes(symbol.Value.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant());
        while (!table.IsEmpty)
        {
            var start = table[..(table.Length / 2)].LastIndexOf((byte)'\n') + 1;
            var line = table[start..];
            line = line[..line.IndexOf((byte)'\n')];
            var tab = line.IndexOf((byte)'\t');
            var order = key.SequenceCompareTo(line[..tab]);
            if (order == 0)
            {
                return line[(tab + 1)..];
            }

            table = order < 0 ? table[..start] : table[(start + line.Length + 1)..];
        }

        return default;
    }

    /// <summary>Takes the first of the places of a line: a position, and the part's behind a full stop, -1 for none.</summary>
    public static (int Position, int Part) TakePlace(ref ReadOnlySpan<byte> places)
    {
        var position = TakeNumber(ref places);
        var part = -1;
        if (places is [(byte)'.', ..])
        {
            places = places[1..];
            part = TakeNumber(ref places);
        }

        places = places.IsEmpty ? places : places[1..];
        return (position, part);
    }

    private static int TakeNumber(ref ReadOnlySpan<byte> places)
    {
        var number = 0;
        while (places is [>= (byte)'0' and <= (byte)'9', ..])
        {
            number = (number * 10) + (places[0] - '0');
            places = places[1..];
        }

        return number;
    }
}
