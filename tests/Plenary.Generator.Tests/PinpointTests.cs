using System.Globalization;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>A place that is cited of a resolution of the build is found there, or said not to be.</summary>
public class PinpointTests
{
    private const string Springs =
        """
        90/9. Protection of springs

        The General Assembly,

        Recalling its decisions on water,

        Bearing in mind that springs run dry,

        I

        Water

        1. Calls upon all Member States:

        (a) To keep their springs clean;

        (b) To measure:

        (i) Their depth;

        (ii) Their warmth;

        2. Requests the Secretary-General to (a) count all springs and (b) report on them;

        II

        Stone

        3. Invites all States to leave stones where they are;

        4. Decides to remain seized of the matter.

        12th plenary meeting
        3 March 2045

        Annex I

        Rules for springs

        1. Nobody drinks from a bucket.

        2. Buckets are:

        (a) Of wood;

        (b) Of tin.

        Annex II

        Rules for stones

        1. Stones stay.

        2. Pebbles may go.

        3. Sand may do as it likes.

        Those who live by the spring see to it.
        """;

    /// <summary>Sections that number their paragraphs anew, one annex without a number, in which nothing is numbered.</summary>
    private const string Stones =
        """
        90/10. Protection of stones

        The General Assembly,

        I

        Pebbles

        1. Invites all States to leave pebbles where they are;

        2. Requests the Secretary-General to report on pebbles;

        II

        Rocks

        1. Invites all States to leave rocks where they are;

        2. Requests the Secretary-General to report on rocks;

        3. Decides to remain seized of the matter.

        Annex

        Words of thanks

        All who carried stones are thanked.

        So are their friends.
        """;

    /// <summary>A declaration that a paragraph without number adopts.</summary>
    private const string Declared =
        """
        90/11. Declaration on sand

        The General Assembly,

        Adopts the Declaration on sand annexed to the present resolution.

        12th plenary meeting
        3 March 2045

        Annex

        Declaration on sand

        1. Sand is for all.

        2. Sand is to be left on the beach.

        3. Sand is counted every year.
        """;

    /// <summary>Only the first paragraph has its number.</summary>
    private const string Torn =
        """
        90/12. Protection of mud

        The General Assembly,

        1. Calls upon all Member States to keep their mud wet;

        Requests the Secretary-General to report on mud;

        Decides to remain seized of the matter.
        """;

    [Theory]
    [InlineData("paragraph 1 (b) (ii) of its resolution 90/9", "operative-1-b-ii")]
    [InlineData("paragraph 1 (a) and (b) (i) of its resolution 90/9", "operative-1-a operative-1-b-i")]
    [InlineData("paragraph 1 subparagraph (a) of its resolution 90/9", "operative-1-a")]
    [InlineData("subparagraph 1 (a) of its resolution 90/9", "operative-1-a")]
    [InlineData("section II, paragraph 4, of its resolution 90/9", "operative-4")]
    [InlineData("section II of its resolution 90/9", "section-ii")]
    [InlineData("paragraph 1 of section II of its resolution 90/10", "section-ii-operative-1")]
    [InlineData("the second preambular paragraph of its resolution 90/9", "preambular-2")]
    [InlineData("the first and second preambular paragraphs of its resolution 90/9", "preambular-1 preambular-2")]
    [InlineData("the first to second preambular paragraphs of its resolution 90/9", "preambular-1 preambular-2")]
    [InlineData("preambular paragraph 2 of its resolution 90/9", "preambular-2")]
    [InlineData("paragraph 2 (b) of annex I to its resolution 90/9", "annex-i-paragraph-2-b")]
    [InlineData("annex II, paragraph 3, of its resolution 90/9", "annex-ii-paragraph-3")]
    [InlineData("its resolution 90/9, annex I and annex II,", "annex-i")]
    [InlineData("the annex to its resolution 90/10", "annex")]
    [InlineData("annex II and paragraph 4 of its resolution 90/9", "operative-4 annex-ii")]
    [InlineData("paragraph 3 of its resolution 90/11", "annex-paragraph-3")]
    [InlineData("paragraph 2 of its resolution 90/9 A", "operative-2")]
    [InlineData("paragraph 1 of its resolution 90/20 A", "part-a-operative-1")]
    [InlineData("paragraphs 1 and 2 of section I of its resolution 90/20 B", "part-b-section-i-operative-1 part-b-section-i-operative-2")]
    public void IsFound(string words, string paths)
    {
        Assert.Empty(Messages(words));
        Assert.Equal(paths, Targets(words));
    }

