namespace Plenary.Generator.Lexicon;

/// <summary>
/// The words of the published collection: evidence for putting apart what ran together and putting together what was cut.
/// A word in lower case stands for its capitalised forms too.
/// </summary>
internal sealed class WordList
{
    // Most words are packed; the others are longer, or have other letters.
    private readonly PackedWords packed = new();
    private readonly WordSet words = new();
    private readonly WordSet citing = new();
    private readonly HashSet<string> functionWords;
    private readonly HashSet<string> prefixes;
    private readonly CompoundSet compounds = new();

    public WordList(IEnumerable<string> words, IEnumerable<string> compounds, IEnumerable<string> functionWords, IEnumerable<string> prefixes, IEnumerable<string> citing)
    {
        this.prefixes = new HashSet<string>(prefixes, StringComparer.Ordinal);
        this.functionWords = new HashSet<string>(functionWords, StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (!packed.TryAdd(word, WordKinds.Known))
            {
                this.words.Add(word);
            }
        }

        foreach (var word in citing)
        {
            if (!packed.TryAdd(word, WordKinds.Cites))
            {
                this.citing.Add(word);
            }
        }

        foreach (var compound in compounds)
        {
            this.compounds.Add(compound.Replace("-", ""), compound.IndexOf('-'));
        }
    }

    public bool Contains(string word) => Contains(word, 0, word.Length);

    public bool Contains(string text, int start, int length)
        => length > 0 && (Scan(text, start, start + length, out var end) & WordKinds.Known) != 0 && end == start + length;

    /// <summary>Finds where the letters end that begin at a place of the text, at a limit at most, and what the word is.</summary>
    public WordKinds Scan(string text, int start, int limit, out int end)
    {
        var first = text[start];
        var key = PackedWords.Append(0, first);
        var i = start + 1;
        while (i < limit && text[i] is >= 'a' and <= 'z')
        {
            key = PackedWords.Append(key, text[i++]);
        }

        if (i - start <= PackedWords.MaxLength && (first | 0x20) is >= 'a' and <= 'z' && (i == limit || !char.IsLetter(text[i])))
        {
            end = i;
            var kinds = packed.KindsOf(key);
            return first < 'a' && (kinds & WordKinds.Known) == 0 ? kinds | packed.KindsOfCapitalized(key) : kinds;
        }

        while (i < limit && char.IsLetter(text[i]))
        {
            i++;
        }

        end = i;
        return ScanOther(text, start, i - start);
    }

    /// <summary>What a word is that is too long to be packed, or has capitals or other letters within.</summary>
    private WordKinds ScanOther(string text, int start, int length)
    {
        var isKnown = words.Contains(text, start, length) || (char.IsUpper(text[start]) && IsKnownLowered(text, start, length));
        return (isKnown ? WordKinds.Known : WordKinds.None) | (citing.Contains(text, start, length) ? WordKinds.Cites : WordKinds.None);
    }

    private bool IsKnownLowered(string text, int start, int length)
    {
        // "GENERAL" is packed as "general".
        var key = 0UL;
        for (var i = start; i < start + length; i++)
        {
            if (length > PackedWords.MaxLength || (text[i] | 0x20) is not (>= 'a' and <= 'z'))
            {
                return words.ContainsLowered(text, start, length);
            }

            key = PackedWords.Append(key, text[i]);
        }

        return (packed.KindsOf(key) & WordKinds.Known) != 0;
    }

    /// <summary>Whether the word is one of those that join others ("of", "the", "upon"): what stands behind a title or a letter in italics.</summary>
    public bool IsFunctionWord(string word) => functionWords.Contains(word);

    /// <summary>Whether the word begins others too ("over", "with"): words are not put apart behind it.</summary>
    public bool IsPrefix(string word) => prefixes.Contains(word);

    /// <summary>Where the hyphen of a compound stands that lost it ("childfriendly": 5), or -1.</summary>
    public int HyphenOf(string text, int start, int length) => compounds.HyphenOf(text, start, length);
}
