using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>Resolution 52/131, whole, through generated code that is compiled and run.</summary>
public sealed class SeedTests : IDisposable
{
    private static readonly TestBuild Build = TestBuild.Of("texts/52-131.txt", File.ReadAllText(TestPaths.Seed));

    private readonly LoadedBuild loaded = LoadedBuild.Load(Build with { Code = LoadedBuild.Script("A_RES_52_131.Instance") });

    private Resolution Seed => loaded.Run<Resolution>();

    public void Dispose() => loaded.Dispose();

    [Fact]
    public void NothingIsWrongWithIt()
        => Assert.DoesNotContain(Build.Run().Diagnostics, diagnostic => diagnostic.Id != DiagnosticIds.WordsRanTogether);

    [Fact]
    public void IsKnownByItsNumber()
    {
        Assert.Equal("A/RES/52/131", Seed.Symbol.ToString());
        Assert.Equal(OrganKind.GeneralAssembly, Seed.Organ.Kind);
        Assert.Equal("General Assembly", Seed.Organ.Name);
        Assert.Equal("en", Seed.Language);
        Assert.Equal("Resolution 52/131", Seed.Name);
        Assert.Equal(
            "Strengthening of United Nations action in the field of human rights through the promotion of international cooperation and the importance of non-selectivity, impartiality and objectivity",
            Seed.Title);
    }

    [Fact]
    public void OpeningsStandInOrder()
    {
        Assert.Equal(
            ["Bearing in mind", "Desirous", "Deeply convinced", "Reaffirming", "Reaffirming also", "Affirming", "Underlining"],
            Seed.Preamble.Select(paragraph => paragraph.Opening));
        Assert.Equal(
            [
                "Reiterates", "Reaffirms", "Calls upon", "Considers", "Reaffirms", "Underlines", "Emphasizes", "Requests", "Expresses its conviction", "Stresses",
                "Invites", "Requests", "Reiterates its request", "Decides",
            ],
            Seed.Operative.Select(paragraph => paragraph.Opening));
        Assert.Equal(Enumerable.Range(1, 14).Select(number => number + ""), Seed.Operative.Select(paragraph => paragraph.Number));
    }

    [Fact]
    public void WordsStandApart()
    {
        Assert.Equal("Desirous of achieving further progress in international cooperation in promoting and encouraging respect for human rights and fundamental freedoms,", Seed.Preamble[1].Text);
        Assert.Equal("Reaffirming all its resolutions in this regard,", Seed.Preamble[3].Text);
        Assert.EndsWith("should be guided by the principles of non-selectivity, impartiality and objectivity and should not be used for political ends;", Seed.Operative[4].Text);
        Assert.Equal("Underlines the importance of the promotion of dialogue on human rights issues;", Seed.Operative[5].Text);
        Assert.StartsWith("Emphasizes that all human rights are universal, indivisible, interdependent and interrelated and that, as such,", Seed.Operative[6].Text);
        Assert.Equal("Decides to consider this matter at its fifty-third session under the item entitled \"Human rights questions\".", Seed.Operative[13].Text);
    }

    [Fact]
    public void FootnotesAreCitedWhereTheirMarkersStand()
    {
        Assert.Equal(["1", "2", "3"], Seed.Footnotes.Select(footnote => footnote.Marker));
        Assert.Equal(
            ["A/CONF.157/24 (Part I), chap. III.", "Resolution 217 A (III).", "See resolution 2200 A (XXI), annex."],
            Seed.Footnotes.Select(footnote => footnote.Text));
        Assert.Equal(
            ["preambular-5: 1", "operative-3: 2", "operative-3: 3"],
            Seed.Footnotes.SelectMany(footnote => footnote.References).Select(reference => reference.Paragraph!.Path + ": " + reference.Marker));

        Assert.EndsWith("on Human Rights on 25 June 1993,", Seed.Preamble[4].Text);
        Assert.Equal(Seed.Preamble[4].Text.Length, Seed.Preamble[4].Footnotes.Single().Positions.Single().Offset);

        var paragraph = Seed.Operative[2];
        Assert.Equal(["Universal Declaration of Human Rights,"], Cited(paragraph, "2"));
        Assert.Equal(["Social and Cultural Rights,", "Civil and Political Rights"], Cited(paragraph, "3"));
    }

