using Plenary.Storage;
using Xunit;

namespace Plenary.Tests.Rendering;

public sealed class PlainTextTests
{
    public static TheoryData<string> Words => HostileWords.All;

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_stay_words(string words)
    {
        var resolution = new TestResolution(Make.Resolution(children: [Make.Preambular(1, Make.Words(words))]));

        Assert.Equal(HostileWords.Shown(words).Trim(' ') + "\n", resolution.ToPlainText());
    }

    [Fact]
    public void Numbers_stand_before_and_subparagraphs_are_indented()
    {
        var text = Sample.Create().ToPlainText();

        Assert.Contains("\n\n90/1. Protection of lakes\n\nThe General Assembly,\n\nRecalling the Declaration on Lakes,1,2\n\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\n8. Requests the Secretary-General:\n\n    (a) To report on:\n\n        (i) Lakes;2\n\n        (ii) Rivers;\n\n    (b) To convene a meeting;\n\nand to do so", text, StringComparison.Ordinal);
        Assert.Contains("\n\n12th plenary meeting\n3 May 2035\n\nAnnex I\n\nPrinciples\n\n4. Lakes are", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\n1 See resolution 48/141.\n\n2 Resolution 217 A (III).\n\n3 Nobody cites this note.\n\n* Reissued for technical reasons.\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resolution 48/141", "12", "resolution 48/141¹²;")]
    [InlineData("in 2024,", "113", "in 2024,¹¹³;")]
    [InlineData("in 2024,", "12", "in 2024,12;")]
    [InlineData("in 2024.", "45", "in 2024.⁴⁵;")]
    [InlineData("in July,", "678", "in July,678;")]
    [InlineData("48/141", "90*", "48/141⁹⁰*;")]
    public void A_marker_behind_a_figure_is_told_from_it(string words, string marker, string text)
    {
        var note = Make.Footnote(marker, Make.Words("x"));
        var resolution = new TestResolution(Make.Resolution(children: [Make.Preambular(1, Make.Words(words), Make.Marker(note), Make.Words(";")), note]));

        Assert.StartsWith(text + "\n", resolution.ToPlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_stands_apart_from_meeting_and_date()
    {
        var resolution = new TestResolution(Make.Resolution(children:
            [Make.Closing(ClosingRole.Meeting, "46th meeting"), Make.Closing(ClosingRole.Date, "11 October 2033"), Make.Closing(ClosingRole.Vote, "[Adopted without a vote.]")]));

        Assert.Equal("46th meeting\n11 October 2033\n\n[Adopted without a vote.]\n", resolution.ToPlainText());
    }

    [Fact]
    public void A_paragraph_comes_with_the_notes_that_it_cites()
    {
        var paragraph = Sample.Create().At<OperativeParagraph>(HtmlTests.NodeAt(Sample.Tree(), "8."));

        Assert.StartsWith("8. Requests", paragraph.ToPlainText(), StringComparison.Ordinal);
        Assert.EndsWith("resources2.\n\n2 Resolution 217 A (III).\n", paragraph.ToPlainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(80)]
    public void A_wrapped_text_has_the_same_words(int width)
    {
        var resolution = Sample.Create();

        var wrapped = resolution.ToPlainText(new PlainTextOptions { Width = width });

        // Where lines stand apart on their own, as those of a masthead, the other break is a space.
        Assert.Equal(HostileWords.Folded(resolution.ToPlainText()), HostileWords.Folded(wrapped));
        Assert.Equal(resolution.ToPlainText().Split("\n\n").Length, wrapped.Split("\n\n").Length);
    }

    [Theory]
    [InlineData("one two three four five six", 10, "one two|three four|five six")]
    [InlineData("one two three four five six", 1, "one|two|three|four|five|six")]
    [InlineData("short- and long-term action", 8, "short- and|long-term|action")]
    [InlineData("as stated in 12 meetings held on 3 May", 14, "as stated|in 12 meetings|held on 3 May")]
    [InlineData("see (a) to (c) of it", 8, "see (a)|to (c)|of it")]
    [InlineData("parts II and V of them", 9, "parts II|and V of|them")]
    [InlineData("see A and B of the text", 7, "see A|and B|of the|text")]
    [InlineData("a list – of things – here", 9, "a|list – of|things – here")]
    [InlineData("notes that Recalling is a word", 14, "notes|that Recalling|is a word")]
    [InlineData("Atlantis, Borduria, Freedonia", 12, "Atlantis,|Borduria,|Freedonia")]
    [InlineData("длинные слова и ещё", 8, "длинные|слова и|ещё")]
    [InlineData("unbreakable-words-only", 5, "unbreakable-words-only")]
    public void A_line_is_broken_where_no_paragraph_seems_to_start(string words, int width, string lines)
    {
        var resolution = new TestResolution(Make.Resolution(children: [Make.Preambular(1, Make.Words(words))]));

        Assert.Equal(lines.Replace('|', '\n') + "\n", resolution.ToPlainText(new PlainTextOptions { Width = width }));
    }

    [Fact]
    public void A_width_that_no_line_has_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new PlainTextOptions { Width = 0 });
}
