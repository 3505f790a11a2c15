namespace Plenary.Generator.Lexicon;

/// <summary>Compounds with one hyphen, found by their letters alone.</summary>
internal sealed class CompoundSet
{
    private readonly WordSet words = new();
    private readonly List<int> hyphens = [];

    /// <summary>Adds a compound by its letters in lower case; of two of the same letters the later counts.</summary>
    public void Add(ReadOnlySpan<char> letters, int hyphen)
    {
        if (words.Add(letters))
        {
            hyphens.Add(hyphen);
        }
        else
        {
            hyphens[words.IndexOf(letters)] = hyphen;
        }
    }

    /// <summary>Where the hyphen of a compound stands that lost it ("childfriendly": 5), or -1.</summary>
    public int HyphenOf(ReadOnlySpan<char> word)
        => words.IndexOfLowered(word) is >= 0 and var index ? hyphens[index] : -1;
}
