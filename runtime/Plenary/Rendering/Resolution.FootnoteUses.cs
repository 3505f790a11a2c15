using Plenary.Rendering;

namespace Plenary;

public abstract partial class Resolution
{
    private FootnoteUses? footnoteUses;

    /// <summary>Where the footnotes of the whole resolution are cited; asked of <see cref="ResolutionContent.Root"/>.</summary>
    internal FootnoteUses FootnoteUses => footnoteUses ?? ResolutionContent.Kept(ref footnoteUses, new FootnoteUses(Content.Document));
}
