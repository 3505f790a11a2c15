using System.Text;

namespace Plenary.Analyzers;

/// <summary>What places are called: in the names of members, and by people.</summary>
internal static class PlaceKinds
{
    // "Paragraph" before "Part": the first that fits is taken.
    private static readonly (string Name, string Written)[] All =
    [
        ("Preambular", "preambular para."),
        ("Operative", "para."),
        ("Paragraph", "para."),
        ("Unnumbered", "unnumbered para."),
        ("Chapeau", "chapeau"),
        ("Section", "section"),
        ("Subsection", "subsection"),
        ("Part", "part"),
        ("Annex", "annex"),
        ("Article", "article"),
        ("Footnote", "footnote"),
        ("Item", "item"),
        ("Draft", "draft"),
    ];

    private static readonly string[] Paragraph = ["operative", "paragraph", ""];
    private static readonly string[] Preambular = ["preambular"];
    private static readonly string[] Unnumbered = ["unnumbered"];
    private static readonly string[] Subparagraph = [""];
    private static readonly string[] Section = ["section", "subsection"];
    private static readonly string[] Subsection = ["subsection", "section"];
    private static readonly string[] Footnote = ["footnote"];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["paragraph"] = Paragraph,
        ["paragraphs"] = Paragraph,
        ["para"] = Paragraph,
        ["paras"] = Paragraph,
        ["par"] = Paragraph,
        ["operative"] = Paragraph,
        ["op"] = Paragraph,
        ["ops"] = Paragraph,
        ["preambular"] = Preambular,
        ["pp"] = Preambular,
        ["pps"] = Preambular,
        ["unnumbered"] = Unnumbered,
        ["subparagraph"] = Subparagraph,
        ["subparagraphs"] = Subparagraph,
        ["subpara"] = Subparagraph,
        ["subparas"] = Subparagraph,
        ["item"] = ["item"],
        ["items"] = ["item"],
        ["annex"] = ["annex"],
        ["annexes"] = ["annex"],
        ["section"] = Section,
        ["sections"] = Section,
        ["sects"] = Section,
        ["secs"] = Section,
        ["sect"] = Section,
        ["sec"] = Section,
        ["subsection"] = Subsection,
        ["subsections"] = Subsection,
        ["part"] = ["part"],
        ["parts"] = ["part"],
        ["article"] = ["article"],
        ["articles"] = ["article"],
        ["art"] = ["article"],
        ["arts"] = ["article"],
        ["footnote"] = Footnote,
        ["footnotes"] = Footnote,
        ["note"] = Footnote,
        ["notes"] = Footnote,
        ["fn"] = Footnote,
        ["chapeau"] = ["chapeau"],
        ["draft"] = ["draft"],
    };

    /// <summary>The kind with which a member's name begins, as it stands there; empty for a subparagraph.</summary>
    public static string Of(string name)
    {
        foreach (var (kind, _) in All)
        {
            if (name.StartsWith(kind, StringComparison.Ordinal) && (name.Length == kind.Length || !char.IsLower(name[kind.Length])))
            {
                return kind;
            }
        }

        return "";
    }

    public static bool IsParagraph(string kind) => kind is "operative" or "preambular" or "paragraph" or "unnumbered" or "item" or "chapeau";

    /// <summary>The kinds that a written word may mean, or null where it is no such word.</summary>
    public static string[]? Of(string word, string next, out bool takesNext)
    {
        // "operative paragraph 3", "draft resolution".
        Words.TryGetValue(word, out var kinds);
        Words.TryGetValue(next, out var second);
        takesNext = (kinds == Preambular || kinds == Unnumbered || word.Equals("operative", StringComparison.OrdinalIgnoreCase)) && second == Paragraph;
        takesNext |= word.Equals("draft", StringComparison.OrdinalIgnoreCase) && next.Equals("resolution", StringComparison.OrdinalIgnoreCase);
        return kinds;
    }

    /// <summary>Whether a word is the name of a kind, in small letters.</summary>
    public static bool IsKind(string word) => All.Any(kind => kind.Name.Equals(word, StringComparison.OrdinalIgnoreCase));

    public static bool IsWord(string word) => Words.ContainsKey(word);

    /// <summary>One place as people cite it, without those that it stands in.</summary>
    public static string Write(Place place)
    {
        if (place.Kind.Length == 0)
        {
            return place.Name.Length == 0 ? "" : "(" + place.Label.Replace('_', '.').ToLowerInvariant() + ")";
        }

        var written = new StringBuilder();
        foreach (var (name, words) in All)
        {
            if (name.Equals(place.Kind, StringComparison.OrdinalIgnoreCase))
            {
                written.Append(words);
            }
        }

        return place.Label.Length == 0 ? written.ToString() : written.Append(' ').Append(Number(place)).ToString();
    }

    /// <summary>A place's number as people write it: "3Bis" is "3 bis".</summary>
    public static string Number(Place place)
    {
        var label = place.Label;
        var written = new StringBuilder();
        for (var i = 0; i < label.Length; i++)
        {
            var begins = i > 0 && char.IsDigit(label[i - 1]) && char.IsUpper(label[i]) && i + 1 < label.Length && char.IsLower(label[i + 1]);
            written.Append(begins ? " " : "").Append(begins ? char.ToLowerInvariant(label[i]) : label[i] == '_' ? '.' : label[i]);
        }

        return written.ToString();
    }
}
