namespace Plenary.Generator.Model;

/// <summary>In which language each symbol is in the build, where it is in one alone: what a text of another language means by it.</summary>
internal sealed class OnlyLanguages
{
    // Null where there are several.
    private readonly Dictionary<string, string?> bySymbol = new(StringComparer.Ordinal);

    public void Add(string symbol, string language)
    {
        var key = ResolutionIndex.Key(symbol, "");
        bySymbol[key] = bySymbol.TryGetValue(key, out var first) && first != language ? null : language;
    }

    /// <summary>The only language of the symbol; null where there is none, or several.</summary>
    public string? Find(string symbol) => bySymbol.TryGetValue(ResolutionIndex.Key(symbol, ""), out var only) ? only : null;
}
