using Plenary.Analyzers.Tests.Harness;

namespace Plenary.Analyzers.Tests;

/// <summary>Citations in words of several places at once.</summary>
public class ListTests
{
    private static readonly string[] Documents = ["90/20 B", "90/30", "90/40", "90/50"];

    private static readonly string[] All = [Texts.Lakes, Texts.Parts, Texts.RunningOn, Texts.Long, Texts.Annexes];

    /// <summary>One after another, the places that a list names, each cited for itself.</summary>
    [Theory]
    [InlineData("A/RES/90/2, paras. 2 and 3", "para. 2", "para. 3")]
    [InlineData("A/RES/90/2, paras. 2, 3", "para. 2", "para. 3")]
    [InlineData("A/RES/90/2, para. 2, para. 3", "para. 2", "para. 3")]
    [InlineData("A/RES/90/2, para. 2 and para. 3", "para. 2", "para. 3")]
    [InlineData("A/RES/90/2, paras. 1, 2, and 3", "para. 1", "para. 2", "para. 3")]
    [InlineData("A/RES/90/2, paras. 1 & 3", "para. 1", "para. 3")]
    [InlineData("A/RES/90/2, paras. 1 or 3", "para. 1", "para. 3")]
    [InlineData("A/RES/90/2, para. 1; para. 3", "para. 1", "para. 3")]
    [InlineData("A/RES/90/2, annex; para. 2", "annex", "para. 2")]
    [InlineData("A/RES/90/2, para. 1, 3", "para. 1", "para. 3")]
    [InlineData("A/RES/90/2, paras. 1-3 and 2", "para. 1", "para. 2", "para. 3")]
    [InlineData("A/RES/90/40, paras. 8 (e) and 7", "para. 8 (e)", "para. 7")]
    [InlineData("A/RES/90/20 B, section I, II", "section I", "section II")]
    [InlineData("A/RES/90/20 B, sections I–II", "section I", "section II")]
    [InlineData("annexes I and II to A/RES/90/50", "annex I", "annex II")]
    [InlineData("A/RES/90/50, footnotes 1, 2", "footnote 1", "footnote 2")]
    [InlineData("A/RES/90/50, paras. 1 (2)-2", "para. 1 (2)", "para. 2")]
    [InlineData("paragraphs 1 and 3 of General Assembly resolution 90/2 of 3 March 2045", "para. 1", "para. 3")]
    [InlineData("A/RES/90/2, 1 and 3", "para. 1", "para. 3")]
    [InlineData("A/RES/90/2, paras. 1-3", "para. 1", "para. 2", "para. 3")]
    [InlineData("A/RES/90/2, paras. 1–3", "para. 1", "para. 2", "para. 3")]
    [InlineData("A/RES/90/2, paras. 1 to 3", "para. 1", "para. 2", "para. 3")]
    [InlineData("A/RES/90/2, para. 1 to para. 3", "para. 1", "para. 2", "para. 3")]
    [InlineData("paragraphs 1 to 3 of resolution 90/2", "para. 1", "para. 2", "para. 3")]
    [InlineData("A/RES/90/2, paras. 1 through 2, and 3", "para. 1", "para. 2", "para. 3")]
    [InlineData("A/RES/90/2, paras. 1 (a) and (b)", "para. 1 (a)", "para. 1 (b)")]
    [InlineData("A/RES/90/2, para. 1 (a)-(b)", "para. 1 (a)", "para. 1 (b)")]
    [InlineData("A/RES/90/2, para. 1 (b) (i) and (ii)", "para. 1 (b) (i)", "para. 1 (b) (ii)")]
    [InlineData("A/RES/90/2, para. 1 (b) (i) to (ii)", "para. 1 (b) (i)", "para. 1 (b) (ii)")]
    [InlineData("A/RES/90/2, para. 1 (b) (ii) and (a)", "para. 1 (b) (ii)", "para. 1 (a)")]
    [InlineData("A/RES/90/2, paras. 1 (a) and 2", "para. 1 (a)", "para. 2")]
    [InlineData("subparagraphs (a) and (b) of paragraph 1 of resolution 90/2", "para. 1 (a)", "para. 1 (b)")]
    [InlineData("A/RES/90/2, annex, paras. 1 and 2 (b)", "annex, para. 1", "annex, para. 2 (b)")]
    [InlineData("paragraphs 1 and 2 of the annex to resolution 90/2", "annex, para. 1", "annex, para. 2")]
    [InlineData("A/RES/90/2, para. 2, and annex, para. 2", "para. 2", "annex, para. 2")]
    [InlineData("A/RES/90/2, annex, para. 2, and para. 3", "annex, para. 2", "para. 3")]
    [InlineData("A/RES/90/2, preambular para. 1 and para. 2", "preambular para. 1", "para. 2")]
    [InlineData("A/RES/90/20 B, sections I and II", "section I", "section II")]
    [InlineData("A/RES/90/20 B, sect. I, para. 1, sect. II, para. 2", "section I, para. 1", "section II, para. 2")]
    [InlineData("A/RES/90/30, paras. 2-3", "para. 2", "para. 3")]
    [InlineData("A/RES/90/40, paras. 3-5", "para. 3", "para. 4", "para. 4 bis", "para. 5")]
    [InlineData("A/RES/90/40, paras. 4 bis to 6", "para. 4 bis", "para. 5", "para. 6")]
    [InlineData("A/RES/90/40, para. 8 (c)-(e)", "para. 8 (c)", "para. 8 (d)", "para. 8 (e)")]
    [InlineData("A/RES/90/40, para. 8 (d) (ii) and (e)", "para. 8 (d) (ii)", "para. 8 (e)")]
    public async Task EachPlaceOfAListIsRead(string citation, params string[] places)
    {
        var document = Documents.FirstOrDefault(citation.Contains) ?? "90/2";
        var finding = Assert.Single(await new TestProject($"[Cites(\"{citation}\")] class C;", All).Analyze());
        Assert.Equal("PLN5002", finding.Id);

        // The hash is that of the places' own.
        var each = await new TestProject(string.Concat(places.Select((place, i) => $"[Cites(\"{document}, {place}\")] class C{i};")), All).Analyze();
        Assert.All(each, one => Assert.Equal("PLN5002", one.Id));
        Assert.Equal(places.Length, each.Select(one => one.Words).Distinct().Count());
        Assert.Equal(Combine(each.Select(one => one.Words!)), finding.Words);
        Assert.Empty(await new TestProject($"[Cites(\"{citation}\", \"{finding.Words}\")] class C;", All).Analyze());
    }

