namespace Plenary;

/// <summary>The organ that adopted a resolution.</summary>
public enum OrganKind
{
    /// <summary>Any other organ: a committee, a conference, a commission.</summary>
    Other = 0,

    /// <summary>The General Assembly, series <c>A/</c>.</summary>
    GeneralAssembly = 1,

    /// <summary>The Security Council, series <c>S/</c>.</summary>
    SecurityCouncil = 2,

    /// <summary>The Economic and Social Council, series <c>E/</c>.</summary>
    EconomicAndSocialCouncil = 3,

    /// <summary>The Human Rights Council, series <c>A/HRC/</c>.</summary>
    HumanRightsCouncil = 4,
}
