using Microsoft.CodeAnalysis.CodeFixes;
using Plenary.Analyzers.Tests.Harness;

namespace Plenary.Analyzers.Tests;

/// <summary>What the fixes make of citations.</summary>
public class FixTests
{
    [Theory]
    [InlineData("[Cites(\"90/2, para. 2\")]", "[Cites(\"90/2, para. 2\", \"@\")]")]
    [InlineData("[Cites(\"90/2, para. 2\" /* why */)]", "[Cites(\"90/2, para. 2\", \"@\" /* why */)]")]
    [InlineData("[Cites(citation: \"90/2, para. 2\")]", "[Cites(citation: \"90/2, para. 2\", words: \"@\")]")]
    [InlineData("[Cites(typeof(A_RES_90_2), nameof(A_RES_90_2.Operative2))]", "[Cites(typeof(A_RES_90_2), nameof(A_RES_90_2.Operative2), \"@\")]")]
    [InlineData("[Cites(\"90/2, para. 2\", null)]", "[Cites(\"90/2, para. 2\", \"@\")]")]
    [InlineData("[Cites(\"90/2, para. 2\", \"123456\")]", "[Cites(\"90/2, para. 2\", \"@\")]")]
    [InlineData("[Cites(words: \"123456\", citation: \"90/2, para. 2\")]", "[Cites(words: \"@\", citation: \"90/2, para. 2\")]")]
    [InlineData("[Cites(typeof(A_RES_90_2), nameof(A_RES_90_2.Operative2), /* old */ \"123456\")]", "[Cites(typeof(A_RES_90_2), nameof(A_RES_90_2.Operative2), /* old */ \"@\")]")]
    [InlineData("[Cites(\"90/2, para. 2\"), Cites(\"90/2, op. 2\", \"123456\")]", "[Cites(\"90/2, para. 2\", \"@\"), Cites(\"90/2, op. 2\", \"@\")]")]
    [InlineData("[Cites(\"90/2, the last\")]", "[Cites(\"90/2, the last\")]")]
    public async Task SayTheWordsAsTheyAreNow(string before, string after)
    {
        var words = Assert.Single(await new TestProject("[Cites(\"90/2, para. 2\")] class C;", Texts.Lakes).Analyze()).Words;
        Assert.Equal(after.Replace("@", words, StringComparison.Ordinal) + " class C;", await new TestProject(before + " class C;", Texts.Lakes).Fix());
    }

    /// <summary>What is not there gives way to what is nearest, written as it was written.</summary>
    [Theory]
    [InlineData("\"90/2, para. 9\"", "\"90/2, para. 3\"")]
    [InlineData("@\"90/2, paragraph 9\"", "@\"90/2, para. 3\"")]
    [InlineData("\"90/2, para. 1 (c)\"", "\"90/2, para. 1 (b)\"")]
    [InlineData("\"90/2, paras. 7, 8 and 2\"", "\"90/2, para. 3, 3 and 2\"")]
    [InlineData("\"90/2, annex, para. 9\"", "\"90/2, annex, para. 2\"")]
    [InlineData("\"paragraph 2 (c) of the annex to resolution 90/2\"", "\"para. 2 (b) of the annex to resolution 90/2\"")]
    [InlineData("\"paragraph 2 of General Assembly resolution 90/3\"", "\"paragraph 2 of A/RES/90/2\"")]
    [InlineData("typeof(A_RES_90_2), \"Operative1.C\"", "typeof(A_RES_90_2), \"Operative1.B\"")]
    public async Task CiteTheNearest(string before, string after)
    {
        var project = new TestProject($"[Cites({before}, \"123456\")] class C;", Texts.Lakes);
        Assert.All((await project.Analyze()).Select(finding => finding.Id), id => Assert.Equal("PLN5003", id));
        var words = Assert.Single(await new TestProject($"[Cites({after})] class C;", Texts.Lakes).Analyze()).Words;
        Assert.Equal($"[Cites({after}, \"{words}\")] class C;", await project.Fix());
    }

    [Theory]
    [InlineData("\"90/2, \" + \"para. 9\"")]
    [InlineData("\"90/2,\\tpara. 9\"")]
    [InlineData("Words")]
    public async Task WhatStandsInNoPlainStringIsLeft(string citation)
    {
        var code = $"[Cites({citation})] class C {{ const string Words = \"90/2, para. 9\"; }}";
        Assert.Equal("PLN5003", Assert.Single(await new TestProject(code, Texts.Lakes).Analyze()).Id);
        Assert.Equal(code, await new TestProject(code, Texts.Lakes).Fix());
    }

    [Theory]
    [InlineData("\"90/2, para. 2\"", "Say which words are cited")]
    [InlineData("\"90/2, para. 2\", \"123456\"", "Cite the words as they are now")]
    [InlineData("\"90/2, para. 9\"", "Cite 'para. 3', which is nearest")]
    public async Task SayWhatTheyDo(string citation, string title)
        => Assert.Equal([title], await new TestProject($"[Cites({citation})] class C;", Texts.Lakes).Titles());

    [Theory]
    [InlineData("PLN5001", "[Cites(\"90/2, para. 2\", \"@\"), Cites(\"90/2, op. 2\", \"@\")] class C@ { [Cites(\"90/2, para. 2\", \"@\")] void M() { } }", "123456")]
    [InlineData("PLN5002", "[Cites(\"90/2, para. 2\"@), Cites(\"90/2, op. 2\"@)] class C@ { [Cites(typeof(A_RES_90_2), nameof(A_RES_90_2.Operative2)@)] void M() { } }", "")]
    [InlineData("PLN5003", "[Cites(\"90/2, @\", \"\"), Cites(\"90/2, @, @ and annex, @\")] class C@ { [Cites(\"@ of 90/2\")] void M() { } }", "para. 9")]
    public async Task AreMadeAllAtOnce(string id, string code, string old)
    {
        var words = Assert.Single(await new TestProject("[Cites(\"90/2, para. 2\")] class C;", Texts.Lakes).Analyze()).Words;
        var mended = id switch { "PLN5001" => words!, "PLN5002" => $", \"{words}\"", _ => "para. 3" };
        var project = new TestProject(Code(1, old), Texts.Lakes);

        Assert.Equal([Code(1, mended), Code(2, old)], await project.FixAll(id, FixAllScope.Document, Code(2, old)));
        Assert.Equal([Code(1, mended), Code(2, mended), Code(3, mended)], await project.FixAll(id, FixAllScope.Project, Code(2, old), Code(3, old)));

        string Code(int number, string place)
            => code.Replace("C@", $"C{number}", StringComparison.Ordinal).Replace("annex, @", $"annex, {(place == "para. 3" ? "para. 2" : place)}", StringComparison.Ordinal).Replace("@", place, StringComparison.Ordinal);
    }
}
