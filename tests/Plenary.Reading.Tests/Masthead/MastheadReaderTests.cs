using Plenary.Generator.Model;
using Plenary.Generator.Reading.Masthead;
using Xunit;

namespace Plenary.Reading.Tests.Masthead;

public sealed class MastheadReaderTests
{
    private static readonly string[] Assembly =
    [
        "United Nations",
        "A/RES/91/14",
        "General Assembly",
        "Distr.: General",
        "9 January 2037",
        "Ninety-first session",
        "Agenda item 75 (a) and (jj)",
        "Harbours and lighthouses: lighthouses",
        "Resolution adopted by the General Assembly on 17 December 2036",
        "[on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/91/456, para. 31)]",
        "91/14. Keeping of lighthouses",
    ];

    [Fact]
    public void Every_fact_of_an_Assembly_masthead_is_read()
    {
        var reading = MastheadReader.Read(Assembly);

        Assert.Equal("A/RES/91/14", reading.Symbol);
        Assert.Equal("General Assembly", reading.OrganName);
        Assert.Equal(OrganKind.GeneralAssembly, reading.Organ);
        Assert.Equal("General", reading.Distribution);
        Assert.Equal(Day(2037, 1, 9), reading.Issued);
        Assert.Equal("Ninety-first session", reading.Session);
        Assert.Equal(91, reading.SessionNumber);
        Assert.Equal(["75 (a)", "75 (jj)"], reading.AgendaItems);
        Assert.Equal("Harbours and lighthouses: lighthouses", reading.AgendaTitle);
        Assert.Equal(Day(2036, 12, 17), reading.Adoption.Date);
        Assert.Equal("on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/91/456, para. 31)", reading.Origin);
        Assert.Equal("91/14", reading.Number);
        Assert.Equal("Keeping of lighthouses", reading.Title);
        Assert.False(reading.IsDraft);
    }

    [Fact]
    public void Columns_that_share_a_line_are_parted()
    {
        string[] blocks = ["United Nations A/RES/91/14", "General Assembly Distr.: General", .. Assembly[4..]];

        var reading = MastheadReader.Read(blocks);

        Assert.Equal("A/RES/91/14", reading.Symbol);
        Assert.Equal("General Assembly", reading.OrganName);
        Assert.Equal("General", reading.Distribution);
        Assert.Equal(
            [MastheadRole.Other, MastheadRole.Symbol, MastheadRole.Organ, MastheadRole.Distribution, MastheadRole.Issued],
            reading.Pieces.Take(5).Select(piece => piece.Role));
    }

    [Fact]
    public void A_masthead_joined_into_one_line_reads_like_one_of_many_lines()
    {
        var expected = MastheadReader.Read(Assembly);

        var reading = MastheadReader.Read([string.Join(" ", Assembly)]);

        Assert.Equal(expected.Symbol, reading.Symbol);
        Assert.Equal(expected.Session, reading.Session);
        Assert.Equal(expected.AgendaItems, reading.AgendaItems);
        Assert.Equal(expected.AgendaTitle, reading.AgendaTitle);
        Assert.Equal(expected.Adoption, reading.Adoption);
        Assert.Equal(expected.Origin, reading.Origin);
        Assert.Equal(expected.Title, reading.Title);
    }

    [Fact]
    public void Lines_that_were_not_joined_are_taken_together()
    {
        string[] blocks =
        [
            "A/RES/91/14", "United Nations", "General Assembly", "Distr.: General", "9 January 2037", "Ninety-first session", "Agenda item 75",
            "Harbours and", "lighthouses", "Resolution adopted by the General Assembly", "on 17 December 2036",
            "[on the report of the Special Political and Decolonization Committee", "(Fourth Committee) (A/91/456)]",
            "91/14.", "Keeping of lighthouses", "and of their lamps",
        ];

        var reading = MastheadReader.Read(blocks);

        Assert.Equal("Harbours and lighthouses", reading.AgendaTitle);
        Assert.Equal(Day(2036, 12, 17), reading.Adoption.Date);
        Assert.Equal("on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/91/456)", reading.Origin);
        Assert.Equal("Keeping of lighthouses and of their lamps", reading.Title);
        Assert.Equal([14, 15], reading.TitlePieces.Select(piece => piece.Block));
    }

