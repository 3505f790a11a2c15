using System.Globalization;

namespace Plenary.Generator.Lexicon;

/// <summary>The names of the months: Lexicon/*.months.tsv.</summary>
internal static class Months
{
    /// <summary>The names with their numbers, 1 to 12.</summary>
    public static readonly IReadOnlyList<(string Name, int Number)> All =
        Resources.Rows("en.months.tsv").Select(row => (row[0], int.Parse(row[1], CultureInfo.InvariantCulture))).ToArray();

    /// <summary>Reads the month's name that stands at a place, in any case; what is behind it is not asked.</summary>
    public static bool TryRead(string text, int start, out int end, out int month)
    {
        foreach (var (name, number) in All)
        {
            if (string.Compare(text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                (end, month) = (start + name.Length, number);
                return true;
            }
        }

        (end, month) = (start, 0);
        return false;
    }

    /// <summary>Whether a month's name stands at a place, as a name is written: "may" is none.</summary>
    public static bool StartsWithMonth(string text, int start)
        => start < text.Length && char.IsUpper(text[start]) && TryRead(text, start, out _, out _);
}
