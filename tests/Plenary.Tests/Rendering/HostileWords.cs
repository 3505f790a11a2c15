using Xunit;

namespace Plenary.Tests.Rendering;

/// <summary>Words that mean something to a format when they are not escaped.</summary>
internal static class HostileWords
{
    private const string Unclean = "a\u0001b\u0000c\u007Fd\u0085e\u009Ff\u2028g\u2029h\u202Ei\u202Cj\u2066k\u2069l\vm";

    public static TheoryData<string> All =>
    [
        "<script>alert(1)</script>", "]]>", "-->", "<!-- x -->", "\"quoted\" and 'quoted' and `quoted`", "``code``", "# heading", "#", "heading #", "1. one", "12) twelve", "1.", "(a) one",
        "a. one", "ii) two", "- item", "-", "--", "---", "***", "___", "* item", "+ item", "+", "> quote", ">", "| a | b |", "a | b", "[x](y)", "![x](y)", "[x]: y", "[^1]", "[^1]: note", "[ ] task", "[x]",
        "<http://x.example>", "<b>", "&amp;", "&#x3c;", "&lt;script&gt;", "*emphasis*", "_emphasis_", "__strong__", "**strong**", "~~struck~~", "~sub~", "^sup^", "==marked==", "++inserted++", "\"\"cited\"\"",
        "$mathematics$", "$1,000 and $2,000", "{onclick=alert(1)}", "{#id .class}", "\\", "\\*", "ends with \\", ": definition", "::: box", "=== title", "%%%", "~~~ code", "``` code", "    code", "   - item", "*[HTML]: x",
        "Line: --- dashes", "a -- b", "snake_case_word", "2*3*4", "https://x.example/a_b_c", "www.x.example/a_b_c", "mailto:a_b@x.example", "a_b@x.example", "\u2028    code", "\u2028- item", Unclean,
    ];

    /// <summary>What is shown of them.</summary>
    public static string Shown(string words) => string.Concat(words.Select(character => character switch
    {
        '\u0085' or '\u2028' or '\u2029' or '\v' => " ",
        '\u202C' or '\u2066' or '\u2069' => "",
        '\u202E' => "\uFFFD",
        _ when char.IsControl(character) => "\uFFFD",
        _ => character.ToString(),
    }));

    /// <summary>White space told as HTML shows it.</summary>
    public static string Folded(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words wherever words may stand.</summary>
    public static TestResolution Everywhere(string words)
    {
        var note = new TestNode(Storage.NodeKind.Footnote) { Number = words, Label = "1", Inlines = [Make.Words(words)] };
        TestInline[] all = [Make.Words(words), Make.Marker(note, words), Make.Cites(words, words), Make.Refers(words, () => [note])];
        return new TestResolution(Make.Resolution(name: words, language: words, children:
        [
            Make.Masthead(0, [Make.Words(words)]),
            new TestNode(Storage.NodeKind.Title) { Number = words, Inlines = [.. all] },
            Make.Formula(words),
            Make.Preambular(1, Make.Opening(words), Make.Words(words)),
            Make.Preambular(2, all),
            Make.Heading(0, words),
            new TestNode(Storage.NodeKind.OperativeParagraph)
            {
                Number = words,
                Label = words,
                Inlines = [Make.Opening(words), .. all],
                Children =
                [
                    Make.Sub(words, [Make.Words(words)]),
                    Make.Text([Make.Words(words)]),
                    Make.Quoted(Make.Text([Make.Words(words)])),
                    Make.Table(words + "\t" + words + "\n" + words),
                    Make.Table(words),
                ],
            },
            Make.Section(words, words, true, Make.Operative(1, Storage.OperativeRole.ByPosition, [Make.Words(words)])),
            Make.Closing(0, words),
            Make.Annex(words, words),
            note,
        ]));
    }
}
