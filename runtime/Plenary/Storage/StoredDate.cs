namespace Plenary.Storage;

/// <summary>Dates as stored: the day's number and one more, so that 0 is none.</summary>
internal static class StoredDate
{
    public static DateOnly? Read(int stored) => stored == 0 ? null : DateOnly.FromDayNumber(stored - 1);
}
