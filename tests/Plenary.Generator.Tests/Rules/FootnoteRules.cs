namespace Plenary.Generator.Tests.Rules;

/// <summary>Footnotes, wherever they are cited: rule 15 of the model.</summary>
public class FootnoteRules
{
    private static readonly ReadResolution Everywhere = ReadResolution.Of(
        """
        90/1. Lakes*

        The General Assembly,

        Recalling its resolution 89/1 of 3 March 2044,1

        Fish of the sea2

        1. Calls upon all States to keep their lakes clean,3, 4 and their ponds:5

        (a) In summer;3

        2. Decides to remain seized of the matter.

        12th plenary meeting6
        3 March 2045

        Annex

        Rules of lakes7

        1. Lakes are clean.8

        * Issued again for technical reasons.

        1 Resolution 217 A (III).

        2 See A/79/1.

        3 A/79/2.

        4 A/79/3.

        5 A/79/4.

        6 See A/79/PV.12.

        7 A/79/5.

        8 A/79/6.
        """);

    [Fact]
    public void A_note_is_cited_from_titles_headings_closings_and_annexes()
    {
        Assert.Empty(Everywhere.Findings);
        Assert.Equal(["*", "1", "2", "3", "4", "5", "6", "7", "8"], Everywhere.Footnotes.Select(note => note.Marker));
        Assert.All(Everywhere.Footnotes, note => Assert.NotEmpty(note.References));
        Assert.Equal("Lakes", Everywhere.Title);
        Assert.Equal("Fish of the sea", Everywhere.Operative[0].Heading?.Text);
        Assert.Equal("annex", Everywhere.Footnotes.Find("7")!.References[0].Source.Path);
        Assert.Equal("annex-paragraph-1", Everywhere.Footnotes.Find("8")!.References[0].Source.Path);
        Assert.Equal(12, Everywhere.Adoption.Meeting?.Number);
        Assert.Equal(new DateOnly(2045, 3, 3), Everywhere.Adoption.Date);
        Assert.Contains(("FootnoteAsterisk", "footnote-asterisk"), Everywhere.Members);
    }

    [Fact]
    public void A_paragraph_has_the_notes_of_its_own_blocks_and_all_of_them()
    {
        var paragraph = Everywhere.Operative[0];

        Assert.Equal(["3", "4", "5"], paragraph.Footnotes.Select(reference => reference.Marker));
        Assert.Equal(["3"], paragraph.Subparagraphs[0].Footnotes.Select(reference => reference.Marker));
        Assert.Equal(["3", "4", "5", "3"], paragraph.AllFootnotes.Select(reference => reference.Marker));
        Assert.Equal("Calls upon all States to keep their lakes clean, and their ponds:", paragraph.Text);
        var comma = paragraph.Text.IndexOf(',', StringComparison.Ordinal) + 1;
        Assert.Equal([comma, comma, paragraph.Text.Length], paragraph.Footnotes.Select(reference => reference.Positions.Single().Offset));
    }

    [Fact]
    public void Markers_that_start_again_in_an_annex_are_its_own()
    {
        var resolution = ReadResolution.WithBody(
            """
            1. Calls upon all States to keep their lakes clean;1

            2. Decides to remain seized of the matter.2

            1 A/79/1.

            2 A/79/2.
            """,
            """
            Annex

            Rules

            1. Lakes are clean.1

            2. Lakes are wet.2

            1 A/79/3.

            2 A/79/4.
            """);

        Assert.Equal(["A/79/1.", "A/79/2."], resolution.Footnotes.Select(note => note.Text));
        Assert.Equal(["A/79/3.", "A/79/4."], resolution.Annexes[0].Footnotes.Select(note => note.Text));
        Assert.Equal("A/79/2.", resolution.Operative[1].Footnotes.Single().Footnote.Text);
        Assert.Equal("A/79/4.", resolution.Annexes[0].Paragraphs[1].Footnotes.Single().Footnote.Text);
        Assert.Contains(("Annex.Footnote1", "annex-footnote-1"), resolution.Members);
        Assert.Empty(resolution.Findings);
    }

    [Fact]
    public void At_the_end_of_the_text_a_note_may_lack_its_full_stop()
    {
        var resolution = ReadResolution.WithBody(
            "1. Calls upon all States to keep their lakes clean,1 deep2 and full;3\n\n2. Decides to remain seized of the matter.",
            "1 Resolution 89/1.\n\n2 See A/CONF.1/24 (Part I), chap. III\n\n3 A/79/3.");

        Assert.Equal(["Resolution 89/1.", "See A/CONF.1/24 (Part I), chap. III", "A/79/3."], resolution.Footnotes.Select(note => note.Text));
        Assert.Equal(["1", "2", "3"], resolution.Operative[0].Footnotes.Select(reference => reference.Marker));
        Assert.Empty(resolution.Findings);
    }

    [Fact]
    public void A_first_marker_need_not_be_1()
    {
        var resolution = ReadResolution.WithBody("1. Calls upon all States to keep their lakes clean;2\n\n2. Decides to remain seized of the matter.3\n\n2 A/79/1.\n\n3 A/79/2.");

        Assert.Equal(["2", "3"], resolution.Footnotes.Select(note => note.Marker));
        Assert.Equal(["footnote-2-ref-1"], resolution.Operative[0].Footnotes.Select(reference => reference.Path));
    }

    [Fact]
    public void A_marker_that_cut_a_word_stands_behind_it()
    {
        var resolution = ReadResolution.WithBody("1. Encourages the doublin1 g of the share of clean lakes.", "1 A/79/1.");

        var paragraph = resolution.Operative[0];
        Assert.Equal("Encourages the doubling of the share of clean lakes.", paragraph.Text);
        Assert.Equal("Encourages the doubling".Length, paragraph.Footnotes.Single().Positions.Single().Offset);
    }

    // Where paragraphs follow each other without a blank line, only words tell them apart; the words of a short note tell nothing.
    [Fact]
    public void Notes_set_apart_behind_the_closing_of_a_dense_text_are_notes()
    {
        var resolution = ReadResolution.Of(
            """
            90/1. Lakes

            The General Assembly,
            Recalling the outcome of the first congress on lakes, held in Ennis from 7 to 12 March 2044,1 and
            the declaration that it adopted on the lakes of all continents,
            Noting the workshop on the topic of seas, at which all that is known of the shores of lakes,2 and
            of their depths, was told to those who had come,3
            1. Calls upon all Member States to keep their lakes clean, and to tell their neighbours of what
            they do for them in every year;
            2. Requests the Secretary-General to report on the lakes of the world, and on what is done for
            them by Member States;
            3. Decides to remain seized of the matter.

            12th plenary meeting

            3 March 2045

            1 A/90/16.

            2 General Assembly resolution 88/6, annex.

            3 A/90/16, chap. VII, sect. B.
            """);

        Assert.Equal(
            [("1", "A/90/16."), ("2", "General Assembly resolution 88/6, annex."), ("3", "A/90/16, chap. VII, sect. B.")],
            resolution.Footnotes.Select(note => (note.Marker, note.Text)));
        Assert.Empty(resolution.Findings);
    }
}
