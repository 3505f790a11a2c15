using System.Runtime.CompilerServices;

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
    private readonly WordSet functionWords;
    private readonly WordSet prefixes;
    private readonly CompoundSet compounds = new();

    public WordList(IEnumerable<string> words, IEnumerable<string> compounds, IEnumerable<string> functionWords, IEnumerable<string> prefixes, IEnumerable<string> citing)
    {
        this.prefixes = new WordSet(prefixes);
        this.functionWords = new WordSet(functionWords);
        foreach (var word in words)
        {
            Add(word, this.words, WordKinds.Known);
        }

        foreach (var word in citing)
        {
            Add(word, this.citing, WordKinds.Cites);
        }

        foreach (var compound in compounds)
        {
            this.compounds.Add(compound.Replace("-", ""), compound.IndexOf('-'));
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && (Scan(word, 0, out var end) & WordKinds.Known) != 0 && end == word.Length;

    /// <summary>Finds where the letters end that begin at a place of the text, and what the word is.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    public WordKinds Scan(ReadOnlySpan<char> text, int start, out int end)
    {
        var first = text[start];
        var key = PackedWords.Append(0, first);
        var i = start + 1;
        while (i < text.Length && text[i] is >= 'a' and <= 'z')
        {
            key = PackedWords.Append(key, text[i++]);
        }

        if (i - start <= PackedWords.MaxLength && (first | 0x20) is >= 'a' and <= 'z' && (i == text.Length || !char.IsLetter(text[i])))
        {
            end = i;
            var kinds = (WordKinds)packed[key];
            return first < 'a' && (kinds & WordKinds.Known) == 0 ? kinds | (WordKinds)packed[PackedWords.Capitalized(key)] : kinds;
        }

        while (i < text.Length && char.IsLetter(text[i]))
        {
            i++;
        }

        end = i;
        return ScanOther(text.Slice(start, i - start));
    }

    /// <summary>Whether the word is one of those that join others ("of", "the", "upon"): what stands behind a title or a letter in italics.</summary>
    public bool IsFunctionWord(ReadOnlySpan<char> word) => functionWords.Contains(word);

    /// <summary>Whether the word begins others too ("over", "with"): words are not put apart behind it.</summary>
    public bool IsPrefix(ReadOnlySpan<char> word) => prefixes.Contains(word);

    /// <summary>Where the hyphen of a compound stands that lost it ("childfriendly": 5), or -1.</summary>
    public int HyphenOf(ReadOnlySpan<char> word) => compounds.HyphenOf(word);

    /// <summary>What a word is that is too long to be packed, or has capitals or other letters within.</summary>
    private WordKinds ScanOther(ReadOnlySpan<char> word)
    {
        var isKnown = words.Contains(word) || (char.IsUpper(word[0]) && IsKnownLowered(word));
        return (isKnown ? WordKinds.Known : WordKinds.None) | (citing.Contains(word) ? WordKinds.Cites : WordKinds.None);
    }

    private bool IsKnownLowered(ReadOnlySpan<char> word)
    {
        // "GENERAL" is packed as "general".
        var key = 0UL;
        foreach (var c in word)
        {
            if (word.Length > PackedWords.MaxLength || (c | 0x20) is not (>= 'a' and <= 'z'))
            {
                return words.ContainsLowered(word);
            }

            key = PackedWords.Append(key, c);
        }

        return ((WordKinds)packed[key] & WordKinds.Known) != 0;
    }

    private void Add(string word, WordSet others, WordKinds kind)
    {
        if (PackedWords.Fits(word))
        {
            packed.Add(word, (byte)kind);
        }
        else
        {
            others.Add(word);
        }
    }
}
