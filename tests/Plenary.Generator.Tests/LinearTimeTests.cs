using System.Diagnostics;
using System.Text;
using Plenary.Generator.Reading;

namespace Plenary.Generator.Tests;

/// <summary>A text ten times as long costs ten times as much: coarse, since machines are shared.</summary>
public class LinearTimeTests
{
    public static TheoryData<string> Shapes => new("paragraphs", "numbers", "one line", "notes", "subparagraphs", "quotes", "short lines", "open quotes", "deep lists", "drafts", "lists of names");

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TimeGrowsWithTheText(string shape)
    {
        var (small, large) = (Text(shape, 400), Text(shape, 4000));
        Read(small);

        // The best of several runs: what else the machine does only adds. A quadratic step gives a hundred.
        var ratio = Enumerable.Range(0, 3).Min(_ => Time(large) / Time(small));
        Assert.True(ratio < 25, $"{shape}: {ratio:0.0} times the time for ten times the text");
    }

    private static double Time(string text)
        => Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Read(text);
            return watch.Elapsed.TotalMilliseconds;
        });

    private static void Read(string text)
        => Assert.NotNull(DocumentReader.Read(text, new ReadingOptions("text", "", "", true), TestContext.Current.CancellationToken).Document);

    private static string Text(string shape, int count)
    {
        var text = new StringBuilder("90/1. Title\n\nThe General Assembly,\n\nRecalling its decisions,\n\n");
        for (var i = 1; i <= count; i++)
        {
            text.Append(shape switch
            {
                "paragraphs" => $"{i}. Calls upon all Member States to keep their rivers clean, as recommended in resolution 52/131 and in paragraph {i} above;\n\n",
                "numbers" => $"{i}. Requests 1 and 2, or 3 (4), of 5 March 2045, A/1/2, 6 to 7;\n\n",
                "one line" => i == 1 ? "1. Decides to " : $"keep rivers clean, see paragraph 1 above, “{i}”, resolution 52/131 of 12 December 1997 (A/52/1) and ",
                "notes" => $"{i}. Takes note of the report,{i}\n\n{i} See A/52/{i}.\n\n",
                "subparagraphs" => i == 1 ? "1. Decides:\n\n" : $"({(char)('a' + (i % 26))}) To keep rivers clean;\n\n",
                "quotes" => $"{i}. Decides that:\n\n“{i}. Words of another text.\n\n",
                "open quotes" => $"{i}. Decides that rule {i} shall read: “a\n\n",
                "deep lists" => i == 1 ? "1. Decides:\n\n" : "(a) To keep clean:\n\n",
                "drafts" => "1. Recommends the adoption of the following draft resolution:\n\nThe General Assembly,\n\nAnnex\n\n1. One.\n\n",
                "lists of names" => i == 1 ? "1. Decides.\n\n12th plenary meeting\n3 March 2045\n\n" : "In favour:\n\nAlbania\n\n",
                _ => "1. Decides\na\n",
            });
        }

        return text.Append('\n').ToString();
    }
}
