using System.Globalization;
using System.Text;
using Xunit;

namespace Plenary.Tests;

public class DocumentSymbolTests
{
    [Theory]
    [InlineData("52/131", OrganKind.GeneralAssembly, "A/RES/52/131")]
    [InlineData("217 A (III)", OrganKind.GeneralAssembly, "A/RES/217 A (III)")]
    [InlineData("S-32/1", OrganKind.GeneralAssembly, "A/RES/S-32/1")]
    [InlineData("S-32/1", OrganKind.HumanRightsCouncil, "A/HRC/RES/S-32/1")]
    [InlineData("54/21", OrganKind.HumanRightsCouncil, "A/HRC/RES/54/21")]
    [InlineData("1296 (XLIV)", OrganKind.EconomicAndSocialCouncil, "E/RES/1296 (XLIV)")]
    // The organ does not number so.
    [InlineData("52/131", OrganKind.SecurityCouncil, "52/131")]
    [InlineData("52/131", OrganKind.EconomicAndSocialCouncil, "52/131")]
    [InlineData("217 A (III)", OrganKind.SecurityCouncil, "217 A (III)")]
    [InlineData("217 A (III)", OrganKind.HumanRightsCouncil, "217 A (III)")]
    [InlineData("52/131", OrganKind.Other, "52/131")]
    // The organ is known.
    [InlineData("1325 (2000)", OrganKind.GeneralAssembly, "S/RES/1325 (2000)")]
    [InlineData("A/80/L.10", OrganKind.SecurityCouncil, "A/80/L.10")]
    public void Takes_the_organ_from_the_words_around_it(string written, OrganKind organ, string expected)
    {
        Assert.Equal(expected, DocumentSymbol.Parse(written).WithOrgan(organ).Value);
    }

