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
}
