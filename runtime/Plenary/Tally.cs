namespace Plenary;

/// <summary>The figures of a vote, as the text tells them.</summary>
/// <param name="For">Votes in favour.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Abstaining">Abstentions.</param>
public sealed record Tally(int For, int Against, int Abstaining);
