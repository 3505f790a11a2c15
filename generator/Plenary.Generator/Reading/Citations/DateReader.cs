namespace Plenary.Generator.Reading.Citations;

/// <summary>Reads "of 20 December 1993" after a number.</summary>
internal static class DateReader
{
    /// <summary>The date as <c>DayNumber + 1</c>, 0 where none stands at the token; the token after it.</summary>
    public static int Read(Tokens tokens, int index, out int end)
    {
        end = index;
        if (tokens.Is(index, WordRoles.Date))
        {
            index++;
        }

        if (!tokens.IsNumber(index, 2) || tokens.Month(index + 1) is not (> 0 and var month) || !tokens.IsYear(index + 2))
        {
            return 0;
        }

        var (day, year) = (tokens.Value(index), tokens.Value(index + 2));
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return 0;
        }

        end = index + 3;
        return (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay) + 1;
    }
}
