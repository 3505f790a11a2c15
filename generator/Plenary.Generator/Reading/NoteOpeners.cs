namespace Plenary.Generator.Reading;

/// <summary>How footnotes begin: the top of the list of shapes in the published collection.</summary>
internal static class NoteOpeners
{
    public static readonly string[] All =
    [
        "See ", "Ibid.", "Resolution ", "Resolutions ", "United Nations, ", "Official Records ", "A/", "E/", "S/", "Report of ", "Adopted ",
        "General Assembly resolution", "Available ", "Decision ", "FCCC/", "Previously ", "League of Nations", "International ", "www.", "Of ", "For ", "The ",
    ];
}
