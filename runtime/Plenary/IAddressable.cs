namespace Plenary;

/// <summary>A place of a resolution that can be named: the resolution, a part, a section, an annex, a paragraph, a footnote …</summary>
public interface IAddressable
{
    /// <summary>
    /// The place's path, which its member of the generated class, its <c>id</c> in HTML and JSON and
    /// <see cref="Resolution.Find"/> spell too: <c>operative-8-d-ii</c>. Empty for the resolution itself.
    /// </summary>
    string Path { get; }

    /// <summary>The place's id in Akoma Ntoso: <c>para_8__list_1__point_d</c>. Empty for the resolution itself.</summary>
    string EId { get; }

    /// <summary>The resolution that the place belongs to: the nearest part, or else the whole.</summary>
    Resolution Resolution { get; }
}
