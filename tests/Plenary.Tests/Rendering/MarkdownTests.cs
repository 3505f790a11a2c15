using System.Xml.Linq;
using Markdig;
using Xunit;

namespace Plenary.Tests.Rendering;

public sealed class MarkdownTests
{
    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().UseFootnotes().Build();
    private static readonly MarkdownPipeline Extended = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    public static TheoryData<string> Words => HostileWords.All;

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_stay_words_at_the_start_of_a_line(string words)
        => AssertParagraph(words, Make.Words(words));

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_stay_words_within_a_line(string words)
        => AssertParagraph("Notes " + words + " and more", Make.Words("Notes "), Make.Words(words), Make.Words(" and more"));

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_stay_words_in_a_list_a_heading_and_a_note(string words)
    {
        var note = Make.Footnote("1", Make.Words(words));
        var resolution = new TestResolution(Make.Resolution(children:
        [
            Make.Title(Make.Words(words)),
            Make.Operative("1", [Make.Words("Lists:")], Make.Bullet(1, Make.Words(words)), Make.Quoted(Make.Text(Make.Words(words), Make.Marker(note)))),
            note,
        ]));

        var html = Html(resolution.ToMarkdown(), CommonMark);

        var shown = HostileWords.Folded(HostileWords.Shown(words));
        Assert.Equal(shown, HostileWords.Folded(html.Element("h1")?.Value ?? ""));
        Assert.Equal("• " + shown, HostileWords.Folded(html.Element("ul")!.Element("li")!.Value));
        html.Descendants("a").Where(link => link.Attribute("class")?.Value == "footnote-ref").Remove();
        Assert.Equal(shown, HostileWords.Folded(html.Element("blockquote")!.Value));
        Assert.Equal(shown + "↩", HostileWords.Folded(html.Element("div")!.Descendants("li").Single().Value));
    }

    [Theory]
    [InlineData("Recalling", "Recalling")]
    [InlineData("“Recalling”", "Recalling")]
    [InlineData(" Recalling also, ", "Recalling also")]
    [InlineData("回顾", "回顾")]
    [InlineData("*", null)]
    public void An_opening_is_emphasized(string opening, string? emphasized)
    {
        var resolution = new TestResolution(Make.Resolution(children: [Make.Preambular(1, Make.Opening(opening), Make.Words("that"))]));

        var paragraph = Html(resolution.ToMarkdown(), CommonMark).Element("p")!;

        Assert.Equal(emphasized, paragraph.Element("em")?.Value);
        Assert.Equal((opening + "that").TrimStart(), paragraph.Value);
    }

    [Fact]
    public void Numbers_are_not_counted_anew()
    {
        var html = Html(Sample.Create().ToMarkdown(), Extended);

        Assert.Empty(html.Elements("ol"));
        Assert.Contains(html.Elements("p"), paragraph => paragraph.Value.StartsWith("3 bis. Decides", StringComparison.Ordinal));
        Assert.Contains(html.Elements("p"), paragraph => paragraph.Value.StartsWith("8. Requests", StringComparison.Ordinal));
    }

    [Fact]
    public void Subparagraphs_keep_their_depth()
    {
        var html = Html(Sample.Create().ToMarkdown(), CommonMark);

        var outer = html.Elements("ul").First();
        Assert.Equal(["(a) To report on:", "(b) To convene a meeting;"], outer.Elements("li").Select(item => item.Element("p")!.Value));
        Assert.Equal(["(i) Lakes;", "(ii) Rivers;"], outer.Descendants("ul").Single().Elements("li").Select(item => item.Element("p")!.FirstNode!.ToString()));
    }

    [Fact]
    public void Every_citation_of_a_note_is_one()
    {
        var html = Html(Sample.Create().ToMarkdown(), CommonMark);

        Assert.Equal(8, html.Descendants("a").Count(link => link.Attribute("class")?.Value == "footnote-ref"));
        Assert.Equal(4, html.Descendants("div").Single(element => element.Attribute("class")?.Value == "footnotes").Descendants("li").Count());
    }

    [Theory]
    [InlineData("(x)")]
    [InlineData(": x")]
    [InlineData("[x]")]
    public void What_follows_a_marker_makes_nothing_else_of_it(string words)
    {
        var note = Make.Footnote("1", Make.Words("note"));
        var resolution = new TestResolution(Make.Resolution(children: [Make.Preambular(1, Make.Marker(note), Make.Words(words)), note]));

        var paragraph = Html(resolution.ToMarkdown(), CommonMark).Element("p")!;

        Assert.Equal("footnote-ref", paragraph.Element("a")!.Attribute("class")!.Value);
        Assert.Equal("1" + words, paragraph.Value);
    }

    [Fact]
    public void A_note_that_nothing_cites_is_still_written()
        => Assert.Contains("3 Nobody cites this note.", Html(Sample.Create().ToMarkdown(), CommonMark).Elements("p").Select(paragraph => paragraph.Value));

    [Fact]
    public void Labels_take_the_prefix()
        => Assert.Contains("[^a-2]: ", Sample.Create().ToMarkdown(new MarkdownOptions { IdPrefix = "a-" }), StringComparison.Ordinal);

    [Fact]
    public void A_paragraph_comes_with_the_notes_that_it_cites()
    {
        var paragraph = Sample.Create().At<OperativeParagraph>(HtmlTests.NodeAt(Sample.Tree(), "8."));

        var markdown = paragraph.ToMarkdown();

        Assert.StartsWith("8\\. *Requests*", markdown, StringComparison.Ordinal);
        Assert.EndsWith("[^2]: [Resolution 217 A (III)](<https://undocs.org/en/A/RES/217(III)>).\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("[^1]", markdown, StringComparison.Ordinal);
    }

    private static void AssertParagraph(string expected, params TestInline[] inlines)
    {
        var resolution = new TestResolution(Make.Resolution(children: [Make.Preambular(1, inlines)]));
        foreach (var pipeline in new[] { CommonMark, Extended })
        {
            var html = Html(resolution.ToMarkdown(), pipeline);

            var paragraph = Assert.Single(html.Elements());
            Assert.Equal("p", paragraph.Name.LocalName);
            Assert.DoesNotContain(paragraph.Descendants(), element => element.Name.LocalName != "a" || !element.Value.StartsWith("https://", StringComparison.Ordinal));
            Assert.Equal(HostileWords.Folded(HostileWords.Shown(expected)), HostileWords.Folded(paragraph.Value));
        }
    }

    private static XElement Html(string markdown, MarkdownPipeline pipeline) => XElement.Parse("<body>" + Markdig.Markdown.ToHtml(markdown, pipeline) + "</body>", LoadOptions.PreserveWhitespace);
}
