using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;
using Plenary.Generator.Reading;
using Xunit;

namespace Plenary.Reading.Tests.Inlines;

public class MarkerReaderTests
{
    [Theory]
    [InlineData("adopted on 25 June 1993,1", "1")]
    [InlineData("of 12 August 19491 and", "1")]
    [InlineData("the Framework for 2015–2030.1 It recognizes", "1")]
    [InlineData("the decline in 2020.1", "1")]
    [InlineData("the value of 2020.1 in that year", null)]
    [InlineData("in its Bulletin No.1, that rivers", null)]
    [InlineData("without reference to a Main Committee (A/90/L.1)", null)]
    [InlineData("the report of the Committee (A/90/12/Add.1)", null)]
    public void Digits_of_a_symbol_are_no_marker(string text, string? expected)
        => Assert.Equal(expected, MarkerReader.Find([new Draft(NodeKind.Text, new MappedText(text, 0)) { Marks = TextMarks.Digit }], new WordSet(["1"]), spaced: false).SingleOrDefault()?.Marker);
}
