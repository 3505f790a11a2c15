using Plenary.Storage;
using Xunit;

namespace Plenary.Tests.Model;

public class DivisionTests
{
    [Fact]
    public void Preamble_and_operative_part_are_flat_without_annexes_and_embedded_resolutions()
    {
        var resolution = Sample.Make();

        Assert.Equal(["preambular-1", "preambular-2", "preambular-3", "section-ii-preambular-1"], resolution.Preamble.Select(item => item.Path));
        Assert.Equal(
            [
                "chapeau", "operative-1", "operative-3-bis", "operative-3-bis-2", "unnumbered-1", "operative-4", "section-ii-operative-1",
                "section-ii-subsection-b-operative-1", "operative-5",
            ],
            resolution.Operative.Select(item => item.Path));
    }

    [Fact]
    public void A_section_has_what_stands_in_it_and_beneath()
    {
        var sections = Sample.Make().Sections;

        Assert.Equal(["I", "II"], sections.Select(section => section.Number));
        Assert.Equal("Numbers run on", sections[0].Title);
        Assert.False(sections[0].RestartsNumbering);
        Assert.Equal("operative-4", Assert.Single(sections[0].Operative).Path);
        Assert.True(sections[1].RestartsNumbering);
        Assert.Equal(["section-ii-operative-1", "section-ii-subsection-b-operative-1"], sections[1].Operative.Select(item => item.Path));
        Assert.Equal("Deeper", Assert.Single(sections[1].Sections).Title);
        Assert.Same(sections[1], sections[1].Sections[0].Parent);
    }

    [Fact]
    public void The_body_has_each_level_in_order()
    {
        var resolution = Sample.Make();

        Assert.Equal(
            ["PreambularParagraph", "PreambularParagraph", "OperativeParagraph", "OperativeParagraph", "Heading", "OperativeParagraph", "OperativeParagraph", "OperativeParagraph", "Section", "Section", "OperativeParagraph"],
            resolution.Body.Select(element => element.GetType().Name));
        Assert.Equal(["Section", "BodyText"], resolution.Annexes[1].Body.Select(element => element.GetType().Name));
        Assert.Equal("Unnumbered.", resolution.Annexes[1].Body[1].Text);
    }

    [Fact]
    public void Headings_hold_until_one_as_high_or_the_division_ends()
    {
        var resolution = new TestResolution(Make.Resolution(children:
        [
            Make.Operative("1", [Make.Words("a")]),
            Make.Heading(0, "High"),
            Make.Heading(1, "Low"),
            Make.Operative("2", [Make.Words("b")], Make.Sub("a", [Make.Words("c")])),
            Make.Heading(1, "Low again"),
            Make.Operative("3", [Make.Words("d")]),
            Make.Heading(0, "High again"),
            Make.Operative("4", [Make.Words("e")]),
            Make.Section("I", "", restarts: false, Make.Operative("5", [Make.Words("f")])),
        ]));

        Assert.Null(resolution.Operative[0].Heading);
        Assert.Empty(resolution.Operative[0].HeadingPath);
        Assert.Equal(["High", "Low"], resolution.Operative[1].HeadingPath.Select(heading => heading.Text));
        Assert.Equal("Low", resolution.Operative[1].Subparagraphs[0].Heading?.Text);
        Assert.Equal(["High", "Low again"], resolution.Operative[2].HeadingPath.Select(heading => heading.Text));
        Assert.Equal(["High again"], resolution.Operative[3].HeadingPath.Select(heading => heading.Text));
        Assert.Null(resolution.Operative[4].Heading);
        Assert.Same(resolution.Body[1], resolution.Operative[1].HeadingPath[0]);
    }

    [Fact]
    public void The_chapeau_stands_before_the_first_number()
    {
        var resolution = Sample.Make();

        Assert.Equal("Resolves that:", resolution.Chapeau?.Text);
        Assert.Same(resolution.Operative[0], resolution.Chapeau);
        Assert.Null(resolution.Chapeau?.Number);
        Assert.Null(resolution.Sections[1].Chapeau);
    }

    [Fact]
    public void A_part_is_a_resolution()
    {
        var note = Make.Footnote("1", Make.Words("Shared."));
        var resolution = new TestResolution(Make.Resolution("A/RES/90/1 A-B", children:
        [
            Make.Masthead(MastheadRole.Session, [Make.Words("Ninetieth session")]),
            Make.Part("A", "A/RES/90/1 A", Make.Title(Make.Words("First")), Make.Formula("The General Assembly,"), Make.Operative("1", [Make.Words("a"), Make.Marker(note)])),
            Make.Part("B", "A/RES/90/1 B", Make.Operative("1", [Make.Words("b")]), Make.Annex("", "Of B")),
            new TestNode(NodeKind.Adoption) { Extra = [new DateOnly(2035, 9, 1).DayNumber + 1] },
            note,
        ]));

        var part = resolution.Parts[0];
        Assert.Null(resolution.Parent);
        Assert.Same(resolution, part.Parent);
        Assert.Equal("A/RES/90/1 A", part.Symbol?.Value);
        Assert.Equal("First", part.Title);
        Assert.Equal("The General Assembly,", part.Formula);
        Assert.Equal("part-a-operative-1", Assert.Single(part.Operative).Path);
        Assert.Same(part, part.Operative[0].Resolution);
        Assert.Same(part, part.Operative[0].Parent);
        Assert.Same(part, ((IAddressable)part).Resolution);
        Assert.Same(resolution.Operative[0], part.Operative[0]);
        Assert.Same(resolution.Footnotes, part.Footnotes);
        Assert.Equal("part-b-annex", Assert.Single(resolution.Parts[1].Annexes).Path);
        Assert.Empty(resolution.Annexes);
        Assert.Null(resolution.Parts[1].Title);
        Assert.Equal([resolution.Parts[0], resolution.Parts[1]], resolution.Body);

        // What the part does not tell is the whole's.
        Assert.Equal(new DateOnly(2035, 9, 1), part.Adoption.Date);
    }

    [Fact]
    public void Annexes_have_paragraphs_articles_and_annexes()
    {
        var annex = Sample.Make().Annexes[0];

        Assert.Equal(("Annex I", "First annex"), (annex.Number, annex.Title));
        Assert.Equal(["annex-i-paragraph-4", "annex-i-article-7-1"], annex.Paragraphs.Select(item => item.Path));
        var article = Assert.Single(annex.Articles);
        Assert.Equal(("Article 7", "Seventh"), (article.Number, article.Title));
        Assert.Equal("Of an article:", Assert.Single(article.Paragraphs).Text);
        Assert.Same(article, article.Paragraphs[0].Parent);
        Assert.Equal("Of an annex", Assert.Single(annex.Annexes).Title);
        Assert.Equal("In its section.", Sample.Make().Annexes[1].Sections[0].Paragraphs[0].Text);
    }
}