    [Theory]
    [InlineData("annex II to A/RES/90/50", "annex II")]
    [InlineData("annex II to 90/50", "annex II")]
    [InlineData("A/RES/90/50, operative-1-2", "para. 1 (2)")]
    [InlineData("A/RES/90/50, para. 1, (2)", "para. 1 (2)")]
    [InlineData("A/RES/90/50, annex II, 2", "annex II, para. 2")]
    [InlineData("footnote 1 of paragraphs 1 and 2 of resolution 90/50", "footnote 1")]
    public async Task WhatLooksLikeAListIsOnePlace(string citation, string place)
    {
        var findings = await new TestProject($"[Cites(\"{citation}\")] class C; [Cites(\"90/50, {place}\")] class D;", All).Analyze();
        Assert.Equal(["PLN5002", "PLN5002"], findings.Select(finding => finding.Id));
        Assert.Equal(findings[1].Words, findings[0].Words);
    }

    [Theory]
    [InlineData("A/RES/90/40, para. 8 (d, e)", "para. 8 (d, e)|para. 8 (d) (i)|para. 8 (d) (i)")]
    [InlineData("A/RES/90/40, para. 8 (d and e)", "para. 8 (d and e)|para. 8 (d) (i)|para. 8 (d) (i)")]
    [InlineData("A/RES/90/40, paras. 3 and 9", "9|para. 8|8")]
    [InlineData("A/RES/90/40, paras. 9 and 3", "paras. 9|para. 8|para. 8")]
    [InlineData("A/RES/90/40, paras. 11, 12 and 3", "paras. 11|para. 1|para. 1", "12|para. 2|2")]
    [InlineData("A/RES/90/40, paras. 7-10", "10|para. 1|1")]
    [InlineData("A/RES/90/40, paras. 7 to 10 and 8", "10|para. 1|1")]
    [InlineData("paragraphs 7 to 9 of resolution 90/40", "9|para. 8|8")]
    [InlineData("A/RES/90/40, para. 8 (d) (iv)", "para. 8 (d) (iv)|para. 8 (d) (iii)|para. 8 (d) (iii)")]
    [InlineData("A/RES/90/40, para. 8 (d) (i) and (iv)", "(iv)|para. 8 (d) (iii)|(iii)")]
    [InlineData("A/RES/90/40, para. 8 (e)-(f)", "(f)|para. 8 (e)|(e)")]
    [InlineData("A/RES/90/40, para. 8 (x) and (f)", "para. 8 (x)|para. 8 (e)|para. 8 (e)", "(f)|para. 8 (e)|(e)")]
    [InlineData("A/RES/90/40, para. 11, para. 12", "para. 11|para. 1|para. 1", "para. 12|para. 2|para. 2")]
    [InlineData("A/RES/90/40, paras. 8 (a), 9 (a) and (x)", "9 (a)|para. 8 (a)|8 (a)")]
    [InlineData("A/RES/90/40, para. 8, subparagraph (x), subparagraph (y)", "subparagraph (x)|para. 8 (e)|(e)", "subparagraph (y)|para. 8 (e)|(e)")]
    [InlineData("subparagraphs (x) and (y) of paragraph 8 of resolution 90/40", "subparagraphs (x)|para. 8 (e)|(e)", "(y)|para. 8 (e)|(e)")]
    [InlineData("A/RES/90/40, para. 9 (a) and (b)", "para. 9 (a)|para. 8 (a)|para. 8 (a)")]
    [InlineData("A/RES/90/2, annex, paras. 1 and 3", "3|annex, para. 2|2")]
    [InlineData("A/RES/90/2, annex, para. 3", "para. 3|annex, para. 2|para. 2")]
    [InlineData("A/RES/90/2, annex, para. 2 (b), and annex II, para. 2", "annex II|annex|annex")]
    [InlineData("A/RES/90/20 B, sections I and III", "III|part B, section II|II")]
    [InlineData("paragraphs 1 and 5 of section II of resolution 90/20 B", "5|part B, section II, para. 2|2")]
    public async Task EachPlaceThatIsNotThereIsToldWithTheNearest(string citation, params string[] expected)
    {
        var findings = await new TestProject($"[Cites(\"{citation}\", \"000000\")] class C;", All).Analyze();
        Assert.All(findings, finding => Assert.Equal("PLN5003", finding.Id));
        Assert.Equal(expected, findings.Select(finding => $"{finding.At}|{finding.Message.Split("the nearest is '")[1].TrimEnd('\'')}|{finding.Nearest}"));
    }

