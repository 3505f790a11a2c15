using Plenary.Generator.Lexicon;
using Plenary.Generator.Reading.Masthead;

namespace Plenary.Generator.Reading;

/// <summary>Reads dates as the documents print them: "17 December 2021", "December 8, 1989".</summary>
internal static class DateReader
{
    private static readonly string[] On = Resources.Phrases("en.masthead.tsv")["on"];

    /// <summary>Reads the date that begins at <paramref name="start"/>, with or without "on" before it.</summary>
    public static bool TryReadDate(ReadOnlySpan<char> text, int start, out int end, out int dayNumberPlusOne)
    {
        var position = Phrase.SkipSpace(text, start);
        if (TryReadBare(text, position, out end, out dayNumberPlusOne))
        {
            return true;
        }

        return Phrase.TryRead(text, position, On, out var behind)
            && TryReadBare(text, Phrase.SkipSpace(text, behind), out end, out dayNumberPlusOne);
    }

    /// <summary>Reads a day and a month without a year, as the first day of a session is printed.</summary>
    public static bool TryReadDayAndMonth(ReadOnlySpan<char> text, int start, out int end)
        => TryReadNumber(text, start, 2, out end, out _) && Months.TryRead(text, Phrase.SkipSpace(text, end), out end, out _);

    private static bool TryReadBare(ReadOnlySpan<char> text, int start, out int end, out int date)
    {
        date = 0;
        if (TryReadNumber(text, start, 2, out end, out var day))
        {
            return Months.TryRead(text, Phrase.SkipSpace(text, end), out end, out var month)
                && TryReadNumber(text, SkipSeparators(text, end), 4, out end, out var year)
                && TryMake(year, month, day, out date);
        }

        return Months.TryRead(text, start, out end, out var first)
            && TryReadNumber(text, SkipSeparators(text, end), 2, out end, out day)
            && TryReadNumber(text, SkipSeparators(text, end), 4, out end, out var last)
            && TryMake(last, first, day, out date);
    }

    private static bool TryMake(int year, int month, int day, out int date)
    {
        date = 0;
        if (year < 1900 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay) + 1;
        return true;
    }

    private static int SkipSeparators(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is ',' or '.'))
        {
            position++;
        }

        return position;
    }

    /// <summary>At most so many digits are read, because the marker of a note may follow a year at once.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, int start, int digits, out int end, out int value)
    {
        (end, value) = (start, 0);
        while (end < text.Length && end - start < digits && text[end] is >= '0' and <= '9')
        {
            value = (value * 10) + (text[end++] - '0');
        }

        return end > start;
    }
}
