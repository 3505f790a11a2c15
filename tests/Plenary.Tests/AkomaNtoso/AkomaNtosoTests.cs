using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Plenary.Storage;
using Xunit;
using static Plenary.Tests.Make;

namespace Plenary.Tests.AkomaNtoso;

/// <summary>What stands where.</summary>
public sealed class AkomaNtosoTests
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    [Fact]
    public void Names_the_resolution_as_the_guidelines_have_it()
    {
        var identification = Render(Samples.Whole()).Descendants(Akn + "identification").Single();

        string[] expected =
        [
            "/akn/un/statement/deliberation/un-ga/2035-12-12/90-1/!main", "/akn/un/statement/deliberation/un-ga/2035-12-12/90-1",
            "/akn/un/statement/deliberation/un-ga/2035-12-12/90-1/eng@2035-12-12/!main", "/akn/un/statement/deliberation/un-ga/2035-12-12/90-1/eng@2035-12-12",
            "/akn/un/statement/deliberation/un-ga/2035-12-12/90-1/eng@2035-12-12/!main.xml", "/akn/un/statement/deliberation/un-ga/2035-12-12/90-1/eng@2035-12-12/.xml",
        ];
        Assert.Equal(expected, identification.Descendants().Where(e => e.Name.LocalName is "FRBRthis" or "FRBRuri").Select(e => (string?)e.Attribute("value")));
        Assert.Equal("2035-12-12", (string?)identification.Descendants(Akn + "FRBRdate").First(e => (string?)e.Attribute("name") == "adoption").Attribute("date"));
        Assert.Equal("90/1", (string?)identification.Descendants(Akn + "FRBRnumber").Single().Attribute("showAs"));
    }

    [Theory]
    [InlineData("A/RES/90/1", OrganKind.GeneralAssembly, "unga/2035-12-12/90-1", "un-ga/2035-12-12/90-1")]
    [InlineData("S/RES/1325 (2000)", OrganKind.SecurityCouncil, "unsc/2035-12-12/1325-2000", "un-sc/2035-12-12/1325_(2000)")]
    [InlineData("A/RES/75/101 B", OrganKind.GeneralAssembly, "unga/2035-12-12/75-101B", "un-ga/2035-12-12/75-101_B")]
    [InlineData("E/RES/2021/1", OrganKind.EconomicAndSocialCouncil, "unecosoc/2035-12-12/2021-1", "un-ecosoc/2035-12-12/2021-1")]
    public void Names_the_resolution_as_the_profile_has_it(string symbol, OrganKind organ, string published, string guideline)
    {
        var text = Resolution(symbol: symbol, organ: organ, children: Adopted());

        Assert.Equal($"/akn/un/statement/deliberation/{published}/", WorkOf(NamingProfile.UnitedNations));
        Assert.Equal($"/akn/un/statement/deliberation/{guideline}", WorkOf(NamingProfile.Guideline));

        string? WorkOf(NamingProfile naming) => (string?)AkomaNtosoSchema.Valid(new TestResolution(text), new AkomaNtosoOptions { Naming = naming })
            .Descendants(Akn + "FRBRWork").Single().Element(Akn + "FRBRuri")!.Attribute("value");
    }

    [Fact]
    public void Published_names_have_no_hash_and_main_in_the_expression()
    {
        var document = AkomaNtosoSchema.Valid(new TestResolution(Samples.Whole()), new AkomaNtosoOptions { Naming = NamingProfile.UnitedNations });

        Assert.Equal("/akn/un/statement/deliberation/unga/2035-12-12/90-1/eng@!main/", (string?)document.Descendants(Akn + "FRBRExpression").Single().Element(Akn + "FRBRthis")!.Attribute("value"));
        Assert.All(document.Descendants(Akn + "FRBRauthor"), author => Assert.DoesNotContain('#', (string)author.Attribute("href")!));
    }

    [Fact]
    public void Writes_the_front_and_the_end()
    {
        var document = Render(Samples.Whole());

        Assert.Equal("A/RES/90/1", document.Descendants(Akn + "coverPage").Single().Descendants(Akn + "docNumber").Single().Value);
        Assert.Equal("70", (string?)Named(document, "inline", "adoptionMeeting").Attribute("title"));
        Assert.Equal("90", (string?)document.Descendants(Akn + "session").Single().Attribute("value"));
        var preface = document.Descendants(Akn + "preface").Single();
        Assert.Equal("90/1.", preface.Descendants(Akn + "docNumber").Single().Value);
        Assert.StartsWith("The upkeep of wells", preface.Descendants(Akn + "docTitle").Single().Value, StringComparison.Ordinal);
        Assert.Equal("The General Assembly,", Named(document, "formula", "enactingFormula").Value);
        Assert.Equal("Bearing in mind", Named(document, "container", "bearingInMind").Descendants(Akn + "i").Single().Value);
        var conclusions = document.Descendants(Akn + "conclusions").Single();
        Assert.Equal("70", (string?)conclusions.Descendants(Akn + "location").Single().Attribute("title"));
        Assert.Equal("2035-12-12", (string?)conclusions.Descendants(Akn + "docDate").Single().Attribute("date"));
        Assert.Equal(["3", "2", "1"], document.Descendants(Akn + "count").Select(count => (string?)count.Attribute("value")));
    }

    [Fact]
    public void A_note_stands_where_it_is_first_cited_and_is_referred_to_from_there_on()
    {
        var document = Render(Samples.Notes());

        var note = document.Descendants(Akn + "authorialNote").Single(e => (string?)e.Attribute("marker") == "1");
        Assert.Equal("docTitle", note.Parent!.Parent!.Name.LocalName);
        Assert.Equal("fn_1", (string?)note.Attribute("eId"));
        Assert.Equal(3, document.Descendants(Akn + "noteRef").Count(e => (string?)e.Attribute("href") == "#fn_1"));
        Assert.Equal("fn_2", (string?)document.Descendants(Akn + "note").Single().Attribute("eId"));
        Assert.Equal("#fn_asterisk", (string?)document.Descendants(Akn + "authorialNote").Single(e => (string?)e.Attribute("eId") == "fn_3").Descendants(Akn + "noteRef").Single().Attribute("href"));
        Assert.Equal("#fn_1", (string?)document.Descendants().Single(e => (string?)e.Attribute("eId") == "fn_1__ref_2").Element(Akn + "noteRef")!.Attribute("href"));
        Assert.Equal("unknown", (string?)document.Descendants(Akn + "noteRef").First(e => (string?)e.Attribute("marker") == "9").Attribute("status"));
    }

    [Fact]
    public void Gives_ids_by_number()
    {
        string[] lists =
        [
            "para_1", "para_1__list_1", "para_1__list_1__point_a", "para_1__list_1__point_a__list_1", "para_1__list_1__point_a__list_1__point_i",
            "para_1__list_1__point_a__list_1__point_ii", "para_1__list_1__point_b", "para_1__list_2", "para_1__list_2__point_c", "para_2", "para_3",
            "para_3__list_1", "para_4", "para_4__list_1", "para_5", "para_5__list_1", "para_5__list_1__point_1", "para_5__list_1__point_2",
        ];
        Assert.Equal(lists, IdsOf(Samples.Lists()));

        string[] sections =
        [
            "preamble__container_1", "sec_I", "sec_I__crossHeading_1", "sec_I__crossHeading_2", "sec_I__crossHeading_2__list_1", "sec_I__crossHeading_2__list_1__point_a",
            "sec_I__crossHeading_2__list_1__point_a__list_1", "sec_I__crossHeading_2__list_1__point_a__list_1__point_i", "sec_I__crossHeading_2__list_1__point_b",
            "sec_I__crossHeading_2__list_2", "sec_I__crossHeading_2__list_2__point_1", "sec_I__para_1", "sec_I__sec_A", "sec_I__sec_A__para_1",
            "sec_I__dvs_1", "sec_I__dvs_2", "sec_I__para_2", "sec_I__dvs_3", "sec_II", "sec_II__para_1",
        ];
        Assert.Equal(sections, IdsOf(Samples.Sections()));

        Assert.Equal(["cmp_1", "cmp_1__preamble__container_1", "cmp_1__para_1", "cmp_2", "cmp_2__para_1", "cmp_2__att_1", "cmp_2__att_1__para_1", "att_1"], IdsOf(Samples.Parts()));
        Assert.Equal(["para_1", "para_1__list_1", "para_1__list_1__point_a", "para_1__list_1__point_a_2", "para_1__list_1__point_A", "para_1_2", "para_1_2__list_1", "para_1_2__list_1__point_a", "para_1_3"], IdsOf(Samples.All["the same numbers"]()).Take(9));
    }

    // A section in which numbers run on is not in the id of a paragraph.
    [Fact]
    public void Numbers_that_run_on_need_no_section()
    {
        var text = Resolution(children: [Section("I", "", false, Operative("1", [])), Section("II", "", false, Operative("2", []), Section("A", "", false, Operative("3", [])))]);

        Assert.Equal(["sec_I", "para_1", "sec_II", "para_2", "sec_II__sec_A", "para_3"], IdsOf(text));
    }

    [Theory]
    [InlineData("A/RES/48/141", "https://undocs.org/en/A/RES/48/141")]
    [InlineData("S/RES/1591 (2005)", "https://undocs.org/en/S/RES/1591(2005)")]
    [InlineData("A/RES/217 A (III)", "https://undocs.org/en/A/RES/217(III)")]
    [InlineData("A/CONF.157/24 (Part I)", "https://undocs.org/en/A/CONF.157/24(PartI)")]
    [InlineData("52/131", null)]
    [InlineData("", null)]
    public void Links_citations(string symbol, string? address)
    {
        var document = Render(Resolution(children: [Operative("1", [Cites("that", symbol)])]));

        Assert.Equal(address, (string?)document.Descendants(Akn + "ref").SingleOrDefault()?.Attribute("href"));
    }

    [Theory]
    [InlineData("/akn/un/statement/deliberation/un-ga/1993-12-20/48-141", "/akn/un/statement/deliberation/un-ga/1993-12-20/48-141")]
    [InlineData("https://example.org/?a=1&b=\"<2>\"", "https://example.org/?a=1&b=\"<2>\"")]
    [InlineData("http://[", null)]
    [InlineData("a##b", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(null, null)]
    public void Links_citations_where_the_options_say(string? given, string? address)
    {
        var cited = new List<string>();
        var text = Resolution(children: [Operative("1", [Cites("one", "A/1"), Words(" "), Cites("two", "")]), Table("") with { Inlines = [Cites("th\tree", "A/3")] }]);
        var options = new AkomaNtosoOptions
        {
            Link = citation =>
            {
                cited.Add(citation.Text);
                return given;
            },
        };

        var document = AkomaNtosoSchema.Valid(new TestResolution(text), options);

        Assert.Equal(["one", "two", "th\tree", "th\tree"], cited);
        Assert.Equal(Enumerable.Repeat(address, address is null ? 0 : 4), document.Descendants(Akn + "ref").Select(e => (string?)e.Attribute("href")));
    }

    [Fact]
    public void Parts_under_one_formula_are_sections_of_one_statement()
    {
        var document = Render(Samples.All["parts under one formula"]());

        Assert.Equal("statement", document.Root!.Elements().Single().Name.LocalName);
        Assert.Equal(["sec_A", "sec_B"], document.Descendants(Akn + "section").Select(section => (string?)section.Attribute("eId")));
        Assert.Equal("First", (string?)document.Descendants(Akn + "section").First().Element(Akn + "heading"));
        Assert.Equal(["sec_A__para_1", "sec_B__para_1"], document.Descendants(Akn + "paragraph").Select(paragraph => (string?)paragraph.Attribute("eId")));
    }

    [Fact]
    public void A_part_by_itself_points_at_nothing_outside()
    {
        var outside = Operative("1", [Words("One.")]);
        var text = Resolution(children: [Part("A", "A/RES/90/2 A", outside), Part("B", "A/RES/90/2 B", Operative("1", [Refers("resolution A", () => [outside])]))]);

        Assert.Single(Render(text).Descendants(Akn + "ref"));
        Assert.Empty(AkomaNtosoSchema.Valid(new TestResolution(text).At<Part>(3)).Descendants(Akn + "ref"));
    }

    [Fact]
    public void Links_cross_references()
    {
        var target = Operative("1", [Words("One.")], Sub("a", []));
        var document = Render(Resolution(children: [target, Operative("2", [Refers("paragraph 1 (a)", () => [target.Children[0]])])]));

        Assert.Equal("#para_1__list_1__point_a", (string?)document.Descendants(Akn + "ref").Single().Attribute("href"));
    }

    [Theory]
    [InlineData("whole"), InlineData("lists"), InlineData("sections"), InlineData("parts"), InlineData("parts under one formula"), InlineData("annexes"), InlineData("embedded"), InlineData("notes"), InlineData("preambular list")]
    public void Loses_no_words_and_no_target(string sample)
    {
        var text = Samples.All[sample]();
        var document = Render(text);

        var written = document.Root!.Value;
        foreach (var node in All(text).Where(node => node.Kind is not NodeKind.Table))
        {
            Assert.All(node.Inlines, inline => Assert.Contains(inline.Text, written, StringComparison.Ordinal));
            Assert.Contains(node.Kind is NodeKind.Footnote or NodeKind.Part ? "" : node.Number, written, StringComparison.Ordinal);
        }

        var ids = document.Descendants().Select(e => (string?)e.Attribute("eId")).ToHashSet();
        Assert.All(document.Descendants().Select(e => (string?)e.Attribute("href")).Where(href => href is ['#', _, ..]), href => Assert.Contains(href![1..], ids));
    }

    [Fact]
    public void Splits_tables_into_cells()
    {
        var document = Render(Samples.Notes());

        Assert.Equal([["a", "b"], ["c"]], document.Descendants(Akn + "tr").Select(row => row.Elements(Akn + "td").Select(cell => cell.Value)));
    }

    [Fact]
    public void Replaces_what_XML_cannot_hold()
    {
        var document = Render(Resolution(children: [Operative("1", [Words("a\u0000b\u000Cc\uFFFEd\uFFFFe\u0085f\"<&>")])]));

        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\u0085f\"<&>", document.Descendants(Akn + "paragraph").Single().Descendants(Akn + "p").Single().Value);
    }

    [Fact]
    public void A_part_by_itself_is_a_statement()
    {
        var whole = new TestResolution(Samples.Parts());
        var part = whole.At<Part>(2);

        var document = AkomaNtosoSchema.Valid(part);

        Assert.Equal("/akn/un/statement/deliberation/un-ga/1900-01-01/90-2_A", (string?)document.Descendants(Akn + "FRBRWork").First().Element(Akn + "FRBRuri")!.Attribute("value"));
        Assert.Equal("cmp_1__para_1", (string?)document.Descendants(Akn + "paragraph").Single().Attribute("eId"));
    }

    [Fact]
    public void All_ways_to_write_are_one()
    {
        var resolution = new TestResolution(Samples.Whole());
        using var text = new StringWriter();
        var bytes = new ArrayBufferWriter<byte>();

        resolution.WriteAkomaNtoso(text);
        resolution.WriteAkomaNtoso(bytes);

        Assert.Equal(resolution.ToAkomaNtoso(), text.ToString());
        Assert.Equal(resolution.ToAkomaNtoso(), Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    [Fact]
    public void Allocates_nothing_once_warm()
    {
        var resolution = new TestResolution(Samples.Whole());
        var bytes = new ArrayBufferWriter<byte>(1 << 16);
        resolution.WriteAkomaNtoso(bytes);

        // A full collection, which any other thread may cause, empties the array pool: one rendering in peace shows it.
        Assert.Equal(0, Enumerable.Range(0, 10).Min(_ => Allocated()));

        long Allocated()
        {
            bytes.ResetWrittenCount();
            var before = GC.GetAllocatedBytesForCurrentThread();
            resolution.WriteAkomaNtoso(bytes);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static TestNode[] Adopted() => [new(NodeKind.Adoption) { Extra = [new DateOnly(2035, 12, 12).DayNumber + 1] }];

    private static XDocument Render(TestNode text) => AkomaNtosoSchema.Valid(new TestResolution(text));

    private static XElement Named(XDocument document, string element, string name) => document.Descendants(Akn + element).Single(e => (string?)e.Attribute("name") == name);

    private static IEnumerable<TestNode> All(TestNode node) => node.Children.SelectMany(All).Prepend(node);

    // The ids of the text, in its order; notes and terms stand elsewhere.
    private static IEnumerable<string> IdsOf(TestNode text)
    {
        var document = Render(text);
        document.Descendants().Where(e => e.Name.LocalName is "meta" or "sup").Remove();
        return document.Descendants().Select(e => (string?)e.Attribute("eId")).OfType<string>();
    }
}
