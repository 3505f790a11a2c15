using Xunit;
using static Plenary.Tests.Make;

namespace Plenary.Tests.Model;

public class ParagraphTests
{
    [Fact]
    public void A_paragraph_is_its_blocks()
    {
        var paragraph = Sample.Make().Operative[2];

        Assert.Equal("3 bis", paragraph.Number);
        Assert.Equal("Decides", paragraph.Opening);
        Assert.Equal("Decides:", paragraph.Text);
        Assert.Equal(["TextBlock", "SubparagraphList", "TextBlock", "SubparagraphList"], paragraph.Blocks.Select(block => block.GetType().Name));
        Assert.Equal("And further:", Assert.IsType<TextBlock>(paragraph.Blocks[2]).Text);
        Assert.Equal(["(a)", "(1.1)", "•", "•"], paragraph.Subparagraphs.Select(item => item.Number));
        Assert.Equal(paragraph.Subparagraphs, paragraph.Blocks.OfType<SubparagraphList>().SelectMany(list => list.Subparagraphs));
        Assert.All(paragraph.Blocks, block => Assert.Same(paragraph, block.Paragraph));
        Assert.Same(paragraph, paragraph.Subparagraphs[0].Parent);
    }

    [Fact]
    public void The_full_text_has_every_word_each_subparagraph_on_its_line()
        => Assert.Equal(
            "Decides:\n(a) The first;\n(i) Deeper;\n(ii) Deeper still;\n(1.1) Numbered;\nAnd further:\n• An item;\n• Another.",
            Sample.Make().Operative[2].FullText);

    [Fact]
    public void Text_begins_behind_a_list_where_the_paragraph_begins_with_one()
    {
        var paragraph = Single(Operative("1", [], Sub("a", [Words("First;")]), Text(Opening("Decides"), Words(" further."))));

        Assert.Equal("Decides further.", paragraph.Text);
        Assert.Equal("Opening", paragraph.Inlines[0].GetType().Name);
        Assert.Equal("", Single(Operative("1", [])).Text);
        Assert.Null(Single(Operative("1", [Words("No opening.")])).Opening);
    }

    [Fact]
    public void Quoted_text_makes_no_members()
    {
        var paragraph = Single(Operative("1", [Words("Amends it to read:")],
            Quoted(Text(Words("“The first.")), Text(Words("The second.”")) with { Number = "2." }, Table("a\tb\nc"))));

        Assert.Equal("Amends it to read:\n“The first.\n2. The second.”\na\tb\nc", paragraph.FullText);
        var quoted = Assert.IsType<QuotedText>(paragraph.Blocks[1]);
        Assert.Equal("“The first.\n2. The second.”\na\tb\nc", quoted.Text);
        Assert.Equal("2", Assert.IsType<BodyText>(quoted.Blocks[1]).Number);
        Assert.Empty(paragraph.Subparagraphs);
        Assert.Same(quoted, paragraph.Blocks[1]);
    }

    [Fact]
    public void A_table_is_lines_and_cells()
    {
        var table = Assert.IsType<Table>(Single(Operative("1", [Words("As follows:")], Table("State\tShare\nChad\t0.001\nTotal"))).Blocks[1]);

        Assert.Equal(["State\tShare", "Chad\t0.001", "Total"], table.Lines);
        Assert.Equal([["State", "Share"], ["Chad", "0.001"], ["Total"]], table.Rows);
    }

    [Fact]
    public void An_embedded_resolution_has_its_own_organ_preamble_and_operative_part()
    {
        var resolution = Sample.Make();

        var draft = Assert.IsType<EmbeddedResolution>(resolution.Find("operative-5-draft"));
        Assert.Equal(new Organ(OrganKind.EconomicAndSocialCouncil, "Economic and Social Council"), draft.Organ);
        Assert.Equal("The Economic and Social Council,", draft.Formula);
        Assert.Equal("Embedded,", Assert.Single(draft.Preamble).Text);
        Assert.Equal("operative-5-draft-operative-1", Assert.Single(draft.Operative).Path);
        Assert.Null(draft.Chapeau);
        Assert.Same(draft, draft.Operative[0].Parent);
        Assert.Same(resolution, draft.Resolution);
        Assert.Same(draft, resolution.Operative[^1].Blocks[1]);
        Assert.Equal("Recommends the following:\nThe Economic and Social Council,\nEmbedded,\n1. Embedded too.", resolution.Operative[^1].FullText);
    }

    [Fact]
    public void Inlines_put_together_are_the_text()
    {
        var note = Footnote("1", Words("Note."));
        var target = Operative("2", [Words("Target.")]);
        var resolution = new TestResolution(Resolution(children:
        [
            Operative("1", [Opening("Recalls"), Words(" "), Cites("resolution 48/141", "A/RES/48/141"), Marker(note), Words(" and "), Refers("paragraph 2 below", () => [target]), Words(";")]),
            target,
            note,
        ]));

        var paragraph = resolution.Operative[0];
        Assert.Equal(["Opening", "TextRun", "Citation", "FootnoteMarker", "TextRun", "CrossReference", "TextRun"], paragraph.Inlines.Select(inline => inline.GetType().Name));
        Assert.Equal(paragraph.Text, string.Concat(paragraph.Inlines.Select(inline => inline.Text)));
        Assert.Same(resolution.Footnotes[0], Assert.IsType<FootnoteMarker>(paragraph.Inlines[3]).Footnote);
        var reference = Assert.Single(paragraph.CrossReferences);
        Assert.Equal([resolution.Operative[1]], reference.Targets);
        Assert.Same(paragraph, reference.Source);
        Assert.Same(reference, Assert.Single(resolution.CrossReferences));
        Assert.Same(reference, paragraph.Inlines[5]);
    }

    private static OperativeParagraph Single(TestNode paragraph) => new TestResolution(Resolution(children: [paragraph])).Operative[0];
}
