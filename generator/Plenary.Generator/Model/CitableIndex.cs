namespace Plenary.Generator.Model;

/// <summary>What may be cited in this build, by symbol and language; of two with the same the first path's. Languages count as they do for links.</summary>
internal sealed class CitableIndex : IEquatable<CitableIndex>
{
    private readonly EquatableArray<Citable> entries;
    private readonly Dictionary<string, Citable> bySymbol = new(StringComparer.Ordinal);
    private readonly OnlyLanguages languages = new();

    public CitableIndex(IEnumerable<Citable> citables, DiagnosticInfo? failure = null)
    {
        Failure = failure;
        entries = citables.OrderBy(citable => citable.Path, StringComparer.Ordinal).ToEquatable();
        foreach (var citable in entries)
        {
            Add(citable.Symbol, citable);
        }

        // "A/RES/74/250 A-C" is "A/RES/74/250" too, as citations with a part's letter name it.
        foreach (var citable in entries)
        {
            var letters = citable.Symbol.LastIndexOf(' ');
            if (letters > 0 && citable.Symbol[letters + 1] != '(' && citable.IsOfParts)
            {
                Add(citable.Symbol.Substring(0, letters), citable);
            }
        }
    }

    /// <summary>What failed, or null.</summary>
    public DiagnosticInfo? Failure { get; }

    /// <summary>What a text of a language means by a symbol: the one of its language, else of the only language that there is.</summary>
    public Citable? Find(string symbol, string language)
        => bySymbol.TryGetValue(ResolutionIndex.Key(symbol, language), out var citable) ? citable
            : languages.Find(symbol) is { } only && bySymbol.TryGetValue(ResolutionIndex.Key(symbol, only), out var other) ? other
            : null;

    private void Add(string symbol, Citable citable)
    {
        var key = ResolutionIndex.Key(symbol, citable.Language);
        if (!bySymbol.ContainsKey(key))
        {
            bySymbol.Add(key, citable);
            languages.Add(symbol, citable.Language);
        }
    }

    public bool Equals(CitableIndex? other) => other is not null && entries.Equals(other.entries) && Equals(Failure, other.Failure);

    public override bool Equals(object? obj) => Equals(obj as CitableIndex);

    public override int GetHashCode() => entries.GetHashCode();
}
