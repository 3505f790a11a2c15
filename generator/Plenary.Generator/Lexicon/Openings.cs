namespace Plenary.Generator.Lexicon;

/// <summary>Where an opening is used.</summary>
[Flags]
internal enum OpeningUse
{
    None = 0,
    Preambular = 1,
    Operative = 2,

    /// <summary>As the Security Council sets it in italics; the other organs differ in places ("Calls", "Calls upon").</summary>
    PreambularSecurityCouncil = 4,
    OperativeSecurityCouncil = 8,

    /// <summary>Of any organ.</summary>
    AnyPreambular = Preambular | PreambularSecurityCouncil,
    AnyOperative = Operative | OperativeSecurityCouncil,
}

/// <summary>An opening found at the start of a paragraph: the words [start, End), and whether the next word runs on without a space.</summary>
internal readonly record struct OpeningMatch(int End, OpeningUse Use, bool RunsOn)
{
    public bool IsFound => End > 0;

    public bool IsPreambular => (Use & OpeningUse.AnyPreambular) != 0;

    public bool IsOperative => (Use & OpeningUse.AnyOperative) != 0;
}

/// <summary>The words that open paragraphs ("Bearing in mind", "Calls upon"), of one language.</summary>
internal sealed class Openings
{
    private const int MinLastWord = 4;

    private readonly PhraseTree<OpeningUse> tree;
    private readonly WordList words;
    private readonly SortedSet<string> preambularWords = new(StringComparer.Ordinal);
    private readonly SortedSet<string> operativeWords = new(StringComparer.Ordinal);
    private readonly WordSet preambularFirst;
    private readonly WordSet operativeFirst;
    private readonly WordSet lastWords = new();

    public Openings(IEnumerable<string[]> rows, WordList words)
    {
        this.words = words;
        var uses = new Dictionary<string, OpeningUse>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var preambular = row[1] == "preambular";
            var use = OpeningUse.None;
            if (row[2] != "SecurityCouncil")
            {
                use |= preambular ? OpeningUse.Preambular : OpeningUse.Operative;
            }

            if (row[2] != "other")
            {
                use |= preambular ? OpeningUse.PreambularSecurityCouncil : OpeningUse.OperativeSecurityCouncil;
            }

            uses[row[0]] = uses.TryGetValue(row[0], out var before) ? before | use : use;
        }

        tree = new PhraseTree<OpeningUse>(uses);
        foreach (var pair in uses)
        {
            var last = pair.Key.Substring(pair.Key.LastIndexOf(' ') + 1).ToLowerInvariant();
            if (last.Length >= MinLastWord && !words.IsPrefix(last))
            {
                lastWords.Add(last);
            }

            var word = pair.Key.Split(' ')[0];
            if ((pair.Value & OpeningUse.AnyPreambular) != 0)
            {
                preambularWords.Add(word);
            }

            if ((pair.Value & OpeningUse.AnyOperative) != 0)
            {
                operativeWords.Add(word);
            }
        }

        preambularFirst = new WordSet(preambularWords);
        operativeFirst = new WordSet(operativeWords);
    }

    /// <summary>
    /// The longest opening at <paramref name="start"/> that <paramref name="wanted"/> uses, else the longest of any use.
    /// Words that run together where italics ended ("Reaffirmsthat") match when what is left starts with a known word.
    /// </summary>
    public OpeningMatch Match(ReadOnlySpan<char> text, int start, OpeningUse wanted)
    {
        OpeningMatch best = default, other = default, glued = default;
        var (end, node) = (start, 0);
        while (tree.Next(text, ref end, ref node, out var use))
        {
            if (end == text.Length || !char.IsLetter(text[end]))
            {
                if ((use & wanted) != 0)
                {
                    best = new OpeningMatch(end, use, false);
                }
                else
                {
                    other = new OpeningMatch(end, use, false);
                }
            }
            else if (RunsTogether(text, start, end) && ((use & wanted) != 0 || (glued.Use & wanted) == 0))
            {
                glued = new OpeningMatch(end, use, true);
            }
        }

        // A longer run-together match wins: "Reaffirming alsothe" holds "Reaffirming".
        if (glued.End > best.End && glued.IsFound && ((glued.Use & wanted) != 0 || !best.IsFound))
        {
            return glued;
        }

        return best.IsFound ? best : other;
    }

    /// <summary>Whether an opening ends with the word, in lower case: within a paragraph too its italics end there ("and calls upon both sides").</summary>
    public bool IsLastWord(ReadOnlySpan<char> word) => lastWords.Contains(word);

    /// <summary>Whether an opening begins with the word.</summary>
    public bool BeginsWith(ReadOnlySpan<char> word, bool preambular) => (preambular ? preambularFirst : operativeFirst).Contains(word);

    /// <summary>The first word of an opening that a misspelt word was meant to be, or null. Looks at every word: for reports only.</summary>
    public string? Nearest(string word, bool preambular)
    {
        // One letter in four may be wrong, but two in a short word.
        var limit = Math.Max(2, word.Length / 4);
        var nearest = (preambular ? preambularWords : operativeWords).OrderBy(known => Spelling.Edits(word, known, limit)).FirstOrDefault();
        return nearest is not null && Spelling.Edits(word, nearest, limit) <= limit ? nearest : null;
    }

    private bool RunsTogether(ReadOnlySpan<char> text, int start, int end)
    {
        if (!char.IsLower(text[end]))
        {
            return false;
        }

        var from = end;
        while (from > start && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        var to = end;
        while (to < text.Length && char.IsLetter(text[to]))
        {
            to++;
        }

        // "Calls fora" is no forum.
        return (!words.Contains(text.Slice(from, to - from)) || to - end == 1) && words.Contains(text.Slice(end, to - end));
    }
}
