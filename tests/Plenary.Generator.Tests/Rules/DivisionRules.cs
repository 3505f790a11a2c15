namespace Plenary.Generator.Tests.Rules;

/// <summary>Parts, sections and headings: rules 5 to 7 of the model.</summary>
public class DivisionRules
{
    private const string Lettered =
        """
        A. Water

        Recalling its resolution 89/2 of 3 March 2044,

        1. Calls upon all States to keep their lakes clean;

        2. Requests the Secretary-General to report on lakes;

        B. Fish

        {0}. Invites all States to count their fish;

        {1}. Decides to remain seized of the matter.
        """;

    [Fact]
    public void Letters_make_parts_where_numbers_start_again()
    {
        var resolution = ReadResolution.WithBody(Lettered.Replace("{0}", "1").Replace("{1}", "2"));

        Assert.Equal(["A/RES/90/1 A", "A/RES/90/1 B"], resolution.Parts.Select(part => part.Symbol?.Value));
        Assert.Equal(["Water", "Fish"], resolution.Parts.Select(part => part.Title));
        Assert.Equal(["part-a-operative-1", "part-a-operative-2"], resolution.Parts[0].Operative.Select(item => item.Path));
        Assert.Equal("Recalling", Assert.Single(resolution.Parts[0].Preamble).Opening);
        Assert.Equal(new DateOnly(2045, 3, 3), resolution.Parts[1].Adoption.Date);
        Assert.Empty(resolution.Sections);
    }

    [Fact]
    public void Letters_make_sections_where_numbers_run_on()
    {
        var resolution = ReadResolution.WithBody(Lettered.Replace("{0}", "3").Replace("{1}", "4"));

        Assert.Empty(resolution.Parts);
        Assert.Equal(["A", "B"], resolution.Sections.Select(section => section.Number));
        Assert.Equal(["operative-1", "operative-2", "operative-3", "operative-4"], resolution.Operative.Select(item => item.Path));
        Assert.Contains(("Operative3", "operative-3"), resolution.Members);
    }

    [Fact]
    public void A_part_with_a_formula_is_a_resolution_with_a_closing()
    {
        var resolution = ReadResolution.Of(
            """
            90/1. Lakes

            A

            Water

            The General Assembly,

            Recalling its resolution 89/1 of 3 March 2044,

            1. Calls upon all States to keep their lakes clean, as set out in resolution B below.

            12th plenary meeting
            3 March 2045

            B

            Fish

            The General Assembly,

            Noting the number of fish,

            1. Invites all States to count their fish.

            13th plenary meeting
            4 March 2045
            """);

        Assert.Equal([12, 13], resolution.Parts.Select(part => part.Adoption.Meeting?.Number ?? 0));
        Assert.Equal("The General Assembly,", resolution.Parts[1].Formula);
        Assert.Same(resolution.Parts[1], resolution.Find("90/1 B") ?? resolution.Find("part B"));
        Assert.Equal(resolution.Parts[1], Assert.Single(resolution.CrossReferences).Targets.Single());
    }

    [Fact]
    public void Sections_enter_names_only_where_numbers_start_again()
    {
        const string Body =
            """
            I

            Water

            Recalling its resolution 89/2 of 3 March 2044,

            1. Calls upon all States to keep their lakes clean;

            A. Rivers

            2. Invites all States to keep their rivers clean;

            II

            Fish

            {0}. Invites all States to count their fish;

            B. Eels

            {1}. Also invites all States to count their eels.
            """;

        var runsOn = ReadResolution.WithBody(Body.Replace("{0}", "3").Replace("{1}", "4"));
        Assert.Equal(["operative-1", "operative-2", "operative-3", "operative-4"], runsOn.Operative.Select(item => item.Path));
        Assert.All(runsOn.Sections, section => Assert.False(section.RestartsNumbering));
        Assert.Equal(["preambular-1", "preambular-2"], runsOn.Preamble.Select(item => item.Path));

        var restarts = ReadResolution.WithBody(Body.Replace("{0}", "1").Replace("{1}", "1"));
        Assert.Equal(
            ["section-i-operative-1", "section-i-operative-2", "section-ii-operative-1", "section-ii-subsection-b-operative-1"],
            restarts.Operative.Select(item => item.Path));
        Assert.Equal("section-i-preambular-1", Assert.Single(restarts.Sections[0].Preamble).Path);
        Assert.Equal("Water", restarts.Sections[0].Title);
        Assert.Contains("SectionII.SubsectionB.Operative1", restarts.Members.Select(member => member.Member));
    }

    [Fact]
    public void A_part_has_sections_and_subsections()
    {
        var resolution = ReadResolution.Of(
            """
            90/1. Lakes

            A

            The General Assembly,

            I

            Water

            A. Lakes

            1. Calls upon all States to keep their lakes clean;

            B. Rivers

            1. Calls upon all States to keep their rivers clean;

            II

            Fish

            1. Invites all States to count their fish.

            12th plenary meeting
            3 March 2045

            B

            The General Assembly,

            1. Decides to remain seized of the matter.
            """);

        Assert.Equal(
            ["PartA.SectionI.SubsectionA.Operative1", "PartA.SectionI.SubsectionB.Operative1", "PartA.SectionII.Operative1", "PartB.Operative1"],
            resolution.Members.Select(member => member.Member).Where(member => member.EndsWith("Operative1", StringComparison.Ordinal)));
    }

