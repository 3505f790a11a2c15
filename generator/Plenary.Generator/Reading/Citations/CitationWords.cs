using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading.Citations;

/// <summary>The words of a language that citations are made of: Lexicon/*.citations.tsv and *.months.tsv.</summary>
internal sealed class CitationWords
{
    private static readonly Lazy<CitationWords> LazyEnglish = new(() => new CitationWords("en"));

    private readonly Dictionary<string, WordRoles> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (bool IsDecision, bool IsPlural)> nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (PlaceKind Kind, bool IsPlural)> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, CitedBody Body)>> bodies = new(StringComparer.Ordinal);

    private CitationWords(string language)
    {
        foreach (var cells in Resources.Rows(language + ".citations.tsv"))
        {
            Add(cells[0], cells[1], cells[2]);
        }

        foreach (var cells in Resources.Rows(language + ".months.tsv"))
        {
            months[cells[0]] = Figures.Value(cells[1]);
        }

        foreach (var list in bodies.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    public static CitationWords English => LazyEnglish.Value;

    public bool Is(WordRoles role, string word) => roles.TryGetValue(word, out var has) && (has & role) != 0;

    /// <summary>The number of a month, 0 for any other word.</summary>
    public int Month(string word) => months.TryGetValue(word, out var month) ? month : 0;

    /// <summary>The noun that governs numbers, "Resolutions" like "resolution".</summary>
    public bool TryNoun(string word, out bool isDecision, out bool isPlural)
    {
        var found = nouns.TryGetValue(word, out var noun);
        (isDecision, isPlural) = noun;
        return found;
    }

    /// <summary>The noun that names a place in a document, "Annex" like "annex".</summary>
    public bool TryPlace(string word, out PlaceKind kind, out bool isPlural)
    {
        var found = places.TryGetValue(word, out var place);
        (kind, isPlural) = place;
        return found;
    }

    /// <summary>The longest name of a body that starts at a token; its length in tokens.</summary>
    public bool TryBody(Tokens tokens, int index, out CitedBody body, out int length)
    {
        body = default;
        length = 0;
        if (!bodies.TryGetValue(tokens[index], out var list))
        {
            return false;
        }

        foreach (var (words, named) in list)
        {
            var i = 1;
            while (i < words.Length && tokens.Is(index + i, words[i]))
            {
                i++;
            }

            if (i == words.Length)
            {
                body = named;
                length = i;
                return true;
            }
        }

        return false;
    }

    private static T Parse<T>(string name)
        where T : struct
        => (T)Enum.Parse(typeof(T), name);

    private void Add(string kind, string word, string value)
    {
        var capitalized = char.ToUpperInvariant(word[0]) + word.Substring(1);
        switch (kind)
        {
            case "noun":
            case "nouns":
                nouns[word] = nouns[capitalized] = (value == "decision", kind == "nouns");
                break;
            case "place":
            case "places":
                places[word] = places[capitalized] = (Parse<PlaceKind>(value), kind == "places");
                break;
            case "body":
                var words = word.Split(' ');
                if (!bodies.TryGetValue(words[0], out var list))
                {
                    bodies.Add(words[0], list = []);
                }

                list.Add((words, Parse<CitedBody>(value)));
                break;
            default:
                roles[word] = (roles.TryGetValue(word, out var has) ? has : 0) | Parse<WordRoles>(value);
                break;
        }
    }
}

/// <summary>What small words do around a citation.</summary>
[Flags]
internal enum WordRoles
{
    /// <summary>"and", "or".</summary>
    And = 1,

    /// <summary>"to", "through".</summary>
    Range = 2,

    /// <summary>"of", "to", "in" between a place and its document.</summary>
    Of = 4,

    /// <summary>"the".</summary>
    Article = 8,

    /// <summary>"its".</summary>
    Own = 16,

    /// <summary>"of", "dated" before a date.</summary>
    Date = 32,

    /// <summary>"above", "below".</summary>
    Here = 64,

    /// <summary>"this", "present".</summary>
    Self = 128,

    /// <summary>Other words that may stand between the items of a list: "as well as its".</summary>
    Link = 256,

    /// <summary>"bis", "ter".</summary>
    Insert = 512,

    /// <summary>"one", "two" as the number of a part.</summary>
    Ordinal = 1024,

    /// <summary>A full stop after it ends no sentence.</summary>
    Abbreviation = 2048,

    /// <summary>"Ibid".</summary>
    Ibid = 4096,

    /// <summary>"of", which puts a body's name after a number.</summary>
    OfBody = 8192,

    /// <summary>"in", "by" between a body and "its resolution".</summary>
    By = 16384,

    /// <summary>"which" in "paragraph 5 of which".</summary>
    Which = 32768,

    /// <summary>"on", "entitled" before what a resolution is about.</summary>
    On = 65536,

    /// <summary>"thereto": of the document just named.</summary>
    Thereto = 131072,

    /// <summary>Words before a place that make it another document's: "in particular paragraph 5", "its annex".</summary>
    Foreign = 262144,
}
