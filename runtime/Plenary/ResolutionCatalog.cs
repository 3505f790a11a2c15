using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Plenary;

/// <summary>The resolutions of a build. Only those that are asked for are made.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResolutionCatalog
{
    private readonly CatalogEntry[] entries;
    private readonly StoredBytes citations;
    private CatalogIndex? index;
    private Dictionary<DocumentSymbol, List<CatalogEntry>>? citing;

    /// <summary>Called by generated code.</summary>
    /// <param name="entries">The resolutions.</param>
    /// <param name="citations">
    /// Who cites whom, a line for each cited document: its symbol, a tab, and the positions of the entries that cite it, parted by commas.
    /// </param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ResolutionCatalog(CatalogEntry[] entries, StoredBytes citations)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(citations);
        this.entries = entries;
        this.citations = citations;
        All = new CatalogList(entries);
    }

    /// <summary>Every resolution.</summary>
    public IReadOnlyList<Resolution> All { get; }

    /// <summary>Finds a resolution, or a part of one, by its symbol.</summary>
    /// <param name="symbol">
    /// The symbol or number as people write it: "A/RES/52/131", "52/131", "217 A (III)", "General Assembly resolution 52/131",
    /// "1325 (2000)"; "74/250 B" gives the part.
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

        CatalogIndex.Place? found = null;
        foreach (var place in (index ?? ResolutionContent.Kept(ref index, new CatalogIndex(entries))).Find(parsed))
        {
            if (!IsIn(place.Entry, language))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = place;
        }

        return found?.Resolution;
    }

    /// <summary>The resolutions that cite a document.</summary>
    /// <param name="symbol">The document's symbol; the number alone of a resolution where it is cited of one organ only.</param>
    /// <param name="language">The code of the language of those that cite; null for all.</param>
    /// <returns>The resolutions, in the order of <see cref="All"/>.</returns>
    public IReadOnlyList<Resolution> CitedBy(string symbol, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        var all = citing ?? ResolutionContent.Kept(ref citing, ReadCitations());
        if (!DocumentSymbol.TryParse(symbol, out var parsed))
        {
            return [];
        }

        if (!parsed.HasOrgan)
        {
            var cited = all.Keys.Where(key => key.Number == parsed.Number).Take(2).ToArray();
            parsed = cited.Length == 1 ? cited[0] : parsed;
        }

        return all.TryGetValue(parsed, out var found) ? new CatalogList(found.FindAll(entry => IsIn(entry, language))) : [];
    }

    private static bool IsIn(CatalogEntry entry, string? language)
        => language is null || entry.Language.Equals(language, StringComparison.OrdinalIgnoreCase);

    private Dictionary<DocumentSymbol, List<CatalogEntry>> ReadCitations()
    {
        Dictionary<DocumentSymbol, List<CatalogEntry>> read = [];
        foreach (var line in Encoding.UTF8.GetString(citations()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (!DocumentSymbol.TryParse(line.AsSpan(0, tab), out var symbol))
            {
                continue;
            }

            if (!read.TryGetValue(symbol, out var found))
            {
                read.Add(symbol, found = []);
            }

            var positions = line[(tab + 1)..].Split(',').Select(position => int.Parse(position, CultureInfo.InvariantCulture));
            found.AddRange(positions.Distinct().Order().Select(position => entries[position]));
        }

        return read;
    }
}
