namespace Plenary.Generator.Reading;

/// <summary>Values of numerals; 0 for what is none.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Letters)[] RomanDigits = [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static bool IsDecimal(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Characters.IsDigit(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    public static int Decimal(ReadOnlySpan<char> text) => Decimal(text, 0, text.Length);

    public static int Decimal(ReadOnlySpan<char> text, int start, int length)
    {
        var value = 0;
        for (var i = start; i < start + length; i++)
        {
            if (length > 6 || !Characters.IsDigit(text[i]))
            {
                return 0;
            }

            value = (value * 10) + text[i] - '0';
        }

        return value;
    }

    /// <summary>A Roman numeral in lower case or upper case ("iv", "XII"), well formed only.</summary>
    public static int Roman(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 8)
        {
            return 0;
        }

        int value = 0, largest = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var digit = text[i] switch
            {
                'i' or 'I' => 1,
                'v' or 'V' => 5,
                'x' or 'X' => 10,
                'l' or 'L' => 50,
                'c' or 'C' => 100,
                _ => 0,
            };
            if (digit == 0)
            {
                return 0;
            }

            value += digit < largest ? -digit : digit;
            largest = Math.Max(largest, digit);
        }

        return value > 0 && IsWrittenAs(value, text) ? value : 0;
    }

    /// <summary>The position of a letter label: a = 1, z = 26, aa = 27, bb = 28.</summary>
    public static int Letter(ReadOnlySpan<char> label)
    {
        if (label.Length == 0 || label.TrimStart(label[0]).Length > 0)
        {
            return 0;
        }

        var letter = char.ToLowerInvariant(label[0]);
        return letter is >= 'a' and <= 'z' ? letter - 'a' + 1 + (26 * (label.Length - 1)) : 0;
    }

    /// <summary>Whether a value is written in just these letters, in any case.</summary>
    private static bool IsWrittenAs(int value, ReadOnlySpan<char> text)
    {
        var position = 0;
        foreach (var (number, letters) in RomanDigits)
        {
            for (; value >= number; value -= number)
            {
                foreach (var letter in letters)
                {
                    if (position == text.Length || (text[position++] | 0x20) != letter)
                    {
                        return false;
                    }
                }
            }
        }

        return position == text.Length;
    }
}
