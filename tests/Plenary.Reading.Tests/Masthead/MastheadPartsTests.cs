using Plenary.Generator.Reading;
using Plenary.Generator.Reading.Masthead;
using Xunit;

namespace Plenary.Reading.Tests.Masthead;

public sealed class MastheadPartsTests
{
    [Theory]
    [InlineData("17 December 2021", 2021, 12, 17)]
    [InlineData("17\u00A0December 2021", 2021, 12, 17)]
    [InlineData("on5 July 2000", 2000, 7, 5)]
    [InlineData("December 8, 1989", 1989, 12, 8)]
    [InlineData("29 February 2000", 2000, 2, 29)]
    [InlineData("17 December 20211", 2021, 12, 17)]
    public void Dates_are_read(string text, int year, int month, int day)
    {
        Assert.True(DateReader.TryReadDate(text, 0, out _, out var date));
        Assert.Equal(new DateOnly(year, month, day).DayNumber + 1, date);
    }

    [Theory]
    [InlineData("30 February 2000")]
    [InlineData("0 May 2000")]
    [InlineData("17 December")]
    [InlineData("17 Decembers")]
    [InlineData("December")]
    [InlineData("")]
    public void What_is_no_date_is_not_read(string text) => Assert.False(DateReader.TryReadDate(text, 0, out _, out _));

    [Theory]
    [InlineData("A/RES/52/131", "A/RES/52/131")]
    [InlineData("S/RES/1325 (2000)", "S/RES/1325 (2000)")]
    [InlineData("S/RES/1325(2000)", "S/RES/1325 (2000)")]
    [InlineData("A/RES/3363(XXX)", "A/RES/3363 (XXX)")]
    [InlineData("A/C.3/80/L.56/Rev.1*", "A/C.3/80/L.56/Rev.1")]
    [InlineData("A/RES/79/245 B", "A/RES/79/245 B")]
    [InlineData("A/RES/74/250 A–C", "A/RES/74/250 A-C")]
    [InlineData("A/RES/69/96 A and B", "A/RES/69/96 A-B")]
    public void Symbols_are_read(string text, string symbol)
    {
        Assert.True(SymbolReader.TryReadSymbol(text, out var read));
        Assert.Equal(symbol, read);
    }

    [Theory]
    [InlineData("Hundred and eighth", 108)]
    [InlineData("Seventy-ninth", 79)]
    [InlineData("One thousand two hundred and third", 1203)]
    [InlineData("none", 0)]
    [InlineData("I9", 19)]
    public void Numbers_in_words_are_read(string text, int value)
    {
        Assert.True(NumberReader.TryRead(text, 0, out var end, out var read));
        Assert.Equal((value, text.Length), (read, end));
    }

    [Theory]
    [InlineData("Cuba, Viet Nam and Yemen", new[] { "Cuba", "Viet Nam", "Yemen" })]
    [InlineData("Trinidad and Tobago, United Kingdom of Great Britain and Northern Ireland and Uzbekistan", new[] { "Trinidad and Tobago", "United Kingdom of Great Britain and Northern Ireland", "Uzbekistan" })]
    [InlineData("Iraq (on behalf of the Group of 77 and China) and Italy*", new[] { "Iraq (on behalf of the Group of 77 and China)", "Italy" })]
    [InlineData("Bolivia (Plurinational State of), Cuba", new[] { "Bolivia (Plurinational State of)", "Cuba" })]
    [InlineData("Germany, Federal Republic of, 20 Poland", new[] { "Germany, Federal Republic of", "Poland" })]
    public void Lists_of_States_are_cut(string text, string[] names) => Assert.Equal(names, StateNames.Split(text, 0, text.Length));
}
