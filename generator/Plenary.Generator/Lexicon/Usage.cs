using Plenary.Generator.Model;

namespace Plenary.Generator.Lexicon;

/// <summary>How the organs word and punctuate their resolutions, as far as it is kept so firmly that a departure is worth a word.</summary>
internal sealed class Usage
{
    private readonly List<Row> rows = [];
    private readonly WordSet adverbs = new();
    private readonly bool[] asciiPairs = new bool[128];
    private readonly Dictionary<char, char> closers = [];
    private readonly Dictionary<char, char> openers = [];

    public Usage(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            this.rows.Add(new Row(row[0], row[1], row[2], row[3]));
            if (row[0] is "after" or "before")
            {
                adverbs.Add(row[3]);
            }

            if (row[0] == "pair")
            {
                closers.Add(row[3][0], row[3][1]);
                openers[row[3][1]] = openers.TryGetValue(row[3][1], out var first) ? first : row[3][0];
            }
        }

        for (var mark = '\0'; mark < asciiPairs.Length; mark++)
        {
            asciiPairs[mark] = mark == '"' || closers.ContainsKey(mark) || openers.ContainsKey(mark);
        }

        OperativeEnds = Values("end", "operative");
        PreambularEnds = Values("end", "preambular");
        IntroductionEnds = Values("end", "introduction");
    }

    /// <summary>The marks that end an operative paragraph.</summary>
    public string OperativeEnds { get; }

    /// <summary>The marks that end a preambular paragraph.</summary>
    public string PreambularEnds { get; }

    /// <summary>The marks that end the introduction of a list.</summary>
    public string IntroductionEnds { get; }

    /// <summary>Quotation marks and brackets: the closing one of each opening one.</summary>
    public IReadOnlyDictionary<char, char> Closers => closers;

    /// <summary>The opening one of each closing one.</summary>
    public IReadOnlyDictionary<char, char> Openers => openers;

    /// <summary>Whether a character is a quotation mark or a bracket.</summary>
    public bool IsPairMark(char c) => c < asciiPairs.Length ? asciiPairs[c] : closers.ContainsKey(c) || openers.ContainsKey(c);

    /// <summary>Whether a word ("also"), in any case, is an adverb of repetition.</summary>
    public bool IsAdverb(ReadOnlySpan<char> word) => adverbs.ContainsLowered(word);

    /// <summary>Whether a word begins what a verb governs ("the", "that"): before any other word "further" is an adjective ("Encourages further efforts").</summary>
    public bool IsDeterminer(string word) => rows.Exists(row => row.Rule == "determiner" && row.Value == word);

    /// <summary>Whether the organ sets the adverb on this side of the verb that opens such a paragraph; null where it has no habit.</summary>
    public bool? IsBeforeVerb(string adverb, bool preambular, OrganKind organ)
    {
        var part = preambular ? "preambular" : "operative";
        foreach (var (rule, ofPart, organs, value) in rows)
        {
            if (rule is "after" or "before" && ofPart == part && value == adverb && (organs == "SecurityCouncil") == (organ == OrganKind.SecurityCouncil))
            {
                return rule == "before";
            }
        }

        return null;
    }

    private string Values(string rule, string part) => string.Concat(rows.Where(row => row.Rule == rule && row.Part == part).Select(row => row.Value));

    private sealed record Row(string Rule, string Part, string Organs, string Value);
}
