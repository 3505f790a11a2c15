using Microsoft.CodeAnalysis.CSharp;
using Plenary.Analyzers.Tests.Harness;

namespace Plenary.Analyzers.Tests;

/// <summary>Citations in words.</summary>
public class WrittenTests
{
    private static readonly string[] All = [Texts.Lakes, Texts.Council, Texts.Parts, Texts.RunningOn, Texts.Annexed, Texts.AnnexedOnce];

    [Theory]
    [InlineData("A/RES/90/2, para. 2", "A/RES/90/2, para. 2")]
    [InlineData("A/RES/90/2, paragraph 2.", "A/RES/90/2, para. 2")]
    [InlineData("A/RES/90/2, op. 2", "A/RES/90/2, para. 2")]
    [InlineData("A/RES/90/2, operative paragraph 2", "A/RES/90/2, para. 2")]
    [InlineData("A/RES/90/2 para. 2", "A/RES/90/2, para. 2")]
    [InlineData("A/RES/90/2, 2", "A/RES/90/2, para. 2")]
    [InlineData("90/2, para. 2", "A/RES/90/2, para. 2")]
    [InlineData("resolution 90/2, para. 2", "A/RES/90/2, para. 2")]
    [InlineData("General Assembly resolution 90/2, para. 2", "A/RES/90/2, para. 2")]
    [InlineData("paragraph 2 of General Assembly resolution 90/2", "A/RES/90/2, para. 2")]
    [InlineData("General Assembly resolution 90/2 of 3 March 2045, para. 2", "A/RES/90/2, para. 2")]
    [InlineData("paragraph 2 of the annex to resolution 90/2 of 3 March 2045", "A/RES/90/2, annex, para. 2")]
    [InlineData("a/res/90/2, PARA. 2", "A/RES/90/2, para. 2")]
    [InlineData("A/RES/90/2, preambular paragraph 1", "A/RES/90/2, preambular para. 1")]
    [InlineData("A/RES/90/2, first preambular paragraph", "A/RES/90/2, preambular para. 1")]
    [InlineData("the first preambular paragraph of resolution 90/2 of 3 March 2045", "A/RES/90/2, preambular para. 1")]
    [InlineData("first preambular paragraph of resolution 90/2", "A/RES/90/2, preambular para. 1")]
    [InlineData("the first preambular paragraph of part B of resolution 90/20", "A/RES/90/20, part B, preambular para. 1")]
    [InlineData("paragraph 3 of annex I to resolution 90/50", "A/RES/90/50, annex I, para. 3")]
    [InlineData("A/RES/90/50, annex II, para. 1 (a)", "A/RES/90/50, annex II, para. 1 (a)")]
    [InlineData("paragraph 1 of the annex to resolution 90/51", "A/RES/90/51, annex I, para. 1")]
    [InlineData("A/RES/90/2, para. 1 (a)", "A/RES/90/2, para. 1 (a)")]
    [InlineData("A/RES/90/2, para. 1(b)(ii)", "A/RES/90/2, para. 1 (b) (ii)")]
    [InlineData("subparagraph (a) of paragraph 1 of resolution 90/2", "A/RES/90/2, para. 1 (a)")]
    [InlineData("A/RES/90/2, operative-1-b-ii", "A/RES/90/2, para. 1 (b) (ii)")]
    [InlineData("A/RES/90/2, Operative1.B.II", "A/RES/90/2, para. 1 (b) (ii)")]
    [InlineData("A/RES/90/2, annex", "A/RES/90/2, annex")]
    [InlineData("A/RES/90/2, annex, para. 2 (b)", "A/RES/90/2, annex, para. 2 (b)")]
    [InlineData("paragraph 2 (b) of the annex to resolution 90/2", "A/RES/90/2, annex, para. 2 (b)")]
    [InlineData("the annex to resolution 90/2", "A/RES/90/2, annex")]
    [InlineData("A/RES/90/2, note 1", "A/RES/90/2, footnote 1")]
    [InlineData("A/RES/90/2", "A/RES/90/2")]
    [InlineData("S/RES/2990 (2045), para. 1", "S/RES/2990 (2045), para. 1")]
    [InlineData("S/RES/2990(2045), para. 1", "S/RES/2990 (2045), para. 1")]
    [InlineData("Security Council resolution 2990 (2045), paragraph 1", "S/RES/2990 (2045), para. 1")]
    [InlineData("2990 (2045), para. 1", "S/RES/2990 (2045), para. 1")]
    [InlineData("A/RES/90/20 A, para. 2", "A/RES/90/20, part A, para. 2")]
    [InlineData("90/20 B, section II, para. 1", "A/RES/90/20, part B, section II, para. 1")]
    [InlineData("A/RES/90/20, part B, sect. I, para. 1", "A/RES/90/20, part B, section I, para. 1")]
    [InlineData("A/RES/90/20, part-b-section-ii-operative-2", "A/RES/90/20, part B, section II, para. 2")]
    [InlineData("A/RES/90/30, para. 3", "A/RES/90/30, para. 3")]
    [InlineData("A/RES/90/30, section II, para. 3", "A/RES/90/30, para. 3")]
    [InlineData("A/RES/90/30, section II", "A/RES/90/30, section II")]
    public async Task WhatPeopleWriteIsRead(string citation, string place)
    {
        var finding = Assert.Single(await new TestProject($"[Cites(\"{citation}\")] class C;", All).Analyze());
        Assert.Equal($"The citation of {place} does not say which words it means: expected their hash, {finding.Words} as they are now", finding.Message);
        Assert.Equal($"\"{citation}\"", finding.At);
        Assert.Empty(await new TestProject($"[Cites(\"{citation}\", \"{finding.Words}\")] class C;", All).Analyze());
    }