    [Theory]
    [InlineData("paragraph 5 of its resolution 90/9", "A/RES/90/9 has no paragraph 5: did you mean section II, paragraph 4?", "5")]
    [InlineData("paragraphs 1 to 5 of its resolution 90/9", "A/RES/90/9 has no paragraph 5: did you mean section II, paragraph 4?", "5")]
    [InlineData("paragraphs 1 and 7 of its resolution 90/9", "A/RES/90/9 has no paragraph 7: did you mean section II, paragraph 4?", "7")]
    [InlineData("paragraph 1 (c) of its resolution 90/9", "A/RES/90/9 has no paragraph 1 (c): did you mean section I, paragraph 1 (b)?", "1 (c)")]
    [InlineData("paragraph 1 (b) (iii) of its resolution 90/9", "A/RES/90/9 has no paragraph 1 (b) (iii): did you mean section I, paragraph 1 (b) (ii)?", "1 (b) (iii)")]
    [InlineData("paragraph 3 (a) of its resolution 90/9", "A/RES/90/9 has no paragraph 3 (a): did you mean section II, paragraph 3?", "3 (a)")]
    [InlineData("paragraph 2 (c) of its resolution 90/9", "A/RES/90/9 has no paragraph 2 (c): did you mean section I, paragraph 2?", "2 (c)")]
    [InlineData("paragraph 3 subparagraph (g) of its resolution 90/9", "A/RES/90/9, section II, paragraph 3 has no subparagraph (g), and nothing like it", "(g)")]
    [InlineData("section III of its resolution 90/9", "A/RES/90/9 has no section III: did you mean section II?", "III")]
    [InlineData("section III, paragraph 4, of its resolution 90/9", "A/RES/90/9 has no section III: did you mean section II?", "III")]
    [InlineData("section II, paragraph 1, of its resolution 90/9", "A/RES/90/9, section II has no paragraph 1: did you mean paragraph 3?", "1")]
    [InlineData("section I, paragraph 3, of its resolution 90/10", "A/RES/90/10, section I has no paragraph 3: did you mean paragraph 2?", "3")]
    [InlineData("section II of its resolution 90/12", "A/RES/90/12 has no section II, and nothing like it", "II")]
    [InlineData("the fourth preambular paragraph of its resolution 90/9", "A/RES/90/9 has no preambular paragraph 4: did you mean preambular paragraph 2?", "fourth")]
    [InlineData("the second and twenty-first preambular paragraphs of its resolution 90/9", "A/RES/90/9 has no preambular paragraph 21: did you mean preambular paragraph 2?", "twenty-first")]
    [InlineData("preambular paragraph 3 of its resolution 90/9", "A/RES/90/9 has no preambular paragraph 3: did you mean preambular paragraph 2?", "3")]
    [InlineData("the first preambular paragraph of its resolution 90/11", "A/RES/90/11 has no preambular paragraph 1, and nothing like it", "first")]
    [InlineData("paragraph 3 of annex I to its resolution 90/9", "A/RES/90/9, annex I has no paragraph 3: did you mean paragraph 2?", "3")]
    [InlineData("paragraph 2 (c) of annex I to its resolution 90/9", "A/RES/90/9, annex I has no paragraph 2 (c): did you mean paragraph 2 (b)?", "2 (c)")]
    [InlineData("paragraph 1 (a) of annex I to its resolution 90/9", "A/RES/90/9, annex I has no paragraph 1 (a): did you mean paragraph 1?", "1 (a)")]
    [InlineData("its resolution 90/9, annex III, paragraph 1,", "A/RES/90/9 has no annex III: did you mean annex II?", "III")]
    [InlineData("paragraph 12 of the annex to its resolution 90/12", "A/RES/90/12 has no annex, and nothing like it", "annex")]
    [InlineData("annex II to its resolution 90/10", "A/RES/90/10 has no annex II: did you mean annex?", "II")]
    [InlineData("paragraph 3 of the annex to its resolution 90/10", "A/RES/90/10, annex has no paragraph 3, and nothing like it", "3")]
    [InlineData("paragraph 4 of its resolution 90/10", "A/RES/90/10 has no paragraph 4: did you mean section II, paragraph 3?", "4")]
    [InlineData("paragraph 4 of its resolution 90/11", "A/RES/90/11 has no paragraph 4: did you mean annex, paragraph 3?", "4")]
    [InlineData("paragraph 4 of its resolution 90/12", "A/RES/90/12 has no paragraph 4: did you mean paragraph 1?", "4")]
    [InlineData("paragraph 5 of its resolution 90/13", "A/RES/90/13 has no paragraph 5: did you mean annex, paragraph 5?", "5")]
    [InlineData("paragraph 6 of its resolution 90/9 A", "A/RES/90/9 has no paragraph 6: did you mean section II, paragraph 4?", "6")]
    [InlineData("paragraph 3 bis of its resolution 90/9", "A/RES/90/9 has no paragraph 3 bis: did you mean section II, paragraph 3?", "3 bis")]
    [InlineData("paragraph 5 of its resolution 90/20", "A/RES/90/20 has no paragraph 5: did you mean part A, paragraph 2?", "5")]
    [InlineData("paragraph 5 of its resolution 90/20 A", "A/RES/90/20 A has no paragraph 5: did you mean paragraph 2?", "5")]
    [InlineData("paragraph 1 of its resolution 90/20 D", "A/RES/90/20 has no part D: did you mean part B?", "90/20 D")]
    public void IsSaidNotToBeThere(string words, string message, string at)
    {
        var run = Build(words).Run();
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((DiagnosticIds.UnknownPinpoint, message), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(at, run.Build.Texts[0].Content.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    /// <summary>Words that may be what is meant: nothing is said, and nothing is guessed.</summary>
    [Theory]
    [InlineData("paragraph 2 (a) of its resolution 90/9")]
    [InlineData("paragraph 4 of annex II to its resolution 90/9")]
    [InlineData("paragraph 2 of the annex to its resolution 90/10")]
    [InlineData("annex I to its resolution 90/10")]
    [InlineData("paragraph 3 of its resolution 90/10")]
    [InlineData("paragraph 3 of its resolution 90/12")]
    [InlineData("subparagraph (c) of its resolution 90/9")]
    [InlineData("the annex to its resolution 90/9")]
    [InlineData("rule 12 of its resolution 90/9")]
    [InlineData("appendix IV, paragraph 12, of its resolution 90/9")]
    [InlineData("chapter IV, paragraph 12, of its resolution 90/9")]
    [InlineData("paragraph 12 of its resolution 91/1")]
    [InlineData("paragraph 12 of its resolution 90/8")]
    public void IsLeftAlone(string words)
    {
        Assert.Empty(Messages(words));
        Assert.Equal("", Targets(words));
    }

    [Fact]
    public void APlaceThatIsThereInWhatIsNotThereIsNoTarget()
    {
        Assert.Equal("", Targets("annex III, paragraph 1, of its resolution 90/9"));
        Assert.Equal("", Targets("section III, paragraph 4, of its resolution 90/9"));
        Assert.Equal("", Targets("appendix I, paragraph 1, of its resolution 90/9"));
        Assert.Equal("operative-4", Targets("annex III and paragraph 4 of its resolution 90/9"));
    }

    [Fact]
    public void IbidStandsForTheDocumentAlone()
    {
        var text = Samples.Rivers.Replace("1 See the report on water.", "1 See resolution 90/9, annex I, para. 3.\n\n2 Ibid.\n\n3 Ibid., para. 6.")
            .Replace("of the world;", "of the world,2 and seas;3");
        var run = (Build("nothing") with { Texts = [new TestText(TestBuild.Directory + "text.txt", text), .. Build("nothing").Texts[1..]] }).Run();
        Assert.Equal(["3", "Ibid.", "6"], run.Diagnostics.Select(diagnostic => text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
    }

    /// <summary>The reference of a text to itself is the business of PLN2008.</summary>
    [Fact]
    public void ATextThatNamesItselfHearsNothing()
        => Assert.Empty(new TestBuild(new TestText(TestBuild.Directory + "text.txt", Samples.Numbered(1, "to observe paragraph 9 of resolution 91/1"))).Run().Diagnostics);

    private static IEnumerable<string> Messages(string words)
        => Build(words).Run().Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));

    /// <summary>The places that the program that was built finds.</summary>
    private static string Targets(string words) => LoadedBuild.Evaluate<string>(
        Build(words),
        "string.Join(\" \", System.Linq.Enumerable.Select(A_RES_91_1.Instance.Preambular1.Citations[0].Targets, one => one.Path))");

    private static TestBuild Build(string words)
        => new(
            new TestText(TestBuild.Directory + "text.txt", Samples.Numbered(1).Replace("all that was said on rivers", words)),
            new TestText(TestBuild.Directory + "declared.txt", Declared),
            new TestText(TestBuild.Directory + "longer.txt", Declared.Replace("90/11", "90/13").Replace("Adopts the", "1. Adopts the").Replace("every year.", "every year.\n\n4. Sand is weighed.\n\n5. Sand is left alone.")),
            new TestText(TestBuild.Directory + "lakes.txt", Samples.Divided),
            new TestText(TestBuild.Directory + "springs.txt", Springs),
            new TestText(TestBuild.Directory + "stones.txt", Stones),
            new TestText(TestBuild.Directory + "torn.txt", Torn));
}
