namespace Plenary.Generator.Tests.Harness;

/// <summary>Texts of the tests' own that hold, together, every kind of thing that a resolution can hold.</summary>
internal static class RoundTripTexts
{
    /// <summary>A masthead, four levels of subparagraphs, words behind a list, notes in title, heading, subparagraph and annex, two annexes.</summary>
    public const string Assembly =
        """
        United Nations

        A/RES/90/30

        General Assembly

        Distr.: General
        10 March 2045

        Ninetieth session

        Agenda item 20 (b)

        Resolution adopted by the General Assembly on 3 March 2045

        [on the report of the Second Committee (A/90/400/Add.2, para. 11)]

        90/30. Management of the rivers, lakes and coasts of all continents and of what stands beside them1

        The General Assembly,

        Recalling its resolution 90/1 of 3 March 2045,2

        Guided by the purposes and principles of the Charter of the United Nations, and in particular by the wish of all peoples to live beside clean water,

        Noting with appreciation the report of the Secretary-General3 and the note by the Secretariat,4

        General principles5

        1. Calls upon all Member States:

        (a) To keep their rivers clean, short- and long-term, in accordance with article 12 of the Convention on Rivers of 6 May 2030;6

        (b) To measure, every year:

        (i) The depth of each river, and for each river:

        a. The depth in summer;

        b. The depth in winter, in the months of:

        (1) January;

        (2) February;

        (ii) The warmth of its water;7

        (c) To report, as set out in paragraphs 2 and 3 below and in annex I to the present resolution;

        2. Requests the Secretary-General, in consultation with Member States:

        (a) To collect the reports;

        (b) To publish them;

        and to inform the General Assembly at its ninety-second session of the progress made in this respect;

        Follow-up

        3. Adopts the following words as those of all who speak of rivers:

        “A river is clean where its water can be drunk. Whoever makes it otherwise shall clean it.

        “1. Nobody owns a river.

        “2. Everybody looks after it.”;

        4. Takes note of the measures that were agreed in 2043, namely those of paragraph 12 (a) and of Part II; those of chapter V; A full list stands in articles 3 – 8. It has 17 entries:
        2 of them are new – Requests for more are welcome, and short- as well as long-term ones; 12 States took part;

        5. Invites the United Nations Environment Programme, the United Nations Development Programme and the World Health Organization to support the implementation of the present resolution within their existing resources;

        6. Decides to include in the provisional agenda of its ninety-second session, under the item entitled “Sustainable development”, the sub-item entitled “Rivers and lakes”.

        1 Reissued with the second annex.

        2 See also resolution 52/131, para. 8.

        3 A/90/12.

        4 A/90/13 and Corr.1.

        5 As agreed in 2044.

        6 United Nations, Treaty Series, vol. 4000, No. 51234.

        7 In degrees.

        72nd plenary meeting
        3 March 2045

        Annex I

        Rules for the reports

        I. Form

        1. Each report has twelve pages.

        2. It names:

        (a) The river;

        (b) The State or States through which it flows, in the order in which it does.

        II. Time

        3. Reports are due in May.8

        8 Not later than the thirty-first.

        Annex II

        Statute of the Office for Rivers

        Article 1

        Purpose

        1. The Office looks after the rivers.

        2. It does so without pay.

        Article 2

        Seat

        The seat of the Office is beside a river.
        """;

    /// <summary>The Security Council: no title, the number, then who adopted it and when; a vote by names.</summary>
    public const string Council =
        """
        Resolution 9100 (2045)

        Adopted by the Security Council at its 12001st meeting, on 3 March 2045

        The Security Council,

        Reaffirming its resolutions 9000 (2044), 9010 (2044) and 9020 (2044),

        Determining that the drought in the valley constitutes a threat to international peace and security,

        Acting under Chapter VII of the Charter of the United Nations:

        1. Decides that all States shall open the locks listed in paragraph 2;

        2. Decides further that the measures imposed by paragraph 8 (a) of resolution 9000 (2044) shall not apply to:

        – Locks that are open already;

        – Locks on dry rivers;

        3. Recalls paragraph 1 above, and decides to remain actively seized of the matter.
        """;

    /// <summary>An older form of the number, with the date behind it and the vote told in words.</summary>
    public const string Older =
        """
        9101 (2045). Resolution of 4 March 2045

        The Security Council,

        Having heard the statements of those concerned,

        Calls upon the parties to go home.

        Adopted at the 12002nd meeting by 12 votes to none,
        with 3 abstentions (China, France, Ghana).
        """;

    /// <summary>A council that recommends a draft to the Assembly.</summary>
    public const string Recommending =
        """
        2045/9. Fish of the deep sea

        The Economic and Social Council

        Recommends to the General Assembly the adoption of the following draft resolution:

        The General Assembly,

        Recalling its resolution 90/1 of 3 March 2045,

        1. Takes note of the report on the fish of the deep sea;

        2. Requests all States:

        (a) To leave them alone;

        (b) To tell others to do so.

        12th plenary meeting
        5 March 2045
        """;

    /// <summary>A council with a recorded vote whose sides stand one below the other.</summary>
    public const string Recorded =
        """
        90/3. The right to a clean river

        The Human Rights Council,

        Guided by the Charter of the United Nations,

        Recalling Human Rights Council resolutions 89/1 of 4 March 2044 and 89/2 of 5 March 2044,

        1. Reaffirms that everyone has a right to a clean river;

        2. Decides to continue its consideration of this matter.

        45th meeting
        6 April 2045

        [Adopted by a recorded vote of 4 to 2, with 1 abstention. The voting was as follows:

        In favour:
        Albania, Bolivia (Plurinational State of), Chile and Ghana

        Against:
        Fiji and Malta

        Abstaining:
        Nepal]
        """;

    /// <summary>A draft with its sponsors, marked with asterisks.</summary>
    public const string Draft =
        """
        A/90/L.10

        General Assembly

        Ninetieth session

        Agenda item 21

        Oceans and the law of the sea

        Albania, Chile, Fiji, Ghana and Nepal: draft resolution

        Oceans and the States that have none*

        The General Assembly,

        Aware that some States have no coast,** and that all have a sky,†

        1. Invites those States to look at the sea;

        2. Decides to remain seized of the matter.

        * The text was issued late.

        ** They are thirty-two.

        † The sky is not dealt with here.
        """;

    public static readonly IReadOnlyDictionary<string, string> All = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["52-131.txt"] = File.ReadAllText(TestPaths.Seed),
        ["assembly.txt"] = Assembly,
        ["council.txt"] = Council,
        ["divided.txt"] = Samples.Divided,
        ["draft.txt"] = Draft,
        ["older.txt"] = Older,
        ["recommending.txt"] = Recommending,
        ["recorded.txt"] = Recorded,
        ["rivers.txt"] = Samples.Rivers,
    };

    public static TestBuild Build(IEnumerable<string> contents)
        => new(All.Keys.Zip(contents, (name, content) => new TestText(TestBuild.Directory + name, content, ("Resolution", "true"))).ToArray());
}
