using Microsoft.CodeAnalysis.CSharp;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>A build that a diagnostic is for, and one that comes near and is left alone.</summary>
/// <param name="Shown">The build in which it stands, once.</param>
/// <param name="At">The characters that it points at.</param>
/// <param name="Message">What it says.</param>
/// <param name="NotShown">A build in which it does not stand.</param>
internal sealed record DiagnosticExample(TestBuild Shown, string At, string Message, TestBuild NotShown);

/// <summary>One example for each diagnostic.</summary>
internal static class DiagnosticExamples
{
    private const string Report = "1 See the report on water.";

    public static readonly IReadOnlyDictionary<string, DiagnosticExample> All = new Dictionary<string, DiagnosticExample>
    {
        [DiagnosticIds.Unreadable] = new(
            Marked("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0001\0\0\0"), "\0", "The file holds the character U+0000: expected the text of a resolution in UTF-8",
            Rivers("previous", "pre\0vious")),
        [DiagnosticIds.TooLong] = new(
            Marked(new string('a', 4 * 1024 * 1024 + 1)), "", "The text has 4194305 characters: expected at most 4194304",
            Marked(new string('a', 1024))),
        [DiagnosticIds.NotAResolution] = new(
            Marked("\n  Shopping list\n\nmilk\neggs\n"), "Shopping list",
            "The text begins with 'Shopping list' and holds no paragraph: expected an enacting formula such as 'The General Assembly,' and paragraphs",
            Rivers("The General Assembly,", "")),
        [DiagnosticIds.PresidentialStatement] = new(
            Marked("Statement by the President of the Security Council\n\nThe President made the following statement:\n\n“The Council is concerned.”"),
            "Statement by the President", "The text is a statement by the President of the Security Council: expected a resolution",
            Rivers("previous decisions", "previous decisions and the Statement by the President of the Security Council")),
        [DiagnosticIds.UnknownLanguage] = new(
            TestBuild.Of("rivers.txt", Samples.Rivers, ("Resolution", "true"), ("Language", "eo")), "", "The language 'eo' has no lexicon: expected 'en'",
            TestBuild.Of("rivers.txt", Samples.Rivers, ("Resolution", "true"), ("Language", "en-GB"))),
        [DiagnosticIds.NumberGap] = new(
            Rivers("3. Decides", "4. Decides"), "4.", "The paragraph is numbered 4: expected 3",
            Rivers("3. Decides", "2 bis. Decides")),
        [DiagnosticIds.NumberRepeated] = new(
            Rivers("3. Decides", "2. Decides"), "2.", "A paragraph is numbered 2 already: expected a number of its own; its member got a suffix",
            TestBuild.OfMarked("lakes.txt", Samples.Divided)),
        [DiagnosticIds.MarkerWithoutFootnote] = new(
            Rivers("rivers clean;", "rivers clean;2"), "2", "The text refers to footnote 2: expected a footnote with that number (the nearest: 1)",
            Rivers("rivers clean;", "rivers clean, as clean as CO2 and MP3 allow, for 1,234 years, COVID-19 or not;")),
        [DiagnosticIds.FootnoteNotCited] = new(
            Rivers(Report, Report + "\n\n2 Nobody cites this."), "2", "No paragraph cites footnote 2: expected its marker in the text",
            Rivers(Report, Report)),
        [DiagnosticIds.NoOperativeParagraph] = new(
            Marked(Samples.Rivers[..Samples.Rivers.IndexOf("Deeply", StringComparison.Ordinal)]),
            "Recalling its previous decisions on the clean rivers of all continents,", "The resolution has no operative paragraph: expected one after this text",
            Marked(Samples.Rivers.Replace("2. Requests the Secretary-General to report on the rivers of the world;\n\n3. Decides to remain seized of the matter.\n\n", ""))),
        [DiagnosticIds.TextAfterEnd] = new(
            Marked(Samples.Rivers + "\n\nStray words stand here."), "Stray words stand here.", "'Stray words stand here.' stands after the closing: expected an annex, a footnote or nothing",
            Marked(Samples.Rivers + "\n\nAnnex\n\n1. Words of the annex.")),
        [DiagnosticIds.TallyContradicted] = new(
            Vote("with 3 abstentions (Chad, Cuba)."), "Adopted at the 9th meeting by 12 votes to none, with 3 abstentions (Chad, Cuba).",
            "The figures of the vote are not those of the States named: expected as many names as votes",
            Vote("with 2 abstentions (Chad, Cuba).")),
        [DiagnosticIds.UnknownTarget] = new(
            Rivers("of the world;", "of the world, as decided in paragraph 9 above;"), "paragraph 9",
            "'paragraph 9' names no place of this resolution: expected a paragraph, section or annex that is there",
            Rivers("of the world;", "of the world, as decided in paragraph 1 above;")),
        [DiagnosticIds.FootnoteRepeated] = new(
            Marked(Samples.NoteRepeated), "1", "There is a footnote 1 already: expected a number of its own; markers cite the first",
            Rivers(Report, Report)),
        [DiagnosticIds.NoFormula] = new(
            Rivers("The General Assembly,\n\n", ""), "Protection of rivers", "The text has no enacting formula: expected a line such as 'The General Assembly,' before the first paragraph",
            Rivers("The General Assembly,", "The Security Council,")),
        [DiagnosticIds.OperativeEnd] = new(
            Rivers("their rivers clean;", "their rivers clean,"), ",", "The operative paragraph ends with ',': expected ';' or '.'",
            Rivers("their rivers clean;", "their rivers “clean.”;")),
        [DiagnosticIds.PreambularEnd] = new(
            Rivers("of all continents,", "of all continents;"), ";", "The preambular paragraph ends with ';': expected ','",
            Rivers("of all continents,", "of “all continents,”")),
        [DiagnosticIds.ListIntroduction] = new(
            Marked(Samples.Divided.Replace("all Member States:", "all Member States;")), ";", "The introduction of the list ends with ';': expected ':'",
            Marked(Samples.Divided)),
        [DiagnosticIds.FootnoteOrder] = new(
            Marked(Notes("2", "1")), "1", "Footnote 1 is first cited after footnote 2: expected footnotes in the order of their numbers",
            Marked(Notes("1", "2"))),
        [DiagnosticIds.UnpairedMark] = new(
            Rivers("the rivers of the world", "the rivers (and lakes of the world"), "(", "'(' has no partner in its paragraph: expected ')'",
            Rivers("the rivers of the world", "a) the “rivers (and lakes)” of the [world]; b) the \"sea\"")),
        [DiagnosticIds.UnknownOpening] = new(
            Rivers("Recalling its", "Abhorring its"), "Abhorring", "The paragraph opens with 'Abhorring': expected an opening of the lexicon",
            Rivers("Recalling its", "Recalling also its")),
        [DiagnosticIds.WordsRanTogether] = new(
            Rivers("Recalling its", "Recallingits"), "", "Words ran together here: read as 'Recalling its'",
            Rivers("Recalling its", "Recalling  its")),
        [DiagnosticIds.InvisibleCharacter] = new(
            Rivers("previous", "pre\u00ADvious"), "\u00AD", "The character U+00AD shows nothing: expected none; it was taken out",
            Rivers("previous", "pre-vious\u00A0")),
        [DiagnosticIds.LoneSurrogate] = new(
            Rivers("previous", "pre\uD800vious"), "\uD800", "U+D800 is half a character: expected its other half; it was replaced by U+FFFD",
            Rivers("previous", "pre\uD83D\uDE00vious")),
        [DiagnosticIds.UnknownOrgan] = new(
            Marked(Samples.Simulated), "The Commission on the Status of Youth", "'The Commission on the Status of Youth' is no organ of the lexicon: expected one such as 'The General Assembly'; taken as it stands",
            Rivers(Report, Report)),
        [DiagnosticIds.FootnoteSameWords] = new(
            Marked(Notes("1", "2").Replace("Another report.", "The report on water.")) with { Enabled = [DiagnosticIds.FootnoteSameWords] }, "2",
            "Footnote 2 has the words of footnote 1: expected footnote 1 to be cited again",
            Marked(Notes("1", "2").Replace("Another report.", "The report on water."))),
        [DiagnosticIds.AdverbPlace] = new(
            Rivers("2. Requests the", "2. Requests also the"), "also", "The paragraph opens with 'Requests also': expected 'Also requests', as the organ words it",
            Rivers("The General Assembly,", "The Security Council,", ("2. Requests the", "2. Requests also the"))),
        [DiagnosticIds.MisspeltOpening] = new(
            Rivers("1. Calls upon", "1. Reaffirmsing to"), "Reaffirmsing", "The paragraph opens with 'Reaffirmsing': did you mean 'Reaffirms'?",
            Rivers("1. Calls upon", "1. Water is the duty of")),
        [DiagnosticIds.LostCharacter] = new(
            Rivers("previous", "pre\uFFFD\uFFFDious"), "\uFFFD\uFFFD", "U+FFFD stands where a character was lost: expected a file in UTF-8",
            Rivers("previous", "prévious")),
        [DiagnosticIds.DuplicateSymbol] = new(
            new TestBuild(new TestText("/project/0.txt", Samples.Rivers), new TestText("/project/a.txt", Samples.Rivers)), "90/1.",
            "A/RES/90/1 is in the build already, from '0.txt': expected one text for each symbol and language; this one is A_RES_90_1_2",
            Samples.Many(2)),
        [DiagnosticIds.LanguageVersion] = new(
            TestBuild.OfMarked("rivers.txt", Samples.Rivers) with { Language = LanguageVersion.CSharp10 }, "", "The project uses C# 10.0: expected C# 11 or later for the generated classes",
            TestBuild.OfMarked("rivers.txt", Samples.Rivers) with { Language = LanguageVersion.CSharp11 }),
        [DiagnosticIds.NoResolution] = new(
            TestBuild.Of("notes.txt", "Remember the milk.") with { Properties = new() { ["PlenaryIsReferencedDirectly"] = "true" } }, "",
            "The project references Plenary, but none of its 1 additional .txt files is a resolution: expected <Resolution Include=\"…\" /> or <AdditionalFiles Include=\"…\" />",
            TestBuild.Of("notes.txt", "Remember the milk.")),
        [DiagnosticIds.NameChanged] = new(
            new TestBuild(new TestText("/project/0.txt", Samples.Numbered(1), ("ClassName", "River")), new TestText("/project/a.txt", Samples.Numbered(2), ("ClassName", "River"))), "91/2.",
            "Another text has the class name 'River' already: this one is River_2",
            Samples.Many(2)),
        [DiagnosticIds.CitationDate] = new(
            Citing("Recalling its resolution 90/1 of 4 March 2045,"), "90/1", "A/RES/90/1 is dated 2045-03-04 here: expected 2045-03-03, as in 'rivers.txt'",
            Citing("Recalling its resolution 90/1 of 3 March 2045 and its resolution 90/2 of 4 March 2045,")),
        [DiagnosticIds.UnknownPinpoint] = new(
            Citing("Recalling paragraph 9 of its resolution 90/1,"), "9", "A/RES/90/1 has no paragraph 9: did you mean paragraph 3?",
            Citing("Recalling paragraph 3 of its resolution 90/1,")),
        [DiagnosticIds.InternalError] = new(
            TestBuild.OfMarked("rivers.txt", Samples.Rivers) with { Probe = (step, _) => { if (step == StepNames.Parse) { throw new InvalidOperationException("planted"); } } }, "",
            "Plenary failed on this file in step Parse with InvalidOperationException: 'planted'; please report it with the file",
            Rivers(Report, Report)),
    };