    [Theory]
    [InlineData("Adopted by the Security Council at its 5153rd meeting, on29 March 2005", 5153, false, false)]
    [InlineData("Adopted by the Security Council at its 5153rd (closed) meeting, on 29 March 2005", 5153, true, false)]
    [InlineData("Adopted by the Security Council at its 5153rd (private) meeting on 29\u00A0March 2005", 5153, false, true)]
    [InlineData("Adopted by the Security Council on 29 March 2005", 0, false, false)]
    [InlineData("Adopted by the Security Council at its 5153rd meeting (Part II), on 29 March 2005 in Nairobi", 5153, false, false)]
    public void A_Council_masthead_tells_the_adoption(string line, int meeting, bool isClosed, bool isPrivate)
    {
        var reading = MastheadReader.Read(["S/RES/9325 (2005)", "Security Council", "Resolution 9325 (2005)", line]);

        Assert.Equal("9325 (2005)", reading.Number);
        Assert.True(reading.IsSecurityCouncil);
        Assert.Empty(reading.TitlePieces);
        Assert.Equal(Day(2005, 3, 29), reading.Adoption.Date);
        Assert.Equal((meeting, isClosed, isPrivate), (reading.Adoption.Meeting, reading.Adoption.IsClosed, reading.Adoption.IsPrivate));
        Assert.DoesNotContain(reading.Pieces, piece => piece.Role == MastheadRole.Other);
    }

    [Theory]
    [InlineData("Adopted by the Security Council at its 3144th meeting,", "on 30 November 1992")]
    [InlineData("Adopted by the Security Council at its 3144th meeting, on", "30 November 1992")]
    [InlineData("Adopted by the Security Council at its 3144th meeting, on 30 November", "1992")]
    [InlineData("Adopted by the Security Council", "at its 3144th meeting, on 30 November 1992")]
    public void The_adoption_may_go_on_on_the_next_line(string first, string second)
    {
        var reading = MastheadReader.Read(["RESOLUTION 999 (1992)", first, second]);

        Assert.Equal(3144, reading.Adoption.Meeting);
        Assert.Equal(Day(1992, 11, 30), reading.Adoption.Date);
        Assert.All(reading.Pieces, piece => Assert.Equal(MastheadRole.AdoptedBy, piece.Role));
    }

    [Theory]
    [InlineData("904 (1946). Resolution of 29 April 1946", "[S/91501]", "904 (1946)")]
    [InlineData("Resolution 904 (194-6)", "of 29 April 1946", "904 (1946)")]
    [InlineData("Resolution 44/948", "(April 29, 1946)", "44/948")]
    public void Older_prints_date_the_number(string first, string second, string number)
    {
        var reading = MastheadReader.Read([first, second]);

        Assert.Equal(number, reading.Number);
        Assert.Equal(Day(1946, 4, 29), reading.Adoption.Date);
        Assert.Empty(reading.Title);
    }

