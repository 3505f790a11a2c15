namespace Plenary.Generator.Reading.Citations;

/// <summary>Arabic and roman numbers in words.</summary>
internal static class Figures
{
    public static bool IsDigits(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return end > start;
    }

    /// <summary>The value of up to nine digits, -1 for anything else.</summary>
    public static int Value(string text, int start, int end)
    {
        if (end - start > 9 || !IsDigits(text, start, end))
        {
            return -1;
        }

        var value = 0;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    public static int Value(string word) => Value(word, 0, word.Length);

    public static bool IsRoman(string word, int start)
    {
        for (var i = start; i < word.Length; i++)
        {
            if (word[i] is not ('I' or 'V' or 'X' or 'L' or 'C'))
            {
                return false;
            }
        }

        return word.Length > start;
    }

    public static bool IsYear(string text, int start, int end) => end - start == 4 && Value(text, start, end) is >= 1945 and <= 2199;

    public static bool IsYear(string word) => IsYear(word, 0, word.Length);

    public static bool IsCapital(string word) => word.Length == 1 && word[0] is >= 'A' and <= 'Z';
}
