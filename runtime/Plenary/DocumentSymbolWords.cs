namespace Plenary;

/// <summary>The words in document symbols that are not all capitals, and what stands in parentheses.</summary>
internal static class DocumentSymbolWords
{
    // With a full stop, as the United Nations' guide to symbols spells them.
    private static readonly string[] Modifications = ["Rev", "Add", "Corr", "Amend"];
    private static readonly string[] OtherDotted = ["Sub", "Res", "OzL", "Pro"];

    private static readonly string[] Whole = ["Summary", "Agenda", "Introduction"];

    /// <summary>Spells a component in capitals: "L.56", "Rev.1", "Sub.2". Returns how many characters were written.</summary>
    public static int Spell(ReadOnlySpan<char> capitals, Span<char> output)
    {
        capitals.CopyTo(output);
        if (TrySpell(Whole, capitals, output))
        {
            return capitals.Length;
        }

        var start = 0;
        for (var i = 0; i < capitals.Length; i++)
        {
            if (capitals[i] == '.')
            {
                _ = TrySpell(Modifications, capitals[start..i], output[start..]) || TrySpell(OtherDotted, capitals[start..i], output[start..]);
            }

            if (!char.IsAsciiLetter(capitals[i]))
            {
                start = i + 1;
            }
        }

        return capitals.Length;
    }

    /// <summary>
    /// Spells what stands between parentheses: "Part I", "Parts I and II", "Vol. I", "Sect. 29B", which links write without blanks.
    /// Returns how many characters were written.
    /// </summary>
    public static int SpellParentheses(ReadOnlySpan<char> capitals, Span<char> output)
    {
        Span<char> packed = stackalloc char[capitals.Length];
        var length = 0;
        foreach (var character in capitals)
        {
            if (character is not (' ' or '.'))
            {
                packed[length++] = character;
            }
        }

        ReadOnlySpan<char> word = packed[..length];
        if (word.StartsWith("PARTS", StringComparison.Ordinal))
        {
            var and = word.IndexOf("AND", StringComparison.Ordinal);
            if (and > 0 && IsRoman(word["PARTS".Length..and]) && IsRoman(word[(and + "AND".Length)..]))
            {
                return Write(output, "Parts ", word["PARTS".Length..and], " and ", word[(and + "AND".Length)..]);
            }
        }

        if (word.StartsWith("PART", StringComparison.Ordinal) && IsNumber(word["PART".Length..]))
        {
            return Write(output, "Part ", word["PART".Length..]);
        }

        if (word.StartsWith("VOL", StringComparison.Ordinal) && IsNumber(word["VOL".Length..]))
        {
            return Write(output, "Vol. ", word["VOL".Length..]);
        }

        if (word.StartsWith("SECT", StringComparison.Ordinal) && word.Length > "SECT".Length && char.IsAsciiDigit(word["SECT".Length]))
        {
            return Write(output, "Sect. ", word["SECT".Length..]);
        }

        capitals.CopyTo(output);
        TrySpell(Whole, capitals, output);
        return capitals.Length;
    }

    /// <summary>Whether a component modifies the document before it: "Corr.1".</summary>
    public static bool IsModification(ReadOnlySpan<char> capitals)
    {
        foreach (var word in Modifications)
        {
            if (capitals.Length > word.Length && capitals[word.Length] == '.' && capitals.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether this is a session in Roman numerals: "III", "S-VII", "ES-V".</summary>
    public static bool IsSession(ReadOnlySpan<char> capitals) =>
        IsRoman(capitals.StartsWith("S-", StringComparison.Ordinal) ? capitals[2..]
            : capitals.StartsWith("ES-", StringComparison.Ordinal) ? capitals[3..]
            : capitals);

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        IsRoman(text) || (!text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9'));

    private static bool IsRoman(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept("IVXLC");

    private static bool TrySpell(string[] words, ReadOnlySpan<char> capitals, Span<char> output)
    {
        foreach (var word in words)
        {
            if (capitals.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                word.CopyTo(output);
                return true;
            }
        }

        return false;
    }

    private static int Write(
        Span<char> output, ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third = default, ReadOnlySpan<char> fourth = default)
    {
        first.CopyTo(output);
        second.CopyTo(output[first.Length..]);
        third.CopyTo(output[(first.Length + second.Length)..]);
        fourth.CopyTo(output[(first.Length + second.Length + third.Length)..]);
        return first.Length + second.Length + third.Length + fourth.Length;
    }
}
