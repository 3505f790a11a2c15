using Plenary.Generator.Emitting;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>The tables of the catalog: the generator writes their keys, the runtime looks for them.</summary>
public class CatalogTests
{
    [Theory]
    [InlineData("A/RES/52/131")]
    [InlineData("A/RES/217 A (III)")]
    [InlineData("A/RES/217(III) A")]
    [InlineData("A/RES/3362 (S-VII)")]
    [InlineData("A/RES/ES-11/1")]
    [InlineData("S/RES/1325 (2000)")]
    [InlineData("S/RES/1325(2000)")]
    [InlineData("a/hrc/res/54/21")]
    [InlineData("A/RES/74/250 A–C")]
    [InlineData("A/C.3/80/L.56/Rev.1")]
    [InlineData("A/CONF.157/24 (Part I)")]
    [InlineData("E/CN.4/Sub.2/1993/31")]
    public void KeyIsTheRuntimesSymbolWithoutBlanks(string symbol)
        => Assert.Equal(DocumentSymbol.Parse(symbol).Value.Replace(" ", "").ToUpperInvariant(), CatalogTable.Key(symbol));

    [Theory]
    [InlineData("")]
    [InlineData("A/RES/1/Ü")]
    [InlineData("A/RES/1\u0001")]
    public void WhatNobodyCouldLookForHasNoKey(string symbol) => Assert.Equal("", CatalogTable.Key(symbol));

    [Theory]
    [InlineData("A/RES/74/250 A-C", "A/RES/74/250")]
    [InlineData("A/RES/217 A-C (III)", "A/RES/217 (III)")]
    [InlineData("A/RES/74/250", "")]
    [InlineData("A/RES/217 (III)", "")]
    [InlineData("A/RES", "")]
    public void WholeIsFoundWithoutTheLettersOfItsParts(string symbol, string whole) => Assert.Equal(whole == "" ? "" : CatalogTable.Key(whole), CatalogTable.Key(CatalogTable.WithoutLetters(symbol)));

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void EachOfManyIsFound(int count)
    {
        var symbols = string.Join(' ', Enumerable.Range(1, count).Select(number => "A/RES/91/" + number));

        Assert.Equal(symbols, Evaluate(count, $"string.Join(' ', Enumerable.Range(1, {count}).Select(number => Resolutions.Find(\"91/\" + number)!.Symbol))"));
        Assert.Equal(symbols.Split(' ').Order(StringComparer.Ordinal), Evaluate(count, "string.Join(' ', Resolutions.All.Select(one => one.Symbol))").Split(' ').Order(StringComparer.Ordinal));
    }

    private static string Evaluate(int count, string expression)
        => LoadedBuild.Evaluate<string>(Samples.Many(count) with { Code = "using System.Linq;\n" }, expression);
}
