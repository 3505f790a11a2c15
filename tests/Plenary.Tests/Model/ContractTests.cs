using System.ComponentModel;
using System.Reflection;
using Xunit;
using static Plenary.Tests.Make;

namespace Plenary.Tests.Model;

public class ContractTests
{
    // As generated code has it: node 1 and the footnotes have classes of their own.
    private sealed class OwnParagraph(Resolution owner, int node) : OperativeParagraph(owner, node)
    {
        public FootnoteReference Footnote1 => FootnoteReference(0);

        public Subparagraph A => (Subparagraph)Element(2);
    }

    private sealed class OwnFootnotes(Resolution owner, int node) : FootnoteCollection(owner, node)
    {
        public Footnote Footnote1 => Element(4);
    }

    private sealed class OwnCitations(Resolution owner, int node) : CitationCollection(owner, node)
    {
        public CitationsOf<TestResolution> A_RES_1_2 => CitationsOf<TestResolution>("A/RES/1/2", "A/RES/1/2 A");
    }

    [Fact]
    public void Citations_of_one_resolution_are_listed_by_themselves()
    {
        List<string> asked = [];
        var cited = new TestResolution(Resolution("A/RES/1/2"));
        var resolution = new TestResolution(
            Resolution(children:
            [
                Operative("1", [Cites("resolution 1/2", "A/RES/1/2"), Cites("resolution 1/3", "A/RES/1/3")]),
                Part("A", "A/RES/90/1 A", Operative("1", [Cites("resolution 1/2 A", "A/RES/1/2 A"), Cites("", "")])),
            ]),
            (owner, node) => node is int.MinValue or int.MinValue + 2 ? new OwnCitations(owner, node) : null,
            symbol =>
            {
                asked.Add(symbol);
                return cited;
            });

        var citations = Assert.IsType<OwnCitations>(resolution.Citations);
        Assert.Same(citations, resolution.Citations);
        Assert.Equal(4, citations.Count);
        Assert.Equal([citations[0], citations[2]], citations.A_RES_1_2);
        Assert.Equal((2, citations[2]), (citations.A_RES_1_2.Count, citations.A_RES_1_2[1]));
        Assert.Same(citations.A_RES_1_2, citations.A_RES_1_2);
        Assert.Equal("A/RES/1/2: resolution 1/2, resolution 1/2 A", citations.A_RES_1_2.ToString());
        Assert.Equal("citations: resolution 1/2, resolution 1/3, resolution 1/2 A, ", citations.ToString());
        Assert.Equal([citations[2]], Assert.IsType<OwnCitations>(resolution.Parts[0].Citations).A_RES_1_2);
        Assert.Empty(asked);
        Assert.Same(cited, citations.A_RES_1_2.Resolution);
        Assert.Equal(["A/RES/1/2"], asked);
    }

    [Fact]
    public void Elements_are_of_the_classes_that_generated_code_has_for_them()
    {
        var resolution = Own(out _);

        var paragraph = Assert.IsType<OwnParagraph>(resolution.Operative[0]);
        Assert.IsType<OperativeParagraph>(resolution.Operative[1]);
        Assert.Same(paragraph.Subparagraphs[0], paragraph.A);
        var footnotes = Assert.IsType<OwnFootnotes>(resolution.Footnotes);
        Assert.Same(footnotes[0], footnotes.Footnote1);
        Assert.Same(footnotes.Footnote1, paragraph.Footnote1.Footnote);
        Assert.Same(paragraph.Footnote1, Assert.Single(footnotes.Footnote1.References));
    }

    [Fact]
    public void Only_what_is_asked_for_is_made()
    {
        var resolution = Own(out var made);
        Assert.Empty(made);

        Assert.Equal("One", resolution.Operative[0].Text);
        Assert.Equal([1], made);
        _ = resolution.Operative[0].Footnotes;
        Assert.Equal([1], made);
    }

