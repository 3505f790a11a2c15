using Plenary.Generator.Model;
using Plenary.Generator.Reading.Closing;
using Xunit;

namespace Plenary.Reading.Tests.Closing;

public sealed class ClosingReaderTests
{
    [Theory]
    [InlineData("50th plenary meeting", "18 December 2019")]
    [InlineData("50th plenary meeting", "18\u00A0December 2019")]
    [InlineData("50th plenary meeting18 December 2019")]
    [InlineData("50th plenary meeting, 18 December 2019.")]
    [InlineData("Fiftieth plenary meeting,", "18 December 2019.")]
    public void Meeting_and_date_are_read(params string[] blocks)
    {
        var reading = ClosingReader.Read([.. blocks, "Annex"]);

        Assert.Equal(50, reading.Adoption.Meeting);
        Assert.Equal(Day(2019, 12, 18), reading.Adoption.Date);
        Assert.Equal([ClosingRole.Meeting, ClosingRole.Date], reading.Pieces.Select(piece => piece.Role));
        Assert.DoesNotContain(reading.Pieces, piece => piece.Piece.Block == blocks.Length);
    }

    [Theory]
    [InlineData("52nd (resumed) plenary meeting", 52, true)]
    [InlineData("52nd resumed plenary meeting", 52, true)]
    [InlineData("Hundred and eighth plenary meeting", 108, false)]
    [InlineData("46th meeting", 46, false)]
    public void Meetings_are_numbered_in_figures_and_words(string line, int number, bool isResumed)
    {
        var adoption = ClosingReader.Read([line]).Adoption;

        Assert.Equal((number, isResumed), (adoption.Meeting, adoption.IsResumed));
    }

    [Theory]
    [InlineData(nameof(AdoptionMode.Unanimous), "Adopted unanimously at the 1428th meeting.")]
    [InlineData(nameof(AdoptionMode.Unanimous), "Adopted unanimously at the", "1428th meeting.")]
    [InlineData(nameof(AdoptionMode.WithoutVote), "Adopted without a vote at the 1428th meeting.")]
    [InlineData(nameof(AdoptionMode.Consensus), "Adopted at the 1428th meeting by consensus.")]
    [InlineData(nameof(AdoptionMode.Acclamation), "Adopted by acclamation at the 1428th meeting")]
    [InlineData(nameof(AdoptionMode.NotStated), "Adopted at the 1428th meeting. 32")]
    [InlineData(nameof(AdoptionMode.NotStated), "Adopted at the 1428th meeting (private meeting).")]
    [InlineData(nameof(AdoptionMode.Unanimous), "Adopted unanimously at the 1 428th meeting.")]
    [InlineData(nameof(AdoptionMode.Vote), "Adopted at the 1428th meet-", "ing by 9 votes to none.")]
    public void The_Security_Council_closes_with_how_it_adopted(string mode, params string[] blocks)
    {
        var reading = ClosingReader.Read(blocks);

        Assert.Equal((1428, mode), (reading.Adoption.Meeting, reading.Adoption.Mode.ToString()));
        Assert.Equal(blocks.Length, reading.Pieces.Count);
    }

    [Fact]
    public void A_vote_is_read_with_its_names()
    {
        var reading = ClosingReader.Read(["Adopted at the 91st meeting", "by 8 votes to 2 (Cuba and Yemen),", "with 1 abstention (United Kingdom of Great Britain", "and Northern Ireland).", "4 A note."]);

        Assert.Equal(new Tally(8, 2, 1), reading.Adoption.Tally);
        Assert.Equal(["Cuba", "Yemen"], reading.Adoption.Against);
        Assert.Equal(["United Kingdom of Great Britain and Northern Ireland"], reading.Adoption.Abstaining);
        Assert.False(reading.IsTallyContradicted);
        Assert.Equal(4, reading.Pieces.Count);
    }

    [Theory]
    [InlineData("Adopted at the 9th meeting by 9 votes to none.", 9, 0, 0)]
    [InlineData("Adopted at the 9th meeting by 9 votes to none 13", 9, 0, 0)]
    [InlineData("Adopted at the 9th meeting by 12 votes to none, with one abstention (Cuba)", 12, 0, 1)]
    [InlineData("Adopted at the 9th meeting by 13 votes to 1 against (Cuba), with I abstention (Chad).", 13, 1, 1)]
    [InlineData("[Adopted by a recorded vote of 32 to 13, with 2 abstentions.]", 32, 13, 2)]
    public void Figures_of_a_vote_are_read(string line, int inFavour, int against, int abstaining)
        => Assert.Equal(new Tally(inFavour, against, abstaining), ClosingReader.Read([line]).Adoption.Tally);

    [Fact]
    public void Who_did_not_vote_may_stand_with_the_reason()
    {
        var adoption = ClosingReader.Read(["Adopted at the 9th meeting by 9 votes (Chad, present and not voting; Cuba, absent)."]).Adoption;

        Assert.Equal(new Tally(9, 0, 0), adoption.Tally);
        Assert.Equal(["Chad"], adoption.NotParticipating);
        Assert.Equal(["Cuba"], adoption.Absent);
    }

