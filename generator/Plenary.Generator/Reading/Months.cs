namespace Plenary.Generator.Reading;

/// <summary>The names of the months in English.</summary>
internal static class Months
{
    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Whether a month's name stands at <paramref name="start"/>.</summary>
    public static bool StartsWithMonth(string text, int start)
    {
        foreach (var name in Names)
        {
            if (string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
