using System.Globalization;

namespace Plenary.Generator.Lexicon;

/// <summary>A month by one of its names.</summary>
internal sealed record Month(string Name, int Number);

/// <summary>The names of the months: Lexicon/*.months.tsv.</summary>
internal static class Months
{
    /// <summary>The names with their numbers, 1 to 12.</summary>
    public static readonly Month[] All =
        Resources.Rows("en.months.tsv").Select(row => new Month(row[0], int.Parse(row[1], CultureInfo.InvariantCulture))).ToArray();

    private static readonly int Initials = All.Aggregate(0, (initials, month) => initials | (1 << (month.Name[0] & 31)));

    /// <summary>Reads the month's name that stands at a place, in any case; what is behind it is not asked.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out int end, out int month)
    {
        if (start < text.Length && (text[start] >= '\u0080' || (Initials & (1 << (text[start] & 31))) != 0))
        {
            foreach (var (name, number) in All)
            {
                if (text.Slice(start).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    (end, month) = (start + name.Length, number);
                    return true;
                }
            }
        }

        (end, month) = (start, 0);
        return false;
    }

    /// <summary>Whether a month's name stands at a place, as a name is written: "may" is none.</summary>
    public static bool StartsWithMonth(ReadOnlySpan<char> text, int start)
        => start < text.Length && char.IsUpper(text[start]) && TryRead(text, start, out _, out _);
}
