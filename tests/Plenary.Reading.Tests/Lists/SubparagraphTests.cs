using Plenary.Generator.Model;
using Plenary.Generator.Reading;
using Xunit;

namespace Plenary.Reading.Tests.Lists;

public class SubparagraphTests
{
    private const string Head = "90/1. Lakes\n\nThe General Assembly,\n\nRecalling its resolution 89/1,\n\n";

    [Fact]
    public void A_letter_alone_takes_the_words_on_the_next_line()
    {
        var items = Items(Head + "1. Decides:\n\n(a)\n\nTo study lakes:\n\n– Large ones;\n\n(b) To report.\n");

        Assert.Equal(["To study lakes:", "Large ones;", "To report."], items.Select(item => item.Text));
        Assert.Equal(["a", "", "b"], items.Select(item => item.Label));
    }

    private static List<Node> Items(string text) => Read(text).FindAll(node => node.Kind == NodeKind.Subparagraph);

    private static List<Node> Read(string text) => DocumentReader.Read(text, new ReadingOptions("lakes", "", "", true)).Document!.Nodes.ToList();
}