    /// <summary>A text whose two notes are cited in this order.</summary>
    private static string Notes(string first, string second)
        => $"90/5. Water\n\nThe General Assembly,\n\nRecalling the reports on water,{first}\n\n1. Calls upon all States to read the report;{second}\n\n2. Decides to remain seized of the matter.\n\n1 The report on water.\n\n2 Another report.\n";

    /// <summary>A text that cites the one on rivers, which is in the build.</summary>
    private static TestBuild Citing(string paragraph)
        => new(
            new TestText(TestBuild.Directory + "lakes.txt", $"91/7. Protection of lakes\n\nThe General Assembly,\n\n{paragraph}\n\n1. Decides to remain seized of the matter.\n"),
            new TestText(TestBuild.Directory + "rivers.txt", Samples.Rivers));

    private static TestBuild Marked(string content) => TestBuild.OfMarked("text.txt", content);

    private static TestBuild Rivers(string from, string to, params (string From, string To)[] more)
    {
        var text = Samples.Rivers;
        foreach (var (old, replacement) in more.Prepend((from, to)))
        {
            Assert.Contains(old, text);
            text = text.Replace(old, replacement);
        }

        return Marked(text);
    }

    private static TestBuild Vote(string abstentions)
        => Rivers("12th plenary meeting\n3 March 2045", "Adopted at the 9th meeting by 12 votes to none, " + abstentions);
}
