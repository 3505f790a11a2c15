namespace Plenary.Generator.Reading.Masthead;

/// <summary>
/// Reads the number that stands before a title: "52/131.", "ES-11/1.", "74/232 B.", "1494 (XV).", "4 (1946).",
/// "Resolution 2374 (2017)".
/// </summary>
internal static class TitleNumberReader
{
    private const int LongestNumber = 12;

    public static bool TryRead(ReadOnlySpan<char> text, int start, out int end, out TitleNumber number)
    {
        number = default;
        var isNamed = Phrase.TryRead(text, start, MastheadWords.Resolution, out var position);
        position = isNamed ? Phrase.SkipSpace(text, position) : start;
        if (!TryReadNumber(text, position, out end, out number))
        {
            return false;
        }

        if (end < text.Length && text[end] == '.')
        {
            end++;
            return true;
        }

        // Without its full stop a number must be named, or be all there is, or have its session or year in brackets.
        return isNamed || number.HasBrackets || Phrase.SkipSpace(text, end) == text.Length;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int start, out int end, out TitleNumber number)
    {
        number = default;
        end = start;
        while (end < text.Length && end - start < LongestNumber && text[end] is '-' or '/' or (>= '0' and <= '9') or 'S' or 'E')
        {
            end++;
        }

        if (end == start || text[end - 1] is < '0' or > '9')
        {
            return false;
        }

        var digits = text.Slice(start, end - start);
        var slash = digits.IndexOf('/');
        var hasSession = slash > 0 && slash == digits.LastIndexOf('/');
        if (!hasSession && !Numerals.IsDecimal(digits))
        {
            return false;
        }

        var part = TryReadLetter(text, end, out var behind) ? " " + text[behind - 1] : "";
        end = part.Length > 0 ? behind : end;
        if (!hasSession && TryReadBrackets(text, end, out behind, out var brackets, out var isYear))
        {
            end = behind;
            number = new TitleNumber(digits.ToString() + part + " (" + brackets + ")", HasBrackets: true, isYear);
            return true;
        }

        number = new TitleNumber(digits.ToString() + part, HasBrackets: false, IsSecurityCouncil: false);
        return hasSession || (part.Length == 0 && StandsBeforeTitle(text, end));
    }

    /// <summary>A number without session ("171. Regional arrangements") counts only with its full stop and a title behind it.</summary>
    private static bool StandsBeforeTitle(ReadOnlySpan<char> text, int end)
        => end + 2 < text.Length && text[end] == '.' && char.IsWhiteSpace(text[end + 1]) && char.IsUpper(text[end + 2]);

    private static bool TryReadLetter(ReadOnlySpan<char> text, int start, out int end)
    {
        var position = Phrase.SkipSpace(text, start);
        end = position + 1;
        return position > start
            && position < text.Length
            && text[position] is >= 'A' and <= 'Z'
            && (end == text.Length || text[end] is '.' || (char.IsWhiteSpace(text[end]) && end + 1 < text.Length && text[end + 1] == '('));
    }

    private static bool TryReadBrackets(ReadOnlySpan<char> text, int start, out int end, out string content, out bool isYear)
    {
        (content, isYear) = ("", false);
        end = Phrase.SkipSpace(text, start);
        if (end >= text.Length || text[end] != '(')
        {
            return false;
        }

        var first = ++end;
        while (end < text.Length && end - first < LongestNumber && text[end] is '-' or (>= '0' and <= '9') or 'S' or 'E' or 'I' or 'V' or 'X' or 'L')
        {
            end++;
        }

        if (end == first || end >= text.Length || text[end] != ')')
        {
            return false;
        }

        // Old prints are misread: "(197-4)".
        content = text.Slice(first, end - first).ToString();
        var year = content.Replace("-", "");
        isYear = year.Length == 4 && year.All(character => character is >= '0' and <= '9');
        content = isYear ? year : content;
        end++;
        return true;
    }
}

/// <summary>A title's number as cited: "52/131", "1494 (XV)", "2374 (2017)".</summary>
internal readonly record struct TitleNumber(string Text, bool HasBrackets, bool IsSecurityCouncil);
