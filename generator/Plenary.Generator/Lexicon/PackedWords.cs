using System.Runtime.CompilerServices;

namespace Plenary.Generator.Lexicon;

/// <summary>What a word is to the reader.</summary>
[Flags]
internal enum WordKinds : byte
{
    None = 0,

    /// <summary>A word of the language.</summary>
    Known = 1,

    /// <summary>A word that governs numbers or names a place: where none stands, nothing is cited.</summary>
    Cites = 2,
}

/// <summary>
/// Words of the letters a to z, and the same with a capital first, that each fit into one number, with a value for each: a text's
/// words are looked up while they are scanned, and no string is compared. Readability is traded for speed here: see ReadingBenchmarks.
/// </summary>
internal sealed class PackedWords
{
    /// <summary>The longest word that fits, at five bits a letter.</summary>
    public const int MaxLength = 12;

    private const ulong Capital = 1UL << 60;

    // Open addressing; at most half of the slots are taken, 0 is an empty one.
    private ulong[] keys = new ulong[256];
    private byte[] values = new byte[256];
    private int shift = 64 - 8;
    private int count;

    /// <summary>The key of a word's letters so far, with one more; capital and small letters give the same.</summary>
    public static ulong Append(ulong key, char letter) => (key << 5) | (uint)(letter & 31);

    /// <summary>The key of the same word with a capital first.</summary>
    public static ulong Capitalized(ulong key) => key | Capital;

    /// <summary>Whether a word fits.</summary>
    public static bool Fits(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!(word[i] is >= 'a' and <= 'z' || (i == 0 && word[0] is >= 'A' and <= 'Z')))
            {
                return false;
            }
        }

        return word.Length is > 0 and <= MaxLength;
    }

    /// <summary>The value of the word with a key; 0 for one that is missing.</summary>
    public byte this[ulong key] => values[SlotOf(key)];

    /// <summary>Gives a word that fits the bits of a value, besides those that it has.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    public void Add(string word, byte bits)
    {
        var key = 0UL;
        foreach (var letter in word)
        {
            key = Append(key, letter);
        }

        key = word[0] < 'a' ? Capitalized(key) : key;
        var slot = SlotOf(key);
        if (keys[slot] == 0 && ++count * 2 > keys.Length)
        {
            Grow();
            slot = SlotOf(key);
        }

        keys[slot] = key;
        values[slot] |= bits;
    }

    /// <summary>The slot that holds the key, or the empty one where it is missing.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    private int SlotOf(ulong key)
    {
        var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> shift);
        while (keys[slot] != key && keys[slot] != 0)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        keys = new ulong[oldKeys.Length * 2];
        values = new byte[keys.Length];
        shift--;
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
            {
                var slot = SlotOf(oldKeys[i]);
                (keys[slot], values[slot]) = (oldKeys[i], oldValues[i]);
            }
        }
    }
}
