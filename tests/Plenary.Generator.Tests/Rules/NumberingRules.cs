using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests.Rules;

/// <summary>Paragraphs with and without numbers, their blocks and their subparagraphs: rules 8 to 11 of the model.</summary>
public class NumberingRules
{
    [Fact]
    public void Without_numbers_paragraphs_are_named_by_position()
    {
        var sole = ReadResolution.WithBody("Decides to remain seized of the matter.");
        Assert.Equal("operative-1", Assert.Single(sole.Operative).Path);
        Assert.Null(sole.Operative[0].Number);

        var several = ReadResolution.WithBody("Decides to keep lakes clean;\n\nRequests a report;\n\nDecides to remain seized of the matter.");
        Assert.Equal(["Operative1", "Operative2", "Operative3"], several.Members.Select(member => member.Member).Where(member => member[0] == 'O'));
        Assert.All(several.Operative, item => Assert.Null(item.Number));
    }

    [Fact]
    public void What_ends_in_a_colon_before_the_first_number_is_the_chapeau()
    {
        var resolution = ReadResolution.WithBody("Resolves that, for 2045:\n\n1. All lakes shall be clean;\n\n2. All rivers shall be clean.");

        Assert.Equal("Resolves that, for 2045:", resolution.Chapeau?.Text);
        Assert.Equal(["chapeau", "operative-1", "operative-2"], resolution.Operative.Select(item => item.Path));
    }

    [Fact]
    public void A_number_on_a_line_of_its_own_is_the_number_of_the_words_behind_it()
    {
        var resolution = ReadResolution.OfCouncil("1.\n\nDecides that lakes are clean;\n\n2.\n\nDecides to remain seized of the matter.");

        Assert.Equal([("1", "Decides that lakes are clean;"), ("2", "Decides to remain seized of the matter.")], resolution.Operative.Select(item => (item.Number, item.Text)));
    }

    [Fact]
    public void A_dash_at_the_top_of_a_page_is_an_item_of_its_own()
    {
        var resolution = ReadResolution.OfCouncil(
            "1. Decides that the Mission shall have the following mandate:\n\n(a) Monitoring of lakes\n\n2/3\n\fS/RES/9999 (2045)\n\n– To watch the lakes,\n\n– To count the fish;\n\n2. Decides to remain seized of the matter.");

        Assert.Equal("Monitoring of lakes", resolution.Operative[0].Subparagraphs[0].Text);
    }

