namespace Plenary;

/// <summary>How Akoma Ntoso output names documents: the two profiles of the United Nations.</summary>
public enum NamingProfile
{
    /// <summary>
    /// As the guidelines of the United Nations' profile (AKN4UN, part 1) have it:
    /// <c>/akn/un/statement/deliberation/un-ga/1997-12-12/52-131/eng@1997-12-12/!main</c>.
    /// </summary>
    Guideline,

    /// <summary>
    /// As the files that the United Nations publishes have it:
    /// <c>/akn/un/statement/deliberation/unga/1997-12-12/52-131/eng@!main/</c>.
    /// </summary>
    UnitedNations,
}
