using System.Text;
using Xunit;
using static Plenary.Tests.Make;

namespace Plenary.Tests.Model;

public class CatalogTests
{
    private const string Symbols =
        """
        A/80/L.10	8
        A/HRC/RES/54/21	4
        A/RES/217A(III)	1
        A/RES/52/131	0
        A/RES/54/21	3
        A/RES/60/1	5,6
        A/RES/74/250	7
        A/RES/74/250A	7.0
        A/RES/74/250A-C	7
        A/RES/74/250B	7.1
        A/RES/74/250C	7.2
        S/RES/1325(2000)	2

        """;

    private readonly List<string> made = [];
    private readonly ResolutionCatalog catalog;

    public CatalogTests() => catalog = new ResolutionCatalog(
        10,
        position => position switch
        {
            0 => Make("A/RES/52/131"),
            1 => Make("A/RES/217 A (III)"),
            2 => Make("S/RES/1325 (2000)"),
            3 => Make("A/RES/54/21"),
            4 => Make("A/HRC/RES/54/21"),
            5 => Make("A/RES/60/1"),
            6 => Make("A/RES/60/1", "fr"),
            7 => Make("A/RES/74/250 A-C", "en", "A/RES/74/250 A", "A/RES/74/250 B", "A/RES/74/250 C"),
            8 => Make("A/80/L.10"),
            9 => Make(""),
            _ => throw new ArgumentOutOfRangeException(nameof(position), position, "There is none."),
        },
        position => position == 6 ? "fr" : "en",
        static () => Encoding.UTF8.GetBytes(Symbols.ReplaceLineEndings("\n")),
        static () => "A/HRC/RES/54/21\t1\nA/RES/52/131\t2,5\nA/RES/54/21\t0\nE/RES/217A(III)\t6,9\n"u8);

    [Theory]
    [InlineData("A/RES/52/131", "A/RES/52/131")]
    [InlineData("a/res/52/131", "A/RES/52/131")]
    [InlineData("52/131", "A/RES/52/131")]
    [InlineData("resolution 52/131", "A/RES/52/131")]
    [InlineData("General Assembly resolution 52/131", "A/RES/52/131")]
    [InlineData("217 A (III)", "A/RES/217 A (III)")]
    [InlineData("S/RES/1325 (2000)", "S/RES/1325 (2000)")]
    [InlineData("S/RES/1325(2000)", "S/RES/1325 (2000)")]
    [InlineData("1325 (2000)", "S/RES/1325 (2000)")]
    [InlineData("A/HRC/RES/54/21", "A/HRC/RES/54/21")]
    [InlineData("74/250", "A/RES/74/250 A-C")]
    [InlineData("A/RES/74/250 A-C", "A/RES/74/250 A-C")]
    [InlineData("74/250 B", "A/RES/74/250 B")]
    [InlineData("A/80/L.10", "A/80/L.10")]
    public void Symbols_are_found_as_people_write_them(string written, string symbol) => Assert.Equal(symbol, catalog.Find(written)?.Symbol?.Value);

    [Theory]
    [InlineData("54/21")]
    [InlineData("60/1")]
    [InlineData("52/132")]
    [InlineData("74/250 D")]
    [InlineData("")]
    [InlineData("no symbol")]
    [InlineData("Security Council resolution 52/131")]
    public void What_is_not_there_or_not_clear_is_not_found(string written) => Assert.Null(catalog.Find(written));

    [Fact]
    public void The_language_tells_two_texts_apart()
    {
        Assert.Equal("fr", catalog.Find("60/1", "fr")?.Language);
        Assert.Equal("en", catalog.Find("60/1", "EN")?.Language);
        Assert.Null(catalog.Find("60/1", "es"));
        Assert.Null(catalog.Find("52/131", "fr"));
    }

    [Fact]
    public void Only_what_is_asked_for_is_made()
    {
        Assert.Equal(10, catalog.All.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.All[10]);
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.All[-1]);
        Assert.Empty(made);

        Assert.NotNull(catalog.Find("52/131"));
        Assert.NotNull(catalog.All[2]);
        Assert.Equal(2, catalog.CitedBy("52/131").Count);
        Assert.Equal(["A/RES/52/131", "S/RES/1325 (2000)"], made);
    }

    [Fact]
    public void Who_cites_whom_is_told_once_each_in_order()
    {
        Assert.Equal(["S/RES/1325 (2000)", "A/RES/60/1"], catalog.CitedBy("A/RES/52/131").Select(resolution => resolution.Symbol?.Value));
        Assert.Equal(["S/RES/1325 (2000)", "A/RES/60/1"], catalog.CitedBy("52/131").Select(resolution => resolution.Symbol?.Value));
        Assert.Empty(catalog.CitedBy("54/21"));
        Assert.Single(catalog.CitedBy("A/HRC/RES/54/21"));
        Assert.Empty(catalog.CitedBy("52/131", "fr"));
        Assert.Empty(catalog.CitedBy("S/RES/1325 (2000)"));
        Assert.Empty(catalog.CitedBy("no symbol"));
        Assert.Equal(2, catalog.CitedBy("217 A (III)").Count);
        Assert.Equal("fr", Assert.Single(catalog.CitedBy("217 A (III)", "FR")).Language);
    }

    private TestResolution Make(string symbol, string language = "en", params string[] parts)
    {
        made.Add(symbol);
        return new TestResolution(Resolution(symbol, language: language, children: parts.Select(part => Part(part[^1..], part)).ToArray()));
    }
}
