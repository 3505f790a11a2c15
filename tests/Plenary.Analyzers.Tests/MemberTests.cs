using Plenary.Analyzers.Tests.Harness;

namespace Plenary.Analyzers.Tests;

/// <summary>Citations by class and member.</summary>
public class MemberTests
{
    [Theory]
    [InlineData("nameof(A_RES_90_2.Operative2)", "para. 2")]
    [InlineData("nameof(A_RES_90_2.Preambular1)", "preambular para. 1")]
    [InlineData("nameof(A_RES_90_2.Operative1.B)", "para. 1 (b)")]
    [InlineData("nameof(A_RES_90_2.Operative1.B.II)", "para. 1 (b) (ii)")]
    [InlineData("nameof(A_RES_90_2.Types.Operative1_B.II)", "para. 1 (b) (ii)")]
    [InlineData("nameof(A_RES_90_2.Instance.Operative1.A)", "para. 1 (a)")]
    [InlineData("nameof(A_RES_90_2.Types.Operative1)", "para. 1")]
    [InlineData("\"Operative1.B.II\"", "para. 1 (b) (ii)")]
    [InlineData("nameof(A_RES_90_2.Annex.Paragraph2.A)", "annex, para. 2 (a)")]
    [InlineData("nameof(A_RES_90_2.Preambular1.Footnote1)", "footnote 1")]
    [InlineData("nameof(A_RES_90_2.Footnotes.Footnote1)", "footnote 1")]
    [InlineData("Member", "para. 3")]
    public async Task AMemberIsThePlaceThatItsWholeExpressionNames(string member, string place)
    {
        var finding = Assert.Single(await new TestProject($"[Cites(typeof(A_RES_90_2), {member})] class C {{ const string Member = \"Operative3\"; }}", Texts.Lakes).Analyze());
        Assert.Equal("PLN5002", finding.Id);
        Assert.Equal(member, finding.At);
        Assert.Equal($"The citation of A/RES/90/2, {place} does not say which words it means: expected their hash, {finding.Words} as they are now", finding.Message);
    }

    [Theory]
    [InlineData("\"Operative1.C\"", "Operative1.C", "Operative1.B")]
    [InlineData("\"Operative4\"", "Operative4", "Operative3")]
    [InlineData("nameof(A_RES_90_2.Title)", "Title", null)]
    [InlineData("nameof(S_RES_2990_2045.Operative1)", "S_RES_2990_2045.Operative1", "Operative1")]
    [InlineData("\"\"", "", null)]
    public async Task AMemberThatIsNoPlaceIsTold(string member, string written, string? nearest)
    {
        var finding = Assert.Single(await new TestProject($"[Cites(typeof(A_RES_90_2), {member}, \"000000\")] class C;", Texts.Lakes, Texts.Council).Analyze());
        Assert.Equal("PLN5003", finding.Id);
        Assert.Equal(member, finding.At);
        Assert.Equal($"'{written}' names no place of A/RES/90/2: expected one that is there{(nearest is null ? "" : $"; the nearest is '{nearest}'")}", finding.Message);
    }

    [Fact]
    public async Task AClassThatIsNoResolutionIsTold()
    {
        var finding = Assert.Single(await new TestProject("[Cites(typeof(string), nameof(string.Length))] class C;", Texts.Lakes).Analyze());
        Assert.Equal(("PLN5003", "string"), (finding.Id, finding.At));
        Assert.Equal("'String' is not the class of a resolution: expected one that was generated", finding.Message);
    }

    [Fact]
    public async Task OtherAttributesAreLeftAlone()
        => Assert.Empty(await new TestProject("class CitesAttribute(string citation) : System.Attribute { string Citation => citation; } [Cites(\"nothing\")] [System.Obsolete(\"52/131\")] class C;", Texts.Lakes).Analyze());
}
