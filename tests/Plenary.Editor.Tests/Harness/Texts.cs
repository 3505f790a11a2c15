namespace Plenary.Editor.Tests.Harness;

/// <summary>The example's resolution, and texts of the tests' own.</summary>
internal static class Texts
{
    /// <summary>A paragraph with subparagraphs of subparagraphs, one of them with a footnote.</summary>
    public const string Lakes =
        """
        90/2. Protection of lakes

        The General Assembly,

        Deeply convinced that clean water is of concern to all peoples,

        1. Calls upon all Member States to keep their lakes clean;

        2. Requests the Secretary-General:

        (a) To count the lakes of the world;

        (b) To measure, every year:

        (i) The depth of each lake;

        (ii) The warmth of its water;1

        3. Decides to remain seized of the matter.

        1 Measured at noon.

        12th plenary meeting
        3 March 2045
        """;

    public static string Seed { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "52-131.txt"));

    /// <summary>A resolution whose first paragraph has these words after "Calls upon".</summary>
    public static string WithWords(string words) =>
        $"""
        90/3. Protection of ponds

        The General Assembly,

        Deeply convinced that clean water is of concern to all peoples,

        1. Calls upon {words};

        2. Decides to remain seized of the matter.

        12th plenary meeting
        3 March 2045
        """;
}
