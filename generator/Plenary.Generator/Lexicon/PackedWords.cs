namespace Plenary.Generator.Lexicon;

/// <summary>What a word is to the reader.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>A word of the language.</summary>
    Known = 1,

    /// <summary>A word that governs numbers or names a place: where none stands, nothing is cited.</summary>
    Cites = 2,
}

/// <summary>
/// Words of the letters a to z, and the same with a capital first, that each fit into one number: a text's words are looked up
/// while they are scanned, and no string is compared. Readability is traded for speed here: see ReadingBenchmarks.
/// </summary>
internal sealed class PackedWords
{
    /// <summary>The longest word that fits, at five bits a letter.</summary>
    public const int MaxLength = 12;

    private const ulong Capital = 1UL << 60;
    private const int KindShift = 62;
    private const ulong KeyMask = (1UL << KindShift) - 1;

    // Open addressing; at most half of the slots are taken, 0 is an empty one. The kinds stand above the key.
    private ulong[] slots = new ulong[256];
    private int shift = 64 - 8;
    private int count;

    /// <summary>The key of a word's letters so far, with one more; capital and small letters give the same.</summary>
    public static ulong Append(ulong key, char letter) => (key << 5) | (uint)(letter & 31);

    /// <summary>Adds a word, or what it is besides; false where it does not fit.</summary>
    public bool TryAdd(string word, WordKinds kinds)
    {
        if (word.Length is 0 or > MaxLength)
        {
            return false;
        }

        var key = 0UL;
        for (var i = 0; i < word.Length; i++)
        {
            if (!(word[i] is >= 'a' and <= 'z' || (i == 0 && word[0] is >= 'A' and <= 'Z')))
            {
                return false;
            }

            key = Append(key, word[i]);
        }

        Add(word[0] < 'a' ? key | Capital : key, kinds);
        return true;
    }

    /// <summary>What a word in lower case is, by its key.</summary>
    public WordKinds KindsOf(ulong key) => (WordKinds)(slots[SlotOf(key)] >> KindShift);

    /// <summary>What it is with a capital first.</summary>
    public WordKinds KindsOfCapitalized(ulong key) => KindsOf(key | Capital);

    /// <summary>The slot that holds the key, or the empty one where it is missing.</summary>
    private int SlotOf(ulong key)
    {
        var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> shift);
        while (slots[slot] != 0 && (slots[slot] & KeyMask) != key)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Add(ulong key, WordKinds kinds)
    {
        var slot = SlotOf(key);
        if (slots[slot] == 0 && ++count * 2 > slots.Length)
        {
            Grow();
            slot = SlotOf(key);
        }

        slots[slot] |= key | ((ulong)kinds << KindShift);
    }

    private void Grow()
    {
        var old = slots;
        slots = new ulong[old.Length * 2];
        shift--;
        foreach (var word in old)
        {
            if (word != 0)
            {
                slots[SlotOf(word & KeyMask)] = word;
            }
        }
    }
}
