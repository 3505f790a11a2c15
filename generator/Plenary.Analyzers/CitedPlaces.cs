using System.Globalization;
using Plenary.Generator.Emitting;

namespace Plenary.Analyzers;

/// <summary>What is cited: how a message names it, and the hash of its words.</summary>
internal sealed record CitedPlaces(string Description, string Words)
{
    /// <param name="resolution">The resolution.</param>
    /// <param name="places">The places in it, one or several.</param>
    /// <param name="written">How they are written.</param>
    public static CitedPlaces Of(CitedResolution resolution, IReadOnlyList<Place> places, IReadOnlyList<Piece> written)
    {
        if (places.Count == 1)
        {
            return new CitedPlaces(resolution.Describe(places[0]), places[0].Words);
        }

        // Of several the hash is that of their hashes (docs/storage.md, "Cited words").
        var hashes = new WordHashes();
        var start = hashes.Mark;
        foreach (var place in places)
        {
            hashes.Add(place.Words);
        }

        return new CitedPlaces($"{resolution.Name}, {string.Join(", ", written.Select(piece => piece.Text))}", hashes.Since(start).ToString("x6", CultureInfo.InvariantCulture));
    }
}
