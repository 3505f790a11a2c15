using System.Text.Json;
using System.Text.RegularExpressions;

namespace Plenary.Generator.Tests.Rules;

/// <summary>Characters and paths: rules 14 and 19 of the model.</summary>
public partial class PathRules
{
    private const string Everything =
        """
        1. Recalls the annexes;1

        1 bis. Decides that:

        (a) Lakes:

        (i) Are clean;

        (a) Lakes are wet;

        (aa) Lakes are deep:

        1.1 Very;

        and that:

        • Fish swim;

        Requests the Secretary-General to report on lakes;

        I

        Water

        2. Recommends to the Economic and Social Council the adoption of the following draft resolution:

        The Economic and Social Council,

        Recalling lakes,

        1. Decides to count lakes.

        1 A/79/1.
        """;

    private const string Behind =
        """
        Annex I

        Rules

        Article 2

        1. Lakes are clean:

        (a) In summer.

        Annex II

        Programme

        I. Aims

        1. Clean lakes.

        II. Means

        1. Brooms.

        A. Others

        2. More brooms.
        """;

    // This list only grows: a path never changes with the words.
    private static readonly string[] Kept =
    [
        "preambular-1", "operative-1", "operative-1-bis", "operative-1-bis-a", "operative-1-bis-a-i", "operative-1-bis-a-2", "operative-1-bis-aa",
        "operative-1-bis-aa-1-1", "operative-1-bis-item-1", "unnumbered-1", "operative-2", "operative-2-draft", "operative-2-draft-preambular-1",
        "operative-2-draft-operative-1", "annex-i", "annex-i-article-2", "annex-i-article-2-1", "annex-i-article-2-1-a", "annex-ii", "annex-ii-section-i",
        "annex-ii-section-i-paragraph-1", "annex-ii-section-ii", "annex-ii-section-ii-paragraph-1", "annex-ii-section-ii-paragraph-2", "footnote-1",
    ];

    [Fact]
    public void Member_path_and_ids_are_spellings_of_one_name()
    {
        var resolution = ReadResolution.WithBody(Everything, Behind);
        var html = resolution.ToHtml();
        var ids = Ids(JsonDocument.Parse(resolution.ToJson()).RootElement).ToList();

        Assert.Equal(Kept, resolution.Members.Select(member => member.Path));
        Assert.All(resolution.Members, member =>
        {
            Assert.Equal(Folded(member.Path), Folded(Segments(member.Member)));
            Assert.Equal(member.Path, resolution.Find(member.Path)!.Path);
            Assert.Contains($"id=\"{member.Path}\"", html, StringComparison.Ordinal);
            Assert.Contains(member.Path, ids);
        });
    }

    [Theory]
    [InlineData("para. 1 bis (a) (i)", "operative-1-bis-a-i")]
    [InlineData("op. 2", "operative-2")]
    [InlineData("annex II", "annex-ii")]
    [InlineData("annex II, section II, para. 1", "annex-ii-section-ii-paragraph-1")]
    [InlineData("footnote 1", "footnote-1")]
    public void Find_takes_what_people_write(string words, string path)
        => Assert.Equal(path, ReadResolution.WithBody(Everything, Behind).Find(words)?.Path);

    [Fact]
    public void Other_words_change_no_path()
    {
        var edited = ReadResolution.WithBody(Everything.Replace("lakes", "ponds").Replace("Lakes", "Ponds"), Behind.Replace("Lakes", "Ponds"));

        Assert.Equal(Kept, edited.Members.Select(member => member.Path));
    }

    [Fact]
    public void White_space_is_one_blank_and_what_shows_nothing_is_taken_out()
    {
        var resolution = ReadResolution.WithBody("1. Calls\u00A0upon  all\u2009States\u200B to keep\tpre\u2011eminent\u00AD lakes\u200E “clean” – always;\n\n2. Decides to remain seized of the matter.");

        Assert.Equal("Calls upon all States to keep pre\u2011eminent lakes “clean” – always;", resolution.Operative[0].Text);
        Assert.Equal(3, resolution.Findings.Count(id => id == DiagnosticIds.InvisibleCharacter));
    }

    [GeneratedRegex("(?<=\\.|^)N(?=[0-9])|(?<=Article[0-9A-Z]+\\.)Paragraph")]
    private static partial Regex Unspoken();

    private static string Segments(string member) => Unspoken().Replace(member, "");

    private static string Folded(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();

    private static IEnumerable<string> Ids(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Ids),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "id" ? [property.Value.GetString()!] : Ids(property.Value)),
        _ => [],
    };
}