    [Fact]
    public async Task AWordThatChangedInOneOfThemIsTold()
    {
        const string Code = "[Cites(\"A/RES/90/2, paras. 2 and 3\"{0})] class C;";
        var words = Assert.Single(await Cite("", Texts.Lakes).Analyze()).Words;
        Assert.Empty(await Cite($", \"{words}\"", Texts.Lakes.Replace("lakes clean", "lakes very clean", StringComparison.Ordinal)).Analyze());
        var finding = Assert.Single(await Cite($", \"{words}\"", Texts.Lakes.Replace("seized", "informed", StringComparison.Ordinal)).Analyze());
        Assert.Equal($"The words of A/RES/90/2, paras. 2 and 3 changed since they were cited: expected {words}, found {finding.Words}; read them again", finding.Message);

        static TestProject Cite(string words, string text) => new(Code.Replace("{0}", words, StringComparison.Ordinal), text);
    }

    [Fact]
    public async Task AMessageNamesThemAsTheyAreWritten()
        => Assert.StartsWith("The citation of A/RES/90/2, the annex, paragraphs 1 and 2 does not say", Assert.Single(await new TestProject("[Cites(\"paragraphs 1 and 2 of the annex to resolution 90/2\")] class C;", All).Analyze()).Message, StringComparison.Ordinal);

    /// <summary>Users keep these hashes: what a list's is must not change either.</summary>
    [Fact]
    public async Task TheHashOfAListIsTheSameInEveryVersion()
        => Assert.Equal("ee4214", Assert.Single(await new TestProject("[Cites(\"A/RES/90/2, paras. 2 and 3\")] class C;", Texts.Lakes).Analyze()).Words);

    // As docs/storage.md says it.
    private static string Combine(IEnumerable<string> hashes)
    {
        var sum = 0UL;
        foreach (var c in string.Concat(hashes.Select(hash => " " + hash)))
        {
            sum = (sum * 0x9E3779B97F4A7C15) + c;
        }

        return (((sum ^ (sum >> 32)) * 0xD6E8FEB86659FD93) >> 40).ToString("x6", null);
    }
}
