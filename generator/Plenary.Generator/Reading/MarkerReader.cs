using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading;

/// <summary>A place where a footnote's marker may stand.</summary>
internal sealed class MarkerCandidate(int text, int start, int length, string marker, int weight)
{
    /// <summary>The index of the text.</summary>
    public int Text { get; } = text;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public string Marker { get; } = marker;

    /// <summary>How much its surroundings speak for it.</summary>
    public int Weight { get; } = weight;

    public bool IsChosen { get; set; }
}

/// <summary>
/// Finds the markers of the footnotes in the words. Notes are cited in their order: of all numbers that may be markers
/// the heaviest rising row is taken; strong ones that repeat an earlier note are taken besides.
/// </summary>
internal static class MarkerReader
{
    private const int Strong = 5;
    private const int Fair = 4;
    private const int Weak = 2;

    /// <summary>Words in front of a number that is theirs: "paragraph 8", "Goal 14".</summary>
    private static readonly WordSet Governing = new(
    [
        "paragraph", "paragraphs", "para.", "paras.", "resolution", "resolutions", "article", "articles", "Article", "Articles", "chapter", "chap.", "section", "sections",
        "sect.", "annex", "item", "items", "No.", "Nos.", "no.", "rule", "rules", "part", "Part", "phase", "Goal", "Goals", "goal", "target", "targets", "Agenda", "agenda", "vol.", "vols.",
        "decision", "decisions", "principle", "Principle", "the", "of", "to", "than", "by", "least", "and", "or", "from", "every", "between", "a", "in", "at", "on", "with", "for",
    ]);

    public static List<MarkerCandidate> Find(List<Draft> drafts, WordSet notes, bool spaced)
    {
        var candidates = new List<MarkerCandidate>();
        for (var i = 0; i < drafts.Count && notes.Count > 0; i++)
        {
            if ((drafts[i].Marks & (TextMarks.Digit | TextMarks.NoteSign)) != 0)
            {
                Collect(drafts[i], i, notes, spaced, candidates);
            }
        }

        if (candidates.Count > 0)
        {
            Choose(candidates);
            candidates.RemoveAll(candidate => !candidate.IsChosen);
        }

        return candidates;
    }

    private static void Collect(Draft draft, int index, WordSet notes, bool spaced, List<MarkerCandidate> candidates)
    {
        var text = draft.Text.Words;
        var hasSigns = (draft.Marks & TextMarks.NoteSign) != 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!hasSigns)
            {
                i = CharScan.IndexOfDigit(text, i);
            }
            else if (NoteSigns.Is(text[i]) || NoteSigns.Raised(text[i]) != '\0')
            {
                i = CollectSign(text, i, index, notes, candidates);
                continue;
            }

