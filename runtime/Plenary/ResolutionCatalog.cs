using System.ComponentModel;

namespace Plenary;

/// <summary>The resolutions of a build. Only those that are asked for are made, and nothing grows with their number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResolutionCatalog
{
    private static readonly OrganKind[] NumberingAlike = [OrganKind.GeneralAssembly, OrganKind.EconomicAndSocialCouncil, OrganKind.HumanRightsCouncil];

    private readonly Func<int, Resolution> resolution;
    private readonly Func<int, string> language;
    private readonly StoredBytes symbols;
    private readonly StoredBytes citations;

    /// <summary>Called by generated code (docs/storage.md, "Catalog").</summary>
    /// <param name="count">How many resolutions there are.</param>
    /// <param name="resolution">Gives a resolution by its position.</param>
    /// <param name="language">Gives the code of its language.</param>
    /// <param name="symbols">The table of symbols with the places of what they name.</param>
    /// <param name="citations">The table of cited symbols with the positions of the resolutions that cite them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ResolutionCatalog(int count, Func<int, Resolution> resolution, Func<int, string> language, StoredBytes symbols, StoredBytes citations)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(symbols);
        ArgumentNullException.ThrowIfNull(citations);
        this.resolution = resolution;
        this.language = language;
        this.symbols = symbols;
        this.citations = citations;
        All = new CatalogList(count, resolution);
    }

    /// <summary>Every resolution.</summary>
    public IReadOnlyList<Resolution> All { get; }

    /// <summary>Finds a resolution, or a part of one, by its symbol.</summary>
    /// <param name="symbol">
    /// The symbol or number as people write it: "A/RES/52/131", "52/131", "217 A (III)", "General Assembly resolution 52/131",
    /// "1325 (2000)"; "74/250 B" gives the part. A number alone is looked for among the resolutions of the organs that number so.
    /// </param>
    /// <param name="language">The code of the language; null for whichever there is.</param>
    /// <returns>
    /// The resolution, or null where there is none, or where several fit: two organs number alike, or there are two languages.
    /// It never guesses.
    /// </returns>
    public Resolution? Find(string symbol, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        if (!DocumentSymbol.TryParse(symbol, out var parsed))
        {
            return null;
        }

        (int Position, int Part)? found = null;
        foreach (var meant in MeantBy(parsed))
        {
            var places = CatalogTable.Find(symbols(), meant);
            while (!places.IsEmpty)
            {
                var place = CatalogTable.TakePlace(ref places);
                if (!IsIn(place.Position, language))
                {
                    continue;
                }

                if (found is not null)
                {
                    return null;
                }

                found = place;
            }
        }

        return found is not { } one ? null : one.Part < 0 ? resolution(one.Position) : resolution(one.Position).Parts[one.Part];
    }

    /// <summary>The resolutions that cite a document.</summary>
    /// <param name="symbol">The document's symbol; the number alone of a resolution where it is cited of one organ only.</param>
    /// <param name="language">The code of the language of those that cite; null for all.</param>
    /// <returns>The resolutions, in the order of <see cref="All"/>.</returns>
    public IReadOnlyList<Resolution> CitedBy(string symbol, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        if (!DocumentSymbol.TryParse(symbol, out var parsed))
        {
            return [];
        }

        ReadOnlySpan<byte> places = default;
        foreach (var meant in MeantBy(parsed))
        {
            var cited = CatalogTable.Find(citations(), meant);
            if (!places.IsEmpty && !cited.IsEmpty)
            {
                return [];
            }

            places = cited.IsEmpty ? places : cited;
        }

        List<int> citing = [];
        while (!places.IsEmpty)
        {
            var (position, _) = CatalogTable.TakePlace(ref places);
            if (IsIn(position, language))
            {
                citing.Add(position);
            }
        }

        return new CatalogList(citing.Count, index => resolution(citing[index]));
    }

    private bool IsIn(int position, string? asked) => asked is null || language(position).Equals(asked, StringComparison.OrdinalIgnoreCase);

    /// <summary>The symbol itself, and for a number without its organ those of the organs that number so.</summary>
    private static DocumentSymbol[] MeantBy(DocumentSymbol symbol)
        => symbol.HasOrgan ? [symbol] : [symbol, .. NumberingAlike.Select(symbol.WithOrgan).Where(completed => completed != symbol)];
}
