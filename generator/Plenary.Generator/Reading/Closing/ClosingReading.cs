using Plenary.Generator.Model;
using Plenary.Generator.Reading.Masthead;

namespace Plenary.Generator.Reading.Closing;

/// <summary>A stretch of a closing and what it says.</summary>
internal sealed record ClosingPiece(Piece Piece, ClosingRole Role);

/// <summary>The closing lines among the blocks that were read, and the adoption that they tell.</summary>
internal sealed record ClosingReading
{
    /// <summary>
    /// The closing lines in order. Blocks without a piece are no part of the closing; those that have one are covered whole.
    /// </summary>
    public IReadOnlyList<ClosingPiece> Pieces { get; init; } = [];

    public Adoption Adoption { get; init; } = new();

    /// <summary>Whether the figures of the vote are not those of the names printed with them.</summary>
    public bool IsTallyContradicted { get; init; }
}
