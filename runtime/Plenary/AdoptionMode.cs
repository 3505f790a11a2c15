namespace Plenary;

/// <summary>How a resolution was adopted, as its text tells.</summary>
public enum AdoptionMode
{
    /// <summary>The text does not tell, which is not the same as without a vote.</summary>
    NotStated = 0,

    /// <summary>Without a vote.</summary>
    WithoutVote = 1,

    /// <summary>By consensus.</summary>
    Consensus = 2,

    /// <summary>By acclamation.</summary>
    Acclamation = 3,

    /// <summary>Unanimously.</summary>
    Unanimous = 4,

    /// <summary>By a vote.</summary>
    Vote = 5,
}
