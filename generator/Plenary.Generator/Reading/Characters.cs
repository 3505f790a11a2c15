namespace Plenary.Generator.Reading;

/// <summary>Classes of characters as the reader sees them; the same on every platform.</summary>
internal static class Characters
{
    /// <summary>White space of any kind within a line.</summary>
    public static bool IsBlank(char c)
        => c is ' ' or '\t' or '\u00A0' or '\u000B' or '\u1680' or '\u202F' or '\u205F' or '\u3000' || (c >= '\u2000' && c <= '\u200A');

    /// <summary>Characters that show nothing: taken out of the words and reported.</summary>
    public static bool IsInvisible(char c)
        => c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u2060' or '\u200C' or '\u200D'
            || (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\u000B'))
            || (c >= '\u007F' && c < '\u00A0' && c != '\u0085');

    /// <summary>Characters that end a line of the file.</summary>
    public static bool EndsLine(char c) => c is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    public static bool IsClosingMark(char c) => c is '”' or '’' or '"' or '\'' or '»' or ')' or ']' or '›';

    /// <summary>Whether a text is a row of asterisks: "* * *".</summary>
    public static bool IsOrnament(ReadOnlySpan<char> text)
    {
        var stars = 0;
        foreach (var c in text)
        {
            if (c != '*' && !IsBlank(c))
            {
                return false;
            }

            stars += c == '*' ? 1 : 0;
        }

        return stars > 2;
    }

    public static bool IsOpeningQuote(char c) => c is '“' or '«' or '"' or '„' or '‟';
}
