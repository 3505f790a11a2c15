using Xunit;
using static Plenary.Tests.Make;

namespace Plenary.Tests.Model;

public class FootnoteTests
{
    [Fact]
    public void A_reference_has_every_position_and_is_the_same_from_both_ends()
    {
        var two = Footnote("2", Words("Second."));
        var three = Footnote("3", Words("Third."));
        var resolution = new TestResolution(Resolution(children:
        [
            Preambular(1, Words("None,")),
            Operative("1", [Words("Ünïted"), Marker(two), Words(" 𝄞x"), Marker(three), Words(" and"), Marker(three), Words(".")]),
            two,
            three,
        ]));

        var paragraph = resolution.Operative[0];
        Assert.Empty(resolution.Preamble[0].Footnotes);
        Assert.Equal(["2", "3"], paragraph.Footnotes.Select(reference => reference.Marker));
        Assert.Equal([new FootnotePosition(0, 6)], paragraph.Footnotes[0].Positions);
        Assert.Equal([new FootnotePosition(0, 10), new FootnotePosition(0, 14)], paragraph.Footnotes[1].Positions);
        Assert.Same(resolution.Footnotes.Find("3"), paragraph.Footnotes[1].Footnote);
        Assert.Same(paragraph.Footnotes[1], Assert.Single(resolution.Footnotes[1].References));
        Assert.Same(paragraph, paragraph.Footnotes[1].Paragraph);
        Assert.Same(paragraph, paragraph.Footnotes[1].Source);
        Assert.Equal("footnote-3-ref-1", paragraph.Footnotes[1].Path);
    }

    [Fact]
    public void Subparagraphs_have_references_of_their_own()
    {
        var resolution = Sample.Make();
        var paragraph = resolution.Operative[2];

        var own = Assert.Single(paragraph.Footnotes);
        Assert.Equal([new FootnotePosition(2, "And further".Length)], own.Positions);
        var subparagraph = Assert.Single(paragraph.Subparagraphs[0].Footnotes);
        Assert.Equal([own, subparagraph], paragraph.AllFootnotes);

        // In the order in which the markers are printed.
        Assert.Equal([subparagraph, own], resolution.Footnotes[0].References);
        Assert.Equal(["footnote-1-ref-1", "footnote-1-ref-2"], resolution.Footnotes[0].References.Select(reference => reference.Path));
    }

    [Fact]
    public void A_marker_in_a_title_cites_its_note()
    {
        var resolution = Sample.Make();

        var reference = Assert.Single(resolution.Footnotes.Find("*")!.References);
        Assert.Null(reference.Paragraph);
        Assert.Same(resolution, reference.Source);
        Assert.Same(resolution, reference.Resolution);
        Assert.IsType<FootnoteMarker>(resolution.TitleInlines[1]);
    }

    [Fact]
    public void Markers_in_quoted_text_and_tables_are_the_paragraph_s()
    {
        var note = Footnote("1", Words("Note."));
        var resolution = new TestResolution(Resolution(children:
        [
            Operative("1", [Words("Amends:")],
                Quoted(Text(Words("First.")), Text(Words("Second"), Marker(note), Words(".")) with { Number = "2." }),
                Table("a") with { Inlines = [Words("a\tb"), Marker(note)] }),
            note,
        ]));

        var paragraph = resolution.Operative[0];
        var positions = Assert.Single(paragraph.Footnotes).Positions;
        var quoted = Assert.IsType<QuotedText>(paragraph.Blocks[1]).Text;
        Assert.Equal([new FootnotePosition(1, quoted.LastIndexOf('.')), new FootnotePosition(2, 3)], positions);
    }

    [Fact]
    public void Headings_and_sections_cite_for_what_they_stand_in()
    {
        var note = Footnote("1", Words("Note."));
        var resolution = new TestResolution(Resolution(children:
        [
            Section("I", "", restarts: true,
                Heading(0, "") with { Inlines = [Words("Heading"), Marker(note)] },
                Operative("1", [Words("a")])) with { Inlines = [Words("Title"), Marker(note)] },
            note,
        ]));

        var reference = Assert.Single(resolution.Footnotes[0].References);
        Assert.Same(resolution.Sections[0], reference.Source);
        Assert.Equal([new FootnotePosition(0, 5), new FootnotePosition(1, 7)], reference.Positions);
    }

    [Fact]
    public void An_annex_whose_markers_start_again_has_its_own_notes()
    {
        var resolution = Sample.Make();

        Assert.Equal(["1", "*"], resolution.Footnotes.Select(note => note.Marker));
        var note = Assert.Single(resolution.Annexes[0].Footnotes);
        Assert.Equal("Of the annex.", note.Text);
        Assert.Same(note, resolution.Annexes[0].Paragraphs[0].Footnotes[0].Footnote);
        Assert.Same(resolution.Annexes[0].Footnotes, resolution.Annexes[0].Annexes[0].Footnotes);
        Assert.Same(resolution.Footnotes, resolution.Annexes[1].Footnotes);
    }

    [Fact]
    public void A_marker_without_note_is_no_reference()
    {
        var paragraph = new TestResolution(Resolution(children: [Operative("1", [Words("a"), Marker(null, "9")])])).Operative[0];

        Assert.Empty(paragraph.Footnotes);
        var marker = Assert.IsType<FootnoteMarker>(paragraph.Inlines[1]);
        Assert.Equal(("9", null), (marker.Marker, marker.Footnote));
    }
}