    [Fact]
    public void ReferencesAreTyped()
    {
        Assert.Equal("Resolution 217 A (III).", LoadedBuild.Evaluate<string>(Build, "A_RES_52_131.Instance.Operative3.Footnote2.Footnote.Text"));
        Assert.True(LoadedBuild.Evaluate<bool>(Build, "ReferenceEquals(A_RES_52_131.Instance.Operative[2], A_RES_52_131.Instance.Operative3)"));
        Assert.True(LoadedBuild.Evaluate<bool>(Build, "ReferenceEquals(A_RES_52_131.Instance.Footnotes.Footnote3.References[0], A_RES_52_131.Instance.Operative3.Footnote3)"));
        Assert.Contains("CS1061", Assert.Single(LoadedBuild.Errors(Build, "A_RES_52_131.Instance.Operative1.Footnote2")));
        Assert.Contains("CS1061", Assert.Single(LoadedBuild.Errors(Build, "A_RES_52_131.Instance.Operative15")));
    }

    [Fact]
    public void DocumentationCanCiteAParagraph()
    {
        const string Code = "namespace Sample { /// <summary>As in <see cref=\"A_RES_52_131.Operative{0}\"/>.</summary>\n public static class Citing; }";
        Assert.Empty(LoadedBuild.Errors((Build with { Code = Code.Replace("{0}", "3").Replace("///", "\n///") }).Run().Compilation));
        Assert.Contains("CS1574", Assert.Single(LoadedBuild.Errors((Build with { Code = Code.Replace("{0}", "15").Replace("///", "\n///") }).Run().Compilation)));
    }

    [Fact]
    public void AdoptionIsRead()
    {
        Assert.Equal(new DateOnly(1997, 12, 12), Seed.Adoption.Date);
        Assert.Equal(70, Seed.Adoption.Meeting?.Number);
        Assert.Equal(["70th plenary meeting", "12 December 1997"], Seed.Closing);
    }

    [Fact]
    public void CatalogFindsIt()
    {
        Assert.True(LoadedBuild.Evaluate<bool>(Build, "ReferenceEquals(A_RES_52_131.Instance, Resolutions.Find(\"A/RES/52/131\"))"));
        Assert.True(LoadedBuild.Evaluate<bool>(Build, "ReferenceEquals(A_RES_52_131.Instance, Resolutions.Find(\"52/131\"))"));
        Assert.Equal("A/RES/52/131", LoadedBuild.Evaluate<string>(Build, "System.Linq.Enumerable.Single(Resolutions.CitedBy(\"A/CONF.157/24 (Part I)\")).Symbol.ToString()!"));
    }

    [Fact]
    public void CitesThreeDocuments()
        => Assert.Equal(["A/CONF.157/24 (Part I)", "A/RES/217 A (III)", "A/RES/2200 A (XXI)"], Seed.Citations.Select(citation => citation.Symbol.ToString()));

    [Fact]
    public void EveryFormatHoldsItsWords()
    {
        const string Words = "Expresses its conviction";
        Assert.Contains(Words, Seed.ToPlainText());
        Assert.Contains(Words, Seed.ToMarkdown());
        Assert.Contains(Words, Seed.ToHtml());
        Assert.Contains(Words, Seed.ToAkomaNtoso());
    }

    /// <summary>The words in front of each marker of a footnote.</summary>
    private static IEnumerable<string> Cited(Paragraph paragraph, string marker)
        => paragraph.Footnotes.Single(reference => reference.Marker == marker).Positions.Select(position =>
        {
            var before = paragraph.Text[..position.Offset];
            return before[(before.LastIndexOf(before.EndsWith("Declaration of Human Rights,", StringComparison.Ordinal) ? "Universal" : before.EndsWith(',') ? "Social" : "Civil", StringComparison.Ordinal))..];
        });
}
