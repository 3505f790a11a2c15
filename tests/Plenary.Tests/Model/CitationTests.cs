using Plenary.Storage;
using Xunit;
using static Plenary.Tests.Make;

namespace Plenary.Tests.Model;

public class CitationTests
{
    [Fact]
    public void A_citation_tells_what_it_cites_and_where_it_stands()
    {
        var citation = Cite(Cites("resolution 48/141 of 20 December 1993, para. 4", "A/RES/48/141", (PinpointKind.Paragraph, "4", ""))
            with
        { Date = new DateOnly(1993, 12, 20) });

        Assert.Equal("A/RES/48/141", citation.Symbol?.Value);
        Assert.Equal((new DateOnly(1993, 12, 20), 1993), (citation.Date, citation.Year));
        Assert.Equal([new PinpointRange(PinpointKind.Paragraph, "4", null)], citation.Pinpoint?.Ranges);
        Assert.False(citation.IsIbid);
        Assert.Null(citation.Resolution);
        Assert.Empty(citation.Targets);
        Assert.Equal("operative-1", citation.Source.Path);
    }

    [Fact]
    public void A_year_alone_is_no_date()
    {
        var citation = Cite(Cites("the resolution of 1993", "") with { Date = new DateOnly(1993, 1, 1), IsYearOnly = true });

        Assert.Equal((null, 1993), (citation.Date, citation.Year));
        Assert.Null(citation.Symbol);
        Assert.Null(citation.Pinpoint);
    }

    [Theory]
    [InlineData("operative-3-bis-a", PinpointKind.Paragraph, "3 bis (a)", "")]
    [InlineData("operative-1 operative-3-bis operative-3-bis-2 unnumbered-1 operative-4", PinpointKind.Paragraph, "1", "4")]
    [InlineData("annex-i annex-ii", PinpointKind.Annex, "I", "II")]
    [InlineData("preambular-2", PinpointKind.PreambularParagraph, "2", "")]
    [InlineData("preambular-1 preambular-2 preambular-3", PinpointKind.PreambularParagraph, "1", "3")]
    [InlineData("", PinpointKind.PreambularParagraph, "9", "")]
    [InlineData("operative-3-bis-a", PinpointKind.Subparagraph, "3 bis (a)", "")]
    [InlineData("", PinpointKind.Annex, "", "")]
    [InlineData("", PinpointKind.Part, "B", "")]
    [InlineData("", PinpointKind.Paragraph, "77", "")]
    [InlineData("", PinpointKind.Rule, "1", "")]
    public void Targets_are_the_places_in_the_cited_resolution(string paths, PinpointKind kind, string from, string to)
        => Assert.Equal(paths, Targets((kind, from, to)));

    [Fact]
    public void What_a_place_stands_in_is_no_target_itself()
    {
        Assert.Equal("section-ii-operative-1", Targets((PinpointKind.Section, "II", ""), (PinpointKind.Paragraph, "1", "")));
        Assert.Equal("annex-i-paragraph-4 annex-i-article-7", Targets((PinpointKind.Annex, "I", ""), (PinpointKind.Paragraph, "4", ""), (PinpointKind.Article, "7", "")));
        Assert.Equal("operative-3-bis-a operative-3-bis-1-1", Targets((PinpointKind.Paragraph, "3 bis", ""), (PinpointKind.Subparagraph, "(a)", ""), (PinpointKind.Subparagraph, "1.1", "")));
        Assert.Equal("annex-i annex-ii", Targets((PinpointKind.Annex, "I", ""), (PinpointKind.Annex, "II", "")));
    }

    [Fact]
    public void What_stands_in_a_place_that_is_not_there_is_no_target()
    {
        Assert.Equal("", Targets((PinpointKind.Annex, "IX", ""), (PinpointKind.Paragraph, "1", "")));
        Assert.Equal("", Targets((PinpointKind.Section, "IX", ""), (PinpointKind.Paragraph, "1", ""), (PinpointKind.Subparagraph, "(a)", "")));
        Assert.Equal("", Targets((PinpointKind.Appendix, "I", ""), (PinpointKind.Paragraph, "1", "")));
        Assert.Equal("annex-i-paragraph-4", Targets((PinpointKind.Annex, "IX", ""), (PinpointKind.Paragraph, "1", ""), (PinpointKind.Annex, "I", ""), (PinpointKind.Paragraph, "4", "")));
        Assert.Equal("annex-i-paragraph-4", Targets((PinpointKind.Annex, "I", ""), (PinpointKind.Chapter, "V", ""), (PinpointKind.Paragraph, "4", "")));
    }

