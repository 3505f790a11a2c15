using System.Xml.Linq;
using Xunit;

namespace Plenary.Tests.Rendering;

public sealed class HtmlTests
{
    [Fact]
    public void Every_id_is_there_once_and_every_link_leads_to_one()
    {
        var article = Parse(Sample.Create().ToHtml());

        var ids = article.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(article.Descendants("a").Attributes("href").Where(href => href.Value[0] == '#'), href => Assert.Contains(href.Value[1..], ids));
    }

    [Fact]
    public void Paths_are_ids()
    {
        var article = Parse(Sample.Create().ToHtml());

        string[] paths =
        [
            "preambular-2", "operative-3-bis", "operative-8-a-ii", "operative-10-draft-operative-1", "section-ii-preambular-1", "annex-i-paragraph-4",
            "annex-i-article-7-1", "annex-i-footnote-1", "footnote-2", "footnote-asterisk", "footnote-2-ref-1",
        ];
        Assert.Empty(paths.Except(article.Descendants().Attributes("id").Select(id => id.Value)));
    }

    [Fact]
    public void Ids_and_links_take_the_prefix()
    {
        var article = Parse(Sample.Create().ToHtml(new HtmlOptions { IdPrefix = "a-" }));

        Assert.All(article.Descendants().Attributes("id"), id => Assert.StartsWith("a-", id.Value, StringComparison.Ordinal));
        Assert.All(article.Descendants("a").Attributes("href").Where(href => href.Value[0] == '#'), href => Assert.StartsWith("#a-", href.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("\"")]
    [InlineData("a]")]
    public void A_prefix_that_no_id_can_have_is_refused(string prefix)
        => Assert.Throws<ArgumentException>(() => new HtmlOptions { IdPrefix = prefix });

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_level_that_no_heading_has_is_refused(int level)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new HtmlOptions { HeadingLevel = level });

    [Theory]
    [InlineData(1, "h1", "h2", "h3")]
    [InlineData(3, "h3", "h4", "h5")]
    [InlineData(6, "h6", "h6", "h6")]
    public void Headings_begin_at_the_level_told(int level, string title, string annex, string article)
    {
        var html = Parse(Sample.Create().ToHtml(new HtmlOptions { HeadingLevel = level }));

        Assert.Equal("90/1. Protection of lakes", html.Element(title)!.Value);
        Assert.Equal("Annex I Principles", ById(html, "annex-i").Element(annex)!.Value);
        Assert.Equal("Article 7 Use", ById(html, "annex-i-article-7").Element(article)!.Value);
    }

    [Fact]
    public void Numbers_are_words()
    {
        var html = Parse(Sample.Create().ToHtml());

        Assert.StartsWith("3 bis. Decides that", ById(html, "operative-3-bis").Value.Trim(), StringComparison.Ordinal);
        Assert.StartsWith("(ii) Rivers", ById(html, "operative-8-a-ii").Value.Trim(), StringComparison.Ordinal);
        Assert.All(html.Descendants("ol"), list => Assert.Equal("list", list.Attribute("role")!.Value));
    }

    [Fact]
    public void A_note_has_one_way_back_for_every_position()
    {
        var html = Parse(Sample.Create().ToHtml());

        var back = ById(html, "footnote-2").Descendants("a").Where(link => link.Attribute("role")?.Value == "doc-backlink").Select(link => link.Attribute("href")!.Value);
        Assert.Equal(["#footnote-2-ref-1", "#footnote-2-ref-2", "#footnote-2-ref-2-2", "#footnote-2-ref-3", "#footnote-2-ref-4"], back);
    }

    [Fact]
    public void A_paragraph_comes_with_the_notes_that_it_cites()
    {
        var resolution = Sample.Create();
        var paragraph = resolution.At<OperativeParagraph>(NodeAt(Sample.Tree(), "8."));

        var html = Parse(paragraph.ToHtml());

        Assert.Equal("div", html.Name.LocalName);
        Assert.Equal(["footnote-2"], html.Descendants("section").Single().Descendants("li").Select(note => note.Attribute("id")!.Value));
        Assert.Equal(["#footnote-2-ref-3", "#footnote-2-ref-4"], ById(html, "footnote-2").Descendants("a").Where(link => link.Attribute("role")?.Value == "doc-backlink").Select(link => link.Attribute("href")!.Value));
    }

    [Fact]
    public void A_cross_reference_leads_nowhere_when_its_target_is_not_on_the_page()
    {
        var paragraph = Sample.Create().At<OperativeParagraph>(NodeAt(Sample.Tree(), "1."));

        var html = Parse(paragraph.ToHtml());

        Assert.DoesNotContain("#operative-8", html.Descendants("a").Select(link => link.Attribute("href")!.Value));
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("fa-IR", "rtl")]
    [InlineData("en", null)]
    [InlineData("fr", null)]
    public void A_language_that_runs_right_to_left_says_so(string language, string? direction)
    {
        var html = Parse(Sample.Create(language).ToHtml());

        Assert.Equal(language, html.Attribute("lang")!.Value);
        Assert.Equal(direction, html.Attribute("dir")?.Value);
    }

    [Fact]
    public void The_name_in_the_masthead_heads_a_resolution_without_title()
    {
        var resolution = new TestResolution(Make.Resolution(name: "Resolution 9374 (2037)", children:
            [Make.Masthead(0, [Make.Words("Resolution 9374 (2037)")]), Make.Formula("The Security Council,")]));

        Assert.Equal("Resolution 9374 (2037)", Parse(resolution.ToHtml()).Descendants("h1").Single().Value);
        Assert.StartsWith("# Resolution 9374", resolution.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_an_article_when_it_stands_alone()
    {
        var resolution = new TestResolution(Make.Resolution(children: [Make.Part("A", "A/RES/90/1 A", Make.Title(Make.Words("Lakes")), Make.Operative("1", [Make.Words("x")]))]));

        var html = Parse(resolution.At<Part>(1).ToHtml());

        Assert.Equal("article", html.Name.LocalName);
        Assert.Equal("A Lakes", html.Descendants("h2").Single().Value);
        Assert.Equal("part-a-operative-1", html.Descendants("li").Single().Attribute("id")!.Value);
    }

    [Fact]
    public void A_document_keeps_numbers_with_their_lines_and_shows_where_links_lead_in_print()
    {
        var html = Sample.Create().ToHtml(new HtmlOptions { Document = true });

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", html, StringComparison.Ordinal);
        var print = html[html.IndexOf("@media print", StringComparison.Ordinal)..html.IndexOf("</style>", StringComparison.Ordinal)];
        Assert.Contains("break-after:avoid", print, StringComparison.Ordinal);
        Assert.Contains("attr(href)", print, StringComparison.Ordinal);
    }

    private static XElement Parse(string html) => XElement.Parse(html, LoadOptions.PreserveWhitespace);

    internal static int NodeAt(TestNode root, string number)
    {
        var index = 0;
        foreach (var node in Flat(root))
        {
            if (node.Number == number)
            {
                return index;
            }

            index++;
        }

        throw new ArgumentException($"No node has the number {number}.", nameof(number));
    }

    private static IEnumerable<TestNode> Flat(TestNode node) => node.Children.SelectMany(Flat).Prepend(node);

    private static XElement ById(XElement html, string id) => html.Descendants().Single(element => element.Attribute("id")?.Value == id);
}
