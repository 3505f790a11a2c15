using Plenary.Generator.Model;
using Plenary.Generator.Reading.Citations;
using Xunit;

namespace Plenary.Reading.Tests.Citations;

public sealed class CitationReaderTests
{
    private static Tokens Cut(string text) => new(CitationWords.English, text);

    /// <summary>Each citation as "words = symbol".</summary>
    private static string Cited(string text, OrganKind organ = OrganKind.GeneralAssembly, bool inFootnote = false, CitedDocument? previousNote = null)
        => string.Join("; ", CitationReader.Read(Cut(text), organ, inFootnote, previousNote).Select(f => $"{text.Substring(f.Start, f.Length)} = {f.Citation.Symbol}"));

    private static string Pinpoints(string text, bool inFootnote = false)
        => string.Join(" | ", CitationReader.Read(Cut(text), OrganKind.GeneralAssembly, inFootnote, null).Select(f => string.Join("; ", f.Citation.Pinpoints.Select(Written))));

    private static string Written(Pinpoint pinpoint)
        => pinpoint.Kind + (pinpoint.From.Length > 0 ? " " + pinpoint.From : "") + (pinpoint.To.Length > 0 ? " to " + pinpoint.To : "");

    private static string Dates(string text)
        => string.Join("; ", CitationReader.Read(Cut(text), OrganKind.GeneralAssembly, false, null)
            .Select(f => f.Citation.Date == 0 ? "none" : DateOnly.FromDayNumber(f.Citation.Date - 1).ToString("O", System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("Recalling its resolution 67/123,", "67/123 = A/RES/67/123")]
    [InlineData("the Declaration in resolution 217 A (III),", "217 A (III) = A/RES/217 A (III)")]
    [InlineData("resolution 1514 (XV)", "1514 (XV) = A/RES/1514 (XV)")]
    [InlineData("its resolution 3362 (S-VII)", "3362 (S-VII) = A/RES/3362 (S-VII)")]
    [InlineData("resolution 2252 (ES-V)", "2252 (ES-V) = A/RES/2252 (ES-V)")]
    [InlineData("Security Council resolution 1325 (2000),", "1325 (2000) = S/RES/1325 (2000)")]
    [InlineData("resolution 1325(2000),", "1325(2000) = S/RES/1325 (2000)")]
    [InlineData("resolutions 3411 A and B (XXX)", "3411 A and B (XXX) = A/RES/3411 A-B (XXX)")]
    [InlineData("resolution 2200 A (XXI), annex", "2200 A (XXI) = A/RES/2200 A (XXI)")]
    [InlineData("resolution 46/182", "46/182 = A/RES/46/182")]
    [InlineData("resolution 74/250 A", "74/250 A = A/RES/74/250")]
    [InlineData("resolution 69/96 A to D of", "69/96 A to D = A/RES/69/96 A-D")]
    [InlineData("resolution 53/243 A and B", "53/243 A and B = A/RES/53/243")]
    [InlineData("resolution 66/246 A of", "66/246 A = A/RES/66/246")]
    [InlineData("resolution 66/246 B of", "66/246 B = A/RES/66/246 B")]
    [InlineData("resolution S-24/2", "S-24/2 = A/RES/S-24/2")]
    [InlineData("resolution S\u201124/2", "S\u201124/2 = A/RES/S-24/2")]
    [InlineData("resolution ES-10/24", "ES-10/24 = A/RES/ES-10/24")]
    [InlineData("resolution 2021/1", "2021/1 = E/RES/2021/1")]
    [InlineData("decision 50/411", "50/411 = ")]
    [InlineData("decision 1/CP.21", "1/CP.21 = ")]
    public void A_number_is_cited_by_the_symbol_of_its_document(string text, string expected) => Assert.Equal(expected, Cited(text));

    [Theory]
    [InlineData("Human Rights Council resolution 5/1", "5/1 = A/HRC/RES/5/1")]
    [InlineData("Human Rights Council resolution 45/7", "45/7 = A/HRC/RES/45/7")]
    [InlineData("the Human Rights Council, in its resolution 45/7,", "45/7 = A/HRC/RES/45/7")]
    [InlineData("Economic and Social Council resolution 155 C (VII)", "155 C (VII) = E/RES/155 C (VII)")]
    [InlineData("Commission on Human Rights resolution 2005/80", "2005/80 = E/CN.4/RES/2005/80")]
    [InlineData("Commission on the Status of Women resolution 51/2", "51/2 = ")]
    [InlineData("resolution 51/2 of the General Assembly", "51/2 = A/RES/51/2")]
    [InlineData("GA resolution 46/7", "46/7 = A/RES/46/7")]
    [InlineData("Human Rights Council resolutions on the subject, including resolution 42/9,", "42/9 = A/HRC/RES/42/9")]
    [InlineData("a report to the Human Rights Council under resolution 53/144", "53/144 = A/RES/53/144")]
    [InlineData("resolution 42/9 of 26 September 2019", "42/9 = A/HRC/RES/42/9")]
    [InlineData("resolution 42/9 of 28 October 1987", "42/9 = A/RES/42/9")]
    [InlineData("resolutions 5/14 of 2 March 2022", "5/14 = ")]
    public void The_organ_named_with_a_number_has_it(string text, string expected) => Assert.Equal(expected, Cited(text));

    [Fact]
    public void A_bare_number_is_the_citing_organs()
    {
        Assert.Equal("45/7 = A/HRC/RES/45/7", Cited("Recalling its resolution 45/7,", OrganKind.HumanRightsCouncil));
        Assert.Equal("1296 (XLIV) = E/RES/1296 (XLIV)", Cited("its resolution 1296 (XLIV)", OrganKind.EconomicAndSocialCouncil));
        Assert.Equal("46/182 = A/RES/46/182", Cited("in resolution 46/182", OrganKind.SecurityCouncil));
    }

    [Theory]
    [InlineData("its resolutions 48/141 of 20 December 1993, 49/187 and 50/187,", "48/141 = A/RES/48/141; 49/187 = A/RES/49/187; 50/187 = A/RES/50/187")]
    [InlineData("resolutions 1325 (2000), 1820 (2008) and 1888 (2009)", "1325 (2000) = S/RES/1325 (2000); 1820 (2008) = S/RES/1820 (2008); 1888 (2009) = S/RES/1888 (2009)")]
    [InlineData("Resolutions 52/214, sect. C, para. 3; 55/222, sect. III; and 61/121 B.", "52/214 = A/RES/52/214; 55/222 = A/RES/55/222; 61/121 B = A/RES/61/121 B")]
    [InlineData("resolutions 55/180 A of 19 December 2000 and B of 14 June 2001", "55/180 A = A/RES/55/180; B = A/RES/55/180 B")]
    [InlineData("its resolutions on the law, in particular on ports, 60/1 of 16 September 2005", "60/1 = A/RES/60/1")]
    [InlineData("its resolutions 67/290 on the format of the forum and 70/299 on its review", "67/290 = A/RES/67/290; 70/299 = A/RES/70/299")]
    [InlineData("its resolutions 67/290 on sharing and 70/30 shares", "67/290 = A/RES/67/290")]
    public void A_list_is_one_citation_each(string text, string expected) => Assert.Equal(expected, Cited(text));

    [Fact]
    public void Each_of_a_list_has_its_date()
    {
        Assert.Equal("1993-12-20; none; none", Dates("resolutions 48/141 of 20 December 1993, 49/187 and 50/187"));
        Assert.Equal("2019-07-23; 2019-07-23", Dates("resolutions 2019/19 and 2019/20 of 23 July 2019"));
        Assert.Equal("none", Dates("resolution 48/141 of 31 February 1993"));
        Assert.Equal("1993-12-20", Dates("resolution 48/141 of December 20, 1993"));
    }

    [Theory]
    [InlineData("a growth of 20/25 per cent")]
    [InlineData("Recalls its resolution on shelter, available 24/7, and the season 2018/19")]
    [InlineData("the biennium 2030/2031")]
    [InlineData("United Nations, Treaty Series, vol. 75, No. 973.")]
    [InlineData("influenza A/H1N1, HIV/AIDS and the UNICEF/WHO programme")]
    [InlineData("The resolution was kept. Of 12/30 States, 5 (2001) and 3 (II) answered.")]
    public void Other_numbers_are_no_citations(string text) => Assert.Empty(Cited(text));

    [Theory]
    [InlineData("A/CONF.157/24 (Part I), chap. III.", "A/CONF.157/24 (Part I) = A/CONF.157/24 (Part I)")]
    [InlineData("See A/79/68 and A/79/340.", "A/79/68 = A/79/68; A/79/340 = A/79/340")]
    [InlineData("S/PRST/2013/16", "S/PRST/2013/16 = S/PRST/2013/16")]
    [InlineData("S/RES/1325(2000)", "S/RES/1325(2000) = S/RES/1325 (2000)")]
    [InlineData("A/RES/3363(XXX)", "A/RES/3363(XXX) = A/RES/3363 (XXX)")]
    [InlineData("A/RES/69/96 A and B", "A/RES/69/96 A and B = A/RES/69/96 A-B")]
    [InlineData("see A/RES/66/246 B.", "A/RES/66/246 B = A/RES/66/246 B")]
    [InlineData("under A/RES/66/246 A new fund", "A/RES/66/246 = A/RES/66/246")]
    [InlineData("A/56/1026\u2013S/2002/932.", "A/56/1026\u2013S/2002/932 = A/56/1026")]
    [InlineData("S/2005/57 and Add.1", "S/2005/57 = S/2005/57; Add.1 = S/2005/57/Add.1")]
    [InlineData("A/75/6 (Sect. 29A)/Add.1", "A/75/6 (Sect. 29A)/Add.1 = A/75/6 (Sect. 29A)/Add.1")]
    [InlineData("ICCD/COP(14)/23/Add.1, decision 2/COP.14", "ICCD/COP(14)/23/Add.1 = ICCD/COP(14)/23/Add.1; 2/COP.14 = ")]
    [InlineData("UNEP/EA.4/Res.10", "UNEP/EA.4/Res.10 = UNEP/EA.4/Res.10")]
    [InlineData("UNEP/OzL.Pro.28/12, annex I.", "UNEP/OzL.Pro.28/12 = UNEP/OzL.Pro.28/12")]
    [InlineData("A/71/53/ Add.1/Corr.1", "A/71/53/ Add.1/Corr.1 = A/71/53/Add.1/Corr.1")]
    [InlineData("A/S\u201115/3", "A/S\u201115/3 = A/S-15/3")]
    [InlineData("decision X/20", "X/20 = ")]
    [InlineData("decision GC(64)/DEC/10", "")]
    [InlineData("the statement of its President (PRST/2009/23)", "PRST/2009/23 = S/PRST/2009/23")]
    [InlineData("Supplement No. 53A (A/74/53/Add.1), chap. III, resolution 42/12.", "A/74/53/Add.1 = A/74/53/Add.1; 42/12 = A/HRC/RES/42/12")]
    [InlineData("Supplement No. 53 (A/61/53), chap. III, resolution 3/2.", "A/61/53 = A/61/53; 3/2 = A/HRC/RES/3/2")]
    public void A_symbol_cites_its_document(string text, string expected) => Assert.Equal(expected, Cited(text));

    [Theory]
    [InlineData("paragraph 5 of resolution 2231 (2015)", "Paragraph 5")]
    [InlineData("paragraphs 8 (a), 8 (b) and 9 of its resolution 61/1", "Paragraph 8 (a); Paragraph 8 (b); Paragraph 9")]
    [InlineData("section II, paragraph 3, of General Assembly resolution 61/1", "Section II; Paragraph 3")]
    [InlineData("paragraph 3 of annex I to resolution 61/1", "Annex I; Paragraph 3")]
    [InlineData("paragraph 3 of section I, and paragraph 4 of section II, of resolution 61/1", "Section I; Paragraph 3; Section II; Paragraph 4")]
    [InlineData("Resolution 61/1, annex II.", "Annex II")]
    [InlineData("Resolution 61/1, annexes I and II, and resolution 61/2, annex.", "Annex I; Annex II | Annex")]
    [InlineData("resolution 61/1 of 4 May 2006, paras. 15\u201318 (a)", "Paragraph 15 to 18 (a)")]
    [InlineData("A/77/16, chap. III, sect. D, para. 40 (a).", "Chapter III; Section D; Paragraph 40 (a)")]
    [InlineData("Supplement No. 16 (A/77/16), para. 5.", "Paragraph 5")]
    [InlineData("resolution 61/1, paras. 8 (a) (i) and (ii) and 9 (a) (i) and (b)", "Paragraph 8 (a) (i); Paragraph 8 (a) (ii); Paragraph 9 (a) (i); Paragraph 9 (b)")]
    [InlineData("resolution 217 A (III), annex", "Annex")]
    [InlineData("resolution 74/250 A, annex", "Part A; Annex")]
    [InlineData("paragraph 3 of resolution 61/1, annex I,", "Annex I; Paragraph 3")]
    [InlineData("annex I to resolution 61/1, paragraph 3,", "Annex I; Paragraph 3")]
    [InlineData("subparagraphs (a) and (b) of paragraph 3 of section II of resolution 61/1", "Section II; Paragraph 3; Subparagraph (a); Subparagraph (b)")]
    [InlineData("the fourth preambular paragraph of resolution 61/1", "PreambularParagraph 4")]
    [InlineData("the third, fifth to ninth and the twenty-first preambular paragraphs of resolution 61/1", "PreambularParagraph 3; PreambularParagraph 5 to 9; PreambularParagraph 21")]
    [InlineData("preambular paragraphs 3 and 4 of part B of resolution 61/1", "Part B; PreambularParagraph 3; PreambularParagraph 4")]
    [InlineData("resolution 61/1, fourth preambular paragraph", "PreambularParagraph 4")]
    [InlineData("the fourth paragraph of resolution 61/1", "")]
    [InlineData("the first report on preambular paragraphs of resolution 61/1", "")]
    [InlineData("paragraph 3 subparagraph (g) of resolution 61/1", "Paragraph 3; Subparagraph (g)")]
    [InlineData("paragraph 8 (a) and (b) (i) of resolution 61/1", "Paragraph 8 (a); Paragraph 8 (b) (i)")]
    [InlineData("annex II and paragraph 5 of resolution 61/1", "Paragraph 5; Annex II")]
    [InlineData("the annex to resolution 61/1, annex I to resolution 61/2", "Annex | Annex I")]
    [InlineData("resolution 61/1, paragraph 5 of resolution 61/2", " | Paragraph 5")]
    [InlineData("resolution 61/1, paragraph 5 above", "")]
    [InlineData("paragraph 5 above and resolution 61/1", "")]
    public void Places_next_to_a_citation_are_its_pinpoints(string text, string expected) => Assert.Equal(expected, Pinpoints(text));

    [Theory]
    [InlineData("paragraph 5 of resolution 2231 (2015)", "5")]
    [InlineData("paragraphs 8 (a) and (b) and 10 to 12 of its resolution 61/1", "8 (a); (b); 10 - 12")]
    [InlineData("resolution 61/1, annex, paras. 15\u201318 (a)", "annex; 15 - 18 (a)")]
    [InlineData("paragraph 3 of section II of resolution 61/1 of 4 May 2006, annex I", "I; II; 3")]
    [InlineData("the third and fifth to ninth preambular paragraphs of resolution 61/1", "third; fifth - ninth")]
    [InlineData("paragraph 3 of resolution 74/250 A", "74/250 A; 3")]
    public void Pinpoints_know_where_they_are_written(string text, string expected)
    {
        var found = Assert.Single(CitationReader.Read(Cut(text), OrganKind.GeneralAssembly, false, null));
        Assert.Equal(found.Citation.Pinpoints.Count, found.Places.Count);
        Assert.Equal(expected, string.Join("; ", found.Places.Select(place => Words(place.From) + (place.To.Length > 0 ? " - " + Words(place.To) : ""))));

        string Words(Plenary.Generator.Reading.Span span) => text.Substring(span.Start, span.Length);
    }

    [Fact]
    public void Ibid_is_the_document_of_the_note_before()
    {
        var previous = CitationReader.Read(Cut("Resolution 61/1, annex I."), OrganKind.GeneralAssembly, true, null)[^1].Citation;

        var found = Assert.Single(CitationReader.Read(Cut("Ibid., annex II."), OrganKind.GeneralAssembly, true, previous));
        Assert.Equal("A/RES/61/1", found.Citation.Symbol);
        Assert.True(found.Citation.IsIbid);
        Assert.Equal("Annex II", Written(Assert.Single(found.Citation.Pinpoints)));
        Assert.Equal((0, 5), (found.Start, found.Length));

        Assert.Equal("Annex I", Written(Assert.Single(Assert.Single(CitationReader.Read(Cut("Ibid."), OrganKind.GeneralAssembly, true, previous)).Citation.Pinpoints)));
        Assert.Empty(Cited("Ibid., vol. 999, No. 14668.", inFootnote: true, previousNote: previous));
        Assert.Empty(Cited("Ibid.", inFootnote: true));
        Assert.Empty(Cited("Ibid.", inFootnote: false, previousNote: previous));
    }

    [Theory]
    [InlineData("61/1, ")]
    [InlineData("61/1 A and B of ")]
    [InlineData("paragraph 1 and ")]
    [InlineData("paragraph 1 (a) of section I, ")]
    [InlineData("A/1-")]
    [InlineData("A/1 (")]
    [InlineData("annex, ")]
    [InlineData("first and ")]
    [InlineData("Ibid., ")]
    [InlineData("of the General ")]
    public void Long_texts_take_linear_time(string piece)
    {
        var text = "resolutions " + string.Concat(Enumerable.Repeat(piece, 10_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = CrossReferenceReader.Read(Cut(text), CitationReader.Read(Cut(text), OrganKind.GeneralAssembly, true, null));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("")]
    [InlineData("resolution")]
    [InlineData("resolution 61/")]
    [InlineData("A/")]
    [InlineData("A/61/1 (")]
    [InlineData("annex")]
    [InlineData("paragraph 5 (a")]
    [InlineData("resolution 5 (")]
    [InlineData("\ud800 resolution 999999999999/999999999999")]
    [InlineData("A/1-A/1-A/1-")]
    public void Broken_ends_do_no_harm(string text)
    {
        var citations = CitationReader.Read(Cut(text), OrganKind.GeneralAssembly, true, null);
        Assert.All(citations, f => Assert.True(f.Start >= 0 && f.End <= text.Length && f.Length > 0));
        _ = CrossReferenceReader.Read(Cut(text), citations);
    }
}
