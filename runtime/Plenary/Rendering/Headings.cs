using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>Which words head a division.</summary>
internal static class Headings
{
    /// <summary>
    /// Whether a division's number and title are a heading: a part's letter is not where the part's title follows, and then stands in that
    /// title's heading.
    /// </summary>
    public static bool StandsAlone(in StoredNode division) =>
        (!division.Number.IsEmpty || division.HasInlines) && !(division.Kind == NodeKind.Part && BeginsWithTitle(division));

    /// <summary>The part whose letter stands in the heading of this title, or -1.</summary>
    public static int PartOf(in StoredNode title)
    {
        var parent = title.Document[title.Parent];
        return parent.Kind == NodeKind.Part && BeginsWithTitle(parent) && !parent.Number.IsEmpty ? parent.Index : -1;
    }

    /// <summary>
    /// Whether a masthead line heads a resolution that has no title: those of the Security Council say "Resolution 2374 (2017)" there.
    /// </summary>
    public static bool IsName(in StoredNode line)
    {
        var resolution = line.Document[line.Parent];
        if (!line.Text.SequenceEqual(resolution.Identity.Name))
        {
            return false;
        }

        foreach (var child in line.Document.ChildrenOf(line.Parent))
        {
            if (line.Document.KindOf(child) == NodeKind.Title || (child < line.Index && line.Document[child].Text.SequenceEqual(line.Text)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool BeginsWithTitle(in StoredNode part) =>
        part.Size > 1 && part.Document.KindOf(part.Index + 1) == NodeKind.Title;
}
