namespace Plenary.Generator.Tests.Rules;

/// <summary>Closings and what they tell: rule 2 of the model.</summary>
public class AdoptionRules
{
    [Theory]
    [InlineData("In favour: Albania, Brazil and Viet Nam\n\nAgainst: Chad\n\nAbstaining: Egypt")]
    [InlineData("In favour:\n\nAlbania, Brazil and Viet Nam\n\nAgainst:\n\nChad\n\nAbstaining:\n\nEgypt")]
    [InlineData("In favour: Albania, Brazil and Viet NamAgainst: ChadAbstaining: Egypt")]
    public void Lists_of_names_behind_the_closing_are_a_vote(string lists)
    {
        var resolution = ReadResolution.WithBody("1. Decides to remain seized of the matter.", lists);

        Assert.Equal(AdoptionMode.Vote, resolution.Adoption.Mode);
        Assert.Null(resolution.Adoption.Tally);
        Assert.Equal(["Albania", "Brazil", "Viet Nam"], resolution.Adoption.InFavour);
        Assert.Equal(["Chad"], resolution.Adoption.Against);
        Assert.Equal(["Egypt"], resolution.Adoption.Abstaining);
        Assert.Empty(resolution.Annexes);
        Assert.Empty(resolution.Findings);
    }

    [Theory]
    [InlineData("Adopted at the 222nd meeting.2", "2 Adopted without vote.", AdoptionMode.WithoutVote)]
    [InlineData("Adopted at the 222nd meeting.2", "2 Adopted by 9 votes to none, with 2 abstentions (Chad, Egypt).", AdoptionMode.Vote)]
    [InlineData("Adopted at the 222nd meeting.2", "2 See the records of the meeting.", AdoptionMode.NotStated)]
    [InlineData("Adopted unanimously at the 222nd meeting.2", "2 One member (China) did not participate in the voting.", AdoptionMode.Unanimous)]
    public void A_note_to_the_closing_may_tell_the_vote(string closing, string note, AdoptionMode mode)
    {
        var adoption = ReadResolution.OfCouncil("Recalling its decision on lakes,1\n\n1. Decides to remain seized of the matter.\n\n" + closing + "\n\n1 A/79/1.\n\n" + note).Adoption;

        Assert.Equal((222, mode), (adoption.Meeting?.Number, adoption.Mode));
        Assert.Equal(mode == AdoptionMode.Vote ? ["Chad", "Egypt"] : [], adoption.Abstaining);
        Assert.Equal(mode == AdoptionMode.Unanimous ? ["China"] : [], adoption.NotParticipating);
    }

    [Fact]
    public void A_closing_that_runs_into_the_last_paragraph_is_parted_from_it()
    {
        var resolution = ReadResolution.OfCouncil("1. Calls upon all States to keep lakes clean;\n\n2. Decides to remain seized of the matter. Adopted at the 222nd meeting by 9 votes to none, with 2 abstentions (Chad, Egypt).");

        Assert.Equal("Decides to remain seized of the matter.", resolution.Operative[1].Text);
        Assert.Equal(new Tally(9, 0, 2), resolution.Adoption.Tally);
    }

    [Fact]
    public void A_date_alone_closes()
    {
        var resolution = ReadResolution.Of("90/1. Lakes\n\nThe General Assembly,\n\nRecalling lakes,\n\n1. Decides to remain seized of the matter.\n\n11 August 2045");

        Assert.Equal(new DateOnly(2045, 8, 11), resolution.Adoption.Date);
        Assert.Null(resolution.Adoption.Meeting);
        Assert.DoesNotContain(resolution.Body, element => element is Heading);
    }
}
