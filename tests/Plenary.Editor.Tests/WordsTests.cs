using Plenary.Editor.Tests.Harness;

namespace Plenary.Editor.Tests;

/// <summary>What is shown while completion is browsed, and under the pointer.</summary>
public sealed class WordsTests : IDisposable
{
    private const string Operative3 =
        """
        **A/RES/52/131, operative paragraph 3**

        _Calls upon_ all Member States to base their activities for the protection and promotion of human rights, including the development of further international cooperation in this field, on the Charter of the United Nations, the Universal Declaration of Human Rights,² the International Covenant on Economic, Social and Cultural Rights,³ the International Covenant on Civil and Political Rights³ and other relevant international instruments and to refrain from activities that are inconsistent with that international framework;

        ² Resolution 217 A (III).
        ³ See resolution 2200 A (XXI), annex.
        """;

    private const string Class =
        """
        **A/RES/52/131**

        Strengthening of United Nations action in the field of human rights through the promotion of international cooperation and the importance of non-selectivity, impartiality and objectivity

        Adopted: meeting 70, 12 December 1997

        7 preambular paragraphs, 14 operative paragraphs, 3 footnotes

        https://undocs.org/en/A/RES/52/131

        0.txt
        """;

    private readonly Harness.Editor editor = new(Texts.Seed, Texts.Lakes);

    public void Dispose() => editor.Dispose();

    [Theory]
    [InlineData("A_RES_52_131.Instance.$$", "Operative3", Operative3)]
    [InlineData("A_RES_52_131.Instance.Operative3.$$", "Footnote2", "**A/RES/52/131, footnote 2**\n\n² Resolution 217 A (III).")]
    [InlineData("$$", "A_RES_52_131", Class)]
    [InlineData("A_RES_90_2.Instance.Operative2.B.$$", "II", "**A/RES/90/2, operative paragraph 2 (b) (ii)**\n\nThe warmth of its water;¹\n\n¹ Measured at noon.")]
    public async Task While_browsing(string expression, string item, string expected) => Assert.Equal(expected, await editor.Describe(Code(expression), item));

    [Theory]
    [InlineData("A_RES_52_131.Instance.Opera$$tive3", Operative3)]
    [InlineData("nameof(A_RES_52_131.Opera$$tive3)", Operative3)]
    [InlineData("A_RES_52_131.Instance.Operative3.Foot$$note2", "**A/RES/52/131, footnote 2**\n\n² Resolution 217 A (III).")]
    [InlineData("A_RES_52_131.Instance.Footnotes.Foot$$note2", "**A/RES/52/131, footnote 2**\n\nResolution 217 A (III).")]
    [InlineData("A_RES$$_52_131.Instance", Class)]
    [InlineData("A_RES_90_2.Instance.Operative2.B.I$$I", "**A/RES/90/2, operative paragraph 2 (b) (ii)**\n\nThe warmth of its water;¹\n\n¹ Measured at noon.")]
    public async Task Under_the_pointer(string expression, string expected) => Assert.Equal(expected, await editor.Hover(Code(expression)));

    [Fact]
    public async Task A_paragraph_shows_its_subparagraphs() =>
        Assert.Equal(
            """
            **A/RES/90/2, operative paragraph 2**

            _Requests_ the Secretary-General:

            (a) To count the lakes of the world;

            (b) To measure, every year:

            (i) The depth of each lake;

            (ii) The warmth of its water;¹
            """,
            await editor.Hover(Code("A_RES_90_2.Instance.Operat$$ive2")));

    [Theory]
    [InlineData("va$$r paragraph = A_RES_52_131.Instance.Operative3;", Operative3)]
    [InlineData("A_RES_52_131.Types.Opera$$tive3 paragraph = A_RES_52_131.Instance.Operative3;", Operative3)]
    [InlineData("va$$r resolution = A_RES_52_131.Instance;", Class)]
    public async Task The_type_of_a_variable_shows_the_same(string statement, string expected) =>
        Assert.Equal(expected, await editor.Hover("namespace Sample; class Reader { void Read() { " + statement + " } }"));

    [Theory]
    [InlineData("rivers\f of all\u0085 lands\u2028 and\u2029 seas", "rivers of all lands and seas")]
    [InlineData("those who write ]]> & <b>words</b> or &lt; instead", "those who write ]]> & <b>words</b> or &lt; instead")]
    [InlineData("ringing \u0007bells", "ringing bells")]
    [InlineData("readers of \U00020BB7 and *_` alike", "readers of \U00020BB7 and *_` alike")]
    public async Task No_character_costs_the_words_around_it(string words, string shown) => await Shows(words, shown);

    // Attributes cannot hold one.
    [Fact]
    public async Task Nor_does_half_a_character() => await Shows("one \uD800half", "one \uFFFDhalf");

    [Fact]
    public async Task Ten_thousand_characters_are_shown_to_the_last()
    {
        var words = string.Join(' ', Enumerable.Range(1, 2000).Select(i => $"w{i}"));
        Assert.True(words.Length > 10_000);
        using var other = new Harness.Editor(Texts.WithWords(words));
        Assert.EndsWith($"_Calls upon_ {words};", await other.Hover(Code("A_RES_90_3.Instance.Opera$$tive1")), StringComparison.Ordinal);
        Assert.EndsWith($"_Calls upon_ {words};", await other.Describe(Code("A_RES_90_3.Instance.$$"), "Operative1"), StringComparison.Ordinal);
    }

    private static async Task Shows(string words, string shown)
    {
        using var other = new Harness.Editor(Texts.WithWords(words));
        var code = Code("A_RES_90_3.Instance.Opera$$tive1");
        Assert.Equal($"**A/RES/90/3, operative paragraph 1**\n\n_Calls upon_ {shown};", await other.Hover(code));
        Assert.Empty(await other.Diagnose(code.Replace("$$", "", StringComparison.Ordinal)));
    }

    private static string Code(string expression) => "namespace Sample; class Reader { object Read() => " + expression + "; }";
}
