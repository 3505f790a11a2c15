namespace Plenary;

/// <summary>
/// Cites a place of a resolution, and the words that it has. The compiler warns where there is no such place (PLN5003), and
/// where its words are no longer those that were cited (PLN5001); it offers to write down what the words are now (PLN5002).
/// </summary>
/// <example>
/// <code>
/// [Cites(typeof(A_RES_52_131), nameof(A_RES_52_131.Operative3), "5f3a9c")]
/// [Cites("A/RES/52/131, para. 3", "5f3a9c")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CitesAttribute : Attribute
{
    /// <summary>Cites a place by its member.</summary>
    /// <param name="resolution">The class of the resolution.</param>
    /// <param name="member">
    /// The member: <c>nameof(A_RES_52_131.Operative3)</c>; of a member's member the whole expression counts,
    /// <c>nameof(A_RES_52_131.Operative8.D)</c>, or the string "Operative8.D".
    /// </param>
    public CitesAttribute(Type resolution, string member)
    {
        Resolution = resolution;
        Member = member;
    }

    /// <summary>Cites a place by its member, and its words.</summary>
    /// <param name="resolution">The class of the resolution.</param>
    /// <param name="member">The member, as for <see cref="CitesAttribute(Type, string)"/>.</param>
    /// <param name="words">The hash of the words that are meant.</param>
    public CitesAttribute(Type resolution, string member, string? words)
        : this(resolution, member) => Words = words;

    /// <summary>Cites a place as people write it.</summary>
    /// <param name="citation">
    /// The resolution's symbol or number and the place: "A/RES/52/131, para. 3", "A/RES/52/131, annex II, para. 4 (a)",
    /// "paragraph 3 of resolution 52/131", "A/RES/52/131, paras. 3, 5 and 7 to 9"; the symbol alone cites the whole resolution.
    /// </param>
    public CitesAttribute(string citation) => Citation = citation;

    /// <summary>Cites a place as people write it, and its words.</summary>
    /// <param name="citation">The citation, as for <see cref="CitesAttribute(string)"/>.</param>
    /// <param name="words">The hash of the words that are meant.</param>
    public CitesAttribute(string citation, string? words)
        : this(citation) => Words = words;

    /// <summary>The class of the resolution; null where <see cref="Citation"/> says it.</summary>
    public Type? Resolution { get; }

    /// <summary>The member's name; null where <see cref="Citation"/> says the place.</summary>
    public string? Member { get; }

    /// <summary>The citation in words; null where a class and a member are cited.</summary>
    public string? Citation { get; }

    /// <summary>
    /// The hash of the words that are meant: six digits, as docs/storage.md says them, white space folded and footnote markers
    /// left out; null where the citation does not say.
    /// </summary>
    public string? Words { get; }
}
