using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>Resolutions of one build that cite each other, through generated code that is compiled and run.</summary>
public class LinkTests
{
    private const string Citing =
        """
        90/1. Protection of rivers

        The General Assembly,

        Recalling its resolutions 90/9 of 3 March 2045 and 90/8 of 4 March 2045,

        Recalling also its resolution 90/20 B of 3 March 2045,1

        1. Reaffirms paragraph 1 (b) of its resolution 90/9, and asks all to read it;

        2. Decides to remain seized of the matter.

        1 See resolution 317 A (III).
        """;

    private const string Springs =
        """
        90/9. Protection of springs

        The General Assembly,

        1. Calls upon all Member States:

        (a) To keep their springs clean;

        (b) To measure their depth;

        2. Decides to remain seized of the matter.
        """;

    private const string Lettered =
        """
        317 A (III). Declaration on rivers

        The General Assembly,

        Bearing in mind that rivers flow,

        1. Proclaims the Declaration on rivers.
        """;

    private const string OfCiting = "A_RES_90_1.Instance.";

    private static readonly TestText CitingText = new(TestBuild.Directory + "citing.txt", Citing);

    private static readonly TestBuild Build = new(
        CitingText,
        new TestText(TestBuild.Directory + "council.txt", RoundTripTexts.Council),
        new TestText(TestBuild.Directory + "lakes.txt", "A/RES/90/20 A–B\n\n" + Samples.Divided),
        new TestText(TestBuild.Directory + "lettered.txt", Lettered),
        new TestText(TestBuild.Directory + "springs.txt", Springs));

    [Theory]
    [InlineData("A_RES_90_9", "A_RES_90_9.Instance", "preambular-1 operative-1")]
    [InlineData("A_RES_90_20_B", "A_RES_90_20_A_B.Instance.PartB", "preambular-2")]
    [InlineData("A_RES_317_A_III", "A_RES_317_A_III.Instance", "footnote-1")]
    public void CitedResolutionIsAMember(string member, string cited, string sources)
    {
        Assert.True(LoadedBuild.Evaluate<bool>(Build, $"ReferenceEquals({OfCiting}Citations.{member}.Resolution, {cited})"));
        Assert.True(LoadedBuild.Evaluate<bool>(Build, $"ReferenceEquals({OfCiting}Citations.{member}, {OfCiting}Citations.{member})"));
        Assert.Equal(sources, LoadedBuild.Evaluate<string>(Build, $"string.Join(\" \", System.Linq.Enumerable.Select({OfCiting}Citations.{member}, one => one.Source.Path))"));
    }

    [Theory]
    [InlineData("Citations.A_RES_90_9.Resolution.Operative1.B.Number", "(b)")]
    [InlineData("Citations.A_RES_90_20_B.Resolution.SectionI.Operative1.Opening", "Invites")]
    public void CitedResolutionIsOfItsVeryClass(string expression, string expected)
        => Assert.Equal(expected, LoadedBuild.Evaluate<string>(Build, OfCiting + expression));

    [Fact]
    public void AllCitationsAreListedAsBefore()
        => Assert.Equal(
            "A/RES/90/9 A/RES/90/8 A/RES/90/20 B A/RES/90/9 A/RES/317 A (III)",
            LoadedBuild.Evaluate<string>(Build, $"string.Join(\" \", System.Linq.Enumerable.Select((System.Collections.Generic.IReadOnlyList<Plenary.Citation>){OfCiting}Citations, one => one.Symbol.ToString()))"));

    [Fact]
    public void WhatIsNotInTheBuildIsASymbolWithItsLink()
    {
        Assert.Contains("CS1061", Assert.Single(LoadedBuild.Errors(Build, OfCiting + "Citations.A_RES_90_8")));
        Assert.True(LoadedBuild.Evaluate<bool>(Build, OfCiting + "Citations[1].Resolution is null"));
        Assert.Equal("https://undocs.org/en/A/RES/90/8", LoadedBuild.Evaluate<string>(Build, OfCiting + "Citations[1].Symbol!.Value.Url!"));
    }

