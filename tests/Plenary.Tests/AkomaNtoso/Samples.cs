using Plenary.Storage;
using static Plenary.Tests.Make;

namespace Plenary.Tests.AkomaNtoso;

/// <summary>Texts made up for these tests.</summary>
internal static class Samples
{
    public static readonly Dictionary<string, Func<TestNode>> All = new()
    {
        ["whole"] = Whole,
        ["nothing"] = () => Resolution(symbol: "", name: "", organName: ""),
        ["no preamble"] = () => Resolution(children: [Operative("1", [Words("Decides.")])]),
        ["empty texts"] = () => Resolution(children: [Title(), Formula(""), Preambular(1), Operative("1", []), Table(""), Quoted(), Text(), Heading(0, ""), Section("", "", false)]),
        ["lists"] = Lists,
        ["preambular list"] = () => Resolution(children: [PreambularWithList()]),
        ["sections"] = Sections,
        ["headings in the preamble"] = () => Resolution(children: [Heading(0, "Preamble"), Preambular(1, Words("One,")), Text(Words("between")), Heading(1, "More"), Preambular(2, Words("Two,")), Operative("1", [Words("Acts.")])]),
        ["preambular behind operative"] = () => Resolution(children: [Operative("1", [Words("Acts.")]), Preambular(1, Words("Late,")), Heading(0, "H"), Preambular(2, Words("Later,"))]),
        ["parts"] = Parts,
        ["words between parts"] = () => Resolution(children: [Operative("1", [Words("Before.")]), Part("A", ""), Heading(0, "Between"), Text(Words("words")), Part("B", "", Part("I", "")), Operative("2", [Words("Behind.")])]),
        ["parts under one formula"] = () => Resolution(children: [Formula("The General Assembly,"), Preambular(1, Words("Recalling,")), Part("A", "A/RES/90/2 A", Title(Words("First")), Preambular(1, Words("Noting,")), Operative("1", [Words("One.")])), Part("B", "A/RES/90/2 B", Operative("1", [Words("Two.")]))]),
        ["annexes"] = Annexes,
        ["embedded"] = Embedded,
        ["notes"] = Notes,
        ["the same numbers"] = () => Resolution(children:
        [
            Operative("1", [Words("One.")], Sub("a", []), Sub("a", []) with { Repeat = 2 }, Sub("A", []) with { Repeat = 3 }),
            Operative("1", [Words("One.")], Sub("a", [])) with { Repeat = 2 },
            Operative("1", []) with { Repeat = 3 },
            Section("I", "", true, Operative("1", [])),
            Section("I", "", true, Operative("1", [])) with { Repeat = 2 },
            Section("I", "", false, Operative("1", []) with { Repeat = 4 }) with { Repeat = 3 },
        ]),
    };

    public static TestNode Whole()
    {
        var note = Footnote("1", Cites("Resolution 217 A (III)", "A/RES/217 A (III)"), Words("."));
        return Resolution(session: "90", children:
        [
            Masthead(MastheadRole.Organ, [Words("General Assembly")]),
            Masthead(MastheadRole.Symbol, [Words("A/RES/90/1")], "A/RES/90/1"),
            Masthead(MastheadRole.Distribution, [Words("Distr.: General")]),
            Masthead(MastheadRole.Issued, [Words("3 February 2036")]),
            Masthead(MastheadRole.Session, [Words("Ninetieth session")]),
            Masthead(MastheadRole.AgendaItems, [Words("Agenda item 7")], "7"),
            Masthead(MastheadRole.AgendaTitle, [Words("Wells")]),
            Masthead(MastheadRole.AdoptedBy, [Words("Resolution adopted by the General Assembly")]),
            Masthead(MastheadRole.Origin, [Words("[on the report of the Third Committee ("), Cites("A/90/7", "A/90/7"), Words(")]")]),
            Title(Words("The upkeep of wells"), Marker(note)) with { Number = "90/1." },
            Formula("The General Assembly,"),
            Preambular(1, Opening("Bearing in mind"), Words(" the rights to water,"), Marker(note)),
            Operative("1", [Opening("Calls upon"), Words(" all to keep "), Cites("resolution 1325 (2000)", "S/RES/1325 (2000)"), Words(";")]),
            Operative("2", [Opening("Decides"), Words(" to meet again.")]),
            Closing(ClosingRole.Meeting, "70th plenary meeting"),
            Closing(ClosingRole.Date, "12 December 2035"),
            Closing(ClosingRole.Vote, "Adopted by 3 votes to 2"),
            new(NodeKind.Adoption) { Extra = [new DateOnly(2035, 12, 12).DayNumber + 1, 70, 0, 5, 1, 3, 2, 1, 0, 0, 0, 0, 0] },
            note,
        ]);
    }

