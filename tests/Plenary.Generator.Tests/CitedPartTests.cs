using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>Citations of resolutions whose number has a letter lead to the text that the build has of them.</summary>
public class CitedPartTests
{
    private const string Lettered =
        """
        317 A (III). Declaration on rivers

        The General Assembly,

        Bearing in mind that rivers flow,

        1. Proclaims the Declaration on rivers.
        """;

    private static readonly string Parts = "A/RES/90/20 A–B\n\n" + Samples.Divided;

    [Theory]
    [InlineData("317 A (III)", "A_RES_317_A_III.Instance", "Declaration on rivers")]
    [InlineData("90/20 B", "A_RES_90_20_A_B.Instance.PartB", "Seas")]
    public void LetterFindsItsResolution(string number, string expected, string title)
    {
        var build = Citing(number);

        Assert.True(LoadedBuild.Evaluate<bool>(build, $"ReferenceEquals(A_RES_90_1.Instance.Preambular1.Citations[0].Resolution, {expected})"));
        Assert.Equal(title, LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Preambular1.Citations[0].Resolution!.Title"));
    }

    [Fact]
    public void FirstLetterIsAPlaceInTheDocument()
    {
        var build = Citing("90/20 A");

        Assert.True(LoadedBuild.Evaluate<bool>(build, "ReferenceEquals(A_RES_90_1.Instance.Preambular1.Citations[0].Resolution, A_RES_90_20_A_B.Instance)"));
        Assert.True(LoadedBuild.Evaluate<bool>(build, "ReferenceEquals(A_RES_90_1.Instance.Preambular1.Citations[0].Targets[0], A_RES_90_20_A_B.Instance.PartA)"));
    }

    private static TestBuild Citing(string number) => new(
        new TestText(TestBuild.Directory + "lettered.txt", Lettered),
        new TestText(TestBuild.Directory + "parts.txt", Parts),
        new TestText(TestBuild.Directory + "rivers.txt", Samples.Rivers.Replace("its previous decisions", $"its resolution {number} and its decisions")));
}
