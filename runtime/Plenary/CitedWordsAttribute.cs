using System.ComponentModel;

namespace Plenary;

/// <summary>Stands on generated code: the places of a resolution and the hashes of their words, for the analyzer of <see cref="CitesAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CitedWordsAttribute : Attribute
{
    /// <summary>Called by generated code.</summary>
    /// <param name="symbol">The canonical symbol, empty where there is none.</param>
    /// <param name="places">The places with their hashes (docs/storage.md, "Cited words").</param>
    /// <param name="parts">The canonical symbols of the parts, in order, empty where a part has none.</param>
    public CitedWordsAttribute(string symbol, string places, params string[] parts)
    {
        Symbol = symbol;
        Places = places;
        Parts = parts;
    }

    /// <summary>The canonical symbol, empty where there is none.</summary>
    public string Symbol { get; }

    /// <summary>The places with their hashes.</summary>
    public string Places { get; }

    /// <summary>The canonical symbols of the parts.</summary>
    public IReadOnlyList<string> Parts { get; }
}
