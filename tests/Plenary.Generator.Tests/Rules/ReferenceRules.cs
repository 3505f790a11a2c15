namespace Plenary.Generator.Tests.Rules;

/// <summary>Cross-references: rule 12 of the model.</summary>
public class ReferenceRules
{
    private const string Behind = "Annex\n\nRules\n\n1. Lakes are clean.\n\n2. Subject to paragraph 1 above, lakes are wet, as paragraph 2 of the present resolution has it.";

    [Theory]
    [InlineData("Recalls paragraph 2 below;", "operative-2")]
    [InlineData("Recalls paragraphs 1 and 2 of the present resolution;", "operative-1 operative-2")]
    [InlineData("Recalls paragraphs 1 to 3 above;", "operative-1 operative-2 operative-3")]
    [InlineData("Recalls paragraph 2 (a) above;", "operative-2-a")]
    [InlineData("Recalls paragraphs 2 (a) and (b) and 3 above;", "operative-2-a operative-2-b operative-3")]
    [InlineData("Recalls the annex to the present resolution;", "annex")]
    [InlineData("Recalls paragraph 1 of the annex to the present resolution;", "annex-paragraph-1")]
    public void A_reference_has_its_targets(string words, string targets)
    {
        var resolution = WithFirst(words);

        var reference = Assert.Single(resolution.Operative[0].CrossReferences);
        Assert.Equal(targets.Split(' '), reference.Targets.Select(target => target.Path));
        Assert.Empty(resolution.Findings);
    }

    [Fact]
    public void A_subparagraph_is_looked_for_in_its_own_paragraph()
    {
        var resolution = WithFirst("Recalls lakes;");

        Assert.Equal("operative-2-a", Assert.Single(Assert.Single(resolution.Operative[1].CrossReferences).Targets).Path);
    }

    [Fact]
    public void A_target_that_is_not_there_is_a_warning()
    {
        var resolution = WithFirst("Recalls paragraph 17 above;");

        Assert.Equal([DiagnosticIds.UnknownTarget], resolution.Findings);
        Assert.Empty(Assert.Single(resolution.Operative[0].CrossReferences).Targets);
    }

    [Fact]
    public void In_an_annex_paragraphs_are_the_annexs_first_and_the_resolutions_where_it_says_so()
    {
        var references = WithFirst("Recalls lakes;").Annexes[0].Paragraphs[1].CrossReferences;

        Assert.Equal(["annex-paragraph-1", "operative-2"], references.Select(reference => Assert.Single(reference.Targets).Path));
    }

    private static ReadResolution WithFirst(string words) => ReadResolution.WithBody(
        $"""
        1. {words}

        2. Decides that States shall:

        (a) Clean their lakes;

        (b) Count their fish, subject to subparagraph (a) above;

        3. Decides to remain seized of the matter.
        """,
        Behind);
}
