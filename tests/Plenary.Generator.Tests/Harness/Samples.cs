using System.Globalization;

namespace Plenary.Generator.Tests.Harness;

/// <summary>Texts of the tests' own; no resolution of the United Nations is among them.</summary>
internal static class Samples
{
    /// <summary>A resolution without faults: nothing to report.</summary>
    public const string Rivers =
        """
        90/1. Protection of rivers

        The General Assembly,

        Recalling its previous decisions on the clean rivers of all continents,

        Deeply convinced that clean water is of concern to all peoples,1

        1. Calls upon all Member States to keep their rivers clean;

        2. Requests the Secretary-General to report on the rivers of the world;

        3. Decides to remain seized of the matter.

        1 See the report on water.

        12th plenary meeting
        3 March 2045
        """;

    /// <summary>A draft of a body that no lexicon knows.</summary>
    public const string Simulated =
        """
        Protection of rivers

        The Commission on the Status of Youth,

        Recalling its previous decisions on the clean rivers of all continents,

        1. Calls upon all Member States to keep their rivers clean.
        """;

    /// <summary>Two pages, each with a footnote 1 at its foot.</summary>
    public static readonly string NoteRepeated =
        """
        90/1. Protection of rivers

        The General Assembly,

        Recalling its previous decisions on the clean rivers of all continents,1

        1. Calls upon all Member States to keep their rivers clean;1

        _______________
        1 See the report on water.
        @2. Decides to remain seized of the matter.

        12th plenary meeting
        3 March 2045
        _______________
        1 See the other report.
        """.Replace('@', '\f');

    /// <summary>Sections, parts, nested subparagraphs and an annex.</summary>
    public const string Divided =
        """
        90/20. Lakes and seas

        A

        Lakes

        The General Assembly,

        Recalling its resolution 90/1 of 3 March 2045,

        1. Calls upon all Member States:

        (a) To keep their lakes clean;

        (b) To measure, every year:

        (i) The depth of each lake;1

        (ii) The warmth of its water;

        2. Decides to remain seized of the matter.

        12th plenary meeting
        3 March 2045

        B

        Seas

        The General Assembly,

        Bearing in mind resolution A above,

        I

        Coasts

        1. Invites all coastal States to keep their beaches clean;

        2. Takes note of the annex to the present resolution;

        II

        Depths

        1. Requests the Secretary-General to report on the deep sea, as set out in paragraph 1 of section I above;

        2. Decides to include in its agenda the item entitled “Seas”.

        1 Measured at noon.

        12th plenary meeting
        3 March 2045

        Annex

        Rules for the beaches

        1. Nobody leaves anything on a beach.

        2. Dogs are welcome:

        (a) In winter;

        (b) On a leash.
        """;

    /// <summary>A short resolution of its own number, which cites another.</summary>
    public static string Numbered(int number, string words = "to keep their rivers clean", int cites = 0)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"""
            91/{number}. Protection of river {number}

            The General Assembly,

            {(cites > 0 ? $"Recalling its resolution 91/{cites} of 3 March 2046," : "Recalling all that was said on rivers,")}

            1. Calls upon all Member States {words};

            2. Decides to remain seized of the matter.
            """);

    /// <summary>A build of many resolutions, 91/1 and so on.</summary>
    public static TestBuild Many(int count)
        => new(Enumerable.Range(1, count).Select(number => new TestText($"{TestBuild.Directory}texts/91-{number}.txt", Numbered(number))).ToArray());
}
