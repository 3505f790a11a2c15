namespace Plenary.Analyzers.Tests.Harness;

/// <summary>Texts of the tests' own.</summary>
internal static class Texts
{
    public const string Lakes =
        """
        90/2. Protection of lakes

        The General Assembly,

        Deeply convinced that clean water is of concern to all peoples,1

        1. Calls upon all Member States:

        (a) To keep their lakes clean;

        (b) To measure, every year:

        (i) The depth of each lake;

        (ii) The warmth of its water;

        2. Requests the Secretary-General to report on the lakes of the world;

        3. Decides to remain seized of the matter.

        1 See the report on water.

        12th plenary meeting
        3 March 2045

        Annex

        Rules for the beaches

        1. Nobody leaves anything on a beach.

        2. Dogs are welcome:

        (a) In winter;

        (b) On a leash.
        """;

    public const string Council =
        """
        Resolution 2990 (2045)

        The Security Council,

        Recalling its resolution 2980 (2044),

        1. Decides to remain seized of the matter.
        """;

    /// <summary>Two parts, the second with sections where numbers start again.</summary>
    public const string Parts =
        """
        90/20. Lakes and seas

        A

        Lakes

        The General Assembly,

        Recalling its resolution 90/1 of 3 March 2045,

        1. Calls upon all Member States to keep their lakes clean;

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

        II

        Depths

        1. Requests the Secretary-General to report on the deep sea;

        2. Decides to include in its agenda the item entitled “Seas”.

        12th plenary meeting
        3 March 2045
        """;

    /// <summary>Two annexes with numbers.</summary>
    public const string Annexed =
        """
        90/50. Protection of dunes

        The General Assembly,

        1. Adopts the rules in the annexes to the present resolution.

        12th plenary meeting
        3 March 2045

        Annex I

        Rules for dunes

        1. Nobody digs.

        2. Nobody builds.

        3. Everybody may sit down.

        Annex II

        Rules for grass

        1. Grass is:

        (a) To be left alone;

        (b) To be watered.
        """;

    /// <summary>One annex, with a number.</summary>
    public const string AnnexedOnce =
        """
        90/51. Protection of hills

        The General Assembly,

        1. Adopts the rules in the annex to the present resolution.

        12th plenary meeting
        3 March 2045

        Annex I

        Rules for hills

        1. Hills stay where they are.
        """;

    /// <summary>Sections through which the numbers run on.</summary>
    public const string RunningOn =
        """
        90/30. Forests

        The General Assembly,

        Recalling its resolution 90/1 of 3 March 2045,

        I

        Old forests

        1. Invites all States to keep their old forests;

        2. Invites all States to count their old forests;

        II

        Young forests

        3. Requests the Secretary-General to report on young forests;

        4. Decides to remain seized of the matter.

        12th plenary meeting
        3 March 2045
        """;

    /// <summary>Eight paragraphs and one between, the last with a list.</summary>
    public const string Long =
        """
        90/40. Mountains

        The General Assembly,

        Recalling its resolution 90/1 of 3 March 2045,

        1. Invites all States to climb their mountains;

        2. Invites all States to measure their mountains;

        3. Invites all States to name their mountains;

        4. Requests the Secretary-General to list the mountains;

        4 bis. Requests the Secretary-General to draw the mountains;

        5. Welcomes the reports on mountains;

        6. Takes note of the maps of mountains;

        7. Encourages all States to keep their mountains clean;

        8. Calls upon all Member States:

        (a) To keep their glaciers;

        (b) To keep their passes open;

        (c) To mark their paths;

        (d) To measure, every year:

        (i) The depth of the snow;

        (ii) The warmth of the ice;

        (iii) The strength of the wind;

        (e) To tell of it.

        12th plenary meeting
        3 March 2045
        """;

    /// <summary>Numbers in brackets, two footnotes and two annexes.</summary>
    public const string Annexes =
        """
        90/50. Dunes

        The General Assembly,

        Recalling its resolution 90/1 of 3 March 2045,1

        1. Calls upon all Member States:

        (1) To keep their dunes;2

        (2) To measure their dunes;

        2. Decides to remain seized of the matter.

        1 See the report on dunes.

        2 See the report on sand.

        12th plenary meeting
        3 March 2045

        Annex I

        Rules for dunes

        1. Nobody builds on a dune.

        2. Sheep are welcome.

        Annex II

        Rules for sheep

        1. Sheep stay together.

        2. Sheep go home at night.
        """;
}
