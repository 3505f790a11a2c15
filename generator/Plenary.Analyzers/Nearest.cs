using System.Globalization;

namespace Plenary.Analyzers;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>The place whose words are written most alike; of equals the one whose number is closest. Null where there is none.</summary>
    public static Place? Place(Place scope, string written, Func<Place, string> write)
    {
        var from = scope.Name.Length == 0 ? "" : write(scope);
        return Least(scope.All, place => (Distance(written, write(place).Substring(from.Length).TrimStart(' ', ',', '.')), NumberDistance(written, write(place))));
    }

    /// <summary>The resolution whose symbol is written most alike; null where none is near.</summary>
    public static CitedResolution? Resolution(IEnumerable<CitedResolution> resolutions, string folded)
    {
        var best = Least(resolutions, resolution => (SymbolDistance(resolution, folded), 0));
        return best is not null && SymbolDistance(best, folded) <= folded.Length / 3 ? best : null;
    }

    private static int SymbolDistance(CitedResolution resolution, string folded)
        => resolution.Keys.Select(key => Distance(folded, key.Key)).DefaultIfEmpty(int.MaxValue).Min();

    private static T? Least<T>(IEnumerable<T> all, Func<T, (int, int)> measure)
        where T : class
    {
        T? best = null;
        var least = (int.MaxValue, int.MaxValue);
        foreach (var one in all)
        {
            var measured = measure(one);
            if (measured.CompareTo(least) < 0)
            {
                (best, least) = (one, measured);
            }
        }

        return best;
    }

    private static int NumberDistance(string left, string right) => Math.Abs(LastNumber(left) - LastNumber(right));

    // A letter is the number of its place in the alphabet.
    private static int LastNumber(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsDigit(text[start - 1]))
        {
            start--;
        }

        return int.TryParse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : end > 0 ? char.ToLowerInvariant(text[end - 1]) - 'a' + 1
            : 0;
    }

    // Levenshtein's.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var cost = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? 0 : 1;
                (diagonal, row[j + 1]) = (row[j + 1], Math.Min(Math.Min(row[j], row[j + 1]) + 1, diagonal + cost));
            }
        }

        return row[right.Length];
    }
}
