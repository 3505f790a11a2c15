namespace Plenary;

/// <summary>What a citation points at in the document that it cites.</summary>
public enum PinpointKind
{
    /// <summary>Nothing that can be told.</summary>
    None = 0,

    /// <summary>A paragraph: "para. 8 (a)".</summary>
    Paragraph = 1,

    /// <summary>A subparagraph: "subparagraph (a)".</summary>
    Subparagraph = 2,

    /// <summary>An annex: "annex II".</summary>
    Annex = 3,

    /// <summary>A section: "sect. III".</summary>
    Section = 4,

    /// <summary>A chapter: "chap. III".</summary>
    Chapter = 5,

    /// <summary>An article: "Article 41".</summary>
    Article = 6,

    /// <summary>A rule: "rule 82".</summary>
    Rule = 7,

    /// <summary>A part: "part two".</summary>
    Part = 8,

    /// <summary>An appendix.</summary>
    Appendix = 9,

    /// <summary>A principle: "principle 7".</summary>
    Principle = 10,

    /// <summary>A preambular paragraph: "the fourth preambular paragraph", whose number is 4.</summary>
    PreambularParagraph = 11,
}
