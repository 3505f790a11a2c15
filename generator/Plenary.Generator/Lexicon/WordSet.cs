using System.Runtime.CompilerServices;

namespace Plenary.Generator.Lexicon;

/// <summary>A set of words that is asked for pieces of a text without cutting them out first; letters count without their case where asked.</summary>
internal sealed class WordSet
{
    private readonly List<string> words = [];
    private int longest;
    private int[] hashes = new int[32];

    // A word's index + 1 where its hash leads to; 0 for an empty slot. At most half are taken.
    private int[] slots = new int[64];

    public WordSet()
    {
    }

    public WordSet(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Add(word);
        }
    }

    public bool Add(ReadOnlySpan<char> word)
    {
        longest = Math.Max(longest, word.Length);
        if (Contains(word))
        {
            return false;
        }

        if (words.Count == hashes.Length)
        {
            Grow();
        }

        hashes[words.Count] = Hash(word, false);
        words.Add(word.ToString());
        Insert(words.Count - 1);
        return true;
    }

    public int Count => words.Count;

    public bool Contains(ReadOnlySpan<char> word) => Find(word, false) >= 0;

    /// <summary>Whether the piece is a word here once it is in lower case.</summary>
    public bool ContainsLowered(ReadOnlySpan<char> word) => Find(word, true) >= 0;

    /// <summary>Which word of the set the piece is, counted in the order of adding; -1 for none.</summary>
    public int IndexOf(ReadOnlySpan<char> word) => Find(word, false);

    /// <summary>The same of the piece in lower case.</summary>
    public int IndexOfLowered(ReadOnlySpan<char> word) => Find(word, true);

    [MethodImpl(HotLoop.CompiledAtOnce)]
    private int Find(ReadOnlySpan<char> word, bool lower)
    {
        if (word.Length > longest)
        {
            return -1;
        }

        var hash = Hash(word, lower);
        var mask = slots.Length - 1;
        for (var slot = Spread(hash) & mask; slots[slot] > 0; slot = (slot + 1) & mask)
        {
            var index = slots[slot] - 1;
            if (hashes[index] == hash && Same(words[index], word, lower))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool Same(string known, ReadOnlySpan<char> word, bool lower)
    {
        if (!lower)
        {
            return word.SequenceEqual(known);
        }

        if (known.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != Lower(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(HotLoop.CompiledAtOnce)]
    private static int Hash(ReadOnlySpan<char> word, bool lower)
    {
        var hash = 5381;
        foreach (var c in word)
        {
            hash = unchecked((hash * 33) ^ (lower ? Lower(c) : c));
        }

        return hash;
    }

    private static int Spread(int hash) => hash ^ (hash >> 15);

    private static char Lower(char c) => c < '\u0080' ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c : char.ToLowerInvariant(c);

    private void Insert(int index)
    {
        var mask = slots.Length - 1;
        var slot = Spread(hashes[index]) & mask;
        while (slots[slot] > 0)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = index + 1;
    }

    private void Grow()
    {
        Array.Resize(ref hashes, hashes.Length * 2);
        slots = new int[slots.Length * 2];
        for (var i = 0; i < words.Count; i++)
        {
            Insert(i);
        }
    }
}
