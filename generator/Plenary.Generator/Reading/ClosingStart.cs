namespace Plenary.Generator.Reading;

/// <summary>How a closing begins: "70th plenary meeting", "Adopted at the 91st meeting by …", "[Adopted without a vote.]".</summary>
internal static class ClosingStart
{
    public static bool Is(string text)
    {
        if (text.StartsWith("Adopted ", StringComparison.Ordinal) || text.StartsWith("[Adopted ", StringComparison.Ordinal))
        {
            return text.IndexOf("meeting", StringComparison.Ordinal) >= 0 || text.IndexOf("vote", StringComparison.Ordinal) >= 0
                || text.StartsWith("Adopted unanimously", StringComparison.Ordinal) || text.StartsWith("Adopted at the", StringComparison.Ordinal)
                || text.StartsWith("Adopted by", StringComparison.Ordinal);
        }

        var meeting = text.IndexOf("meeting", StringComparison.Ordinal);
        if (meeting < 0 || text.Length > 80 || meeting > 50)
        {
            return false;
        }

        // The ordinal in figures, at the start, and nothing of a sentence before "meeting".
        var digits = 0;
        while (digits < text.Length && Characters.IsDigit(text[digits]))
        {
            digits++;
        }

        if (digits > 0)
        {
            return digits + 2 <= text.Length && text.Substring(digits, 2) is "st" or "nd" or "rd" or "th"
                && text.IndexOf(',', 0, meeting) < 0;
        }

        return text.IndexOf("plenary meeting", StringComparison.Ordinal) > 0 && char.IsUpper(text[0]) && text.Length < 60 && Ordinal(text);
    }

    private static bool Ordinal(string text)
    {
        var end = text.IndexOf(" plenary", StringComparison.Ordinal);
        return end > 2 && (text[end - 1] == 'h' || text.IndexOf("first ", 0, end + 1, StringComparison.Ordinal) >= 0
            || text.IndexOf("second ", 0, end + 1, StringComparison.Ordinal) >= 0 || text.IndexOf("third ", 0, end + 1, StringComparison.Ordinal) >= 0);
    }
}
