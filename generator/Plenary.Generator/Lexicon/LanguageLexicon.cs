using Plenary.Generator.Model;

namespace Plenary.Generator.Lexicon;

/// <summary>What the reader knows of one language's drafting words.</summary>
internal sealed class LanguageLexicon
{
    private static readonly Lazy<LanguageLexicon> LazyEnglish = new(() => new LanguageLexicon("en"));

    private readonly WordSet formulas = new();
    private readonly List<(OrganKind Organ, string Name)> organs = [];
    private readonly string[] drafts;
    private readonly string[] lasts;
    private readonly string[] replacements;

    private LanguageLexicon(string language)
    {
        Language = language;
        Words = new WordList(Resources.Lines(language + ".words.txt"), Resources.Lines(language + ".compounds.txt"), Resources.Lines(language + ".function.txt"),
            Resources.Lines(language + ".prefixes.txt"), Reading.Citations.CitationWords.English.Citing);
        Openings = new Openings(Resources.Rows(language + ".openings.tsv"), Words);
        Usage = new Usage(Resources.Rows(language + ".usage.tsv"));
        foreach (var row in Resources.Rows(language + ".formulas.tsv"))
        {
            if (formulas.Add(row[0]))
            {
                organs.Add(((OrganKind)Enum.Parse(typeof(OrganKind), row[1]), row[2]));
            }
        }

        var body = Resources.Phrases(language + ".body.tsv");
        drafts = body["draft"];
        lasts = body["last"];
        replacements = body["replacement"];
    }

    public static LanguageLexicon English => LazyEnglish.Value;

    public string Language { get; }

    public WordList Words { get; }

    public Openings Openings { get; }

    public Usage Usage { get; }

    /// <summary>The lexicon of a language, or null where there is none.</summary>
    public static LanguageLexicon? For(string language)
        => language.Length == 0 || language == "en" || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase) ? English : null;

    /// <summary>Where words begin that are to replace others: behind "shall be replaced by the following:"; 0 where nothing announces any.</summary>
    public int EndOfReplacement(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0 || !Ends(replacements, text, colon))
        {
            return 0;
        }

        return colon + 1 < text.Length && text[colon + 1] == ' ' ? colon + 2 : colon + 1;
    }

    /// <summary>Whether a line is an organ's enacting formula ("The General Assembly,"), and whose.</summary>
    public bool IsFormula(ReadOnlySpan<char> line, out OrganKind organ, out string name)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is ',' or ' ' or ':')
        {
            end--;
        }

        if (formulas.IndexOf(line.Slice(0, end)) is >= 0 and var index)
        {
            (organ, name) = organs[index];
            return true;
        }

        (organ, name) = (default, "");
        return false;
    }

    /// <summary>Whether a paragraph that ends with a colon announces a draft ("the adoption of the following draft resolution:").</summary>
    public bool AnnouncesDraft(ReadOnlySpan<char> text) => Ends(drafts, text, text.Length - 1);

    /// <summary>Whether a paragraph ends as the last one of a resolution does ("… remain seized of the matter.").</summary>
    public bool IsLast(ReadOnlySpan<char> text) => text.Length > 0 && text[text.Length - 1] == '.' && Ends(lasts, text, text.Length - 1);

    /// <summary>Whether one of the phrases ends at a place of the text.</summary>
    private static bool Ends(string[] phrases, ReadOnlySpan<char> text, int end)
    {
        foreach (var phrase in phrases)
        {
            if (end >= phrase.Length && text.Slice(0, end).EndsWith(phrase))
            {
                return true;
            }
        }

        return false;
    }
}