    [Fact]
    public void What_stands_behind_the_symbol_at_the_top_of_one_page_is_no_running_title()
    {
        var resolution = ReadResolution.OfCouncil("1. Elects the following judges:\n\nMs. Ada Reed\n\n1/2\n\fS/RES/9999 (2045)\n\nMr. Otto Lake\n\nMs. Eva Pond\n\n2. Decides to remain seized of the matter.");

        Assert.Contains("Otto Lake", resolution.ToPlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapeau_of_the_preamble_stays_preambular()
    {
        var resolution = ReadResolution.OfCouncil("Acting under Chapter VII of the Charter of the United Nations:\n\n1. Decides that lakes are clean;\n\n2. Decides to remain seized of the matter.");

        Assert.Null(resolution.Chapeau);
        Assert.Equal("Acting under Chapter VII of the Charter of the United Nations:", resolution.Preamble[1].Text);
    }

    [Fact]
    public void Words_between_numbers_are_the_paragraphs_unless_they_open_one()
    {
        var resolution = ReadResolution.WithBody(
            """
            1. Calls upon all States to keep their lakes clean;

            The words above apply to ponds too.

            Requests the Secretary-General to report on ponds;

            2. Decides to remain seized of the matter.
            """);

        Assert.Equal(["operative-1", "unnumbered-1", "operative-2"], resolution.Operative.Select(item => item.Path));
        Assert.Equal("Calls upon all States to keep their lakes clean;\nThe words above apply to ponds too.", resolution.Operative[0].FullText);
        Assert.Equal("Requests", resolution.Operative[1].Opening);
    }

    [Fact]
    public void Words_behind_a_list_are_a_block_of_the_paragraph()
    {
        var resolution = ReadResolution.WithBody(
            """
            1. Decides that States shall:

            (a) Clean their lakes;

            (b) Count their fish;

            and that the Secretariat shall:

            (c) Report on lakes;

            2. Decides to remain seized of the matter.
            """);

        var paragraph = resolution.Operative[0];
        Assert.Equal(["TextBlock", "SubparagraphList", "TextBlock", "SubparagraphList"], paragraph.Blocks.Select(block => block.GetType().Name));
        Assert.Equal("Decides that States shall:", paragraph.Text);
        Assert.Equal(["operative-1-a", "operative-1-b", "operative-1-c"], paragraph.Subparagraphs.Select(item => item.Path));
        Assert.Equal(
            "Decides that States shall:\n(a) Clean their lakes;\n(b) Count their fish;\nand that the Secretariat shall:\n(c) Report on lakes;",
            paragraph.FullText);
    }

    [Theory]
    [InlineData("(a) One;|(b) Two:|(i) Deep;|(ii) Deeper:|a. Deepest;|(c) Three;", "A B B.I B.II B.II.A C")]
    [InlineData("(1) One;|(2) Two;", "N1 N2")]
    [InlineData("1.1 One;|1.2 Two;", "N1_1 N1_2")]
    [InlineData("• One;|• Two;|– Three;", "Item1 Item2 Item3")]
    [InlineData("a) One;|b) Two:|i) Deep;|ii) Deeper;", "A B B.I B.II")]
    [InlineData("(y) One;|(z) Two;|(aa) Three;|(bb) Four;", "Y Z AA BB")]
    [InlineData("(a) One:|(i) Two:|(aa) Three;|(bb) Four;|(ii) Five;", "A A.I A.I.AA A.I.BB A.II")]
    [InlineData("(g) One;|(h) Two:|(i) Deep;|(ii) Deeper;|(i) Three;|(j) Four;", "G H H.I H.II I J")]
    [InlineData("(h) One;|(i) Two;|(j) Three;", "H I J")]
    [InlineData("(i) One;|(ii) Two;|(iii) Three;", "I II III")]
    [InlineData("(a) One;|(a) Two;|(b) Three;", "A A_2 B")]
    public void Subparagraphs_are_named_as_they_are_cited(string items, string members)
    {
        var resolution = ReadResolution.WithBody("1. Decides that:\n\n" + items.Replace("|", "\n\n") + "\n\n2. Decides to remain seized of the matter.");

        Assert.Equal(
            members.Split(' ').Select(member => "Operative1." + member),
            resolution.Members.Select(member => member.Member).Where(member => member.StartsWith("Operative1.", StringComparison.Ordinal)));
        Assert.Equal(["1", "2"], resolution.Operative.Select(item => item.Number));
    }

    [Fact]
    public void Paragraphs_put_in_between_have_their_own_numbers()
    {
        var resolution = ReadResolution.WithBody("1. Decides to keep lakes clean;\n\n1 bis. Requests a report;\n\n1 ter. Requests another:\n\n(a) On fish;\n\n2. Decides to remain seized of the matter.");

        Assert.Equal(["1", "1 bis", "1 ter", "2"], resolution.Operative.Select(item => item.Number));
        Assert.Equal(["operative-1", "operative-1-bis", "operative-1-ter", "operative-2"], resolution.Operative.Select(item => item.Path));
        Assert.Contains(("Operative1Ter.A", "operative-1-ter-a"), resolution.Members);
        Assert.Equal("Requests a report;", resolution.Operative[1].Text);
        Assert.Empty(resolution.Findings);
    }

    [Fact]
    public void A_number_that_comes_again_takes_a_suffix_and_a_warning()
    {
        var resolution = ReadResolution.WithBody("1. Decides to keep lakes clean:\n\n(a) In summer;\n\n(a) In winter;\n\n1. Requests a report;\n\n2. Decides to remain seized of the matter.");

        Assert.Equal(["operative-1", "operative-1-2", "operative-2"], resolution.Operative.Select(item => item.Path));
        Assert.Equal(["operative-1-a", "operative-1-a-2"], resolution.Operative[0].Subparagraphs.Select(item => item.Path));
        Assert.Equal([DiagnosticIds.NumberRepeated, DiagnosticIds.NumberRepeated], resolution.Findings);
    }

    [Fact]
    public void Only_paragraphs_with_members_have_a_class()
    {
        var build = TestBuild.OfMarked("lakes.txt", Samples.Divided);

        string TypeOf(string member) => LoadedBuild.Evaluate<string>(build, $"A_RES_90_20.Instance.{member}.GetType().FullName!");
        Assert.Equal("Sample.A_RES_90_20+Types+PartA_Operative1_B", TypeOf("PartA.Operative1.B"));
        Assert.Equal("Plenary.Subparagraph", TypeOf("PartA.Operative1.A"));
        Assert.Equal("Plenary.OperativeParagraph", TypeOf("PartA.Operative2"));
    }

    // Words behind (b) end the list; what goes on behind them begins with (c).
    [Fact]
    public void A_letter_that_is_a_roman_hundred_is_a_letter_where_the_list_goes_on_behind_words()
    {
        var resolution = ReadResolution.WithBody(
            """
            1. Decides that the mission shall have these tasks:

            (a) Protection of lakes

            (i) To keep lakes clean;

            (b) Protection of rivers

            To keep all rivers clean, wherever they flow, and to measure them;

            (c) Protection of seas

            (i) To keep seas clean;

            (ii) To measure seas;

            (d) Protection of springs

            (i) To keep springs clean.
            """);

        Assert.Equal(["operative-1-c-i", "operative-1-c-ii"], resolution.Operative[0].Subparagraphs[2].Subparagraphs.Select(item => item.Path));
        Assert.Equal(["operative-1-d-i"], resolution.Operative[0].Subparagraphs[3].Subparagraphs.Select(item => item.Path));
    }

    // (c), (d) and (i) are Roman numerals too; in a list that begins with (a) they are letters.
    [Fact]
    public void A_letter_that_is_a_roman_hundred_goes_on_with_the_letters()
    {
        var resolution = ReadResolution.WithBody(
            """
            1. Decides that the mission shall have these tasks:

            (a) Support of peace:

            (i) To keep the peace;

            (b) Protection of lakes:

            (i) To keep lakes clean;

            (c) Protection of rivers

            (i) To keep rivers clean;

            (ii) To measure rivers;

            (d) Protection of seas

            (i) To keep seas clean;

            (ii) To measure seas;

            (e) Help
            """);

        Assert.Equal(["(a)", "(b)", "(c)", "(d)", "(e)"], resolution.Operative[0].Subparagraphs.Select(item => item.Number));
        Assert.Equal(["operative-1-d-i", "operative-1-d-ii"], resolution.Operative[0].Subparagraphs[3].Subparagraphs.Select(item => item.Path));
        Assert.DoesNotContain(DiagnosticIds.NumberRepeated, resolution.Findings);
    }
}
