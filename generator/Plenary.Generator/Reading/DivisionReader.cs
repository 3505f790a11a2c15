namespace Plenary.Generator.Reading;

/// <summary>Tells the lines that divide a text: "II", "A. Pension administration", "Part IV", "Section 9", "Article 7", "Annex II".</summary>
internal static class DivisionReader
{
    private static readonly Lexicon.WordSet Words = new(["Section", "Part", "Chapter", "Article", "Principle", "Rule", "Guideline", "Action", "Goal", "Title"]);

    /// <summary>A line that opens an annex: "Annex", "Annex II", "ANNEX 1 - Title", "Annex A: Title", "Appendix", "Designation Annex".</summary>
    public static bool IsAnnex(ReadOnlySpan<char> text)
    {
        if (IsNamedAnnex(text))
        {
            return true;
        }

        var word = text.StartsWith("Annex", StringComparison.Ordinal) || text.StartsWith("ANNEX", StringComparison.Ordinal) ? 5
            : text.StartsWith("Appendix", StringComparison.Ordinal) || text.StartsWith("APPENDIX", StringComparison.Ordinal) ? 8 : 0;
        if (word == 0)
        {
            return false;
        }

        if (text.Length == word)
        {
            return true;
        }

        if (text[word] != ' ')
        {
            return false;
        }

        var end = WordEnd(text, word + 1);
        var label = text.Slice(word + 1, end - word - 1).TrimEnd(".:");
        if (IsLabel(label))
        {
            // "Annex I", "Annex A: Title", but no sentence that speaks of an annex.
            return end == text.Length || text[end - 1] is '.' or ':' || end + 1 >= text.Length || !char.IsLower(text[end + 1]);
        }

        return char.IsUpper(text[word + 1]) && text.Length < 200 && !LineStart.Ends(text);
    }

    /// <summary>Whether words in front of "Annex" say what it holds: "Designation Annex", and nothing else stands on the line.</summary>
    public static bool IsNamedAnnex(ReadOnlySpan<char> text)
    {
        const int Longest = 50;
        if (text.Length is < 6 or > Longest || text[text.Length - 5] != 'A' || !text.EndsWith(" Annex", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!(char.IsLetter(text[i]) || text[i] == ' ') || ((i == 0 || text[i - 1] == ' ') && !char.IsUpper(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A line that is a division's number alone, or with its title.</summary>
    public static bool IsDivision(ReadOnlySpan<char> text) => NumberEnd(text) > 0;

    /// <summary>Where the number of a division line ends ("II" of "II Activities"), 0 for none.</summary>
    public static int NumberEnd(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 250 || !char.IsUpper(text[0]))
        {
            return 0;
        }

        var end = WordEnd(text, 0);
        var first = text.Slice(0, end);
        var label = first.TrimEnd('.');
        if (Numerals.Roman(label) > 0 && label.Length > 0 && char.IsUpper(label[0]))
        {
            return end == text.Length || IsTitle(text, end) ? end : 0;
        }

        if (label.Length == 1 && label[0] is >= 'A' and <= 'Z')
        {
            return end == text.Length || (first.Length == 2 && IsTitle(text, end)) ? end : 0;
        }

        if (Words.Contains(first) && end < text.Length)
        {
            var labelEnd = WordEnd(text, end + 1);
            var number = text.Slice(end + 1, labelEnd - end - 1).TrimEnd(".:");
            if (IsLabel(number) && (labelEnd == text.Length || text[labelEnd - 1] is '.' or ':' || IsTitle(text, labelEnd)))
            {
                return labelEnd;
            }
        }

        return 0;
    }

    /// <summary>A title begins with a capital and does not end as a paragraph does.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        return start < text.Length && (char.IsUpper(text[start]) || text[start] is '“' or '"' || Characters.IsDigit(text[start])) && LineStart.EndMark(text) is '\0';
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
        => label.Length > 0 && (Numerals.IsDecimal(label) || Numerals.Roman(label) > 0 || (label.Length == 1 && char.IsUpper(label[0])));

    /// <summary>Where the word ends that a place of the text stands in.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] != ' ')
        {
            end++;
        }

        return end;
    }
}
