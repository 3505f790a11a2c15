using Plenary.Storage;
using Xunit;

namespace Plenary.Tests.Model;

public class PathTests
{
    // Paths hang in users' code and in other people's links: this list only grows.
    private static readonly string[] Kept =
    [
        "",
        "preambular-1",
        "preambular-2",
        "chapeau",
        "operative-1",
        "operative-3-bis",
        "operative-3-bis-a",
        "operative-3-bis-a-i",
        "operative-3-bis-a-ii",
        "operative-3-bis-1-1",
        "operative-3-bis-item-1",
        "operative-3-bis-item-2",
        "operative-3-bis-2",
        "unnumbered-1",
        "section-i",
        "preambular-3",
        "operative-4",
        "section-ii",
        "section-ii-preambular-1",
        "section-ii-operative-1",
        "section-ii-subsection-b",
        "section-ii-subsection-b-operative-1",
        "operative-5",
        "operative-5-draft",
        "operative-5-draft-preambular-1",
        "operative-5-draft-operative-1",
        "annex-i",
        "annex-i-paragraph-4",
        "annex-i-article-7",
        "annex-i-article-7-1",
        "annex-i-article-7-1-a",
        "annex-i-annex-a",
        "annex-i-footnote-1",
        "annex-ii",
        "annex-ii-section-i",
        "annex-ii-section-i-paragraph-1",
        "footnote-1",
        "footnote-asterisk",
    ];

    [Fact]
    public void Every_place_has_its_path()
    {
        var paths = Places(Sample.Make()).Select(place => place.Path);

        Assert.Equal(Kept, paths);
    }

    [Fact]
    public void A_path_finds_its_place_in_any_case()
    {
        var resolution = Sample.Make();

        foreach (var place in Places(resolution))
        {
            Assert.Same(place, resolution.Find(place.Path));
            Assert.Same(place, resolution.Find(place.Path.ToUpperInvariant()));
        }
    }

    [Fact]
    public void Ids_of_Akoma_Ntoso_are_one_each()
    {
        var ids = Places(Sample.Make()).Skip(1).Select(place => place.EId).ToList();

        Assert.DoesNotContain("", ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Contains("para_1", ids);
        Assert.Contains("preamble__container_2", ids);
    }

    [Theory]
    [InlineData("para. 3 bis (a) (ii)", "operative-3-bis-a-ii")]
    [InlineData("paragraph 3 bis(a)(ii)", "operative-3-bis-a-ii")]
    [InlineData("op. 1", "operative-1")]
    [InlineData("op1", "operative-1")]
    [InlineData("operative 1", "operative-1")]
    [InlineData("Operative paragraph 1", "operative-1")]
    [InlineData("1", "operative-1")]
    [InlineData("pp. 2", "preambular-2")]
    [InlineData("preambular paragraph 2", "preambular-2")]
    [InlineData("paragraph 3 bis, subparagraph (a)", "operative-3-bis-a")]
    [InlineData("subparagraph (a) of paragraph 3 bis", "operative-3-bis-a")]
    [InlineData("section II, para. 1", "section-ii-operative-1")]
    [InlineData("sect. I, para. 4", "operative-4")]
    [InlineData("paragraph 1 of section II", "section-ii-operative-1")]
    [InlineData("sect. II, sect. B, para. 1", "section-ii-subsection-b-operative-1")]
    [InlineData("annex II", "annex-ii")]
    [InlineData("annex I, para. 4", "annex-i-paragraph-4")]
    [InlineData("paragraph 4 of the annex I", "annex-i-paragraph-4")]
    [InlineData("annex I, article 7, para. 1 (a)", "annex-i-article-7-1-a")]
    [InlineData("annex II, section I, para. 1", "annex-ii-section-i-paragraph-1")]
    [InlineData("footnote 1", "footnote-1")]
    [InlineData("footnote *", "footnote-asterisk")]
    [InlineData("annex I, footnote 1", "annex-i-footnote-1")]
    [InlineData("chapeau", "chapeau")]
    [InlineData(" para. 5, draft resolution, para. 1 ", "operative-5-draft-operative-1")]
    public void Written_forms_find_their_place(string words, string path)
        => Assert.Equal(path, Sample.Make().Find(words)?.Path);

    [Theory]
    [InlineData("operative-2")]
    [InlineData("para. 2")]
    [InlineData("sect. I, para. 5")]
    [InlineData("annex")]
    [InlineData("footnote 7")]
    [InlineData("the rest")]
    [InlineData("footnote-1-ref-3")]
    [InlineData("footnote-1-ref-0")]
    [InlineData(",")]
    [InlineData("of")]
    [InlineData("(a)")]
    public void What_is_not_there_is_not_found(string words) => Assert.Null(Sample.Make().Find(words));

    [Fact]
    public void A_reference_to_a_footnote_is_found_by_its_path()
    {
        var resolution = Sample.Make();

        var reference = Assert.IsType<FootnoteReference>(resolution.Find("footnote-1-ref-2"));
        Assert.Equal("footnote-1-ref-2", reference.Path);
        Assert.Same(resolution.Footnotes[0].References[1], reference);
    }

    [Fact]
    public void A_part_finds_its_own_places_first()
    {
        var resolution = new TestResolution(Make.Resolution(children:
        [
            Make.Part("A", "A/RES/90/1 A", Make.Operative("1", [Make.Words("a")])),
            Make.Part("B", "A/RES/90/1 B", Make.Operative("1", [Make.Words("b")])),
        ]));

        var part = resolution.Parts[1];
        Assert.Equal("part-b-operative-1", part.Find("operative-1")?.Path);
        Assert.Equal("part-b-operative-1", part.Find("para. 1")?.Path);
        Assert.Equal("part-a-operative-1", part.Find("part A, para. 1")?.Path);
        Assert.Equal("part-a-operative-1", part.Find("part-a-operative-1")?.Path);
        Assert.Null(resolution.Find("para. 1"));
    }

    [Fact]
    public void Places_name_themselves_in_words()
    {
        var resolution = Sample.Make();

        string Words(string path) => resolution.Find(path)!.ToString()!;
        Assert.Equal("Resolution 90/1: A sample", Words(""));
        Assert.Equal("A/RES/90/1, operative paragraph 3 bis (a) (ii)", Words("operative-3-bis-a-ii"));
        Assert.Equal("A/RES/90/1, operative paragraph 3 bis item 2", Words("operative-3-bis-item-2"));
        Assert.Equal("A/RES/90/1, section II, subsection B, operative paragraph 1", Words("section-ii-subsection-b-operative-1"));
        Assert.Equal("A/RES/90/1, annex I, article 7, paragraph 1 (a)", Words("annex-i-article-7-1-a"));
        Assert.Equal("A/RES/90/1, footnote *", Words("footnote-asterisk"));
    }

    private static IEnumerable<IAddressable> Places(TestResolution resolution)
    {
        var document = resolution.Content.Document;
        return Enumerable.Range(0, document.Count)
            .Where(node => NodeScope.IsAddressable(document.KindOf(node)))
            .Select(node => (IAddressable)resolution.Content.Element(node));
    }
}
