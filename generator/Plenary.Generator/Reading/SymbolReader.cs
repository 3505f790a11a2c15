using Plenary.Generator.Reading.Citations;
using Plenary.Generator.Reading.Masthead;

namespace Plenary.Generator.Reading;

/// <summary>Reads document symbols: "A/CONF.157/24 (Part I)", "S/PRST/2013/16", "A/56/1026-S/2002/932", "A/RES/69/96 A-B".</summary>
internal static class SymbolReader
{
    private const int LongestBracket = 24;
    private const string Resolutions = "/RES/";

    private static readonly string[] Modifiers = ["Add.", "Corr.", "Rev.", "Amend."];

    /// <summary>Reads a text that is a symbol and nothing else.</summary>
    public static bool TryReadSymbol(string text, out string symbol)
        => TryReadSymbol(text, Phrase.SkipSpace(text, 0), out var end, out symbol) && Phrase.SkipSpace(text, end) == text.Length;

    /// <summary>Reads the symbol that begins at <paramref name="start"/>; the asterisk of a reissue is read and left out.</summary>
    public static bool TryReadSymbol(string text, int start, out int end, out string symbol)
    {
        symbol = TryRead(text, start, out end) ?? "";
        if (symbol.Length > 0 && end < text.Length && text[end] == '*')
        {
            end++;
        }

        return symbol.Length > 0;
    }

    /// <summary>The symbol that starts at an offset, null when none does; the offset after it.</summary>
    public static string? TryRead(string text, int start, out int end)
    {
        var symbol = TryRead(text, start, mayBeJoint: true, out end);
        if (symbol is not null && symbol.IndexOf(Resolutions, StringComparison.Ordinal) > 0 && TryReadPart(text, end, out var behind, out var part))
        {
            end = behind;
            return symbol + " " + part;
        }

        return symbol;
    }

    private static string? TryRead(string text, int start, bool mayBeJoint, out int end)
    {
        end = start;
        var at = ReadSeries(text, start);
        if (at < 0)
        {
            return null;
        }

        var series = at;
        var components = 0;
        var hasNumber = false;
        while (at < text.Length && text[at] == '/')
        {
            var component = ReadComponent(text, IsCutModifier(text, at + 1) ? at + 2 : at + 1);
            if (component < 0)
            {
                break;
            }

            hasNumber |= ContainsDigit(text, at, component);
            at = component;
            components++;
            if (mayBeJoint && IsHyphen(text, at))
            {
                if (!hasNumber || TryRead(text, at + 1, mayBeJoint: false, out var second) is null)
                {
                    return null;
                }

                // Two symbols of one document: either leads to it.
                end = second;
                return Canonical(text, start, at);
            }

            at = ReadBracket(text, start, at);
        }

        // "X/20" is a decision of a conference.
        if (!hasNumber || (components == 1 && Figures.IsRoman(text.Substring(start, series - start), 0)))
        {
            return null;
        }

        end = at;
        return Canonical(text, start, at);
    }

    private static string Canonical(string text, int start, int end)
    {
        var symbol = text.Substring(start, end - start).Replace('\u2011', '-').Replace("/ ", "/");

        // Presidential statements are the Security Council's alone.
        if (symbol.StartsWith("PRST/", StringComparison.Ordinal))
        {
            return "S/" + symbol;
        }

        // Resolutions occur with and without the blank; documents print it.
        var bracket = symbol.IndexOf('(');
        return bracket > 0 && symbol[bracket - 1] != ' ' && symbol.IndexOf(Resolutions, StringComparison.Ordinal) > 0 ? symbol.Insert(bracket, " ") : symbol;
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

        // "A new" is an article and its noun.
        var next = Phrase.SkipSpace(text, end);
        part = text.Substring(first, 1);
        return !(part == "A" && next < text.Length && char.IsLower(text[next]));
    }

    private static bool IsLoneLetter(string text, int position, out int end)
    {
        end = position + 1;
        return position < text.Length && text[position] is >= 'A' and <= 'Z' && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    /// <summary>"A", "FCCC", "GC.18" before the first slash.</summary>
    private static int ReadSeries(string text, int start)
    {
        var i = start;
        while (i < text.Length && text[i] is >= 'A' and <= 'Z')
        {
            i++;
        }

        if (i == start || i - start > 8)
        {
            return -1;
        }

        if (i + 1 < text.Length && text[i] == '.' && char.IsDigit(text[i + 1]))
        {
            i = EndOfDigits(text, i + 1);
        }

        return i < text.Length && text[i] == '/' ? i : -1;
    }

    /// <summary>"24", "53A", "HRC", "CONF.157", "Add.1", "S-24"; -1 for anything else ("H1N1").</summary>
    private static int ReadComponent(string text, int start)
    {
        var i = EndOfDigits(text, start);
        if (i > start)
        {
            i += i < text.Length && text[i] is >= 'A' and <= 'Z' ? 1 : 0;
            return i < text.Length && char.IsLetterOrDigit(text[i]) ? -1 : i;
        }

        while (i < text.Length && text[i] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
        {
            i++;
        }

        if (i == start || char.IsLower(text[start]))
        {
            return -1;
        }

        var isSession = IsHyphen(text, i) && i - start <= 2 && text[i - 1] == 'S';
        while (i + 1 < text.Length && (text[i] == '.' || isSession) && char.IsLetterOrDigit(text[i + 1]))
        {
            isSession = false;
            i++;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }
        }

        return i < text.Length && char.IsDigit(text[i]) ? -1 : i;
    }

    /// <summary>Whether a line was cut after the slash: "A/71/53/ Add.1".</summary>
    private static bool IsCutModifier(string text, int start)
        => start < text.Length && text[start] == ' ' && Array.Exists(Modifiers, modifier => string.CompareOrdinal(text, start + 1, modifier, 0, modifier.Length) == 0);

    /// <summary>The offset after a bracket that belongs to the symbol, else the given one.</summary>
    private static int ReadBracket(string text, int start, int at)
    {
        var open = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (open >= text.Length || text[open] != '(')
        {
            return at;
        }

        var close = text.IndexOf(')', open, Math.Min(LongestBracket, text.Length - open));
        if (close < 0)
        {
            return at;
        }

        var inside = text.Substring(open + 1, close - open - 1);
        var isNumber = Figures.IsDigits(inside, 0, inside.Length);
        var belongs = isNumber
            ? (open == at && !char.IsDigit(text[at - 1])) || (Figures.IsYear(inside) && string.CompareOrdinal(text, start, "S/RES/", 0, 6) == 0)
            : StartsWith(inside, "Part") || StartsWith(inside, "part") || StartsWith(inside, "Vol") || StartsWith(inside, "Sect") || StartsWith(inside, "Supp") || StartsWith(inside, "SUPP")
                || inside is "Introduction" or "Plan outline"
                || (string.CompareOrdinal(text, start + 1, "/RES/", 0, 5) == 0 && Figures.IsRoman(inside, StartsWith(inside, "S-") ? 2 : StartsWith(inside, "ES-") ? 3 : 0));
        return belongs ? close + 1 : at;
    }

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);

    private static bool IsHyphen(string text, int at) => at < text.Length && (text[at] is '-' or '\u2011' or '\u2013') && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static bool ContainsDigit(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }
}
