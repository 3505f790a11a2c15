namespace Plenary.Generator.Reading.Citations;

/// <summary>What small words do around a citation.</summary>
[Flags]
internal enum WordRoles
{
    /// <summary>"and", "or".</summary>
    And = 1,

    /// <summary>"to", "through".</summary>
    Range = 2,

    /// <summary>"of", "to", "in" between a place and its document.</summary>
    Of = 4,

    /// <summary>"the".</summary>
    Article = 8,

    /// <summary>"its".</summary>
    Own = 16,

    /// <summary>"of", "dated" before a date.</summary>
    Date = 32,

    /// <summary>"above", "below".</summary>
    Here = 64,

    /// <summary>"this", "present".</summary>
    Self = 128,

    /// <summary>Other words that may stand between the items of a list: "as well as its".</summary>
    Link = 256,

    /// <summary>"bis", "ter".</summary>
    Insert = 512,

    /// <summary>"one", "two" as the number of a part.</summary>
    Ordinal = 1024,

    /// <summary>A full stop after it ends no sentence.</summary>
    Abbreviation = 2048,

    /// <summary>"Ibid".</summary>
    Ibid = 4096,

    /// <summary>"of", which puts a body's name after a number.</summary>
    OfBody = 8192,

    /// <summary>"in", "by" between a body and "its resolution".</summary>
    By = 16384,

    /// <summary>"which" in "paragraph 5 of which".</summary>
    Which = 32768,

    /// <summary>"on", "entitled" before what a resolution is about.</summary>
    On = 65536,

    /// <summary>"thereto": of the document just named.</summary>
    Thereto = 131072,

    /// <summary>Words before a place that make it another document's: "in particular paragraph 5", "its annex".</summary>
    Foreign = 262144,

    /// <summary>"preambular" before "paragraph".</summary>
    Preambular = 524288,
}
