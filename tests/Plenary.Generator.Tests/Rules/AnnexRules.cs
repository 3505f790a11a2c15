namespace Plenary.Generator.Tests.Rules;

/// <summary>Annexes and tables: rules 17 and 18 of the model.</summary>
public class AnnexRules
{
    [Theory]
    [InlineData("Annex\n\nRules of lakes", "Annex", "Annex", "Rules of lakes")]
    [InlineData("Annex II\n\nRules of lakes", "AnnexII", "Annex II", "Rules of lakes")]
    [InlineData("Annex A: Rules of lakes", "AnnexA", "Annex A:", "Rules of lakes")]
    [InlineData("ANNEX 1 - Rules of lakes", "Annex1", "ANNEX 1 -", "Rules of lakes")]
    [InlineData("Designation Annex", "Annex", "Designation Annex", null)]
    public void An_annex_is_named_as_printed_even_without_a_closing(string heading, string member, string number, string? title)
    {
        var resolution = ReadResolution.OfCouncil("1. Decides to keep the lists below;\n\n2. Decides to remain seized of the matter.\n\n" + heading + "\n\n1. BIG LAKE\n\na. Description: A lake.\n\n4. SMALL LAKE");

        var annex = Assert.Single(resolution.Annexes);
        Assert.Equal((number, title), (annex.Number, annex.Title));
        Assert.Contains(member + ".Paragraph4", resolution.Members.Select(item => item.Member));
        Assert.Contains(member + ".Paragraph1.A", resolution.Members.Select(item => item.Member));
    }

    [Fact]
    public void Articles_and_their_paragraphs_have_names_and_chapters_are_headings()
    {
        var annex = Annex(
            """
            Annex

            Convention on Lakes

            Chapter I

            General

            Article 1
            Lakes

            1. Lakes are clean:

            (a) In summer;

            (b) In winter.

            2. Lakes are wet.

            Chapter II

            Article 7

            Fish

            Fish swim.
            """,
            out var resolution);

        Assert.Equal(["Lakes", "Fish"], annex.Articles.Select(article => article.Title));
        Assert.Contains(("Annex.Article1.Paragraph1.A", "annex-article-1-1-a"), resolution.Members);
        Assert.Equal(["Heading", "Heading", "Article", "Heading", "Article"], annex.Body.Select(element => element.GetType().Name));
        Assert.Equal("Fish swim.", Assert.Single(annex.Articles[1].Body).Text);
        Assert.Same(annex.Articles[0].Paragraphs[0].Subparagraphs[0], resolution.Find("annex, article 1, para. 1 (a)"));
    }

    [Fact]
    public void Sections_are_headings_where_numbers_run_on_and_enter_names_where_they_start_again()
    {
        const string Text = "Annex\n\nProgramme\n\nI. Introduction\n\n1. Lakes are old.\n\nII. Aims\n\n{0}. Clean lakes.\n\nSome words without a number.";

        var runsOn = Annex(Text.Replace("{0}", "2"), out _);
        Assert.Empty(runsOn.Sections);
        Assert.Equal(["annex-paragraph-1", "annex-paragraph-2"], runsOn.Paragraphs.Select(item => item.Path));
        Assert.Equal(["Heading", "AnnexParagraph", "Heading", "AnnexParagraph", "BodyText"], runsOn.Body.Select(element => element.GetType().Name));

        var restarts = Annex(Text.Replace("{0}", "1"), out var resolution);
        Assert.Equal(["annex-section-i-paragraph-1", "annex-section-ii-paragraph-1"], restarts.Paragraphs.Select(item => item.Path));
        Assert.Equal(["Introduction", "Aims"], restarts.Sections.Select(section => section.Title));
        Assert.Contains("Annex.SectionII.Paragraph1", resolution.Members.Select(member => member.Member));
        Assert.Empty(resolution.Findings);
    }

    [Fact]
    public void Annexes_have_annexes()
    {
        Annex("Annex A\n\nRules\n\n1. One.\n\nAnnex I\n\nInner rules\n\n1. Inner.\n\nAnnex II\n\nMore\n\n1. Inner again.\n\nAnnex B\n\nOthers\n\n1. Another.", out var resolution);

        Assert.Equal(
            ["AnnexA", "AnnexA.Paragraph1", "AnnexA.AnnexI", "AnnexA.AnnexI.Paragraph1", "AnnexA.AnnexII", "AnnexA.AnnexII.Paragraph1", "AnnexB", "AnnexB.Paragraph1"],
            resolution.Members.Select(member => member.Member).Where(member => member[0] == 'A'));
    }

    [Theory]
    [InlineData("Lake\tDepth\tArea|Big\t12\t100|Part II. Small lakes\t13\t(200)|Tiny\t14\t300")]
    [InlineData("Lake   Depth   Area|Big   12   100|Part II. Small lakes   13   (200)|Tiny   14   300")]
    public void A_table_is_lines_and_its_rows_are_no_parts(string rows)
    {
        var resolution = ReadResolution.WithBody("1. Approves the following:\n\n" + rows.Replace("|", "\n\n") + "\n\n2. Decides to remain seized of the matter.");

        Assert.Equal(["operative-1", "operative-2"], resolution.Operative.Select(item => item.Path));
        Assert.Empty(resolution.Sections);
        var table = Assert.IsType<Table>(resolution.Operative[0].Blocks[1]);
        Assert.Equal(4, table.Lines.Count);
        Assert.Equal(["Part II. Small lakes", "13", "(200)"], table.Rows[2]);
    }

    private static Annex Annex(string text, out ReadResolution resolution)
    {
        resolution = ReadResolution.WithBody("1. Adopts what follows.", text);
        return resolution.Annexes[0];
    }
}
