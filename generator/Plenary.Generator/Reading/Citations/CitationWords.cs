using System.Globalization;
using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading.Citations;

/// <summary>What a language's lexicon says of one word around citations.</summary>
internal sealed class CitationWord
{
    public WordRoles Roles { get; set; }

    /// <summary>The number of the month that the word names, 0 for none.</summary>
    public int Month { get; set; }

    /// <summary>The number that an ordinal names ("fourth"), 0 for none.</summary>
    public int Ordinal { get; set; }

    /// <summary>Whether it governs numbers: "resolution", "Decisions".</summary>
    public bool IsNoun { get; set; }

    public bool IsDecision { get; set; }

    /// <summary>Whether it names a place in a document: "annex", "Paragraphs".</summary>
    public bool IsPlace { get; set; }

    public PlaceKind Place { get; set; }

    public bool IsPlural { get; set; }

    /// <summary>The bodies whose name the word starts, the longest name first.</summary>
    public List<(string[] Words, CitedBody Body)> Bodies { get; } = [];
}

/// <summary>The words of a language that citations are made of: Lexicon/*.citations.tsv, and the months.</summary>
internal sealed class CitationWords
{
    private static readonly Lazy<CitationWords> LazyEnglish = new(() => new CitationWords("en"));

    // Most words fit into a number: of those the index + 1.
    private readonly PackedWords packed = new();
    private readonly WordSet words = new();
    private readonly List<string> names = [];
    private readonly List<CitationWord> entries = [];
    private readonly Dictionary<PlaceKind, string> placeNames = [];

    private CitationWords(string language)
    {
        foreach (var cells in Resources.Rows(language + ".citations.tsv"))
        {
            Add(cells[0], cells[1], cells[2]);
        }

        foreach (var (name, number) in Months.All)
        {
            Entry(name).Month = number;
        }

        foreach (var entry in entries)
        {
            entry.Bodies.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>Words of letters alone without which no text cites or points at anything: nouns, places, "Ibid"; of "sub-paragraph" its last.</summary>
    public IEnumerable<string> Citing
        => names.Where((_, i) => entries[i].IsNoun || entries[i].IsPlace || (entries[i].Roles & WordRoles.Ibid) != 0).Select(name => name.Substring(name.LastIndexOf('-') + 1));

    public static CitationWords English => LazyEnglish.Value;

    /// <summary>What a place of a kind is called: "preambular paragraph".</summary>
    public string NameOf(PlaceKind kind) => placeNames[kind];

    /// <summary>Which word one of the letters a to z is, capitalized or not, by its key; -1 for none.</summary>
    public int Find(ulong key) => packed[key] - 1;

    /// <summary>Which word a piece of text is, -1 for none.</summary>
    public int Find(ReadOnlySpan<char> word) => words.IndexOf(word);

    public CitationWord this[int index] => entries[index];

    /// <summary>The longest name of a body that starts at a token; its length in tokens.</summary>
    public static bool TryBody(Tokens tokens, int index, out CitedBody body, out int length)
    {
        if (tokens.Word(index) is { Bodies: { Count: > 0 } bodies })
        {
            foreach (var (words, named) in bodies)
            {
                var i = 1;
                while (i < words.Length && tokens.Is(index + i, words[i]))
                {
                    i++;
                }

                if (i == words.Length)
                {
                    (body, length) = (named, i);
                    return true;
                }
            }
        }

        (body, length) = (default, 0);
        return false;
    }

    private static T Parse<T>(string name)
        where T : struct
        => (T)Enum.Parse(typeof(T), name);

    private CitationWord Entry(string word)
    {
        if (words.Add(word))
        {
            names.Add(word);
            entries.Add(new CitationWord());
            if (PackedWords.Fits(word))
            {
                packed.Add(word, checked((byte)entries.Count));
            }
        }

        return entries[words.IndexOf(word)];
    }

    private void Add(string kind, string word, string value)
    {
        switch (kind)
        {
            case "noun":
            case "nouns":
                foreach (var entry in AnyCase(word))
                {
                    (entry.IsNoun, entry.IsDecision, entry.IsPlural) = (true, value == "decision", kind == "nouns");
                }

                break;
            case "place":
            case "places":
                foreach (var entry in AnyCase(word))
                {
                    (entry.IsPlace, entry.Place, entry.IsPlural) = (true, Parse<PlaceKind>(value), kind == "places");
                    if (!placeNames.ContainsKey(entry.Place))
                    {
                        placeNames.Add(entry.Place, word);
                    }
                }

                break;
            case "ordinal":
                Entry(word).Ordinal = int.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "name":
                placeNames[Parse<PlaceKind>(value)] = word;
                break;
            case "body":
                var name = word.Split(' ');
                Entry(name[0]).Bodies.Add((name, Parse<CitedBody>(value)));
                break;
            default:
                Entry(word).Roles |= Parse<WordRoles>(value);
                break;
        }
    }

    /// <summary>"annex" and "Annex".</summary>
    private CitationWord[] AnyCase(string word) => [Entry(word), Entry(char.ToUpperInvariant(word[0]) + word.Substring(1))];
}
