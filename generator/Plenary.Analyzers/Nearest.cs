using System.Globalization;

namespace Plenary.Analyzers;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>
    /// The place that has most of its first words in common with what was written, of those the one spelled most alike, and of
    /// those the one whose number is closest; null where none is near.
    /// </summary>
    /// <param name="scope">Where the place must be.</param>
    /// <param name="readings">What was written, word by word, in every way in which it can be read.</param>
    public static Place? Place(Place scope, IReadOnlyList<IReadOnlyList<string>> readings)
    {
        Place? best = null;
        var least = (int.MaxValue, int.MaxValue, int.MaxValue);
        foreach (var place in scope.All)
        {
            var words = place.WordsFrom(scope);
            foreach (var reading in readings)
            {
                var (left, right) = (string.Join(" ", reading), string.Join(" ", words));
                var common = reading.Zip(words, (one, other) => one == other).TakeWhile(same => same).Count();
                var isLastRoman = common == reading.Count - 1 && common == words.Count - 1 && AreRoman(reading[common], words[common]);
                var measured = isLastRoman
                    ? (-common, 1, Math.Abs(RomanNumber(reading[common]) - RomanNumber(words[common])))
                    : (-common, Distance(left, right), NumberDistance(left, right));
                if (measured.CompareTo(least) < 0 && (common > 0 || measured.Item2 <= Math.Max(1, left.Length / 2)))
                {
                    (best, least) = (place, measured);
                }
            }
        }

        return best;
    }

    /// <summary>The resolution whose symbol is written most alike; null where none is near.</summary>
    public static CitedResolution? Resolution(IEnumerable<CitedResolution> resolutions, string folded)
    {
        var best = resolutions.Select(resolution => (Resolution: resolution, Distance: SymbolDistance(resolution, folded))).OrderBy(one => one.Distance).FirstOrDefault();
        return best.Resolution is not null && best.Distance <= folded.Length / 3 ? best.Resolution : null;
    }

    private static int SymbolDistance(CitedResolution resolution, string folded)
        => resolution.Keys.Select(key => Distance(folded, key.Key)).DefaultIfEmpty(int.MaxValue).Min();

    // How Roman numerals are spelled says little of how near they are. Two single letters are letters.
    private static bool AreRoman(string left, string right)
        => left != right && left.Length + right.Length > 2 && RomanNumber(left) > 0 && RomanNumber(right) > 0;

    /// <summary>The number of a Roman numeral in small letters; 0 where it is none.</summary>
    private static int RomanNumber(string numeral)
    {
        var sum = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var value = RomanDigit(numeral[i]);
            if (value == 0)
            {
                return 0;
            }

            sum += i + 1 < numeral.Length && value < RomanDigit(numeral[i + 1]) ? -value : value;
        }

        return sum;
    }

    private static int RomanDigit(char c) => c switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 0 };

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
