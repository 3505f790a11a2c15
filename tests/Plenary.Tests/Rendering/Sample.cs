using Plenary.Storage;

namespace Plenary.Tests.Rendering;

/// <summary>A made-up resolution that has something of everything.</summary>
internal static class Sample
{
    public static TestResolution Create(string language = "en") => new(Tree(language));

    public static TestNode Tree(string language = "en")
    {
        var one = Make.Footnote("1", Make.Words("See "), Make.Cites("resolution 48/141", "A/RES/48/141"), Make.Words("."));
        var two = Make.Footnote("2", Make.Cites("Resolution 217 A (III)", "A/RES/217 A (III)"), Make.Words("."));
        var asterisk = Make.Footnote("*", Make.Words("Reissued for technical reasons."));
        var uncited = Make.Footnote("3", Make.Words("Nobody cites this note."));
        var annexNote = Make.Footnote("1", Make.Words("A note of the annex alone."));
        var eight = Make.Operative("8", [Make.Opening("Requests"), Make.Words(" the Secretary-General:")],
            Make.Sub("a", [Make.Words("To report on:")],
                Make.Sub("i", [Make.Words("Lakes;"), Make.Marker(two)]),
                Make.Sub("ii", [Make.Words("Rivers;")])),
            Make.Sub("b", [Make.Words("To convene a meeting;")]),
            Make.Text(Make.Words("and to do so within existing resources"), Make.Marker(two), Make.Words(".")));
        return Make.Resolution(language: language, children:
        [
            Make.Masthead(MastheadRole.Symbol, [Make.Words("A/RES/90/1"), Make.Marker(asterisk)]),
            Make.Masthead(MastheadRole.Session, [Make.Words("Ninetieth session")]),
            Title(),
            Make.Formula("The General Assembly,"),
            Make.Preambular(1, Make.Opening("Recalling"), Make.Words(" the Declaration on Lakes,"), Make.Marker(one), Make.Marker(two)),
            Make.Preambular(2, Make.Opening("Bearing in mind"), Make.Words(" the need for short- and long-term action,")),
            Make.Heading(0, "Fresh water"),
            Make.Operative("1", [Make.Opening("Reaffirms"), Make.Words(" the Declaration,"), Make.Marker(two), Make.Words(" in its entirety,"), Make.Marker(two), Make.Words(" as well as "), Make.Refers("paragraph 8 below", () => [eight]), Make.Words(";")]),
            new TestNode(NodeKind.OperativeParagraph) { Number = "3 bis.", Label = "3 bis", Inlines = [Make.Opening("Decides"), Make.Words(" that the following applies:")], Children = [Make.Quoted(Make.Text(Make.Words("“No lake shall be drained.”")))] },
            eight,
            Make.Operative("9", [Make.Opening("Adopts"), Make.Words(" the scale:")], Make.Table("State\tShare\nAtlantis\t0.5"), Make.Table("Total   0.5")),
            Make.Operative("10", [Make.Opening("Recommends"), Make.Words(" the following draft:")],
                Make.Embedded("General Assembly", OrganKind.GeneralAssembly,
                    Make.Formula("The General Assembly,"),
                    Make.Operative("1", [Make.Opening("Takes note"), Make.Words(" of the report.")]))),
            Make.Section("II", "Salt water", true,
                Make.Preambular(1, Make.Opening("Noting"), Make.Words(" the sea,")),
                Make.Operative("1", [Make.Opening("Notes"), Make.Words(" it.")])),
            Make.Closing(ClosingRole.Meeting, "12th plenary meeting"),
            Make.Closing(ClosingRole.Date, "3 May 2035"),
            new TestNode(NodeKind.Adoption) { Extra = [0] },
            Make.Annex("I", "Principles",
                Make.AnnexParagraph("4", [Make.Words("Lakes are common goods."), Make.Marker(annexNote)]),
                Make.Article("7", "Use", new TestNode(NodeKind.AnnexParagraph) { Number = "1.", Label = "1", Inlines = [Make.Words("Use is free.")] }),
                annexNote),
            one,
            two,
            uncited,
            asterisk,
        ]);
    }

    private static TestNode Title() => new(NodeKind.Title) { Number = "90/1.", Inlines = [Make.Words("Protection of lakes")] };
}
