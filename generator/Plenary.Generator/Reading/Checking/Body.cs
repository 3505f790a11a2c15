using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Checking;

/// <summary>What a resolution says in its own words: no quotations, no drafts that it recommends, no annexes.</summary>
internal static class Body
{
    public static List<Draft> Of(Draft root)
    {
        var body = new List<Draft>();
        Add(root, body);
        return body;
    }

    private static void Add(Draft draft, List<Draft> body)
    {
        body.Add(draft);
        foreach (var child in draft.Children)
        {
            if (child.Kind is not (NodeKind.QuotedText or NodeKind.EmbeddedResolution or NodeKind.Annex or NodeKind.Footnote))
            {
                Add(child, body);
            }
        }
    }

    /// <summary>"Recognizing …" without number behind an operative paragraph: a preamble that stands where none was looked for.</summary>
    public static bool OpensAsPreambular(Draft draft, LanguageLexicon lexicon) => draft.Label.Length == 0 && BeginsAsPreambular(draft, lexicon);

    /// <summary>Whether the first word opens preambular paragraphs: "Acting under Chapter VII …".</summary>
    public static bool BeginsAsPreambular(Draft draft, LanguageLexicon lexicon)
    {
        var text = draft.Text.Words;
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return lexicon.Openings.BeginsWith(text.Slice(0, end), preambular: true);
    }
}