    [Fact]
    public void TextThatCitesNobodyOfTheBuildHasAPlainList()
    {
        var alone = new TestBuild(CitingText);

        Assert.DoesNotContain("CitationList", alone.Run().Source);
        Assert.Equal(5, LoadedBuild.Evaluate<int>(alone, OfCiting + "Citations.Count"));
    }

    [Fact]
    public void OwnNumberIsNoLink()
    {
        var build = new TestBuild(new TestText(TestBuild.Directory + "springs.txt", Springs.Replace("their springs clean", "their springs clean, as in its resolution 90/9")));

        Assert.Equal("A/RES/90/9", LoadedBuild.Evaluate<string>(build, "A_RES_90_9.Instance.Citations[0].Symbol!.Value.Value"));
        Assert.True(LoadedBuild.Evaluate<bool>(build, "A_RES_90_9.Instance.Citations[0].Resolution is null"));
    }

    [Fact]
    public void CitationOfAParagraphLeadsToTheResolutionAndItsParagraph()
    {
        const string Citation = OfCiting + "Operative1.Citations[0]";

        Assert.True(LoadedBuild.Evaluate<bool>(Build, $"ReferenceEquals({Citation}.Resolution, A_RES_90_9.Instance)"));
        Assert.True(LoadedBuild.Evaluate<bool>(Build, $"ReferenceEquals(System.Linq.Enumerable.Single({Citation}.Targets), A_RES_90_9.Instance.Operative1.B)"));
    }

    [Theory]
    [InlineData("paragraph 2 of its resolution 90/9", "operative-2")]
    [InlineData("paragraph 1 (b) of its resolution 90/9", "operative-1-b")]
    [InlineData("paragraphs 1 (a), 1 (b) and 2 of its resolution 90/9", "operative-1-a operative-1-b operative-2")]
    [InlineData("paragraphs 1 to 2 of its resolution 90/9", "operative-1 operative-2")]
    [InlineData("paragraph 2 of the annex to its resolution 90/9", "annex-paragraph-2")]
    [InlineData("paragraph 1 of resolution 90/20 A", "part-a-operative-1")]
    [InlineData("section II, paragraph 2, of its resolution 90/20 B", "part-b-section-ii-operative-2")]
    [InlineData("paragraph 9 of its resolution 90/9", "")]
    [InlineData("its resolution 90/9", "")]
    public void PinpointsLeadToTheirPlaces(string words, string paths)
    {
        var build = new TestBuild(
            new TestText(TestBuild.Directory + "citing.txt", Samples.Rivers.Replace("its previous decisions", words)),
            new TestText(TestBuild.Directory + "lakes.txt", Samples.Divided),
            new TestText(TestBuild.Directory + "springs.txt", Springs + "\n\nAnnex\n\nRules for springs\n\n1. Nobody leaves anything in a spring.\n\n2. Dogs drink last."));

        Assert.Equal(paths, LoadedBuild.Evaluate<string>(build, "string.Join(\" \", System.Linq.Enumerable.Select(A_RES_90_1.Instance.Preambular1.Citations[0].Targets, one => one.Path))"));
    }

    [Fact]
    public void DocumentationTellsWhatCitesIt()
    {
        var source = Build.Run().Sources["Sample.A_RES_90_1.g.cs"];

        Assert.Contains("<b>A/RES/90/1, citations of <see cref=\"global::Sample.A_RES_90_9\"/></b><para>preambular paragraph 1; operative paragraph 1</para>", source);
        Assert.Contains("<b>A/RES/90/1, citations of <see cref=\"global::Sample.A_RES_317_A_III\"/></b><para>footnote 1</para>", source);
    }

