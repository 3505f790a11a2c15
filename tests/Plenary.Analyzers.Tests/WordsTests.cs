using Plenary.Analyzers.Tests.Harness;

namespace Plenary.Analyzers.Tests;

/// <summary>The words of citations, as they were and as they are.</summary>
public class WordsTests
{
    private const string Paragraph1 = "[Cites(typeof(A_RES_90_2), nameof(A_RES_90_2.Operative1){0})] class C;";
    private const string Paragraph2 = "[Cites(\"A/RES/90/2, para. 2\"{0})] class C;";
    private const string Item = "[Cites(\"A/RES/90/2, para. 1 (b) (ii)\"{0})] class C;";
    private const string Preambular = "[Cites(\"A/RES/90/2, preambular para. 1\"{0})] class C;";
    private const string Note = "[Cites(\"A/RES/90/2, footnote 1\"{0})] class C;";
    private const string Whole = "[Cites(\"A/RES/90/2\"{0})] class C;";

    [Theory]
    [InlineData(Paragraph1)]
    [InlineData(Paragraph2)]
    [InlineData(Whole)]
    public async Task WordsThatAreThoseCitedAreSilent(string code)
    {
        var words = await Hash(code, Texts.Lakes);
        Assert.Matches("^[0-9a-f]{6}$", words);
        Assert.Empty(await Cite(code, words, Texts.Lakes).Analyze());
        Assert.Empty(await Cite(code, words.ToUpperInvariant(), Texts.Lakes).Analyze());
    }

    [Theory]
    [InlineData(Paragraph2, "lakes of the world", "seas of the world", "para. 2")]
    [InlineData(Item, "warmth", "colour", "para. 1 (b) (ii)")]
    [InlineData(Paragraph1, "warmth", "colour", "para. 1")]
    [InlineData(Paragraph1, "(b) To measure, every year:", "(b) To measure every year:", "para. 1")]
    [InlineData(Note, "on water", "on rain", "footnote 1")]
    public async Task AWordThatChangedIsTold(string code, string old, string changed, string place)
    {
        var words = await Hash(code, Texts.Lakes);
        var finding = Assert.Single(await Cite(code, words, Replace(Texts.Lakes, old, changed)).Analyze());
        Assert.Equal("PLN5001", finding.Id);
        Assert.Equal($"\"{words}\"", finding.At);
        Assert.Equal($"The words of A/RES/90/2, {place} changed since they were cited: expected {words}, found {finding.Words}; read them again", finding.Message);
        Assert.Empty(await Cite(code, finding.Words!, Replace(Texts.Lakes, old, changed)).Analyze());
    }

    [Theory]
    [InlineData(Paragraph2, "Secretary-General to report", "Secretary-General\n  to   report")]
    [InlineData(Paragraph2, "(ii) The warmth", "(ii) The colour")]
    [InlineData(Item, "(i) The depth", "(i) The length")]
    [InlineData(Preambular, "peoples,1", "peoples,")]
    [InlineData(Preambular, "peoples,1", "peoples, 1")]
    [InlineData(Preambular, "on water", "on rain")]
    [InlineData(Whole, "on water", "on rain")]
    [InlineData(Paragraph2, "1 See the report", "\n\n1 See the report")]
    public async Task SpacesMarkersAndOtherPlacesAreNotTheWords(string code, string old, string changed)
        => Assert.Empty((await Cite(code, await Hash(code, Texts.Lakes), Replace(Texts.Lakes, old, changed)).Analyze()));

    /// <summary>A hash that users have written down must mean the same words in every version.</summary>
    [Fact]
    public async Task HashesAreTheSameInEveryVersion()
    {
        Assert.Equal("aa332f", await Hash(Paragraph1, Texts.Lakes));
        Assert.Equal("c9b2a8", await Hash(Paragraph2, Texts.Lakes));
    }

    [Fact]
    public async Task EachCitationIsCheckedForItself()
    {
        var code = $$"""
            [Cites("A/RES/90/2, para. 2", "{{await Hash(Paragraph2, Texts.Lakes)}}"), Cites("A/RES/90/2, para. 3", "123456")]
            class C
            {
                [Cites("A/RES/90/2, para. 2", words: "654321")]
                void M([Cites(citation: "A/RES/90/2, para. 9")] int i) { }
            }
            """;
        Assert.Equal(
            [("PLN5001", "\"123456\""), ("PLN5001", "\"654321\""), ("PLN5003", "para. 9")],
            (await new TestProject(code, Texts.Lakes).Analyze()).Select(finding => (finding.Id, finding.At)));
    }

    [Theory]
    [InlineData(", \"\"")]
    [InlineData(", null")]
    [InlineData(", words: \" \"")]
    public async Task NoWordsAreNotOtherWords(string words)
        => Assert.Equal("PLN5002", Assert.Single(await new TestProject(Paragraph2.Replace("{0}", words, StringComparison.Ordinal), Texts.Lakes).Analyze()).Id);

    private static TestProject Cite(string code, string words, string text) => new(code.Replace("{0}", $", \"{words}\"", StringComparison.Ordinal), text);

    private static async Task<string> Hash(string code, string text)
        => Assert.Single(await new TestProject(code.Replace("{0}", "", StringComparison.Ordinal), text).Analyze()).Words!;

    private static string Replace(string text, string old, string changed)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, changed, StringComparison.Ordinal);
    }
}
