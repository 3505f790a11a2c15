using System.Diagnostics;
using System.Text;
using Plenary.Generator.Reading;

namespace Plenary.Generator.Tests;

/// <summary>
/// A text ten times as long costs ten times as much: at most 1.2 times what ten of a tenth cost. Allocated bytes are the same on
/// every machine and hold that bound; times are taken by turns, and have slack for machines that do other work besides.
/// </summary>
[Collection(nameof(LinearTimeTests))]
[CollectionDefinition(nameof(LinearTimeTests), DisableParallelization = true)]
public class LinearTimeTests
{
    private const double Most = 1.2;

    private const double MostTime = 1.6;

    /// <summary>The paragraphs of a resolution of some 15 KB.</summary>
    private const int Paragraphs = 100;

    public static TheoryData<string> Shapes => new("paragraphs", "numbers", "one line", "notes", "subparagraphs", "quotes", "short lines", "places", "words", "dense", "annex", "pages", "open quotes", "deep lists", "drafts", "lists of names");

    [Theory]
    [MemberData(nameof(Shapes))]
    public void AllocationGrowsWithTheText(string shape)
    {
        var allocated = Enumerable.Range(0, 3).Select(power => Allocated(Text(shape, Paragraphs * (int)Math.Pow(10, power)))).ToArray();

        Assert.InRange(allocated[1] / (10.0 * allocated[0]), 0, Most);
        Assert.InRange(allocated[2] / (10.0 * allocated[1]), 0, Most);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TimeGrowsWithTheText(string shape)
    {
        var (small, large) = (Text(shape, Paragraphs), Text(shape, Paragraphs * 10));
        for (var i = 0; i < 40; i++)
        {
            Read(small);
        }

        var ratios = new List<double>();
        for (var turn = 0; turn < 15 && !(ratios.Count > 0 && ratios[^1] <= MostTime); turn++)
        {
            GC.Collect();
            ratios.Add(Median(() => Read(large)) / Median(() =>
            {
                for (var i = 0; i < 10; i++)
                {
                    Read(small);
                }
            }));
        }

        Assert.InRange(ratios.Min(), 0, MostTime);
    }

    /// <summary>What grows with the square shows in a long text, however coarse the clock: a hundredfold.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void LongTextTakesItsLengthOnly(string shape)
    {
        var (small, large) = (Text(shape, Paragraphs * 5), Text(shape, Paragraphs * 50));
        Read(large);

        var (fastest, ratio) = (double.MaxValue, double.MaxValue);
        for (var turn = 0; turn < 15 && ratio >= 25; turn++)
        {
            fastest = Math.Min(fastest, Time(() => Read(large)));
            ratio = fastest / Median(() => Read(small));
        }

        Assert.True(ratio < 25, $"{shape}: {ratio:0.0} times the time for ten times the text");
    }

    private static double Median(Action action) => Enumerable.Range(0, 5).Select(_ => Time(action)).Order().ElementAt(2);

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static long Allocated(string text)
    {
        // The first reading fills what is filled once.
        Read(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

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
                "places" => i == 1 ? "1. Decides to act under " : $"paragraph {i} (a) and (b) of section II, subparagraphs 3 (b) (i) and (ii) above, annex I to resolution 217 A (III), Ibid., ",
                "words" => $"{i}. Decides internationa l childfriendly rivers-and-lakes x{i}y unkownword{i} well-being wellbeing;\n\n",
                "dense" => $"{i}. Calls upon all Member States to keep their rivers clean, to measure the depth and\nthe warmth of their water and to report on them to the SecretaryGeneral each year;\n",
                "annex" => i == 1 ? "1. Adopts the annex.\n\n12th plenary meeting\n3 March 2045\n\nAnnex\n\nRules\n\n" : $"{i}. Nobody leaves anything under paragraph {i - 1}, as the present resolution says.\n\n",
                "pages" => $"{i}. Calls upon all Member States to keep their rivers clean;\n\n2/{count}\n\fA/RES/90/1 Title\n\n",
                _ => "1. Decides\na\n",
            });
        }

        return text.Append('\n').ToString();
    }
}
