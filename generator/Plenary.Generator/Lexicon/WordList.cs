namespace Plenary.Generator.Lexicon;

/// <summary>
/// The words of the published collection: evidence for putting apart what ran together and putting together what was cut.
/// A word in lower case stands for its capitalised forms too.
/// </summary>
internal sealed class WordList
{
    private readonly WordSet words = new();
    private readonly Dictionary<string, int> hyphens = new(StringComparer.Ordinal);

    public WordList(IEnumerable<string> words, IEnumerable<string> compounds)
    {
        foreach (var word in words)
        {
            this.words.Add(word);
        }

        foreach (var compound in compounds)
        {
            hyphens[compound.Replace("-", "")] = compound.IndexOf('-');
        }
    }

    public bool Contains(string word) => Contains(word, 0, word.Length);

    public bool Contains(string text, int start, int length)
        => length > 0 && (words.Contains(text, start, length)
            || (char.IsUpper(text[start]) && words.ContainsLowered(text, start, length)));

    /// <summary>Where the hyphen of a compound stands that lost it ("childfriendly": 5), or -1.</summary>
    public int HyphenOf(string word) => hyphens.TryGetValue(word.ToLowerInvariant(), out var at) ? at : -1;
}
