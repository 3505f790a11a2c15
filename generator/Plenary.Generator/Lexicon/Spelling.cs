namespace Plenary.Generator.Lexicon;

/// <summary>How far two spellings are apart.</summary>
internal static class Spelling
{
    /// <summary>The letters to put in, take out or change to make one of the other; <paramref name="limit"/> + 1 where it is more.</summary>
    public static int Edits(string word, string other, int limit)
    {
        if (Math.Abs(word.Length - other.Length) > limit)
        {
            return limit + 1;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= word.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (word[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return Math.Min(row[other.Length], limit + 1);
    }
}
