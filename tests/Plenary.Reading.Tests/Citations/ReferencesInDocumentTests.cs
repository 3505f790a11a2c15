using Plenary.Generator;
using Plenary.Generator.Model;
using Plenary.Generator.Reading;
using Xunit;

namespace Plenary.Reading.Tests.Citations;

/// <summary>Citations and cross-references as a whole resolution has them.</summary>
public sealed class ReferencesInDocumentTests
{
    private const string Text =
        """
        90/1. Protection of rivers

        The General Assembly,

        Recalling its resolutions 48/141 of 20 December 1993, 49/187 and 50/187, its resolutions 67/123 and S-24/2, Security Council resolution 1325 (2000) and Economic and Social Council resolution 2021/1,

        Noting that 20/25 per cent of the rivers were measured 24/7 in the biennium 2030/2031,

        Welcoming the Declaration on rivers,1 its annex2 and the Plan for lakes,3

        1. Calls upon all Member States:

        (a) To keep their rivers clean;

        (b) To measure:

        (i) Their depth;

        (ii) Their warmth;

        2. Requests them to report as set out in paragraph 52 on what subparagraphs 1 (b) (i) and (ii) above ask;

        3. Decides that paragraph 9 above is about the work under paragraph 1 and the rules in the annex to the present resolution, in the light of the second preambular paragraph above;

        4. Decides to remain seized of the matter.

        1 A/CONF.157/24 (Part I), chap. III.

        2 Ibid., annex II.

        3 Ibid.

        12th plenary meeting
        3 March 2045

        Annex

        Rules for rivers

        1. Nobody leaves anything in a river.

        2. Paragraph 1 does not touch paragraph 2 of the present resolution, nor paragraph 1 (b) above.
        """;

    private static readonly ReadingResult Result = DocumentReader.Read(Text, new ReadingOptions("rivers", "", "", true), CancellationToken.None);

    private static EquatableArray<Node> Nodes => Result.Document!.Nodes;

    /// <summary>The runs of a kind in the nodes of a kind: their words and what <paramref name="tell"/> says.</summary>
    private static string Runs(InlineKind kind, Func<Inline, string> tell, params NodeKind[] nodes)
    {
        var runs = new List<string>();
        foreach (var node in Nodes.Where(node => nodes.Contains(node.Kind)))
        {
            var start = 0;
            foreach (var inline in node.Inlines)
            {
                if (inline.Kind == kind)
                {
                    runs.Add($"{node.Text.Substring(start, inline.Length)} = {tell(inline)}");
                }

                start += inline.Length;
            }

            Assert.Equal(node.Text.Length, start);
        }

        return string.Join("; ", runs);
    }

    private static string Targets(Inline inline) => string.Join(", ", inline.Targets.Select(target => $"{Nodes[target].Kind} {Nodes[target].Label}{(Nodes[target].Ordinal > 0 ? Nodes[target].Ordinal : null)}".Trim()));

    private static string Document(Inline inline)
        => inline.Citation!.Symbol
            + (inline.Citation.Date > 0 ? " of " + DateOnly.FromDayNumber(inline.Citation.Date - 1).ToString("O", System.Globalization.CultureInfo.InvariantCulture) : "")
            + string.Concat(inline.Citation.Pinpoints.Select(pinpoint => $", {pinpoint.Kind} {pinpoint.From}"))
            + (inline.Citation.IsIbid ? " (ibid.)" : "");

    [Fact]
    public void Numbers_of_resolutions_are_cited_and_others_are_not()
        => Assert.Equal(
            "48/141 = A/RES/48/141 of 1993-12-20; 49/187 = A/RES/49/187; 50/187 = A/RES/50/187; 67/123 = A/RES/67/123; S-24/2 = A/RES/S-24/2; "
            + "1325 (2000) = S/RES/1325 (2000); 2021/1 = E/RES/2021/1",
            Runs(InlineKind.Citation, Document, NodeKind.PreambularParagraph));

    [Fact]
    public void Notes_cite_documents_and_the_note_before()
        => Assert.Equal(
            "A/CONF.157/24 (Part I) = A/CONF.157/24 (Part I), Chapter III; Ibid. = A/CONF.157/24 (Part I), Annex II (ibid.); Ibid. = A/CONF.157/24 (Part I), Annex II (ibid.)",
            Runs(InlineKind.Citation, Document, NodeKind.Footnote));

    [Fact]
    public void A_plain_place_that_the_resolution_has_not_is_words()
        => Assert.Equal(
            "subparagraphs 1 (b) (i) and (ii) = Subparagraph i, Subparagraph ii; paragraph 9 = ; paragraph 1 = OperativeParagraph 1; annex = Annex; "
            + "second preambular paragraph = PreambularParagraph 2",
            Runs(InlineKind.CrossReference, Targets, NodeKind.OperativeParagraph));

    [Fact]
    public void Only_an_explicit_place_that_is_missing_is_told()
    {
        var finding = Assert.Single(Result.Log.Findings);
        Assert.Equal((DiagnosticIds.UnknownTarget, "paragraph 9"), (finding.Id, Text.Substring(finding.Span.Start, finding.Span.Length)));
    }

    [Fact]
    public void In_an_annex_places_are_the_annexes_own_unless_it_has_none()
        => Assert.Equal(
            "Paragraph 1 = AnnexParagraph 1; paragraph 2 = OperativeParagraph 2; paragraph 1 (b) = Subparagraph b",
            Runs(InlineKind.CrossReference, Targets, NodeKind.AnnexParagraph));
}
