namespace Plenary.Generator.Lexicon;

/// <summary>
/// The words of the published collection: evidence for putting apart what ran together and putting together what was cut.
/// A word in lower case stands for its capitalised forms too.
/// </summary>
internal sealed class WordList
{
    private readonly WordSet words = new();
    private readonly HashSet<string> functionWords;
    private readonly HashSet<string> prefixes;
    private readonly CompoundSet compounds = new();

    public WordList(IEnumerable<string> words, IEnumerable<string> compounds, IEnumerable<string> functionWords, IEnumerable<string> prefixes)
    {
        this.prefixes = new HashSet<string>(prefixes, StringComparer.Ordinal);
        this.functionWords = new HashSet<string>(functionWords, StringComparer.Ordinal);
        foreach (var word in words)
        {
            this.words.Add(word);
        }

        foreach (var compound in compounds)
        {
            this.compounds.Add(compound.Replace("-", ""), compound.IndexOf('-'));
        }
    }

    public bool Contains(string word) => Contains(word, 0, word.Length);

    public bool Contains(string text, int start, int length)
        => length > 0 && (words.Contains(text, start, length)
            || (char.IsUpper(text[start]) && words.ContainsLowered(text, start, length)));

    /// <summary>Whether the word is one of those that join others ("of", "the", "upon"): what stands behind a title or a letter in italics.</summary>
    public bool IsFunctionWord(string word) => functionWords.Contains(word);

    /// <summary>Whether the word begins others too ("over", "with"): words are not put apart behind it.</summary>
    public bool IsPrefix(string word) => prefixes.Contains(word);

    /// <summary>Where the hyphen of a compound stands that lost it ("childfriendly": 5), or -1.</summary>
    public int HyphenOf(string text, int start, int length) => compounds.HyphenOf(text, start, length);
}
