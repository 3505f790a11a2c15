using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>Gives footnotes to the resolution, or to the annex in which their markers start again.</summary>
internal static class NoteOwners
{
    /// <summary>Adds the notes, which come in the order of their numbers.</summary>
    public static void Add(Draft root, IReadOnlyList<Note> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        var annexes = root.Walk().Where(draft => draft.Kind == NodeKind.Annex).ToList();
        var owner = root;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var note in notes)
        {
            if (!seen.Add(note.Marker) && annexes.FindLast(annex => Start(annex) < note.MarkerSpan.Start) is { } annex && annex != owner)
            {
                owner = annex;
                seen.Clear();
                seen.Add(note.Marker);
            }

            owner.Add(new Draft(NodeKind.Footnote, note.Text) { Number = new MappedText(note.Marker, [0], [note.MarkerSpan.Start]), Label = NoteSigns.Label(note.Marker) });
        }
    }

    /// <summary>For every node in an annex with notes of its own: that annex.</summary>
    public static Dictionary<Draft, Draft> InAnnexes(Draft root)
    {
        var owners = new Dictionary<Draft, Draft>();
        foreach (var annex in root.Walk().Where(draft => draft.Kind == NodeKind.Annex && draft.Children.Exists(child => child.Kind == NodeKind.Footnote)))
        {
            foreach (var draft in annex.Walk())
            {
                // An annex of an annex comes later and has the last word.
                owners[draft] = annex;
            }
        }

        return owners;
    }

    private static int Start(Draft annex) => annex.Number.Length > 0 ? annex.Number.OriginOf(0) : annex.Text.OriginOf(0);
}
