using System.Xml.Linq;
using Xunit;

namespace Plenary.Tests.Rendering;

public sealed class HtmlEscapingTests
{
    public static TheoryData<string> Words => HostileWords.All;

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_stay_words(string words)
    {
        var resolution = new TestResolution(Make.Resolution(children: [Make.Preambular(1, Make.Words(words))]));

        var paragraph = XElement.Parse(resolution.ToHtml()).Element("p")!;

        Assert.Empty(paragraph.Elements());
        Assert.Equal(HostileWords.Shown(words), paragraph.Value);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void No_element_and_no_attribute_comes_of_words(string words)
    {
        var article = XElement.Parse(HostileWords.Everywhere(words).ToHtml());

        string[] elements = ["article", "header", "h1", "h2", "p", "em", "sup", "a", "div", "ol", "li", "blockquote", "table", "tr", "td", "pre", "section", "span", "footer"];
        string[] attributes = ["lang", "dir", "class", "id", "role", "style", "href", "aria-label"];
        Assert.Empty(article.DescendantsAndSelf().Select(element => element.Name.LocalName).Except(elements));
        Assert.Empty(article.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Except(attributes));
        Assert.All(article.Descendants("a"), link => Assert.Matches("^(#|https://undocs[.]org/en/[A-Za-z0-9%/._()~,-]*$)", link.Attribute("href")!.Value));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_document_has_the_words_in_its_head(string words)
    {
        var html = HostileWords.Everywhere(words).ToHtml(new HtmlOptions { Document = true });

        var head = html[html.IndexOf("<title>", StringComparison.Ordinal)..(html.IndexOf("</title>", StringComparison.Ordinal) + "</title>".Length)];
        Assert.StartsWith(HostileWords.Shown(words), XElement.Parse(head).Value, StringComparison.Ordinal);
        Assert.Single(html.Split("<style>")[1..]);
    }
}
