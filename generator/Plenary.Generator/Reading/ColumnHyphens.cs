namespace Plenary.Generator.Reading;

/// <summary>
/// Finds the hyphens of compounds that an extraction lost where it joined two lines ("the Secretary General", "non-SelfGoverning"):
/// such a line is wider than the column, and its hyphen stood where the column ended.
/// </summary>
internal sealed class ColumnHyphens(string source, WordEvidence evidence, int width)
{
    private static readonly Lexicon.WordSet Prefixes = new(["pre", "post", "mid"]);

    private readonly List<int> places = [];

    // The word that was looked at last: its places are asked for one by one.
    private (int Start, int End, bool IsWord, int Hyphen) word = (0, -1, false, -1);

    private enum Fit
    {
        None,
        Digits,
        Words,
        Capital,
        Blank,
        Compound,
        BrokenCompound,
    }

    /// <summary>The places of the line where a hyphen is missing, in order; on a blank it stands in the blank's place. Holds until the next line is asked for.</summary>
    public List<int> In(Line line)
    {
        places.Clear();
        for (var start = line.Start; line.End - start > width * 7 / 10;)
        {
            // What exceeds the column by little may be wide letters: then only a known compound counts, and where
            // nothing exceeds it, only one that is no word as it stands.
            var excess = (line.End - start) * 100 / width;
            var best = Best(start, line.End, excess > 115 ? Fit.Digits : excess > 107 ? Fit.Blank : Fit.BrokenCompound);
            if (best < 0)
            {
                break;
            }

            places.Add(best);
            start = best + 1;
        }

        return places;
    }

    /// <summary>The likeliest place between the narrowest and the widest that a full line may be; -1 for none.</summary>
    private int Best(int start, int end, Fit least)
    {
        int best = -1, from = start + (width * 7 / 10), to = Math.Min(end - 1, start + (width * 115 / 100));
        var bestFit = Fit.None;
        for (var at = from; at < to; at++)
        {
            var fit = FitOf(at);
            if (fit >= least && (fit > bestFit || (fit == bestFit && Math.Abs(start + width - at) < Math.Abs(start + width - best))))
            {
                (best, bestFit) = (at, fit);
            }
        }

        return best;
    }

    /// <summary>How well a hyphen fits before the character at a place, or in place of a blank there.</summary>
    private Fit FitOf(int at)
    {
        char before = source[at - 1], here = source[at];
        if (!char.IsLetter(before))
        {
            return Characters.IsDigit(before) && char.IsLower(here) ? Fit.Digits : Fit.None;
        }

        if (Characters.IsBlank(here))
        {
            return char.IsLetter(source[at + 1]) && IsCompoundAround(at) ? Fit.Blank : Fit.None;
        }

        if (Characters.IsDigit(here))
        {
            // "COVID19", "post2015"; what follows other words is a footnote's marker.
            return char.IsUpper(before) || Prefixes.Contains(source.AsSpan(WordStart(at), at - WordStart(at))) ? Fit.Digits : Fit.None;
        }

        if (!char.IsLetter(here))
        {
            return Fit.None;
        }

        if (at >= word.End || at <= word.Start)
        {
            var (from, to) = (WordStart(at), WordEnd(at));
            word = (from, to, evidence.IsWord(source.AsSpan(from, to - from)), evidence.HyphenOf(source.AsSpan(from, to - from)));
        }

        var (start, end, isWord, hyphen) = word;
        if (at - start == hyphen)
        {
            return isWord ? Fit.Compound : Fit.BrokenCompound;
        }

        if (char.IsLower(before) && char.IsUpper(here))
        {
            return Fit.Capital;
        }

        if (start > 0 && Characters.IsDash(source[start - 1]) && !isWord && evidence.IsWord(source.AsSpan(start, at - start)) && evidence.IsWord(source.AsSpan(at, end - at)))
        {
            // One more hyphen of a compound that has one: "case-bycase".
            return Fit.BrokenCompound;
        }

        return !isWord && evidence.IsWord(source.AsSpan(start, at - start)) && evidence.IsWord(source.AsSpan(at, end - at))
            ? Fit.Words
            : Fit.None;
    }

    /// <summary>Whether the words on both sides of a blank are a compound.</summary>
    private bool IsCompoundAround(int blank)
    {
        var start = WordStart(blank);
        var length = WordEnd(blank + 1) - start - 1;
        if (length > WordEvidence.MaxWord)
        {
            return false;
        }

        Span<char> letters = stackalloc char[length];
        source.AsSpan(start, blank - start).CopyTo(letters);
        source.AsSpan(blank + 1, length - (blank - start)).CopyTo(letters.Slice(blank - start));
        return evidence.HyphenOf(letters) == blank - start;
    }

    private int WordStart(int at)
    {
        while (at > 0 && char.IsLetter(source[at - 1]))
        {
            at--;
        }

        return at;
    }

    private int WordEnd(int at)
    {
        while (at < source.Length && char.IsLetter(source[at]))
        {
            at++;
        }

        return at;
    }
}
