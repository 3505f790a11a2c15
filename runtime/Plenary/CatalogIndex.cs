namespace Plenary;

/// <summary>The resolutions and parts of a catalog by symbol, and by number alone.</summary>
internal sealed class CatalogIndex
{
    private readonly Dictionary<DocumentSymbol, List<Place>> bySymbol = [];
    private readonly Dictionary<string, List<Place>> byNumber = new(StringComparer.Ordinal);

    public CatalogIndex(CatalogEntry[] entries)
    {
        foreach (var entry in entries)
        {
            Add(entry.Symbol, new Place(entry, -1));
            if (entry.Parts.Length > 0)
            {
                // 74/250 is 74/250 A-C: the whole.
                Add(WithoutLetters(entry.Symbol), new Place(entry, -1));
            }

            for (var part = 0; part < entry.Parts.Length; part++)
            {
                Add(entry.Parts[part], new Place(entry, part));
            }
        }
    }

    /// <summary>Those of a symbol; of a number without its organ, those of any organ.</summary>
    public IReadOnlyList<Place> Find(DocumentSymbol symbol)
    {
        var found = symbol.HasOrgan || symbol.Number is not { } number
            ? bySymbol.GetValueOrDefault(symbol)
            : byNumber.GetValueOrDefault(number);
        return found ?? [];
    }

    private void Add(string symbol, Place place)
    {
        if (!DocumentSymbol.TryParse(symbol, out var parsed))
        {
            return;
        }

        AddTo(bySymbol, parsed, place);
        if (parsed.IsResolution && parsed.Number is { } number)
        {
            AddTo(byNumber, number, place);
        }
    }

    private static void AddTo<TKey>(Dictionary<TKey, List<Place>> places, TKey key, Place place)
        where TKey : notnull
    {
        if (!places.TryGetValue(key, out var found))
        {
            places.Add(key, found = []);
        }

        if (!found.Contains(place))
        {
            found.Add(place);
        }
    }

    // "A/RES/74/250 A-C" and "A/RES/217 A-C (III)" without the letters of the parts.
    private static string WithoutLetters(string symbol)
        => string.Join(' ', symbol.Split(' ').Where((word, i) => i == 0 || !(char.IsAsciiLetterUpper(word[0]) && word.Length is 1 or 3)));

    /// <summary>A resolution of the catalog, or one of its parts, -1 for none.</summary>
    internal readonly record struct Place(CatalogEntry Entry, int Part)
    {
        public Resolution Resolution => Part < 0 ? Entry.Resolution() : Entry.Resolution().Parts[Part];
    }
}
