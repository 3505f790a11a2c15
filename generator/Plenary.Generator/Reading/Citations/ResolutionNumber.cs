namespace Plenary.Generator.Reading.Citations;

internal enum NumberForm
{
    /// <summary>1325 (2000).</summary>
    Year,

    /// <summary>217 A (III), 3362 (S-VII).</summary>
    Roman,

    /// <summary>48/141, 2021/1.</summary>
    Session,

    /// <summary>S-24/2.</summary>
    SpecialSession,

    /// <summary>ES-10/24.</summary>
    EmergencySession,

    /// <summary>1/CP.21, X/20: of conferences.</summary>
    Foreign,
}

/// <summary>The number of a resolution or decision as written.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Digits">Without letters and brackets: "217", "48/141", "S-24/2".</param>
/// <param name="Session">The session or year before the slash, 0 without.</param>
/// <param name="Value">The number in the session.</param>
/// <param name="FirstLetter">The letter of the part, the first of several.</param>
/// <param name="LastLetter">The last letter of several, else empty.</param>
/// <param name="Bracketed">"III", "S-VII", "2000".</param>
/// <param name="End">The token after it.</param>
internal sealed record ResolutionNumber(NumberForm Form, string Digits, int Session, int Value, string FirstLetter, string LastLetter, string Bracketed, int End)
{
    /// <summary>Reads the number that starts at a token, null when none does.</summary>
    public static ResolutionNumber? TryRead(Tokens tokens, int index)
    {
        if (!tokens.HasSlash(index))
        {
            return tokens.IsNumber(index, 4) ? TryReadBracketed(tokens, index) : null;
        }

        if (tokens.End(index) - tokens.Start(index) > 14)
        {
            return null;
        }

        var word = tokens[index];
        var slash = word.IndexOf('/');

        var form = NumberForm.Session;
        var start = 0;
        if (word.StartsWith("ES-", StringComparison.Ordinal))
        {
            (form, start) = (NumberForm.EmergencySession, 3);
        }
        else if (word.StartsWith("S-", StringComparison.Ordinal))
        {
            (form, start) = (NumberForm.SpecialSession, 2);
        }

        var session = Figures.Value(word, start, slash);
        var value = Figures.Value(word, slash + 1, word.Length);
        if (session > 0 && value > 0)
        {
            var isYear = Figures.IsYear(word.Substring(start, slash - start));
            if ((session > 130 && !isYear) || value > 999 || tokens.IsAttached(index + 1) && tokens.Mark(index + 1) is '%' or '/')
            {
                return null;
            }

            var end = ReadLetters(tokens, index + 1, out var first, out var last);
            return new(form, word, session, value, first, last, "", end);
        }

        var foreign = start == 0 && ((session > 0 && IsConference(word, slash + 1)) || (value > 0 && Figures.IsRoman(word.Substring(0, slash), 0)));
        return foreign ? new(NumberForm.Foreign, word, 0, Math.Max(session, value), "", "", "", index + 1) : null;
    }

    private static bool IsConference(string word, int start)
    {
        var i = start;
        while (i < word.Length && word[i] is >= 'A' and <= 'Z')
        {
            i++;
        }

        return i > start + 1 && i < word.Length && word[i] == '.' && Figures.IsDigits(word, i + 1, word.Length);
    }

    private static ResolutionNumber? TryReadBracketed(Tokens tokens, int index)
    {
        var i = ReadLetters(tokens, index + 1, out var first, out var last);
        if (!tokens.Is(i, '(') || !tokens.Is(i + 2, ')'))
        {
            return null;
        }

        var bracketed = tokens[i + 1];
        var value = tokens.Value(index);
        if (Figures.IsYear(bracketed) && first.Length == 0 && value > 0)
        {
            return new(NumberForm.Year, tokens[index], 0, value, "", "", bracketed, i + 3);
        }

        var start = bracketed.StartsWith("S-", StringComparison.Ordinal) ? 2 : bracketed.StartsWith("ES-", StringComparison.Ordinal) ? 3 : 0;
        return Figures.IsRoman(bracketed, start) ? new(NumberForm.Roman, tokens[index], 0, value, first, last, bracketed, i + 3) : null;
    }

    /// <summary>"A", "A and B", "A to D", "A, B and C", "A-D" after a number; the token after them.</summary>
    private static int ReadLetters(Tokens tokens, int index, out string first, out string last)
    {
        first = last = "";
        if (tokens[index] is { Length: 3 } joined && joined[1] == '-' && Figures.IsCapital(joined.Substring(0, 1)) && Figures.IsCapital(joined.Substring(2)))
        {
            (first, last) = (joined.Substring(0, 1), joined.Substring(2));
            return index + 1;
        }

        if (!tokens.IsCapital(index))
        {
            return index;
        }

        first = tokens[index++];
        while (true)
        {
            var next = index;
            if (tokens.Is(next, ','))
            {
                next++;
            }

            if (tokens.Is(next, WordRoles.And | WordRoles.Range) || tokens.Is(next, '\u2013'))
            {
                next++;
            }

            if (next == index || !tokens.IsCapital(next) || string.CompareOrdinal(tokens[next], last.Length > 0 ? last : first) <= 0)
            {
                return index;
            }

            last = tokens[next];
            index = next + 1;
        }
    }
}