    [Fact]
    public void A_letter_that_came_later_is_the_resolution_itself()
    {
        Assert.Equal("operative-1", Targets((PinpointKind.Part, "A", ""), (PinpointKind.Paragraph, "1", "")));
        Assert.Equal("", Targets((PinpointKind.Part, "B", ""), (PinpointKind.Paragraph, "1", "")));
    }

    [Fact]
    public void The_annex_is_the_only_one_whatever_its_number()
    {
        var cited = new TestResolution(Resolution(children: [Operative("1", [Words("Adopts it.")]), Annex("I", "Rules", AnnexParagraph("1", [Words("First.")]), AnnexParagraph("2", [Words("Second.")]))]));
        Assert.Equal("annex-i", TargetsIn(cited, (PinpointKind.Annex, "", "")));
        Assert.Equal("annex-i-paragraph-2", TargetsIn(cited, (PinpointKind.Annex, "", ""), (PinpointKind.Paragraph, "2", "")));
        Assert.Equal("annex-i-paragraph-2", cited.Find("para. 2 of the annex")?.Path);
    }

    [Fact]
    public void A_number_that_a_resolution_without_numbers_cannot_have_is_its_annexes()
    {
        static TestResolution Adopting(TestNode paragraph, params TestNode[] annexes) => new(Resolution(children: [paragraph, .. annexes]));
        var unnumbered = Operative(1, OperativeRole.ByPosition, [Words("Adopts it.")]);
        var annex = Annex("", "Rules", AnnexParagraph("1", [Words("First.")]), AnnexParagraph("2", [Words("Second.")]));

        Assert.Equal("annex-paragraph-2", TargetsIn(Adopting(unnumbered, annex), (PinpointKind.Paragraph, "2", "")));
        Assert.Equal("operative-1", TargetsIn(Adopting(unnumbered, annex), (PinpointKind.Paragraph, "1", "")));
        Assert.Equal("", TargetsIn(Adopting(Operative("1", [Words("Adopts it.")]), annex), (PinpointKind.Paragraph, "2", "")));
        Assert.Equal("", TargetsIn(Adopting(unnumbered, Annex("I", "Rules", AnnexParagraph("2", [Words("Second.")])), Annex("II", "Rules")), (PinpointKind.Paragraph, "2", "")));
    }

    [Fact]
    public void A_resolution_has_all_citations_a_paragraph_those_of_its_words_and_a_note_its_own()
    {
        var note = Footnote("1", Cites("resolution 1/1", "A/RES/1/1"));
        var resolution = new TestResolution(Resolution(children:
        [
            Masthead(MastheadRole.Origin, [Words("[on the report of the Third Committee ("), Cites("A/90/1", "A/90/1"), Words(")]")]),
            Operative("1", [Cites("resolution 1/2", "A/RES/1/2"), Marker(note)], Sub("a", [Cites("resolution 1/3", "A/RES/1/3")])),
            Annex("", "", AnnexParagraph("1", [Cites("resolution 1/4", "A/RES/1/4")])),
            note,
        ]));

        Assert.Equal(["A/90/1", "A/RES/1/2", "A/RES/1/3", "A/RES/1/4", "A/RES/1/1"], resolution.Citations.Select(citation => citation.Symbol?.Value));
        Assert.Equal(["", "operative-1", "operative-1-a", "annex-paragraph-1", "footnote-1"], resolution.Citations.Select(citation => citation.Source.Path));
        Assert.Equal(["resolution 1/2", "resolution 1/3"], resolution.Operative[0].Citations.Select(citation => citation.Text));
        Assert.Same(resolution.Citations[4], Assert.Single(resolution.Footnotes[0].Citations));
        Assert.Same(resolution.Citations[0], Assert.Single(resolution.Masthead.Origin!.Citations));
    }

    private static Citation Cite(TestInline citation) => new TestResolution(Resolution(children: [Operative("1", [citation])])).Citations[0];

    private static string Targets(params (PinpointKind Kind, string From, string To)[] pinpoints) => TargetsIn(Sample.Make(), pinpoints);

    private static string TargetsIn(TestResolution cited, params (PinpointKind Kind, string From, string To)[] pinpoints)
    {
        var citing = new TestResolution(
            Resolution(children: [Operative("1", [Cites("it", "A/RES/90/1", pinpoints)])]),
            link: symbol => symbol == "A/RES/90/1" ? cited : null);
        Assert.Same(cited, citing.Citations[0].Resolution);
        return string.Join(' ', citing.Citations[0].Targets.Select(target => target.Path));
    }
}