    [Fact]
    public void PartHasItsOwnCitations()
    {
        var build = new TestBuild(
            new TestText(TestBuild.Directory + "lakes.txt", Samples.Divided.Replace("Bearing in mind resolution A above", "Bearing in mind its resolution 90/9")),
            new TestText(TestBuild.Directory + "rivers.txt", Samples.Rivers),
            new TestText(TestBuild.Directory + "springs.txt", Springs));

        Assert.True(LoadedBuild.Evaluate<bool>(build, "ReferenceEquals(A_RES_90_20.Instance.PartA.Citations.A_RES_90_1.Resolution, A_RES_90_1.Instance)"));
        Assert.True(LoadedBuild.Evaluate<bool>(build, "ReferenceEquals(A_RES_90_20.Instance.Citations.A_RES_90_1[0], A_RES_90_20.Instance.PartA.Citations.A_RES_90_1[0])"));
        Assert.Equal("part-b-preambular-1", LoadedBuild.Evaluate<string>(build, "A_RES_90_20.Instance.PartB.Citations.A_RES_90_9[0].Source.Path"));
        Assert.Contains("CS1061", Assert.Single(LoadedBuild.Errors(build, "A_RES_90_20.Instance.PartA.Citations.A_RES_90_9")));
        Assert.Contains("CS1061", Assert.Single(LoadedBuild.Errors(build, "A_RES_90_20.Instance.PartB.Citations.A_RES_90_1")));
    }

    [Fact]
    public void NamesOfTheListItselfAreLeftToIt()
    {
        var build = new TestBuild(CitingText, new TestText(TestBuild.Directory + "springs.txt", Springs, ("ClassName", "Count")), new TestText(TestBuild.Directory + "lettered.txt", Lettered, ("ClassName", "CitationList")));

        Assert.Equal(2, LoadedBuild.Evaluate<int>(build, OfCiting + "Citations.Count_2.Count"));
        Assert.Equal("Declaration on rivers", LoadedBuild.Evaluate<string>(build, OfCiting + "Citations.CitationList_2.Resolution.Title!"));
    }

    [Fact]
    public void ClassesOfOneNameInTwoNamespacesStandApart()
    {
        var build = new TestBuild(
            CitingText,
            new TestText(TestBuild.Directory + "springs.txt", Springs, ("ClassName", "Cited"), ("Namespace", "First")),
            new TestText(TestBuild.Directory + "lettered.txt", Lettered, ("ClassName", "Cited"), ("Namespace", "Second")));

        Assert.Equal("Declaration on rivers Protection of springs", LoadedBuild.Evaluate<string>(build, $"{OfCiting}Citations.Cited.Resolution.Title + \" \" + {OfCiting}Citations.Cited_2.Resolution.Title"));
    }

    [Fact]
    public void WhoCitesIsKnownToTheCatalogAndNotToTheCited()
    {
        Assert.Equal("A/RES/90/1", LoadedBuild.Evaluate<string>(Build, "System.Linq.Enumerable.Single(Resolutions.CitedBy(\"90/9\")).Symbol.ToString()!"));
        Assert.Equal("A/RES/90/1", LoadedBuild.Evaluate<string>(Build, "System.Linq.Enumerable.Single(Resolutions.CitedBy(\"A/RES/90/8\")).Symbol.ToString()!"));
        Assert.Equal(0, LoadedBuild.Evaluate<int>(Build, "Resolutions.CitedBy(\"A/RES/91/1\").Count"));

        var alone = new TestBuild([.. Build.Texts.Where(text => text != CitingText)]);
        Assert.Equal(alone.Run().Sources["Sample.A_RES_90_9.g.cs"], Build.Run().Sources["Sample.A_RES_90_9.g.cs"]);
    }

    [Theory]
    [InlineData("90/1", "A_RES_90_1.Instance")]
    [InlineData("A/RES/90/1", "A_RES_90_1.Instance")]
    [InlineData("General Assembly resolution 90/1", "A_RES_90_1.Instance")]
    [InlineData("317 A (III)", "A_RES_317_A_III.Instance")]
    [InlineData("A/RES/317(III)A", "A_RES_317_A_III.Instance")]
    [InlineData("S/RES/9100 (2045)", "S_RES_9100_2045.Instance")]
    [InlineData("9100 (2045)", "S_RES_9100_2045.Instance")]
    [InlineData("90/20 B", "A_RES_90_20_A_B.Instance.PartB")]
    public void IsFoundAsPeopleType(string typed, string expected)
        => Assert.True(LoadedBuild.Evaluate<bool>(Build, $"ReferenceEquals(Resolutions.Find(\"{typed}\"), {expected})"));
}
