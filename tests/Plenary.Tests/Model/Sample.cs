using Plenary.Storage;
using static Plenary.Tests.Make;

namespace Plenary.Tests.Model;

/// <summary>A text made up to have one of everything that has a name.</summary>
internal static class Sample
{
    public static readonly TestNode FirstNote = Footnote("1", Words("See "), Cites("resolution 48/141", "A/RES/48/141"), Words("."));

    public static readonly TestNode SecondNote = Footnote("*", Words("Ibid.") with { Kind = InlineKind.Citation, IsIbid = true });

    public static readonly TestNode AnnexNote = Footnote("1", Words("Of the annex."));

    public static readonly TestNode Third = Operative("3 bis", [Opening("Decides"), Words(":")],
        Sub("a", [Words("The first"), Marker(FirstNote), Words(";")],
            Sub("i", [Words("Deeper;")]),
            Sub("ii", [Words("Deeper still;")])),
        Sub("1.1", [Words("Numbered;")]),
        Text(Words("And further"), Marker(FirstNote), Words(":")),
        Bullet(1, Words("An item;")),
        Bullet(2, Words("Another.")));

    public static readonly TestNode Root = Resolution(children:
    [
        Masthead(MastheadRole.Symbol, [Words("A/RES/90/1")]),
        Title(Words("A sample"), Marker(SecondNote)),
        Formula("The General Assembly,"),
        Preambular(1, Opening("Recalling"), Words(" its resolution 48/141,")),
        Preambular(2, Opening("Bearing in mind"), Words(" the rest,")),
        Operative(0, OperativeRole.Chapeau, [Opening("Resolves"), Words(" that:")]),
        Operative("1", [Opening("Calls upon"), Words(" all States;")]),
        Heading(0, "A heading"),
        Third,
        Operative("3 bis", [Words("The same again;")]) with { Repeat = 2 },
        Operative(1, OperativeRole.Unnumbered, [Opening("Requests"), Words(" more;")]),
        Section("I", "Numbers run on", restarts: false,
            Preambular(3, Words("Within,")),
            Operative("4", [Words("Runs on;")])),
        Section("II", "Numbers start again", restarts: true,
            Preambular(1, Words("Noting,")),
            Operative("1", [Words("Starts again;")]),
            Section("B", "Deeper", restarts: true, Operative("1", [Words("Once more;")]))),
        Operative("5", [Opening("Recommends"), Words(" the following:")],
            Embedded("Economic and Social Council", OrganKind.EconomicAndSocialCouncil,
                Formula("The Economic and Social Council,"),
                Preambular(1, Words("Embedded,")),
                Operative("1", [Words("Embedded too.")]))),
        Closing(ClosingRole.Meeting, "1st plenary meeting"),
        Closing(ClosingRole.Date, "1 September 2035"),
        Annex("I", "First annex",
            AnnexParagraph("4", [Words("Annexed"), Marker(AnnexNote), Words(".")]),
            Article("7", "Seventh", AnnexParagraph("1", [Words("Of an article:")], Sub("a", [Words("of it.")]))),
            Annex("A", "Of an annex"),
            AnnexNote),
        Annex("II", "Second annex",
            Section("I", "Of the annex", restarts: true, AnnexParagraph("1", [Words("In its section.")])),
            Text(Words("Unnumbered."))),
        FirstNote,
        SecondNote,
    ]);

    public static TestResolution Make() => new(Root);
}
