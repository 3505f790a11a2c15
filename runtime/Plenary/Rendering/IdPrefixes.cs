namespace Plenary.Rendering;

/// <summary>What may stand before an id.</summary>
internal static class IdPrefixes
{
    public static string Checked(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        foreach (var character in prefix)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or '.' or ':'))
            {
                throw new ArgumentException($"The prefix \"{prefix}\" of an id has other characters than letters, digits, \"-\", \"_\", \".\" and \":\".", nameof(prefix));
            }
        }

        return prefix;
    }
}