            if (i == text.Length || !Characters.IsDigit(text[i]))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && Characters.IsDigit(text[end]))
            {
                end++;
            }

            Add(text, i, end, index, notes, spaced, candidates);
            i = end - 1;
        }
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, int index, WordSet notes, bool spaced, List<MarkerCandidate> candidates)
    {
        if (start == 0)
        {
            return;
        }

        var before = text[start - 1];
        var after = end < text.Length ? text[end] : '\0';
        if (char.IsLetter(after) || after is '/' or '%' || (after is '.' or ',' or ':' && end + 1 < text.Length && Characters.IsDigit(text[end + 1]))
            || (Characters.IsDash(after) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))
        {
            return;
        }

        var length = end - start;
        if (before is '/' or '.' && IsInSymbol(text, start))
        {
            // The number is the symbol's ("Add.1"), a marker may be glued to it ("resolution 59/3008").
            AddGlued(text, start, end, index, notes, candidates);
            return;
        }

        if (before == '.' && Governing.Contains(WordBefore(text, start)))
        {
            // "Bulletin No.18".
            return;
        }

        if (after == '(' || (before == '.' && IsRomanBefore(text, start - 1)))
        {
            // "FAL.13(42)", "paragraph I.7".
            return;
        }

        if (start > 7 && length > 2 && text.Slice(0, start).EndsWith("Agenda "))
        {
            AddGlued(text, start, end, index, notes, candidates);
            return;
        }

        if (length is > 4 and <= 7)
        {
            // "12 August 19492": a year and its marker.
            var year = Numerals.Decimal(text, start, 4);
            var rest = text.Slice(start + 4, length - 4);
            if (year is >= 1800 and < 2200 && rest[0] != '0' && notes.Contains(rest) && before is not ('/' or '.'))
            {
                candidates.Add(new MarkerCandidate(index, start + 4, length - 4, Labels.Of(rest), Fair));
            }

            return;
        }

        if (length > 3 || text[start] == '0' || !notes.Contains(text.Slice(start, length)))
        {
            return;
        }

        var marker = Labels.Of(text.Slice(start, length));
        if (before == '[' && after == ']')
        {
            candidates.Add(new MarkerCandidate(index, start - 1, length + 2, marker, Strong));
        }
        else if (before == ' ')
        {
            AddSpaced(text, start, end, marker, index, spaced, candidates);
        }
        else if (char.IsLetter(before) || before is ',' or '.' or ';' or ':' or '%' or '?' or '!' || Characters.IsClosingMark(before))
        {
            var isAmount = before is ',' or '.' && start >= 2 && Characters.IsDigit(text[start - 2]) && (length == 3 || before == '.') && !(IsYear(text, start - 1) && (before == ',' || IsSentenceEnd(text, end)));
            if (!isAmount)
            {
                candidates.Add(new MarkerCandidate(index, start, length, marker, char.IsLetter(before) && WordLength(text, start) < 3 ? Weak : Strong));
            }
        }
    }

    /// <summary>The last figures of a number as a marker: the longer the number, the likelier ("59/3008"; of "70/118" hardly).</summary>
    private static void AddGlued(ReadOnlySpan<char> text, int start, int end, int index, WordSet notes, List<MarkerCandidate> candidates)
    {
        for (var at = end - 1; at > start && at >= end - 3; at--)
        {
            if (text[at] != '0' && notes.Contains(text.Slice(at, end - at)))
            {
                var kept = at - start;
                var weight = end - start > 3 && (text[start - 1] == '/' ? kept == 3 : kept == 2) ? Weak : 1;
                candidates.Add(new MarkerCandidate(index, at, end - at, Labels.Of(text.Slice(at, end - at)), weight));
            }
        }
    }

    /// <summary>Whether the word that the place stands in has a slash: "A/75/L.21/Add.1", "1/CP.21".</summary>
    private static bool IsInSymbol(ReadOnlySpan<char> text, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - 40 && text[i] is not (' ' or '(' or '['); i--)
        {
            if (text[i] == '/')
            {
                return !(text[at - 1] == '.' && at > 1 && Characters.IsDigit(text[at - 2]));
            }
        }

        return false;
    }

    private static bool IsRomanBefore(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start < end && end - start < 8 && char.IsUpper(text[start]) && Numerals.Roman(text.Slice(start, end - start)) > 0;
    }

    /// <summary>Whether a new sentence, or nothing, stands behind the marker of one that ends: "of 2020.3 In 2021".</summary>
    private static bool IsSentenceEnd(ReadOnlySpan<char> text, int end)
        => end == text.Length || (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]));

    private static bool IsYear(ReadOnlySpan<char> text, int end)
        => end >= 5 && (text[end - 5] == ' ' || Characters.IsDash(text[end - 5])) && Numerals.Decimal(text, end - 4, 4) is >= 1800 and < 2200;

    private static void AddSpaced(ReadOnlySpan<char> text, int start, int end, string marker, int index, bool spaced, List<MarkerCandidate> candidates)
    {
        if (start < 2 || Months.StartsWithMonth(text, Math.Min(text.Length, end + 1)))
        {
            return;
        }

        var before = text[start - 2];
        if (before is ',' or ';' or ':' or '.' || Characters.IsClosingMark(before))
        {
            var afterMarker = start >= 3 && Characters.IsDigit(text[start - 3]) && before == ',';
            var listed = end < text.Length && text[end] == ' ' && end + 1 < text.Length && char.IsLower(text[end + 1]) && before == ',' && !spaced && !afterMarker;
            candidates.Add(new MarkerCandidate(index, start - 1, end - start + 1, marker, listed ? Weak - 1 : spaced || end == text.Length || afterMarker ? Fair : Weak));
        }
        else if (spaced && (char.IsLetter(before) || Characters.IsDigit(before)) && !Governing.Contains(WordBefore(text, start - 1)))
        {
            var next = end < text.Length ? text[end] : '\0';
            var nextLower = next == ' ' && end + 1 < text.Length && char.IsLower(text[end + 1]);
            if (next is '\0' or ',' or ';' or '.' or ')' || nextLower)
            {
                candidates.Add(new MarkerCandidate(index, start - 1, end - start + 1, marker, Weak));
            }
        }
    }

    private static int CollectSign(ReadOnlySpan<char> text, int start, int index, WordSet notes, List<MarkerCandidate> candidates)
    {
        var end = start;
        var marker = "";
        while (end < text.Length && (NoteSigns.Is(text[end]) || NoteSigns.Raised(text[end]) != '\0'))
        {
            marker += NoteSigns.Is(text[end]) ? text[end] : NoteSigns.Raised(text[end]);
            end++;
        }

        if (notes.Contains(marker) && (start > 0 || NoteSigns.Is(marker[0])))
        {
            candidates.Add(new MarkerCandidate(index, start, end - start, marker, Strong));
        }

        return end - 1;
    }

    /// <summary>The heaviest rising row of values, then strong repeats of what the row has cited by then.</summary>
    private static void Choose(List<MarkerCandidate> candidates)
    {
        var best = new int[candidates.Count];
        var from = new int[candidates.Count];
        var tree = new RowTree(candidates.Max(candidate => Numerals.Decimal(candidate.Marker)));
        var last = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            var value = Numerals.Decimal(candidates[i].Marker);
            if (value == 0)
            {
                candidates[i].IsChosen = true;
                continue;
            }

            var previous = tree.BestBelow(value);
            from[i] = previous;

            best[i] = (previous < 0 ? 0 : best[previous]) + candidates[i].Weight;
            tree.Offer(value, i, best[i]);
            if (last < 0 || best[i] > best[last])
            {
                last = i;
            }
        }

        for (; last >= 0; last = from[last])
        {
            candidates[last].IsChosen = true;
        }

        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.IsChosen)
            {
                cited.Add(candidate.Marker);
            }
            else if (candidate.Weight >= Strong && cited.Contains(candidate.Marker))
            {
                candidate.IsChosen = true;
            }
        }

        foreach (var candidate in candidates)
        {
            if (!candidate.IsChosen && candidate.Weight >= Strong && cited.Add(candidate.Marker))
            {
                candidate.IsChosen = true;
            }
        }
    }

    private static int WordLength(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end - start;
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && text[start - 1] != ' ')
        {
            start--;
        }

        return text.Slice(start, end - start);
    }
}
