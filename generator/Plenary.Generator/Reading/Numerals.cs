namespace Plenary.Generator.Reading;

/// <summary>Values of numerals; 0 for what is none.</summary>
internal static class Numerals
{
    public static bool IsDecimal(string text)
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

    public static int Decimal(string text) => Decimal(text, 0, text.Length);

    public static int Decimal(string text, int start, int length)
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
    public static int Roman(string text)
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

        return value > 0 && string.Equals(ToRoman(value), text, StringComparison.OrdinalIgnoreCase) ? value : 0;
    }

    /// <summary>The position of a letter label: a = 1, z = 26, aa = 27, bb = 28.</summary>
    public static int Letter(string label)
    {
        if (label.Length == 0 || !label.All(c => c == label[0]))
        {
            return 0;
        }

        var letter = char.ToLowerInvariant(label[0]);
        return letter is >= 'a' and <= 'z' ? letter - 'a' + 1 + (26 * (label.Length - 1)) : 0;
    }

    private static string ToRoman(int value)
    {
        var text = "";
        foreach (var (number, letters) in new[] { (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; value >= number; value -= number)
            {
                text += letters;
            }
        }

        return text;
    }
}