    [Fact]
    public void Nothing_is_read_before_it_is_asked_for()
    {
        var stored = StructureBuilder.Build(Resolution(), version: 2);

        var resolution = new TestResolution(stored);
        var exception = Assert.Throws<NotSupportedException>(() => resolution.Name);
        Assert.Contains("format 2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_path_leads_to_the_same_object()
    {
        var resolution = Sample.Make();

        Assert.Same(resolution.Operative[2], resolution.Find("para. 3 bis"));
        Assert.Same(resolution.Operative, resolution.Operative);
        Assert.Same(resolution.Operative[2], resolution.Operative.ElementAt(2));
        Assert.Same(resolution.Sections[0], resolution.Body[8]);
        Assert.Same(resolution.Operative[5], resolution.Sections[0].Operative[0]);
        Assert.Same(resolution.Operative[2].Blocks, resolution.Operative[2].Blocks);
        Assert.Same(resolution.Operative[2].Inlines, resolution.Operative[2].Inlines);
        Assert.Same(resolution.Masthead, resolution.Masthead);
        Assert.Same(resolution.Adoption, resolution.Adoption);
    }

    [Fact]
    public void Threads_share_what_either_makes()
    {
        for (var round = 0; round < 50; round++)
        {
            var resolution = Sample.Make();
            using var start = new Barrier(4);
            var seen = new object[4][];
            var threads = Enumerable.Range(0, 4).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] =
                [
                    resolution.Operative[2], resolution.Operative[2].Footnotes[0], resolution.Footnotes, resolution.Footnotes[0].References[0],
                    resolution.Citations[0], resolution.Sections[1].Body[0], resolution.Find("annex I, para. 4")!, resolution.Operative,
                ];
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            for (var what = 0; what < seen[0].Length; what++)
            {
                Assert.All(seen, objects => Assert.Same(seen[0][what], objects[what]));
            }
        }
    }

    [Fact]
    public void Collections_cannot_be_changed()
    {
        var resolution = Sample.Make();

        Assert.All(
            new object[]
            {
                resolution.Operative, resolution.Body, resolution.Closing, resolution.Citations, resolution.Masthead.Lines, resolution.Operative[2].Blocks,
                resolution.Operative[2].Inlines, resolution.Footnotes[0].References, resolution.Adoption.Against,
            },
            collection => Assert.True(collection is not System.Collections.IList list || list.IsReadOnly || list.Count == 0));
    }

    [Fact]
    public void Completion_shows_neither_members_of_object_nor_the_contract()
    {
        Type[] bases =
        [
            typeof(Resolution), typeof(Part), typeof(Section), typeof(Annex), typeof(Article), typeof(PreambularParagraph), typeof(OperativeParagraph),
            typeof(Subparagraph), typeof(AnnexParagraph), typeof(EmbeddedResolution), typeof(Footnote), typeof(FootnoteCollection), typeof(FootnoteReference),
            typeof(CitationCollection), typeof(CitationsOf<>),
        ];
        string[] ofObject = [nameof(Equals), nameof(GetHashCode), nameof(ToString)];

        foreach (var type in bases)
        {
            var methods = type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
            Assert.All(methods.Where(method => ofObject.Contains(method.Name)), method => AssertHidden(type, method));
            Assert.All(methods.Where(method => method.Name is "Element" or "FootnoteReference" or "CitationsOf"), method => AssertHidden(type, method));
            Assert.All(type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Where(made => made.IsFamily || made.IsFamilyOrAssembly), made => AssertHidden(type, made));
        }
    }

    private static void AssertHidden(Type type, MethodBase member)
        => Assert.True(member.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never, $"{type.Name}.{member.Name} shows.");

    private static TestResolution Own(out List<int> made)
    {
        List<int> nodes = made = [];
        var note = Footnote("1", Words("Note."));
        return new TestResolution(
            Resolution(children: [Operative("1", [Words("One"), Marker(note)], Sub("a", [Words("a")])), Operative("2", [Words("Two")]), note]),
            (owner, node) =>
            {
                nodes.Add(node);
                return node switch { 1 => new OwnParagraph(owner, node), -1 => new OwnFootnotes(owner, node), _ => null };
            });
    }
}