    public static TestNode Lists() => Resolution(children:
    [
        Operative("1", [Opening("Requests"), Words(" it:")],
            Sub("a", [Words("To count:")], Sub("i", [Words("Wells;")]), Sub("ii", [Words("Springs;")]), Text(Words("in all places;"))),
            Sub("b", [Words("To report;")]),
            Text(Words("and also:")),
            Sub("c", [Words("To rest;")]),
            Table("Year\tWells\n2035\t7"),
            Quoted(Text(Words("“Dig.”")), Text(Words("“Rest.”")) with { Number = "2." }),
            Text(Words("thereafter."))),
        Operative("2", [Words("Only a table:")], Table("a\tb")),
        Operative("3", [Words("Only more words:")], Text(Words("these."))),
        Operative("4", [Words("Only numbered words:")], Text(Words("these.")) with { Number = "(x)" }),
        Operative("5", [Words("Bullets:")], Bullet(1, Words("one")), Bullet(2, Words("two"))),
    ]);

    public static TestNode PreambularWithList() => Preambular(1, Opening("Recalling"), Words(" that:")) with
    {
        Children =
        [
            Sub("a", [Words("wells dry,")], Sub("i", [Words("early,")]), Text(Words("or late,"))),
            Sub("b", [Words("springs do not,")]),
            Text(Words("and that")),
            Bullet(1, Words("rain falls,")),
            Table("a\tb"),
            Quoted(Text(Words("“Rain.”"))),
        ],
    };

    public static TestNode Sections() => Resolution(children:
    [
        Formula("The General Assembly,"),
        Preambular(1, Words("Recalling,")),
        Section("I", "Wells", true,
            Preambular(1, Opening("Noting"), Words(" wells,")),
            PreambularWithList() with { Ordinal = 2 },
            Operative("1", [Opening("Digs"), Words(";")]),
            Section("A", "Deep wells", true, Operative("1", [Words("Digs deeper;")]), Text(Words("loose"))),
            Heading(0, "Depth"), Heading(1, "Width"), Operative("2", [Words("Widens;")]), Heading(0, "Height"), Table("a\tb")),
        Section("II", "", true, Operative("1", [Words("Ends.")])),
    ]);

    public static TestNode Parts() => Resolution(symbol: "A/RES/90/2 A-B", children:
    [
        Title(Words("Water")) with { Number = "90/2." },
        Part("A", "A/RES/90/2 A",
            Title(Words("Wells")) with { Number = "A" }, Formula("The General Assembly,"), Preambular(1, Words("Noting,")), Operative("1", [Words("Digs.")])),
        Part("B", "A/RES/90/2 B", Formula("The General Assembly,"), Operative("1", [Words("Ends.")]), Annex("", "Depths", AnnexParagraph("1", [Words("Deep.")]))),
        Closing(ClosingRole.Meeting, "70th plenary meeting"),
        Annex("", "Of both", Text(Words("Words."))),
    ]);

    public static TestNode Annexes()
    {
        var note = Footnote("1", Words("Of the annex."));
        return Resolution(children:
        [
            Operative("1", [Words("Approves the annex.")]),
            Annex("I", "Rules",
                Heading(0, "Chapter one"),
                Article("7", "Depth", AnnexParagraph("1", [Words("Deep:"), Marker(note)], Sub("a", [Words("very;")]))),
                Section("I", "General", false, AnnexParagraph("2", [Words("Wide.")])),
                Text(Words("Unnumbered.")),
                Preambular(1, Words("Noting,")),
                Formula("The States,"),
                Annex("A", "Of the annex", Text(Words("Inner."))),
                note),
            Annex("II", "", Table("a\tb\nc\td")),
        ]);
    }

    public static TestNode Embedded() => Resolution(organ: OrganKind.EconomicAndSocialCouncil, children:
    [
        Operative(1, OperativeRole.ByPosition, [Opening("Recommends"), Words(" the following:")],
            Make.Embedded("General Assembly", OrganKind.GeneralAssembly,
                Title(Words("Draft")), Formula("The General Assembly,"), Preambular(1, Words("Noting,")), Operative("1", [Words("Digs:")], Sub("a", [Words("deep.")])),
                Section("I", "S", true, Operative("1", [Words("Ends.")])), Annex("", "A", Text(Words("Inner."))))),
    ]);

    public static TestNode Notes()
    {
        var cited = Footnote("1", Words("See "), Cites("A/90/7", "A/90/7"), Words("."));
        var never = Footnote("2", Words("Never cited."));
        var star = Footnote("*", Words("From a note."));
        var within = Footnote("3", Words("See"), Marker(star));
        return Resolution(children:
        [
            Masthead(0, [Words("Reissued"), Marker(star)]),
            Title(Words("Wells"), Marker(cited)),
            Heading(0, "Depth") with { Inlines = [Words("Depth"), Marker(cited)] },
            Operative("1", [Words("Digs"), Marker(cited), Words(" and"), Marker(within), Words(" digs"), Marker(null, "9")]),
            Table("a") with { Inlines = [Words("a\tb"), Marker(cited), Words("\nc"), Marker(null, "a")] },
            cited, never, within, star,
        ]);
    }
}