    [Fact]
    public void Letters_that_are_Roman_numerals_too_go_on_as_letters()
    {
        var sections = string.Join("\n\n", "ABCDEFGHI".Select((letter, i) => $"{letter}\n\n{i + 2}. Decides to keep lake {i} clean;"));
        var resolution = ReadResolution.OfCouncil("1. Affirms its resolutions on lakes;\n\n" + sections + "\n\n11. Decides to remain seized of the matter.");

        Assert.Equal(["A", "B", "C", "D", "E", "F", "G", "H", "I"], resolution.Sections.Select(section => section.Number));
        Assert.Equal("operative-10 operative-11", string.Join(' ', resolution.Sections[8].Operative.Select(item => item.Path)));
    }

    [Fact]
    public void A_section_takes_its_title_however_long()
    {
        var title = "Revised estimates for " + string.Join(", for ", Enumerable.Repeat("the lakes of a country and of its neighbours", 6));
        var resolution = ReadResolution.WithBody("I\n\n" + title + "\n\nHaving considered the report on lakes,\n\n1. Takes note of the report;\n\nII\n\nFish\n\n1. Decides to remain seized of the matter.");

        Assert.Equal(title, resolution.Sections[0].Title);
        Assert.Equal("Having considered", Assert.Single(resolution.Sections[0].Preamble).Opening);
    }

    [Fact]
    public void Numbers_that_run_on_through_some_sections_only_are_no_gap()
    {
        const string Body = "I\n\n1. Decides to keep lakes clean;\n\nII\n\n1. Requests a report;\n\nIII\n\n{0}. Decides to remain seized of the matter.";

        Assert.Empty(ReadResolution.WithBody(Body.Replace("{0}", "2")).Findings);
        Assert.Equal([DiagnosticIds.NumberGap], ReadResolution.WithBody(Body.Replace("{0}", "3")).Findings);
    }

    [Fact]
    public void A_lettered_section_below_none_is_a_section_in_name_and_path()
    {
        // Paragraphs before the first letter: the letters are no parts.
        var resolution = ReadResolution.WithBody("1. Calls upon all States to keep their lakes clean;\n\n" + Lettered.Replace("{0}", "1").Replace("{1}", "2"));

        Assert.Contains(("SectionB.Operative2", "section-b-operative-2"), resolution.Members);
    }

    [Fact]
    public void Sections_of_one_label_have_paths_of_their_own()
    {
        var resolution = ReadResolution.WithBody(
            """
            I

            Water

            1. Calls upon all States to keep their lakes clean;

            I

            Water again

            2. Requests the Secretary-General to report on lakes.
            """);

        Assert.Equal(["section-i", "section-i-2"], resolution.Sections.Select(section => section.Path));
        Assert.Same(resolution.Sections[1], resolution.Find("section-i-2"));
    }

    [Fact]
    public void Headings_are_the_paragraphs_and_never_enter_a_name()
    {
        var resolution = ReadResolution.WithBody(
            """
            Monitoring and review

            1. Calls upon all States to keep their lakes clean;

            Fish

            2. Requests the Secretary-General to report on fish:

            (a) Large ones;

            3. Decides to remain seized of the matter.
            """);

        Assert.Equal(["Monitoring and review", "Fish", "Fish"], resolution.Operative.Select(item => item.Heading?.Text));
        Assert.Equal(["Fish"], resolution.Operative[1].Subparagraphs[0].HeadingPath.Select(heading => heading.Text));
        Assert.Equal(["Operative1", "Operative2", "Operative2.A", "Operative3"], resolution.Members.Select(member => member.Member).Where(member => member[0] == 'O'));
        Assert.Equal(
            ["PreambularParagraph", "Heading", "OperativeParagraph", "Heading", "OperativeParagraph", "OperativeParagraph"],
            resolution.Body.Select(element => element.GetType().Name));
    }

    [Fact]
    public void Collections_are_flat_and_leave_annexes_quotations_and_drafts_out()
    {
        var resolution = ReadResolution.WithBody(
            """
            I

            1. Amends rule 3 to read:

            “1. Lakes are clean.

            “2. Lakes are wet.”

            II

            2. Recommends to the Economic and Social Council the adoption of the following draft resolution:

            The Economic and Social Council,

            Recalling lakes,

            1. Decides to count lakes.
            """,
            """
            Annex

            Rules

            1. Lakes are clean.
            """);

        Assert.Equal(["operative-1", "operative-2"], resolution.Operative.Select(item => item.Path));
        Assert.Equal(["preambular-1"], resolution.Preamble.Select(item => item.Path));
        Assert.Equal("operative-2", Assert.Single(resolution.Sections[1].Operative).Path);
        Assert.Equal("annex-paragraph-1", Assert.Single(resolution.Annexes[0].Paragraphs).Path);
    }

    [Fact]
    public void A_row_of_asterisks_is_no_paragraph_and_no_annex()
    {
        var resolution = ReadResolution.WithBody(
            """
            1. Calls upon all States to keep their lakes clean;

            * * *

            2. Requests:

            (a) A report;

            *  *  *

            (b) Another.
            """,
            """
            * * *

            Annex

            Rules

            1. Lakes are clean.
            """);

        Assert.Equal(["Preambular1", "Operative1", "Operative2", "Operative2.A", "Operative2.B", "Annex", "Annex.Paragraph1"], resolution.Members.Select(member => member.Member));
        Assert.Empty(resolution.Findings);
    }

    [Fact]
    public void A_rule_without_notes_under_it_takes_nothing_with_it()
    {
        var resolution = ReadResolution.WithBody(
            """
            1. Calls upon all States to keep their lakes clean;1

            _______________
            1 A/79/1.

            2. Requests a report;

            _______________

            Fish

            3. Decides to remain seized of the matter.
            """);

        Assert.Equal(["1", "2", "3"], resolution.Operative.Select(item => item.Number));
        Assert.Equal("A/79/1.", Assert.Single(resolution.Footnotes).Text);
        Assert.Equal("Fish", resolution.Operative[2].Heading?.Text);
    }
}
