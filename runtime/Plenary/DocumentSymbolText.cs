namespace Plenary;

/// <summary>What stands around and between the characters of a written symbol, and is no part of it.</summary>
internal static class DocumentSymbolText
{
    /// <summary>The longest symbol that is read. The longest in use, joint ones, have some eighty characters.</summary>
    public const int MaxLength = 200;

    private static readonly (string Name, OrganKind Organ)[] Organs =
    [
        ("GENERAL ASSEMBLY ", OrganKind.GeneralAssembly),
        ("SECURITY COUNCIL ", OrganKind.SecurityCouncil),
        ("ECONOMIC AND SOCIAL COUNCIL ", OrganKind.EconomicAndSocialCouncil),
        ("HUMAN RIGHTS COUNCIL ", OrganKind.HumanRightsCouncil),
    ];

    /// <summary>
    /// Folds what is written to capitals, strokes, full stops, hyphens, parentheses, and single blanks where they may
    /// matter. Empty when there is nothing, too much, or a character that no symbol has.
    /// </summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> written, Span<char> folded)
    {
        written = TrimEnd(written);
        var length = 0;
        foreach (var character in written)
        {
            var last = length == 0 ? ' ' : folded[length - 1];
            var next = character switch
            {
                >= 'a' and <= 'z' => (char)(character - 'a' + 'A'),
                (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '.' or '-' or '(' or ')' => character,
                // Hyphens, the dashes of ranges and the minus sign.
                (>= '\u2010' and <= '\u2013') or '\u2212' => '-',
                // Full-width parentheses, of Chinese texts.
                '\uFF08' => '(',
                '\uFF09' => ')',
                _ when IsInvisible(character) => '\0',
                _ when char.IsWhiteSpace(character) => ' ',
                _ => '?',
            };

            if (next == '\0' || (next == ' ' && last is ' ' or '/' or '-' or '.' or '('))
            {
                continue;
            }

            if (next is '/' or '-' or ')' && last == ' ' && length > 0)
            {
                length--;
            }

            if (next == '?' || length == MaxLength)
            {
                return default;
            }

            folded[length++] = next;
        }

        return folded[..length];
    }

    /// <summary>Takes "General Assembly resolution", or as much of it as is there, from the front of folded text.</summary>
    public static OrganKind? TakeOrgan(ref ReadOnlySpan<char> text)
    {
        OrganKind? organ = null;
        foreach (var (name, kind) in Organs)
        {
            if (Take(ref text, name))
            {
                organ = kind;
                break;
            }
        }

        if (!Take(ref text, "RESOLUTION ") && !Take(ref text, "RES ") && !Take(ref text, "RES."))
        {
            Take(ref text, "RES/");
        }

        return organ;
    }

    private static bool Take(ref ReadOnlySpan<char> text, string word)
    {
        if (!text.StartsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        text = text[word.Length..];
        return true;
    }

    // The punctuation of the sentence, and the asterisk of a document that was issued again.
    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> written)
    {
        var end = written.Length;
        while (end > 0 && (written[end - 1] is '.' or ',' or ';' or ':' or '*' || char.IsWhiteSpace(written[end - 1]) || IsInvisible(written[end - 1])))
        {
            end--;
        }

        return written[..end];
    }

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF';
}
