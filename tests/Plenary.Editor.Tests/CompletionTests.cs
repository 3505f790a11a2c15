using System.ComponentModel;
using System.Reflection;
using Plenary.Editor.Tests.Harness;

namespace Plenary.Editor.Tests;

/// <summary>What is offered behind a full stop.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly Harness.Editor editor = new(Texts.Seed, Texts.Lakes);

    public void Dispose() => editor.Dispose();

    [Fact]
    public async Task A_resolution_offers_its_paragraphs_and_what_can_be_asked_of_every_resolution() =>
        await Offers(
            "A_RES_52_131.Instance.",
            [
                "Adoption", "Annexes", "Body", "Chapeau", "Citations", "Closing", "CrossReferences", "EId", "Find", "Footnotes", "Formula",
                "GetType", "Kind", "Language", "Masthead", "Name", "Operative", .. Enumerable.Range(1, 14).Select(i => $"Operative{i}"),
                "Organ", "Parent", "Parts", "Path", "Preamble", .. Enumerable.Range(1, 7).Select(i => $"Preambular{i}"), "Sections", "Session", "Symbol",
                "Title", "TitleInlines", "ToAkomaNtoso", "ToHtml", "ToJson", "ToMarkdown", "ToPlainText", "WriteAkomaNtoso", "WriteHtml", "WriteJson",
                "WriteMarkdown", "WritePlainText",
            ]);

    [Fact]
    public async Task A_paragraph_offers_the_footnotes_that_it_cites_and_no_other() =>
        await Offers(
            "A_RES_52_131.Instance.Operative3.",
            [
                "AllFootnotes", "Blocks", "Citations", "CrossReferences", "EId", "Footnote2", "Footnote3", "Footnotes", "FullText", "GetType", "Heading",
                "HeadingPath", "Inlines", "Number", "Opening", "Parent", "Path", "Resolution", "Subparagraphs", "Text", "ToHtml", "ToMarkdown", "ToPlainText",
                "WriteHtml", "WriteMarkdown", "WritePlainText",
            ]);

    [Fact]
    public async Task A_subparagraph_offers_its_own() =>
        await Offers(
            "A_RES_90_2.Instance.Operative2.B.",
            [
                "AllFootnotes", "Blocks", "Citations", "CrossReferences", "EId", "Footnotes", "FullText", "GetType", "Heading", "HeadingPath", "I", "II",
                "Inlines", "Number", "Opening", "Parent", "Path", "Resolution", "Subparagraphs", "Text", "ToHtml", "ToMarkdown", "ToPlainText", "WriteHtml",
                "WriteMarkdown", "WritePlainText",
            ]);

    [Fact]
    public async Task A_footnote_offers_its_words_and_who_cites_it() =>
        await Offers(
            "A_RES_52_131.Instance.Footnotes.Footnote2.",
            ["Citations", "EId", "GetType", "Inlines", "Marker", "Parent", "Path", "References", "Resolution", "Text"]);

    [Fact]
    public async Task A_reference_offers_its_footnote() =>
        await Offers(
            "A_RES_52_131.Instance.Operative3.Footnote2.",
            ["EId", "Footnote", "GetType", "Marker", "Paragraph", "Path", "Positions", "Resolution", "Source"]);

    // The last two are object's own static methods, which no class can hide.
    [Fact]
    public async Task The_catalog_offers_its_three_questions() => await Offers("Resolutions.", ["All", "CitedBy", "Find", "Equals", "ReferenceEquals"]);

    [Fact]
    public async Task The_footnotes_offer_each_note_and_their_number()
    {
        // A list has the methods of all lists too.
        var own = (await editor.Complete(Code("A_RES_52_131.Instance.Footnotes."))).Where(item => item.Tags.Contains("Property") || item.Tags.Contains("Method"));
        Assert.Equal(["Count", "Find", "Footnote1", "Footnote2", "Footnote3", "GetType", "this"], own.Select(item => item.DisplayText));
    }

    [Fact]
    public async Task No_object_of_the_model_offers_the_methods_of_all_objects()
    {
        var offering = new List<string>();
        foreach (var type in typeof(Resolution).Assembly.GetExportedTypes().Where(IsOfTheModel))
        {
            var name = type.IsGenericType ? $"{type.FullName![..type.FullName!.IndexOf('`')]}<Plenary.Resolution>" : type.FullName;
            var offered = await editor.Complete($"class Reader {{ object Read({name} it) => it.$$; }}");
            Assert.Contains(offered, item => item.DisplayText == "GetType");
            offering.AddRange(offered.Where(item => item.DisplayText is "Equals" or "GetHashCode" or "ToString" or "GetEnumerator").Select(item => $"{type.Name}.{item.DisplayText}"));
        }

        Assert.Equal("", string.Join("\n", offering));
    }

    [Fact]
    public async Task What_only_generated_code_calls_is_not_offered()
    {
        var offered = (await editor.Complete(Code("Plenary."))).Select(item => item.DisplayText).ToList();
        Assert.Contains("DocumentSymbol", offered);
        Assert.DoesNotContain(offered, name => name is "StoredBytes" or "ElementFactory" or "CatalogEntry" or "CitedWordsAttribute" or "ResolutionCatalog" or "ResolutionJsonConverter");
    }

    [Theory]
    [InlineData("op3", "Operative3")]
    [InlineData("op1", "Operative1")]
    [InlineData("op12", "Operative12")]
    [InlineData("pre5", "Preambular5")]
    [InlineData("pr2", "Preambular2")]
    public async Task Letters_and_the_number_select_a_paragraph(string typed, string selected) =>
        Assert.Equal(selected, (await editor.Select(Code("A_RES_52_131.Instance." + typed)))[0]);

    // Values are compared and printed; options and types that only generated code names are no part of a resolution.
    private static bool IsOfTheModel(Type type) =>
        type is { IsClass: true, Namespace: "Plenary" }
        && !type.IsSubclassOf(typeof(Attribute)) && !type.IsSubclassOf(typeof(Delegate))
        && type.GetMethod("<Clone>$") is null
        && type.GetCustomAttribute<EditorBrowsableAttribute>() is null
        && !type.Name.EndsWith("Options", StringComparison.Ordinal);

    private async Task Offers(string expression, string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await editor.Complete(Code(expression))).Select(item => item.DisplayText).Order(StringComparer.Ordinal));

    private static string Code(string expression) => "namespace Sample; class Reader { object Read() => " + expression + "$$; }";
}