    [Theory]
    [InlineData("A/RES/90/2, para. 4", "para. 4", "A/RES/90/2", "para. 3")]
    [InlineData("A/RES/90/2, para. 11", "para. 11", "A/RES/90/2", "para. 1")]
    [InlineData("A/RES/90/2, para. 1 (c)", "para. 1 (c)", "A/RES/90/2", "para. 1 (b)")]
    [InlineData("A/RES/90/2, para. 1 (b) (iii)", "para. 1 (b) (iii)", "A/RES/90/2", "para. 1 (b) (ii)")]
    [InlineData("paragraph 3 (a) of resolution 90/2", "paragraph 3 (a)", "A/RES/90/2", "para. 3")]
    [InlineData("A/RES/90/2, annex, para. 3", "para. 3", "A/RES/90/2, annex", "annex, para. 2")]
    [InlineData("A/RES/90/2, annex II, para. 3", "annex II", "A/RES/90/2", "annex")]
    [InlineData("A/RES/90/2, the third paragraph", "third paragraph", "A/RES/90/2", null)]
    [InlineData("paragraph 4 of annex I to resolution 90/50", "paragraph 4", "A/RES/90/50, annex I", "annex I, para. 3")]
    [InlineData("paragraph 1 of annex III to resolution 90/50", "annex III", "A/RES/90/50", "annex II")]
    [InlineData("the annex to resolution 90/50", "annex", "A/RES/90/50", "annex I")]
    [InlineData("paragraph 1 (a) of annex I to resolution 90/50", "paragraph 1 (a)", "A/RES/90/50, annex I", "annex I, para. 1")]
    [InlineData("the fourth preambular paragraph of resolution 90/2", "fourth preambular paragraph", "A/RES/90/2", "preambular para. 1")]
    [InlineData("A/RES/90/2, twenty-first preambular paragraph", "twenty-first preambular paragraph", "A/RES/90/2", "preambular para. 1")]
    [InlineData("A/RES/90/2, preambular para. 4", "preambular para. 4", "A/RES/90/2", "preambular para. 1")]
    [InlineData("A/RES/90/30, section III, para. 3", "section III", "A/RES/90/30", "section II")]
    [InlineData("paragraph 1 of section III of resolution 90/20 B", "section III", "A/RES/90/20, part B", "part B, section II")]
    [InlineData("A/RES/90/20 A, para. 3", "para. 3", "A/RES/90/20, part A", "part A, para. 2")]
    [InlineData("A/RES/90/30, section I, para. 3", "para. 3", "A/RES/90/30, section I", "para. 2")]
    public async Task APlaceThatIsNotThereIsToldAtItsWords(string citation, string at, string resolution, string? nearest)
    {
        var finding = Assert.Single(await new TestProject($"[Cites(\"{citation}\")] class C;", All).Analyze());
        Assert.Equal(("PLN5003", at), (finding.Id, finding.At));
        Assert.Equal($"'{at}' names no place of {resolution}: expected one that is there{(nearest is null ? "" : $"; the nearest is '{nearest}'")}", finding.Message);
    }

