using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading;

/// <summary>What the document itself and the lexicon say of a word: nothing is repaired without it.</summary>
internal sealed class WordEvidence(string source, LanguageLexicon lexicon)
{
    private WordSet? words;
    private Dictionary<string, int>? compounds;

    public bool IsWord(string text, int start, int length) => lexicon.Words.Contains(text, start, length);

    public bool IsWord(string word) => lexicon.Words.Contains(word);

    public bool IsFunctionWord(string word) => lexicon.Words.IsFunctionWord(word);

    public bool IsPrefix(string word) => lexicon.Words.IsPrefix(word);

    public bool EndsOpening(string word) => lexicon.Openings.IsLastWord(word);

    /// <summary>Whether the document writes the word as one, away from line ends.</summary>
    public bool StandsInDocument(string word)
    {
        Collect();
        return words!.Contains(word, 0, word.Length);
    }

    /// <summary>Where the hyphen belongs in a compound written as one, by the document's own writing, else by the lexicon; -1 for no compound.</summary>
    public int HyphenOf(string word)
    {
        Collect();
        return compounds!.TryGetValue(word.ToLowerInvariant(), out var at) ? at : lexicon.Words.HyphenOf(word);
    }

    public bool IsCompound(string left, string right) => HyphenOf(left + right) == left.Length;

    private void Collect()
    {
        if (words is not null)
        {
            return;
        }

        words = new WordSet();
        compounds = new Dictionary<string, int>(StringComparer.Ordinal);
        var i = 0;
        while (i < source.Length)
        {
            if (!char.IsLetter(source[i]))
            {
                i++;
                continue;
            }

            int start = i, hyphen = -1, hyphens = 0;
            while (i < source.Length && (char.IsLetter(source[i]) || (source[i] is '-' or '\u2011' && i + 1 < source.Length && char.IsLetter(source[i + 1]))))
            {
                if (!char.IsLetter(source[i]))
                {
                    hyphen = i - start;
                    hyphens++;
                }

                i++;
            }

            var atLineEnd = i + 1 < source.Length && source[i] == '-' && Characters.EndsLine(source[i + 1]);
            if (atLineEnd || i - start > 60)
            {
                continue;
            }

            if (hyphens == 1)
            {
                var compound = source.Substring(start, i - start);
                compounds[compound.Remove(hyphen, 1).ToLowerInvariant()] = hyphen;
            }
            else if (hyphens == 0)
            {
                words.Add(source.Substring(start, i - start));
            }
        }
    }
}
