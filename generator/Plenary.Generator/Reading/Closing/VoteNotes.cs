using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Closing;

/// <summary>
/// Reads the notes that a closing cites: "Adopted at the 222nd meeting.32" and, at the foot, "32 Adopted without vote."
/// </summary>
internal static class VoteNotes
{
    /// <summary>Adds to each adoption what the notes of its closing tell.</summary>
    public static void Read(Draft root)
    {
        foreach (var draft in root.Walk().Where(draft => draft.Adoption is not null))
        {
            foreach (var inline in draft.Children.Where(child => child.Kind == NodeKind.ClosingLine).SelectMany(line => line.Inlines))
            {
                if (inline.Footnote is { } note)
                {
                    draft.Adoption = ClosingReader.ReadVoteNote(note.Text.Text, draft.Adoption!);
                }
            }
        }
    }
}
