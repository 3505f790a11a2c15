using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>A diagnostic stands at the offending characters and no others, whatever else the file holds and whatever was edited.</summary>
public class DiagnosticPositionTests
{
    /// <summary>Paragraphs with the offending characters in ⟦ ⟧; before them on the line a tab and characters that take two UTF-16 units.</summary>
    public static TheoryData<string, string> Faults => new()
    {
        { DiagnosticIds.OperativeEnd, "2. Requests\tthe 🌊 Secretary-General to report on the rivers of the ⟦world⟧\n\n3. Decides to remain seized of the matter." },
        { DiagnosticIds.OperativeEnd, "2. Requests the 𝒜 Secretary-General to report\non the 🌊 rivers “of the\tworld”⟦,⟧\n\n3. Decides to remain seized of the matter." },
        { DiagnosticIds.UnpairedMark, "2. Requests the 🌊\t⟦“⟧Secretary-General to report on the rivers;\n\n3. Decides to remain seized of the matter." },
        { DiagnosticIds.UnknownTarget, "2. Requests the 🌊\t🌊 Secretary-General to report as decided in ⟦paragraph\n9⟧ above;\n\n3. Decides to remain seized of the matter." },
        { DiagnosticIds.ListIntroduction, "2. Requests 🌊 the\tSecretary-General⟦;⟧\n\n(a) To report;\n\n(b) To rest;\n\n3. Decides to remain seized of the matter." },
        { DiagnosticIds.MarkerWithoutFootnote, "2. Requests 🌊 the\tSecretary-General to report on the rivers of the world;⟦2⟧\n\n3. Decides to remain seized of the matter." },
        { DiagnosticIds.InvisibleCharacter, "2. Requests 🌊 the\tSecretary-General to re⟦\u200B⟧port;\n\n3. Decides to remain seized of the matter." },
        { DiagnosticIds.MisspeltOpening, "2.\t⟦Requets⟧ 🌊 the Secretary-General to report;\n\n3. Decides to remain seized of the matter." },
        { DiagnosticIds.AdverbPlace, "2. Requests\t⟦also⟧ the 🌊 Secretary-General to report;\n\n3. Decides to remain seized of the matter." },
        { DiagnosticIds.NumberGap, "2. Requests 🌊 the\tSecretary-General to report;\n\n⟦4.⟧ Decides to remain seized of the matter." },
        { DiagnosticIds.CitationDate, "2. Requests 🌊 the\tSecretary-General to report, as in resolution ⟦90/9⟧ of 5 May 2045;\n\n3. Decides to remain seized of the matter." },
        { DiagnosticIds.UnknownPinpoint, "2. Requests 🌊 the\tSecretary-General to report, as in paragraph\n⟦7\t(a)⟧ of resolution 90/9;\n\n3. Decides to remain seized of the matter." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void StandsAtTheCharacters(string id, string marked) => AssertAt(id, Text(marked), text => Build(text).Run());

    [Theory]
    [MemberData(nameof(Faults))]
    public void StandsAtTheCharactersBetweenOtherLineEnds(string id, string marked)
    {
        AssertAt(id, Text(marked).Replace("\n", "\r\n"), text => Build(text).Run());
        AssertAt(id, Text(marked).Replace("\n", "\r"), text => Build(text).Run());
    }

    /// <summary>The text is saved again with lines and characters above the fault: the span moves along.</summary>
    [Theory]
    [MemberData(nameof(Faults))]
    public void StandsAtTheCharactersAfterEdits(string id, string marked)
    {
        var run = Build(Text(marked).Replace("⟦", "").Replace("⟧", "")).Run();
        AssertAt(id, "\n\n" + Text(marked), text => run = run.Next(Build(text)));
        AssertAt(id, "\n\n" + Text(marked).Replace("all continents", "all 🌊 continents and\r\nall seas"), text => run = run.Next(Build(text)));
        AssertAt(id, Text(marked), text => run = run.Next(Build(text)));
    }

    private static string Text(string marked)
    {
        var from = Samples.Rivers.IndexOf("2. Requests", StringComparison.Ordinal);
        var to = Samples.Rivers.IndexOf("\n\n1 See", StringComparison.Ordinal);
        return Samples.Rivers[..from] + marked + Samples.Rivers[to..];
    }

    private static TestBuild Build(string text)
        => new(
            new TestText(TestBuild.Directory + "text.txt", text, ("Resolution", "true")),
            new TestText(TestBuild.Directory + "cited.txt", Samples.Rivers.Replace("90/1", "90/9")));

    private static void AssertAt(string id, string marked, Func<string, BuildRun> run)
    {
        var start = marked.IndexOf('⟦');
        var text = marked.Replace("⟦", "").Replace("⟧", "");
        var build = run(text);
        var diagnostic = Assert.Single(build.Diagnostics, diagnostic => diagnostic.Id == id);
        var span = diagnostic.Location.SourceSpan;
        Assert.Equal((start, marked[(start + 1)..marked.IndexOf('⟧')]), (span.Start, text.Substring(span.Start, span.Length)));

        // The lines are those that an editor counts.
        var lines = Microsoft.CodeAnalysis.Text.SourceText.From(text).Lines;
        Assert.Equal(lines.GetLinePositionSpan(span), diagnostic.Location.GetLineSpan().Span);
    }
}
