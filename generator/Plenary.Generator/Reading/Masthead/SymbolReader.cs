namespace Plenary.Generator.Reading.Masthead;

/// <summary>Reads the symbol of a document where it stands alone: "A/RES/52/131", "S/RES/1325 (2000)", "A/C.3/80/L.56/Rev.1".</summary>
internal static class SymbolReader
{
    private const int LongestSeries = 12;

    /// <summary>Reads a text that is a symbol and nothing else.</summary>
    public static bool TryReadSymbol(string text, out string symbol)
        => TryReadSymbol(text, Phrase.SkipSpace(text, 0), out var end, out symbol)
            && Phrase.SkipSpace(text, end) == text.Length;

    /// <summary>Reads the symbol that begins at <paramref name="start"/>; the asterisk of a reissue is read and left out.</summary>
    public static bool TryReadSymbol(string text, int start, out int end, out string symbol)
    {
        symbol = "";
        end = start;
        while (end < text.Length && end - start < LongestSeries && text[end] is >= 'A' and <= 'Z')
        {
            end++;
        }

        if (end == start || end >= text.Length || text[end] != '/')
        {
            return false;
        }

        var hasDigit = false;
        end = ReadComponents(text, end, ref hasDigit);
        if (!hasDigit)
        {
            return false;
        }

        symbol = text.Substring(start, end - start);
        if (TryReadBrackets(text, end, out var behind, out var content))
        {
            symbol += (content[0] is >= '0' and <= '9' ? " (" : "(") + content + ")";
            var further = ReadComponents(text, behind, ref hasDigit);
            symbol += text.Substring(behind, further - behind);
            end = further;
        }

        if (TryReadPart(text, end, out behind, out var part))
        {
            symbol += " " + part;
            end = behind;
        }

        if (end < text.Length && text[end] == '*')
        {
            end++;
        }

        return true;
    }

    private static int ReadComponents(string text, int position, ref bool hasDigit)
    {
        while (position < text.Length && (text[position] is '/' or '.' or '-' || IsAsciiLetterOrDigit(text[position])))
        {
            hasDigit |= text[position] is >= '0' and <= '9';
            position++;
        }

        while (position > 0 && text[position - 1] is '.' or '-' or '/')
        {
            position--;
        }

        return position;
    }

    /// <summary>"(2000)", "(XXX)", "(S-VII)", with or without a blank before.</summary>
    private static bool TryReadBrackets(string text, int start, out int end, out string content)
    {
        content = "";
        end = Phrase.SkipSpace(text, start);
        if (end >= text.Length || text[end] != '(')
        {
            return false;
        }

        var first = ++end;
        while (end < text.Length && end - first < LongestSeries && (text[end] is '-' or >= '0' and <= '9' or >= 'A' and <= 'Z'))
        {
            end++;
        }

        if (end == first || end >= text.Length || text[end] != ')')
        {
            return false;
        }

        content = text.Substring(first, end - first);
        end++;
        return true;
    }

    /// <summary>The letter of a part, or the letters of the parts that one document holds: "B", "A-C", "A and B".</summary>
    private static bool TryReadPart(string text, int start, out int end, out string part)
    {
        part = "";
        var first = end = Phrase.SkipSpace(text, start);
        if (first == start || !IsLoneLetter(text, first, out end))
        {
            return false;
        }

        var last = Phrase.SkipSpace(text, end);
        if (last < text.Length && text[last] is '-' or '–')
        {
            last = Phrase.SkipSpace(text, last + 1);
        }
        else if (!Phrase.TryRead(text, last, MastheadWords.And, out last))
        {
            last = text.Length;
        }

        if (IsLoneLetter(text, Phrase.SkipSpace(text, last), out var behind))
        {
            part = text[first] + "-" + text[behind - 1];
            end = behind;
            return true;
        }

        part = text.Substring(first, 1);
        return true;
    }

    private static bool IsLoneLetter(string text, int position, out int end)
    {
        end = position + 1;
        return position < text.Length && text[position] is >= 'A' and <= 'Z' && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static bool IsAsciiLetterOrDigit(char character)
        => character is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z';
}
