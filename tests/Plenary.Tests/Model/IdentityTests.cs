using Plenary.Storage;
using Xunit;
using static Plenary.Tests.Make;

namespace Plenary.Tests.Model;

public class IdentityTests
{
    [Fact]
    public void A_resolution_says_what_it_is()
    {
        var resolution = new TestResolution(Resolution(
            "S/RES/9001 (2035)", "Resolution 9001 (2035)", "en", OrganKind.SecurityCouncil, "Security Council", "", ResolutionKind.Draft, Formula("The Security Council,")));

        Assert.Equal("S/RES/9001 (2035)", resolution.Symbol?.Value);
        Assert.Equal("Resolution 9001 (2035)", resolution.Name);
        Assert.Equal("en", resolution.Language);
        Assert.Equal(new Organ(OrganKind.SecurityCouncil, "Security Council"), resolution.Organ);
        Assert.Equal(ResolutionKind.Draft, resolution.Kind);
        Assert.Equal("The Security Council,", resolution.Formula);
        Assert.Null(resolution.Session);
        Assert.Null(resolution.Title);
        Assert.Empty(resolution.TitleInlines);
        Assert.Null(resolution.Chapeau);
        Assert.Equal("Resolution 9001 (2035)", resolution.ToString());
        Assert.Null(new TestResolution(Resolution(symbol: "")).Symbol);
    }

    [Fact]
    public void The_masthead_is_read_line_by_line()
    {
        var masthead = new TestResolution(Resolution(children:
        [
            Masthead(MastheadRole.Symbol, [Words("A/RES/90/1")]),
            Masthead(MastheadRole.Distribution, [Words("Distr.: General")]),
            Masthead(MastheadRole.Issued, [Words("20 February 2036")]),
            Masthead(MastheadRole.Session, [Words("Ninetieth session")]),
            Masthead(MastheadRole.AgendaItems, [Words("Agenda items 112 (b) and 113")], "112 (b)", "113"),
            Masthead(MastheadRole.AgendaTitle, [Words("Questions")]),
            Masthead(MastheadRole.Origin, [Words("[on the report of the Third Committee ("), Cites("A/90/644, para. 12", "A/90/644"), Words(")]")]),
            Masthead(MastheadRole.Sponsors, [Words("Chad, Peru: draft resolution")], "Chad", "Peru"),
        ])).Masthead;

        Assert.Equal("General", masthead.Distribution);
        Assert.Equal(new DateOnly(2036, 2, 20), masthead.Issued);
        Assert.Equal("Ninetieth session", masthead.Session);
        Assert.Equal(["112 (b)", "113"], masthead.AgendaItems);
        Assert.Equal("Questions", masthead.AgendaTitle);
        Assert.Equal("[on the report of the Third Committee (A/90/644, para. 12)]", masthead.Origin?.Text);
        Assert.Equal("Third Committee", masthead.Origin?.Committee);
        Assert.Equal("A/90/644", Assert.Single(masthead.Origin!.Citations).Symbol?.Value);
        Assert.Same(masthead.Origin, masthead.Origin);
        Assert.Equal(["Chad", "Peru"], masthead.Sponsors);
        Assert.Equal(8, masthead.Lines.Count);
    }

    [Theory]
    [InlineData("Distr. GENERAL", "GENERAL")]
    [InlineData("DISTR.: LIMITED", "LIMITED")]
    [InlineData("General", "General")]
    public void The_distribution_stands_without_its_abbreviation(string printed, string distribution)
        => Assert.Equal(distribution, new TestResolution(Resolution(children: [Masthead(MastheadRole.Distribution, [Words(printed)])])).Masthead.Distribution);

    [Fact]
    public void A_text_without_masthead_closing_and_adoption_has_empty_ones()
    {
        var resolution = new TestResolution(Resolution());

        Assert.Null(resolution.Masthead.Distribution);
        Assert.Null(resolution.Masthead.Issued);
        Assert.Null(resolution.Masthead.Origin);
        Assert.Empty(resolution.Masthead.Lines);
        Assert.Empty(resolution.Closing);
        Assert.Null(resolution.Adoption.Date);
        Assert.Equal(AdoptionMode.NotStated, resolution.Adoption.Mode);
        Assert.Empty(resolution.Adoption.InFavour);
    }

    [Fact]
    public void The_adoption_tells_meeting_vote_and_States()
    {
        var date = new DateOnly(2035, 9, 1);
        var adoption = new TestResolution(Resolution(children:
        [
            Closing(ClosingRole.Meeting, "70th plenary meeting"),
            Closing(ClosingRole.Date, "1 September 2035"),
            new TestNode(NodeKind.Adoption)
            {
                Extra = [date.DayNumber + 1, 70, 5, 5, 1, 120, 2, 3, 1, "Chad", 2, "Peru", "Viet Nam", 0, 1, "Mali", 0],
            },
        ])).Adoption;

        Assert.Equal(date, adoption.Date);
        Assert.Equal(new Meeting(70, IsResumed: true, IsClosed: false, IsPrivate: true), adoption.Meeting);
        Assert.Equal(AdoptionMode.Vote, adoption.Mode);
        Assert.Equal(new Tally(120, 2, 3), adoption.Tally);
        Assert.Equal(["Chad"], adoption.InFavour);
        Assert.Equal(["Peru", "Viet Nam"], adoption.Against);
        Assert.Empty(adoption.Abstaining);
        Assert.Equal(["Mali"], adoption.NotParticipating);
        Assert.Empty(adoption.Absent);
    }

    [Fact]
    public void Without_figures_there_is_no_tally()
    {
        var adoption = new TestResolution(Resolution(children: [new TestNode(NodeKind.Adoption) { Extra = [0, 0, 0, 4] }])).Adoption;

        Assert.Equal(AdoptionMode.Unanimous, adoption.Mode);
        Assert.Null(adoption.Tally);
        Assert.Null(adoption.Meeting);
        Assert.Null(adoption.Date);
    }
}
