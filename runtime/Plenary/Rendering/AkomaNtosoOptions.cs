namespace Plenary;

/// <summary>How a resolution is rendered as Akoma Ntoso.</summary>
public sealed class AkomaNtosoOptions
{
    /// <summary>How documents are named; as the guidelines have it, unless told otherwise.</summary>
    public NamingProfile Naming { get; init; } = NamingProfile.Guideline;
}
