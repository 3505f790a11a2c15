using System.Xml.Linq;
using Xunit;

namespace Plenary.Tests.Rendering;

public sealed class LinkTests
{
    [Theory]
    [InlineData("A/RES/48/141")]
    [InlineData("A/RES/217 A (III)")]
    [InlineData("A/RES/74/250 B")]
    [InlineData("S/RES/1325 (2000)")]
    [InlineData("A/CONF.157/24 (Part I)")]
    [InlineData("E/RES/1296 (XLIV)")]
    [InlineData("A/HRC/RES/S-32/1")]
    [InlineData("S/2017/142")]
    public void A_citation_leads_to_the_document(string symbol)
    {
        var expected = DocumentSymbol.Parse(symbol).Url;

        Assert.Equal(expected, HtmlAddress(symbol, null));
        Assert.Equal(expected, MarkdownAddress(symbol, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("52/131")]
    [InlineData("S-32/1")]
    [InlineData("ES-11/1")]
    public void A_number_without_its_organ_leads_nowhere(string symbol)
    {
        Assert.Null(HtmlAddress(symbol, null));
        Assert.Null(MarkdownAddress(symbol, null));
    }

    [Fact]
    public void A_function_gives_the_address_instead()
    {
        static string? Link(Citation citation) => citation.Text == "it" ? "/documents/" + citation.Symbol!.Value.Value.Replace('/', '-') : throw new InvalidOperationException();

        Assert.Equal("/documents/A-RES-48-141", HtmlAddress("A/RES/48/141", Link));
        Assert.Equal("/documents/A-RES-48-141", MarkdownAddress("A/RES/48/141", Link));
    }

    [Fact]
    public void A_function_gets_the_citation_at_its_place()
    {
        var resolution = new TestResolution(Make.Resolution(children: [Make.Preambular(1, Make.Cites("one", "A/RES/1/1"), Make.Words(" and "), Make.Cites("two", "A/RES/1/2"))]));

        var links = XElement.Parse(resolution.ToHtml(new HtmlOptions { Link = citation => "#" + citation.Text })).Descendants("a");

        Assert.All(links, link => Assert.Equal("#" + link.Value, link.Attribute("href")!.Value));
        Assert.Equal(2, links.Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("https://x.example/\u0085")]
    public void What_could_run_is_no_link(string? address)
    {
        Assert.Null(HtmlAddress("A/RES/48/141", _ => address));
        Assert.Null(MarkdownAddress("A/RES/48/141", _ => address));
    }

    [Theory]
    [InlineData("https://x.example/?a=1&b=\"2\"&amp;c='3'`", "https://x.example/?a=1&b=\"2\"&amp;c='3'`")]
    [InlineData("http://x.example/<b>\\>)", "http://x.example/<b>\\>)")]
    [InlineData("mailto:a@x.example", "mailto:a@x.example")]
    [InlineData("?javascript:x", "?javascript:x")]
    [InlineData("../a/b:c|d", "../a/b:c|d")]
    public void An_address_is_escaped(string address, string shown)
    {
        Assert.Equal(shown, HtmlAddress("A/RES/48/141", _ => address));
        Assert.Equal(Uri.UnescapeDataString(shown), Uri.UnescapeDataString(MarkdownAddress("A/RES/48/141", _ => address)!));
    }

    [Fact]
    public void A_function_may_render_in_its_turn()
    {
        var resolution = Sample.Create();
        var plain = resolution.ToHtml(new HtmlOptions { Link = _ => "/x" });

        Assert.Equal(plain, resolution.ToHtml(new HtmlOptions { Link = _ => resolution.ToHtml().Length > 0 ? "/x" : null }));
    }

    private static TestResolution Citing(string symbol) => new(Make.Resolution(children: [Make.Preambular(1, Make.Cites("it", symbol))]));

    private static string? HtmlAddress(string symbol, Func<Citation, string?>? link)
        => XElement.Parse(Citing(symbol).ToHtml(new HtmlOptions { Link = link })).Descendants("a").SingleOrDefault()?.Attribute("href")!.Value;

    private static string? MarkdownAddress(string symbol, Func<Citation, string?>? link)
        => XElement.Parse(Markdig.Markdown.ToHtml(Citing(symbol).ToMarkdown(new MarkdownOptions { Link = link }))).Element("a")?.Attribute("href")!.Value;
}