    [Theory]
    [InlineData("A/RES/90/3, para. 2", "A/RES/90/3", "; the nearest is 'A/RES/90/2'")]
    [InlineData("90/21 A, para. 2", "90/21 A", "; the nearest is 'A/RES/90/20'")]
    [InlineData("paragraph 1 of Security Council resolution 2991 (2045)", "Security Council resolution 2991 (2045)", "; the nearest is 'S/RES/2990 (2045)'")]
    [InlineData("Security Council resolution 90/2, para. 2", "Security Council resolution 90/2", "; the nearest is 'A/RES/90/2'")]
    [InlineData("the lakes resolution", "the lakes resolution", "")]
    public async Task AResolutionThatIsNotThereIsToldAtItsWords(string citation, string at, string nearest)
    {
        var finding = Assert.Single(await new TestProject($"[Cites(\"{citation}\")] class C;", All).Analyze());
        Assert.Equal(("PLN5003", at), (finding.Id, finding.At));
        Assert.Equal($"'{at}' is no resolution of the build or of its references: expected one that is there{nearest}", finding.Message);
    }

    [Theory]
    [InlineData("@\"A/RES/90/2, para. 7\"", "para. 7")]
    [InlineData("\"\"\"A/RES/90/2, para. 7\"\"\"", "para. 7")]
    [InlineData("\"A/RES/90/2,\\tpara. 7\"", "\"A/RES/90/2,\\tpara. 7\"")]
    [InlineData("\"A/RES/90/2, \" + \"para. 7\"", "\"A/RES/90/2, \" + \"para. 7\"")]
    [InlineData("Words", "Words")]
    public async Task TheWordsAreFoundInEveryFormOfString(string expression, string at)
        => Assert.Equal(at, Assert.Single(await new TestProject($"[Cites({expression})] class C {{ const string Words = \"90/2, para. 7\"; }}", All).Analyze()).At);

    [Fact]
    public async Task TheAttributeMayHaveAnotherName()
        => Assert.Equal("PLN5003", Assert.Single(await new TestProject("[See(\"A/RES/90/9\")] class C;", All) { Usings = "using See = Plenary.CitesAttribute;\n" }.Analyze()).Id);

    /// <summary>No class is generated there, of which its build says why.</summary>
    [Fact]
    public async Task AProjectWithTooOldALanguageHearsOfNoResolutionThatIsMissing()
    {
        var project = new TestProject("[Cites(\"A/RES/90/2, para. 2\")] class C { }", All);
        Assert.Empty(await (project with { Language = LanguageVersion.CSharp10 }).Analyze());
        Assert.Equal("PLN5003", Assert.Single(await (project with { Texts = [], Language = LanguageVersion.CSharp11 }).Analyze()).Id);
    }

    [Fact]
    public async Task AProjectThatSwitchesPlenaryOffHearsNothing()
        => Assert.Empty(await new TestProject("[Cites(\"A/RES/90/2, para. 2\")] class C;", All) { IsEnabled = false }.Analyze());

    [Fact]
    public async Task OfTwoLanguagesEitherHasTheWords()
    {
        var other = Texts.Lakes.Replace("Requests the Secretary-General to report", "Demande au Secrétaire général un rapport", StringComparison.Ordinal);
        var hash = Assert.Single(await new TestProject("[Cites(\"90/2, para. 2\")] class C;", Texts.Lakes).Analyze()).Words;
        var otherHash = Assert.Single(await new TestProject("[Cites(\"90/2, para. 2\")] class C;", other).Analyze()).Words;
        Assert.NotEqual(hash, otherHash);
        Assert.Empty(await new TestProject($"[Cites(\"90/2, para. 2\", \"{hash}\"), Cites(\"90/2, para. 2\", \"{otherHash}\")] class C;", Texts.Lakes, other).Analyze());
    }
}