    [Theory]
    [InlineData("52/131. On lamps", "52/131", "On lamps")]
    [InlineData("2022/12. On lamps", "2022/12", "On lamps")]
    [InlineData("ES-11/1. On lamps", "ES-11/1", "On lamps")]
    [InlineData("S-32/1. On lamps", "S-32/1", "On lamps")]
    [InlineData("74/232 B. On lamps", "74/232 B", "On lamps")]
    [InlineData("1494 (XV). On lamps", "1494 (XV)", "On lamps")]
    [InlineData("217 A (III). On lamps", "217 A (III)", "On lamps")]
    [InlineData("3362 (S-VII). On lamps", "3362 (S-VII)", "On lamps")]
    [InlineData("171. On lamps", "171", "On lamps")]
    [InlineData("B. On lamps", "B", "On lamps")]
    [InlineData("On lamps", "", "On lamps")]
    public void A_title_stands_behind_its_number(string line, string number, string title)
    {
        var reading = MastheadReader.Read([line]);

        Assert.Equal((number, title), (reading.Number, reading.Title));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A.")]
    public void A_collection_has_the_title_of_its_first_part_behind_its_own(string letter)
    {
        var reading = MastheadReader.Read(["A/RES/91/50 A-B", "91/50. Lamps", letter + " Lamps of ships"]);

        Assert.Equal("A/RES/91/50 A-B", reading.Symbol);
        Assert.Equal("Lamps", reading.Title);
        Assert.Equal(new Piece(2, 0, letter.Length), reading.PartPiece);
        Assert.Equal([new Piece(2, letter.Length + 1, 14)], reading.PartTitlePieces);
    }

    [Fact]
    public void The_letter_of_the_symbols_part_is_no_word_of_the_title()
    {
        var reading = MastheadReader.Read(["A/RES/74/232 B", "74/232. Follow-up to the lamps B 1"]);

        Assert.Equal("Follow-up to the lamps", reading.Title);
        Assert.Equal(new Piece(1, 31, 3), reading.PartPiece);
    }

    [Fact]
    public void The_number_of_a_resolution_in_an_agenda_title_is_not_the_documents()
    {
        string[] blocks =
        [
            "A/RES/91/309", "General Assembly", "Ninety-first session", "Agenda item 160", "Financing of lamps under Security Council resolution", "1863 (2009)",
            "Resolution adopted by the General Assembly on 1 July 2037", "91/309.", "Financing of lamps under Security Council resolution", "1863 (2009)",
        ];

        var reading = MastheadReader.Read(blocks);

        Assert.Equal("91/309", reading.Number);
        Assert.Equal("Financing of lamps under Security Council resolution 1863 (2009)", reading.AgendaTitle);
        Assert.Equal(reading.AgendaTitle, reading.Title);
    }

    [Fact]
    public void A_resolution_before_the_wanted_one_is_none_of_it()
    {
        var reading = MastheadReader.Read(["1494 (XV). On anchors", "1495 (XV). On lamps"]);

        Assert.Equal(("1495 (XV)", "On lamps"), (reading.Number, reading.Title));
        Assert.Equal(2, reading.Pieces.Count(piece => piece.Role == MastheadRole.Other));
    }

    [Fact]
    public void The_Human_Rights_Council_adopts_under_the_Assemblys_head()
    {
        string[] blocks =
        [
            "A/HRC/RES/94/18", "General Assembly", "Distr.: General", "Original: English", "Human Rights Council", "Ninety-fourth session",
            "11 September 13 October 2043", "Agenda item 3", "Lamps", "Resolution adopted by the Human Rights Council on 12 October 2043", "94/18. The right to light",
        ];

        var reading = MastheadReader.Read(blocks);

        Assert.Equal(OrganKind.HumanRightsCouncil, reading.Organ);
        Assert.Equal("English", reading.OriginalLanguage);
        Assert.Equal(0, reading.Issued);
        Assert.Equal("Ninety-fourth session", reading.Session);
        Assert.Equal("The right to light", reading.Title);
    }

    [Theory]
    [InlineData("Italy and Turkmenistan:* draft resolution")]
    [InlineData("Italy and Turkmenistan: revised draft resolution")]
    [InlineData("Italy and", "Turkmenistan: draft resolution")]
    [InlineData("Italy and Turkmenistan:", "draft resolution")]
    [InlineData("Lamps and lighthouses Italy and Turkmenistan: draft resolution")]
    public void A_draft_names_its_sponsors(params string[] lines)
    {
        string[] blocks = ["A/C.3/80/L.956/Rev.1*", "General Assembly", "Eightieth session", "Third Committee", "Agenda item 71 (b)", "Lamps", .. lines, "The right to light"];

        var reading = MastheadReader.Read(blocks);

        Assert.Equal("A/C.3/80/L.956/Rev.1", reading.Symbol);
        Assert.True(reading.IsDraft);
        Assert.Equal(["Italy", "Turkmenistan"], reading.Sponsors);
        Assert.StartsWith("Lamps", reading.AgendaTitle, StringComparison.Ordinal);
        Assert.Equal("The right to light", reading.Title);
    }

    [Fact]
    public void A_chair_may_submit_a_draft()
    {
        var reading = MastheadReader.Read(["A/C.3/80/L.956", "Agenda item 3", "Lamps", "Draft resolution submitted by the Chair", "The right to light"]);

        Assert.Equal(["Draft resolution submitted by the Chair"], reading.Sponsors);
        Assert.Equal("The right to light", reading.Title);
    }

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber + 1;
}
