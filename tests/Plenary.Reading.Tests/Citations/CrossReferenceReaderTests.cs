using Plenary.Generator.Model;
using Plenary.Generator.Reading.Citations;
using Xunit;

namespace Plenary.Reading.Tests.Citations;

public sealed class CrossReferenceReaderTests
{
    private static Tokens Cut(string text) => new(CitationWords.English, text);

    private static string Referred(string text)
    {
        var citations = CitationReader.Read(Cut(text), OrganKind.GeneralAssembly, false, null);
        return string.Join(" | ", CrossReferenceReader.Read(Cut(text), citations)
            .Select(r => $"{text.Substring(r.Start, r.Length)}{(r.IsExplicit ? "!" : "")} = {string.Join("; ", r.Places.Select(Written))}"));
    }

    private static string Written(Place place) => string.Join(", ", place.Path().Select(p =>
        p.Kind + (p.Labels.Count > 0 ? " " + string.Join(".", p.Labels) : "") + (p.LastLabels.Count > 0 ? " to " + string.Join(".", p.LastLabels) : "")));

    [Theory]
    [InlineData("as set out in paragraph 3 above;", "paragraph 3! = Paragraph 3")]
    [InlineData("paragraphs 1 and 4 above", "paragraphs 1 and 4! = Paragraph 1; Paragraph 4")]
    [InlineData("under paragraph 8 (a) and (b) above", "paragraph 8 (a) and (b)! = Paragraph 8.a; Paragraph 8.b")]
    [InlineData("paragraphs 14 through 16 of this resolution", "paragraphs 14 through 16! = Paragraph 14 to 16")]
    [InlineData("paragraph 8 (d) (ii) below", "paragraph 8 (d) (ii)! = Paragraph 8.d.ii")]
    [InlineData("subparagraph (a) above", "subparagraph (a)! = Subparagraph a")]
    [InlineData("the annex to the present resolution", "annex! = Annex")]
    [InlineData("paragraph 3 subparagraph (g) above", "paragraph 3 subparagraph (g)! = Paragraph 3, Subparagraph g")]
    [InlineData("under paragraph 3 subparagraph (g),", "paragraph 3 subparagraph (g) = Paragraph 3, Subparagraph g")]
    [InlineData("the fourth preambular paragraph above", "fourth preambular paragraph! = Preambular 4")]
    [InlineData("section II above", "section II! = Section II")]
    [InlineData("section II, paragraph 3, above", "section II, paragraph 3! = Section II, Paragraph 3")]
    [InlineData("paragraph 3 of section II above", "paragraph 3 of section II! = Section II, Paragraph 3")]
    [InlineData("resolution B above", "resolution B! = Part B")]
    [InlineData("paragraph 15 of the present resolution", "paragraph 15! = Paragraph 15")]
    [InlineData("the measures imposed by paragraph 7,", "paragraph 7 = Paragraph 7")]
    [InlineData("see footnote 3 above", "footnote 3! = Footnote 3")]
    [InlineData("paragraph 3 bis above", "paragraph 3 bis! = Paragraph 3 bis")]
    [InlineData("subparagraphs 3 (b) (i) and (ii) above", "subparagraphs 3 (b) (i) and (ii)! = Subparagraph 3.b.i; Subparagraph 3.b.ii")]
    [InlineData("subparagraphs (a), (b) and (c) above", "subparagraphs (a), (b) and (c)! = Subparagraph a; Subparagraph b; Subparagraph c")]
    [InlineData("paragraphs 3 (a) and (b) of the annex to the present resolution", "paragraphs 3 (a) and (b) of the annex! = Annex, Paragraph 3.a; Annex, Paragraph 3.b")]
    [InlineData("Adopts the statute contained in the annex;", "annex = Annex")]
    public void Places_of_the_same_resolution_are_referred_to(string text, string expected) => Assert.Equal(expected, Referred(text));

    [Theory]
    [InlineData("paragraph 7 of resolution 61/1")]
    [InlineData("paragraph 7 of the report of the Secretary-General")]
    [InlineData("resolution 61/1 of 4 May 2006, annex II")]
    [InlineData("Article 24, paragraph 3, of the Charter of the United Nations")]
    [InlineData("A/61/1, annex, paragraph 5")]
    [InlineData("on the basis of one paragraph, in an annexed section")]
    [InlineData("Part II")]
    [InlineData("the third preambular paragraph of the Convention")]
    [InlineData("the third preambular paragraph")]
    [InlineData("Annex")]
    [InlineData("under section 33, Construction, of the budget")]
    [InlineData("resolution 61/1 and the annex thereto")]
    [InlineData("the Agreement, in particular its annex 2,")]
    [InlineData("annex VI to the Convention")]
    [InlineData("paragraph 9 of annex III to the Rules of Procedure")]
    [InlineData("the Convention and the Annex on Implementation")]
    [InlineData("paragraphs 60 to 63, and in particular paragraph 63 (d), of the Final Document")]
    public void Places_of_other_documents_are_not(string text) => Assert.Empty(Referred(text));
}