    [Fact]
    public void A_recorded_vote_is_read_where_its_lists_stick_together()
    {
        string[] blocks =
        [
            "46th meeting", "11 October 2043", "[Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows:In favour:", "Chad, Cuba and Viet NamAgainst:",
            "Finland, Côte", "d’IvoireAbstaining:", "Nepal]", "2 A note.",
        ];

        var reading = ClosingReader.Read(blocks);

        Assert.Equal(AdoptionMode.Vote, reading.Adoption.Mode);
        Assert.Equal(["Chad", "Cuba", "Viet Nam"], reading.Adoption.InFavour);
        Assert.Equal(["Finland", "Côte d’Ivoire"], reading.Adoption.Against);
        Assert.Equal(["Nepal"], reading.Adoption.Abstaining);
        Assert.False(reading.IsTallyContradicted);
        Assert.Equal(6, reading.Pieces.Max(piece => piece.Piece.Block));
    }

    [Fact]
    public void Names_that_contradict_the_figures_are_noticed()
        => Assert.True(ClosingReader.Read(["Adopted at the 9th meeting by 12 votes to none, with 3 abstentions (Chad, Cuba)."]).IsTallyContradicted);

    [Theory]
    [InlineData("Adopted by the Conference of the Parties at its eighth meeting (see A/1).")]
    [InlineData("Adopted at the fifteenth meeting of the Conference of the Parties")]
    [InlineData("Adopts the rules of the 15th meeting")]
    [InlineData("17 December 2023,")]
    [InlineData("17 December 2023 was the day of the meeting")]
    [InlineData("12. Decides to remain seized of the matter.")]
    [InlineData("46th meeting of the Conference")]
    [InlineData("Annex")]
    [InlineData("")]
    public void What_is_no_closing_begins_none(string block) => Assert.False(ClosingReader.IsClosingStart(block));

    [Fact]
    public void A_closing_within_the_last_paragraph_is_found()
    {
        const string paragraph = "8. Decides to remain seized of the matter.";

        Assert.Equal(paragraph.Length + 1, ClosingReader.FindClosingWithin(paragraph + " Adopted unanimously at the 3028th meeting."));
        Assert.Equal(-1, ClosingReader.FindClosingWithin(paragraph));
    }

    [Fact]
    public void A_note_may_tell_the_vote()
    {
        var closing = ClosingReader.Read(["Adopted at the 222nd meeting.32"]).Adoption;

        Assert.Equal(AdoptionMode.WithoutVote, ClosingReader.ReadVoteNote("Adopted without vote.", closing).Mode);
        Assert.Equal(AdoptionMode.Unanimous, ClosingReader.ReadVoteNote("In the absence of objections, the President declared the draft resolution adopted unanimously.", closing).Mode);
        Assert.Equal(AdoptionMode.NotStated, ClosingReader.ReadVoteNote("The draft resolution was voted on in parts. No vote was taken on the text as a whole.", closing).Mode);
        Assert.Equal(closing, ClosingReader.ReadVoteNote("Ibid., document S/1501.", closing));
    }

    [Fact]
    public void A_note_may_tell_who_did_not_vote()
    {
        var closing = ClosingReader.Read(["Adopted at the 222nd meeting by 8 votes to none.32"]).Adoption;

        var adoption = ClosingReader.ReadVoteNote("Two members (Chad and Cuba) did not participate in the voting; one member (Yemen) was absent.", closing);

        Assert.Equal(["Chad", "Cuba"], adoption.NotParticipating);
        Assert.Equal(["Yemen"], adoption.Absent);
        Assert.Equal(new Tally(8, 0, 0), adoption.Tally);
    }

    [Fact]
    public void Masthead_and_closing_are_taken_together()
    {
        var masthead = new Adoption { Date = Day(2019, 12, 18) };
        var closing = ClosingReader.Read(["50th (resumed) plenary meeting", "[Adopted without a vote.]"]).Adoption;

        var merged = ClosingReader.Merge(masthead, closing);

        Assert.Equal(new Adoption { Date = masthead.Date, Meeting = 50, IsResumed = true, Mode = AdoptionMode.WithoutVote }, merged);
        Assert.Equal(masthead, ClosingReader.Merge(masthead, new Adoption()));
    }

    [Theory]
    [InlineData("by ")]
    [InlineData("one ")]
    [InlineData("(")]
    [InlineData("1 plenary ")]
    [InlineData("Adopted at the ")]
    [InlineData("Against: ")]
    [InlineData("and ")]
    public void Long_lines_are_read_in_linear_time(string pattern)
    {
        var text = "[Adopted by consensus " + string.Concat(Enumerable.Repeat(pattern, 200_000 / pattern.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        ClosingReader.Read([text, text]);
        ClosingReader.FindClosingWithin(text);
        ClosingReader.ReadVoteNote(text, new Adoption());

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber + 1;
}
