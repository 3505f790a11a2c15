using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Citations;

/// <summary>A citation in a text: the words that would be linked, number or symbol, without its pinpoints.</summary>
internal sealed record FoundInline(int Start, int Length, CitedDocument Citation)
{
    public int End => Start + Length;

    /// <summary>Where each of its pinpoints is written, from the first and the last of a range; none where "Ibid." takes them over.</summary>
    public IReadOnlyList<(Span From, Span To)> Places { get; init; } = [];
}

/// <summary>Words that point at other places of the same document.</summary>
/// <param name="Start">Where the words start.</param>
/// <param name="Length">How many they are.</param>
/// <param name="IsExplicit">Whether the words say so ("above", "below", "of the present resolution"); a plain "paragraph 7" does not.</param>
/// <param name="Places">The places, in the order of the words.</param>
internal sealed record FoundCrossReference(int Start, int Length, bool IsExplicit, EquatableArray<Place> Places)
{
    /// <summary>Whether the words say "of the present resolution": in an annex, too, the places are the resolution's.</summary>
    public bool IsOfWhole { get; init; }
}
