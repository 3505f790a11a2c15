using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>What is no fault though it looks like one, and what is told once though it stands in many places.</summary>
public class CheckTests
{
    private const string Closing = "\n\n12th plenary meeting\n3 March 2045";

    public static TheoryData<string, string, int> Texts => new()
    {
        // Numbers that start again under headings of an annex.
        {
            DiagnosticIds.NumberRepeated,
            "1. Adopts the rules." + Closing + "\n\nAnnex\n\nRules\n\nBeaches\n\n1. Nobody swims at night.\n\n2. Dogs are welcome.\n\nHarbours\n\n1. Nobody fishes.\n\n2. Boats are tied.\n\nPiers\n\n1. Nobody runs.\n\n2. Lamps are lit.",
            1
        },
        { DiagnosticIds.NumberRepeated, "1. Decides:\n\n(a) To swim;\n\n(b) To rest;\n\n(a) To swim again;\n\n(b) To rest again.", 1 },
        { DiagnosticIds.NumberGap, "1. Adopts the amendment." + Closing + "\n\nAnnex\n\nArticle 14\n\n3. Boats are tied.\n\n4. Lamps are lit.", 0 },
        { DiagnosticIds.NumberGap, "1. Adopts the amendment." + Closing + "\n\nAnnex\n\n1. Nobody swims.\n\n2. Dogs are welcome.\n\n4. Boats are tied.", 1 },

        // Who is named has no mark behind the name, what announces has a colon.
        { DiagnosticIds.OperativeEnd, "1. Elects these members:\n\n– Ms. Ana Silva (Brazil)\n\n– Mr. Ben Okri (Nigeria)\n\n2. Decides to remain seized of the matter.", 0 },
        { DiagnosticIds.OperativeEnd, "1. Elects these members:\n\n– Ms. Ana Silva (Brazil);\n\n– Mr. Ben Okri (Nigeria),\n\n2. Decides to remain seized of the matter.", 1 },
        { DiagnosticIds.OperativeEnd, "Forwards the following nominations to the Court:\n\nMs. Ana Silva (Brazil) Mr. Ben Okri (Nigeria) Ms. Cleo Dahl (Norway) Mr. Dan Ito (Japan) Ms. Eva Roth (Austria) Mr. Finn Kerr (Ireland) Ms. Gita Rao (India) Mr. Hugo Paz (Chile) Ms. Ines Duarte (Portugal) Mr. Jan Vos (Netherlands) Ms. Kaia Tamm (Estonia)", 0 },
        { DiagnosticIds.OperativeEnd, "Forwards the following nominations to the Court:\n\nMs. Ana Silva (Brazil) Mr. Ben Okri (Nigeria) Ms. Cleo Dahl (Norway) Mr. Dan Ito (Japan) Ms. Eva Roth (Austria) Mr. Finn Kerr (Ireland) Ms. Gita Rao (India) Mr. Hugo Paz (Chile) Ms. Ines Duarte (Portugal) Mr. Jan Vos (Netherlands) Ms. Kaia Tamm (Estonia),", 1 },
        { DiagnosticIds.OperativeEnd, "Recommends to the General Assembly the adoption of the following draft resolution: The General Assembly, Recalling all lakes,\n\nNoting all seas,", 0 },
        { DiagnosticIds.OperativeEnd, "Recommends to the General Assembly the adoption of the following report: All lakes are clean, all seas too,", 1 },
        { DiagnosticIds.OperativeEnd, "1. Decides the following:\n\n2. Decides to remain seized of the matter.", 1 },

        { DiagnosticIds.OperativeEnd, "1. Asks the Court:\n\n(a) Whether rivers have rights;\n\n(b) What are they?\n\n2. Decides to remain seized of the matter.", 0 },

        // A heading of a subparagraph is no introduction.
        { DiagnosticIds.ListIntroduction, "1. Decides:\n\n(a) Protection of rivers\n\n(i) To keep them clean;\n\n(ii) To measure them.", 0 },
        { DiagnosticIds.ListIntroduction, "1. Decides:\n\n(a) To protect the rivers;\n\n(i) To keep them clean;\n\n(ii) To measure them.", 1 },

        { DiagnosticIds.ListIntroduction, "1. Acting under the Charter,\n\n(a) Decides to keep them clean;\n\n(b) Decides to measure them.", 0 },
        { DiagnosticIds.ListIntroduction, "1. Decides,\n\n(a) To keep them clean;\n\n(b) To measure them.", 1 },

        { DiagnosticIds.ListIntroduction, "1. Notes the report;\n\n• Issued anew for technical reasons.\n\n2. Decides to remain seized of the matter.", 0 },

        // Which side of the verb "further" stands on is only told of an adverb.
        { DiagnosticIds.AdverbPlace, "1. Encourages further efforts;\n\n2. Encourages further the Secretary-General.", 1 },

        { DiagnosticIds.UnpairedMark, "1. Welcomes the report (“Rivers [and lakes]”);\n\n2. Notes a) water; b) air; c) the \"sea\".", 0 },
        { DiagnosticIds.UnpairedMark, "1. Welcomes the report “Rivers (and lakes”;\n\n2. Notes the sea].", 2 },

        { DiagnosticIds.FootnoteOrder, "1. Welcomes the report,2 the other report1 and a third;3\n\n2. Notes them again.1\n\n1 See one.\n\n2 See two.\n\n3 See three.", 1 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void IsToldSoOften(string id, string words, int times)
    {
        var run = TestBuild.OfMarked("text.txt", "90/6. Water\n\nThe General Assembly,\n\nRecalling all that was said of water,\n\n" + words).Run();
        Assert.Equal(times, run.Diagnostics.Count(diagnostic => diagnostic.Id == id));
    }

    /// <summary>Numbers that run on from section to section have no gap where a section begins.</summary>
    [Fact]
    public void NumbersMayRunOnThroughSectionsOfAnAnnex()
    {
        var run = TestBuild.OfMarked(
            "text.txt",
            "90/6. Water\n\nThe General Assembly,\n\n1. Adopts the rules." + Closing + "\n\nAnnex\n\nRules\n\nI\n\nBeaches\n\n1. Nobody swims.\n\n2. Dogs are welcome.\n\nII\n\nHarbours\n\n3. Boats are tied.\n\n4. Lamps are lit.\n\nIII\n\nPiers\n\n1. Nobody runs.\n\n2. Nobody jumps.").Run();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == DiagnosticIds.NumberGap);
    }
}
