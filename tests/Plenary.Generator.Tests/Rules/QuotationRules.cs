namespace Plenary.Generator.Tests.Rules;

/// <summary>Quoted text, embedded drafts and outcome documents: rule 13 of the model.</summary>
public class QuotationRules
{
    [Theory]
    [InlineData("1. Decides that rule 3 shall read:\n\n“1. Lakes are clean.\n\n“2. Lakes are wet.\n\n3. Fish:\n\n(a) Swim.”", "“1. Lakes are clean.\n“2. Lakes are wet.\n3. Fish:\n(a) Swim.”")]
    [InlineData("1. Decides that rule 3 shall read: “All States:\n\n(a) Shall clean their lakes;\n\n(b) Shall count their fish”;", "“All States:\n(a) Shall clean their lakes;\n(b) Shall count their fish”;")]
    [InlineData("1. Decides that rule 3 shall read: “Lakes are (a) clean and (b) wet”;", "“Lakes are (a) clean and (b) wet”;")]
    [InlineData("1. Decides that rule 3 shall be replaced by the following: Decides that States shall not sell:\n\n(a) Carp; and\n\n(b) Eels;", "Decides that States shall not sell:\n(a) Carp; and\n(b) Eels;")]
    [InlineData("1. Decides that rule 3 shall be replaced by the following:\n\nDecides that States shall not sell carp;", "Decides that States shall not sell carp;")]
    public void Quoted_text_is_a_block_and_makes_no_members(string paragraph, string quoted)
    {
        var resolution = ReadResolution.OfCouncil(paragraph + "\n\n2. Decides to remain seized of the matter.");

        Assert.Equal(["Operative1", "Operative2"], resolution.Members.Select(member => member.Member).Where(member => member[0] == 'O'));
        Assert.Equal(2, resolution.Operative[0].Blocks.Count);
        Assert.Equal(quoted, Assert.IsType<QuotedText>(resolution.Operative[0].Blocks[1]).Text);
        Assert.EndsWith(":", resolution.Operative[0].Text, StringComparison.Ordinal);
        Assert.Equal("2", resolution.Operative[1].Number);
    }

    [Fact]
    public void A_heading_of_quoted_rules_is_quoted_with_them()
    {
        var resolution = ReadResolution.OfCouncil("Decides to include in its rules of procedure the following rules:\n\nCHAPTER X. LAKES\n\n“Rule 58\n\n“Lakes are clean.\n\n“1. Lakes are wet.”\n\nAdopted at the 222nd meeting.");

        Assert.Equal("Operative1", Assert.Single(resolution.Members.Skip(1)).Member);
        Assert.Equal("CHAPTER X. LAKES\n“Rule 58\n“Lakes are clean.\n“1. Lakes are wet.”", Assert.IsType<QuotedText>(resolution.Operative[0].Blocks[1]).Text);
        Assert.Equal(222, resolution.Adoption.Meeting?.Number);
    }

    [Fact]
    public void A_quoted_word_does_not_quote_the_rest()
    {
        var resolution = ReadResolution.WithBody(
            """
            1. Decides that, for this purpose:

            (a) “Lakes” means all waters;

            “Fish” means fish;

            (b) “Ponds” means small lakes;

            2. Decides to remain seized of the matter.
            """);

        Assert.Equal(["operative-1-a", "operative-1-b"], resolution.Operative[0].Subparagraphs.Select(item => item.Path));
        Assert.DoesNotContain(resolution.Operative[0].Blocks, block => block is QuotedText);
    }

    [Fact]
    public void A_recommended_draft_is_a_resolution_within_its_paragraph()
    {
        var resolution = ReadResolution.Of(
            """
            2045/9. Lakes

            The Economic and Social Council,

            Recalling its resolution 2044/1 of 3 March 2044,

            Recommends to the General Assembly the adoption of the following draft resolution:

            Lakes of the world

            The General Assembly,

            Recalling its resolution 89/1 of 3 March 2044,

            1. Calls upon all States to keep their lakes clean;

            2. Adopts the annex to the present resolution.

            Annex

            Rules

            1. Lakes are clean.

            12th plenary meeting
            3 March 2045
            """);

        var draft = Assert.IsType<EmbeddedResolution>(resolution.Operative[0].Blocks[1]);
        Assert.Equal("Lakes of the world", draft.Title);
        Assert.Equal(OrganKind.GeneralAssembly, draft.Organ.Kind);
        Assert.Equal("Recalling", Assert.Single(draft.Preamble).Opening);
        Assert.Equal(["operative-1-draft-operative-1", "operative-1-draft-operative-2"], draft.Operative.Select(item => item.Path));
        Assert.Equal("operative-1-draft-annex", Assert.Single(draft.Annexes).Path);
        Assert.Empty(resolution.Annexes);
        Assert.Equal(12, resolution.Adoption.Meeting?.Number);
        Assert.Contains(("Operative1.Draft.Operative2", "operative-1-draft-operative-2"), resolution.Members);
        Assert.Contains("Lakes of the world", resolution.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_may_stand_in_quotation_marks()
    {
        var resolution = ReadResolution.Of(
            """
            2045/9. Lakes

            The Economic and Social Council,

            Recalling its resolution 2044/1 of 3 March 2044,

            Recommends to the General Assembly the adoption of the following draft resolution:

            “The General Assembly,

            “Recalling its resolution 89/1 of 3 March 2044,

            “1. Calls upon all States to keep their lakes clean:

            “(a) In summer;

            “(b) In winter;

            “2. Decides to remain seized of the matter.”

            12th plenary meeting
            3 March 2045
            """);

        Assert.Equal(
            ["Preambular1", "Operative1", "Operative1.Draft", "Operative1.Draft.Preambular1", "Operative1.Draft.Operative1", "Operative1.Draft.Operative1.A", "Operative1.Draft.Operative1.B", "Operative1.Draft.Operative2"],
            resolution.Members.Select(member => member.Member));
        var draft = (EmbeddedResolution)resolution.Find("operative-1-draft")!;
        Assert.Equal("Recalling", draft.Preamble[0].Opening);
        Assert.Equal("“Recalling its resolution 89/1 of 3 March 2044,", draft.Preamble[0].Text);
        Assert.Empty(resolution.Findings);
    }

    [Fact]
    public void An_outcome_document_before_the_closing_is_operative()
    {
        var resolution = ReadResolution.WithBody(
            """
            Adopts the following Pact for Lakes and its annex:

            The Pact for Lakes

            1. We, the Heads of State and Government, have gathered to protect all lakes.

            2. We will:

            (a) Clean them;

            (b) Count their fish.

            Action 1. We will act boldly

            3. Lakes are in danger.
            """,
            """
            Annex

            Compact

            1. We will clean all ponds.
            """);

        Assert.Equal(["chapeau", "operative-1", "operative-2", "operative-3"], resolution.Operative.Select(item => item.Path));
        Assert.All(resolution.Operative.Skip(1), item => Assert.Null(item.Opening));
        Assert.Equal("Action 1. We will act boldly", resolution.Operative[3].Heading?.Text);
        Assert.Equal("annex-paragraph-1", Assert.Single(resolution.Annexes[0].Paragraphs).Path);
    }
}