    [Fact]
    public void Takes_no_organ_that_is_not_defined()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentSymbol.Parse("52/131").WithOrgan((OrganKind)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentSymbol.Parse("52/131").WithOrgan((OrganKind)(-1)));
        Assert.Equal(default, default(DocumentSymbol).WithOrgan(OrganKind.GeneralAssembly));
    }

    [Theory]
    [InlineData("A/RES/52/131", OrganKind.GeneralAssembly, true, false, "52/131")]
    [InlineData("A/RES/52/131/Corr.1", OrganKind.GeneralAssembly, true, false, "52/131")]
    [InlineData("A/RES/74/250 A-C", OrganKind.GeneralAssembly, true, false, "74/250 A-C")]
    [InlineData("A/RES/217 A (III)", OrganKind.GeneralAssembly, true, false, "217 A (III)")]
    [InlineData("S/RES/1325 (2000)", OrganKind.SecurityCouncil, true, false, "1325 (2000)")]
    [InlineData("E/RES/2021/1", OrganKind.EconomicAndSocialCouncil, true, false, "2021/1")]
    [InlineData("A/HRC/RES/S-32/1", OrganKind.HumanRightsCouncil, true, false, "S-32/1")]
    [InlineData("A/HRC/DEC/54/101", OrganKind.HumanRightsCouncil, false, false, "54/101")]
    [InlineData("A/HRC/55/L.3", OrganKind.HumanRightsCouncil, false, true, null)]
    [InlineData("A/C.3/80/L.56/Rev.1", OrganKind.GeneralAssembly, false, true, null)]
    [InlineData("E/2021/L.21", OrganKind.EconomicAndSocialCouncil, false, true, null)]
    [InlineData("A/56/1026-S/2002/932", OrganKind.GeneralAssembly, false, false, null)]
    [InlineData("UNEP/EA.4/Res.1", OrganKind.Other, true, false, null)]
    [InlineData("FCCC/CP/2015/10/Add.1", OrganKind.Other, false, false, null)]
    public void Tells_what_the_document_is(string written, OrganKind organ, bool isResolution, bool isDraft, string? number)
    {
        var symbol = DocumentSymbol.Parse(written);
        Assert.Equal(organ, symbol.Organ);
        Assert.Equal(isResolution, symbol.IsResolution);
        Assert.Equal(isDraft, symbol.IsDraft);
        Assert.Equal(number, symbol.Number);
    }

    [Theory]
    [InlineData("A/RES/52/131", "https://undocs.org/en/A/RES/52/131")]
    [InlineData("S/RES/1325 (2000)", "https://undocs.org/en/S/RES/1325(2000)")]
    [InlineData("A/RES/52/212 B", "https://undocs.org/en/A/RES/52/212B")]
    [InlineData("A/RES/57/284 A-B", "https://undocs.org/en/A/RES/57/284A-B")]
    [InlineData("A/RES/217 A (III)", "https://undocs.org/en/A/RES/217(III)")]
    [InlineData("A/RES/3419 A-D (XXX)", "https://undocs.org/en/A/RES/3419(XXX)")]
    [InlineData("E/RES/1296 (XLIV)", "https://undocs.org/en/E/RES/1296(XLIV)")]
    [InlineData("A/CONF.157/24 (Part I)", "https://undocs.org/en/A/CONF.157/24(PartI)")]
    [InlineData("A/75/6 (Sect. 3)", "https://undocs.org/en/A/75/6(Sect.3)")]
    [InlineData("A/80/L.10*", "https://undocs.org/en/A/80/L.10")]
    public void Links_as_the_United_Nations_does(string written, string url)
    {
        var symbol = DocumentSymbol.Parse(written);
        Assert.Equal(url, symbol.Url);
        Assert.Equal(url, new Uri(symbol.Url!).AbsoluteUri);
        Assert.Equal(url.Replace("/en/", "/fr/", StringComparison.Ordinal), symbol.GetUrl("FR"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("eng")]
    [InlineData("e/")]
    [InlineData("ıt")]
    public void Links_in_no_language_that_is_not_two_letters(string language)
    {
        Assert.Throws<ArgumentException>(() => DocumentSymbol.Parse("A/RES/52/131").GetUrl(language));
        Assert.Throws<ArgumentNullException>(() => DocumentSymbol.Parse("A/RES/52/131").GetUrl(null!));
    }

    [Fact]
    public void Default_is_empty()
    {
        DocumentSymbol none = default;
        Assert.Equal("", none.Value);
        Assert.False(none.HasOrgan || none.IsResolution || none.IsDraft);
        Assert.Equal(OrganKind.Other, none.Organ);
        Assert.Null(none.Number);
        Assert.Null(none.Url);
        Assert.Equal(default(DocumentSymbol).GetHashCode(), none.GetHashCode());
        Assert.True(none < DocumentSymbol.Parse("A/1"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Is_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("E/RES/1296 (XLIV)", DocumentSymbol.Parse("resolution e/res/1296 (xliv)").Value);
            Assert.Equal("A/77/6 (Introduction)", DocumentSymbol.Parse("a/77/6 (introduction)").Value);
            Assert.Equal("https://undocs.org/it/A/52/1", DocumentSymbol.Parse("A/52/1").GetUrl("IT"));
            Assert.True(DocumentSymbol.Parse("A/INF/1") < DocumentSymbol.Parse("A/INF/10"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Orders_numbers_by_value()
    {
        string[] ordered =
        [
            "52/9", "52/131", "A/52/9", "A/HRC/RES/7/1", "A/RES/52/9", "A/RES/52/0131", "A/RES/52/131", "A/RES/52/131 A", "A/RES/52/131 B",
            "A/RES/52/131/Corr.1", "A/RES/52/132", "A/RES/217 A (III)", "A/RES/S-32/1", "E/RES/2021/1", "S/RES/242 (1967)", "S/RES/1325 (2000)",
        ];
        var symbols = ordered.Select(DocumentSymbol.Parse).ToArray();
        for (var i = 0; i < symbols.Length; i++)
        {
            for (var j = 0; j < symbols.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(symbols[i].CompareTo(symbols[j])));
                Assert.Equal(i == j, symbols[i] == symbols[j]);
                Assert.Equal(i != j, symbols[i] != symbols[j]);
                Assert.Equal(i < j, symbols[i] < symbols[j]);
                Assert.Equal(i <= j, symbols[i] <= symbols[j]);
                Assert.Equal(i > j, symbols[i] > symbols[j]);
                Assert.Equal(i >= j, symbols[i] >= symbols[j]);
            }
        }
    }

    [Fact]
    public void Is_a_value()
    {
        var symbol = DocumentSymbol.Parse("s/res/1325(2000)");
        object same = DocumentSymbol.Parse("S/RES/1325 (2000)");
        Assert.True(symbol.Equals(same));
        Assert.Equal(symbol.GetHashCode(), same.GetHashCode());
        Assert.False(symbol.Equals("S/RES/1325 (2000)"));
        Assert.False(symbol.Equals(null));
    }

    [Fact]
    public void Formats_without_allocating()
    {
        var symbol = DocumentSymbol.Parse("S/RES/1325 (2000)");
        Span<char> characters = stackalloc char[17];
        Span<byte> bytes = stackalloc byte[17];

        var before = GC.GetAllocatedBytesForCurrentThread();
        var wroteCharacters = symbol.TryFormat(characters, out var charsWritten);
        var wroteBytes = symbol.TryFormat(bytes, out var bytesWritten);
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(wroteCharacters && wroteBytes);
        Assert.Equal((17, 17), (charsWritten, bytesWritten));
        Assert.Equal("S/RES/1325 (2000)", characters.ToString());
        Assert.Equal("S/RES/1325 (2000)", Encoding.UTF8.GetString(bytes));
        Assert.Equal(before, after);

        Assert.False(symbol.TryFormat(characters[..16], out charsWritten));
        Assert.False(symbol.TryFormat(bytes[..16], out bytesWritten));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
    }

    [Fact]
    public void Formats_and_parses_through_the_interfaces()
    {
        var symbol = DocumentSymbol.Parse("A/RES/52/131");
        Assert.Equal("[A/RES/52/131]", $"[{symbol}]");
        Assert.Equal("[A/RES/52/131]", $"[{symbol:G}]");
        Assert.Throws<FormatException>(() => $"[{symbol:x}]");
        Assert.Equal(symbol.Value, ((IFormattable)symbol).ToString(null, null));

        Span<byte> bytes = stackalloc byte[12];
        Assert.True(((IUtf8SpanFormattable)symbol).TryFormat(bytes, out var written, "G", CultureInfo.InvariantCulture));
        Assert.Equal("A/RES/52/131", Encoding.UTF8.GetString(bytes[..written]));

        Assert.Equal(symbol, Parse<DocumentSymbol>("a/res/52/131."));
        Assert.False(TryParse<DocumentSymbol>("52", out _));
        Assert.False(TryParse<DocumentSymbol>(null, out _));

        static T Parse<T>(string text)
            where T : ISpanParsable<T> => T.Parse(text, null).Equals(T.Parse(text.AsSpan(), null)) ? T.Parse(text, null) : throw new InvalidOperationException();

        static bool TryParse<T>(string? text, out T? result)
            where T : ISpanParsable<T> => T.TryParse(text, null, out result) | T.TryParse(text.AsSpan(), null, out result);
    }
}
