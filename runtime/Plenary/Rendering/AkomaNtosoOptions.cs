namespace Plenary;

/// <summary>How a resolution is rendered as Akoma Ntoso.</summary>
public sealed class AkomaNtosoOptions
{
    /// <summary>How documents are named; as the guidelines have it, unless told otherwise.</summary>
    public NamingProfile Naming { get; init; } = NamingProfile.Guideline;

    /// <summary>
    /// Gives the address that a citation links to, instead of the document's at undocs.org; null for no link. What could run instead of lead
    /// somewhere (<c>javascript:</c>), and what is no address, makes no link either.
    /// </summary>
    public Func<Citation, string?>? Link { get; init; }
}
