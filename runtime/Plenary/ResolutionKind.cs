namespace Plenary;

/// <summary>Whether a resolution was adopted.</summary>
public enum ResolutionKind
{
    /// <summary>A resolution, adopted.</summary>
    Resolution = 0,

    /// <summary>A draft resolution: A/80/L.10.</summary>
    Draft = 1,
}
