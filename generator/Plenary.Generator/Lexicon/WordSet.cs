namespace Plenary.Generator.Lexicon;

/// <summary>A set of words that is asked for pieces of a text without cutting them out first; letters count without their case where asked.</summary>
internal sealed class WordSet
{
    private string?[] slots = new string?[64];
    private int count;

    public int Count => count;

    public bool Add(string word)
    {
        if (Contains(word, 0, word.Length))
        {
            return false;
        }

        if (count * 2 >= slots.Length)
        {
            Grow();
        }

        Insert(word);
        count++;
        return true;
    }

    public bool Contains(string text, int start, int length) => Find(text, start, length, false) is not null;

    /// <summary>Whether the piece is a word here once its first letter is in lower case.</summary>
    public bool ContainsLowered(string text, int start, int length) => Find(text, start, length, true) is not null;

    /// <summary>The word of the set that equals the piece in lower case, or null.</summary>
    public string? FindLowered(string text, int start, int length) => Find(text, start, length, true);

    private string? Find(string text, int start, int length, bool lower)
    {
        var mask = slots.Length - 1;
        for (var slot = Hash(text, start, length, lower) & mask; slots[slot] is { } word; slot = (slot + 1) & mask)
        {
            if (word.Length == length && Same(word, text, start, lower))
            {
                return word;
            }
        }

        return null;
    }

    private static bool Same(string word, string text, int start, bool lower)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != (lower ? char.ToLowerInvariant(text[start + i]) : text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(string text, int start, int length, bool lower)
    {
        var hash = 5381;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 33) ^ (lower ? char.ToLowerInvariant(text[i]) : text[i]));
        }

        return hash & int.MaxValue;
    }

    private void Insert(string word)
    {
        var mask = slots.Length - 1;
        var slot = Hash(word, 0, word.Length, false) & mask;
        while (slots[slot] is not null)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = word;
    }

    private void Grow()
    {
        var words = slots;
        slots = new string?[words.Length * 2];
        foreach (var word in words)
        {
            if (word is not null)
            {
                Insert(word);
            }
        }
    }
}
