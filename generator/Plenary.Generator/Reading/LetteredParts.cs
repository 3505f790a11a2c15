using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>
/// Letters without a formula of their own divide a resolution into parts where the numbers start again under each;
/// where they run on, they are sections.
/// </summary>
internal static class LetteredParts
{
    /// <summary>Turns the lettered sections of a resolution that was just read into parts.</summary>
    public static void Make(Draft resolution)
    {
        var sections = resolution.Children.FindAll(child => child.Kind == NodeKind.Section);
        if (resolution.Kind != NodeKind.Resolution || sections.Count < 2 || resolution.Children.Exists(child => child.Kind == NodeKind.OperativeParagraph))
        {
            return;
        }

        for (var i = 0; i < sections.Count; i++)
        {
            if (Numerals.Letter(sections[i].Label) != i + 1 || Scopes.FirstNumber(sections[i]) != 1)
            {
                return;
            }
        }

        foreach (var section in sections)
        {
            section.Kind = NodeKind.Part;
            if (section.Text.Length > 0)
            {
                section.Children.Insert(0, new Draft(NodeKind.Title, section.Text));
                section.Text = MappedText.Empty;
            }
        }
    }
}
