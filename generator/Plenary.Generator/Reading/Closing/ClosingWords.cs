using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading.Closing;

/// <summary>The fixed words of a closing and of the notes that tell a vote.</summary>
internal static class ClosingWords
{
    private static readonly Dictionary<string, string[]> Phrases = Resources.Phrases("en.closing.tsv");

    public static readonly string[] Meeting = Phrases["meeting"];
    public static readonly string[] Plenary = Phrases["plenary"];
    public static readonly string[] Resumed = Phrases["resumed"];
    public static readonly string[] Closed = Phrases["closed"];
    public static readonly string[] Private = Phrases["private"];
    public static readonly string[] Adopted = Phrases["adopted"];
    public static readonly string[] WithoutVote = Phrases["not-put-to-the-vote"];
    public static readonly string[] Consensus = Phrases["consensus"];
    public static readonly string[] Acclamation = Phrases["acclamation"];
    public static readonly string[] Unanimous = Phrases["unanimous"];
    public static readonly string[] By = Phrases["by"];
    public static readonly string[] Recorded = Phrases["recorded"];
    public static readonly string[] Votes = Phrases["votes"];
    public static readonly string[] To = Phrases["to"];
    public static readonly string[] Against = Phrases["against"];
    public static readonly string[] With = Phrases["with"];
    public static readonly string[] Of = Phrases["of"];
    public static readonly string[] And = Phrases["and"];
    public static readonly string[] NoVoteOnWhole = Phrases["no-vote-on-whole"];
    public static readonly string[] Abstention = Phrases["abstention"];
    public static readonly string[] InFavourList = Phrases["in-favour-list"];
    public static readonly string[] AgainstList = Phrases["against-list"];
    public static readonly string[] AbstainingList = Phrases["abstaining-list"];
    public static readonly string[] NotParticipatingList = Phrases["not-participating-list"];
    public static readonly string[] AbsentList = Phrases["absent-list"];
    public static readonly string[] NotParticipating = Phrases["not-participating"];
    public static readonly string[] AbsentRemark = Phrases["absent-remark"];
    public static readonly string[] Absent = Phrases["absent"];
}
