namespace Plenary.Generator.Reading.Masthead;

/// <summary>Reads the symbol in a masthead, which may name the parts that the document holds: "A/RES/69/96 A-B".</summary>
internal static class SymbolReader
{
    /// <summary>Reads a text that is a symbol and nothing else.</summary>
    public static bool TryReadSymbol(string text, out string symbol)
        => TryReadSymbol(text, Phrase.SkipSpace(text, 0), out var end, out symbol)
            && Phrase.SkipSpace(text, end) == text.Length;

    /// <summary>Reads the symbol that begins at <paramref name="start"/>; the asterisk of a reissue is read and left out.</summary>
    public static bool TryReadSymbol(string text, int start, out int end, out string symbol)
    {
        symbol = Citations.SymbolReader.TryRead(text, start, out end) ?? "";
        if (symbol.Length == 0)
        {
            return false;
        }

        if (TryReadPart(text, end, out var behind, out var part))
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
}
