using System.ComponentModel;

namespace Plenary;

/// <summary>Called by generated code: a resolution of the build.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogEntry
{
    /// <summary>Called by generated code.</summary>
    /// <param name="symbol">The canonical symbol, empty where there is none.</param>
    /// <param name="language">The code of the language.</param>
    /// <param name="resolution">Gives the resolution.</param>
    /// <param name="parts">The canonical symbols of its parts, in order.</param>
    public CatalogEntry(string symbol, string language, Func<Resolution> resolution, params string[] parts)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentNullException.ThrowIfNull(parts);
        Symbol = symbol;
        Language = language;
        Resolution = resolution;
        Parts = parts;
    }

    internal string Symbol { get; }

    internal string Language { get; }

    internal Func<Resolution> Resolution { get; }

    internal string[] Parts { get; }
}
