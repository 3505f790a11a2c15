using System.Text;
using Xunit;

namespace Plenary.Tests;

public class DocumentSymbolParsingTests
{
    [Theory]
    // One of each form, as it is canonical.
    [InlineData("A/RES/52/131", "A/RES/52/131")]
    [InlineData("A/RES/217 A (III)", "A/RES/217 A (III)")]
    [InlineData("A/RES/3362 (S-VII)", "A/RES/3362 (S-VII)")]
    [InlineData("A/RES/2252 (ES-V)", "A/RES/2252 (ES-V)")]
    [InlineData("A/RES/S-32/1", "A/RES/S-32/1")]
    [InlineData("A/RES/ES-11/1", "A/RES/ES-11/1")]
    [InlineData("A/RES/74/250 A-C", "A/RES/74/250 A-C")]
    [InlineData("S/RES/1325 (2000)", "S/RES/1325 (2000)")]
    [InlineData("E/RES/1296 (XLIV)", "E/RES/1296 (XLIV)")]
    [InlineData("E/RES/2021/1", "E/RES/2021/1")]
    [InlineData("A/HRC/RES/54/21", "A/HRC/RES/54/21")]
    [InlineData("A/HRC/DEC/54/101", "A/HRC/DEC/54/101")]
    [InlineData("E/CN.4/RES/2005/80", "E/CN.4/RES/2005/80")]
    [InlineData("UNEP/EA.4/Res.1", "UNEP/EA.4/Res.1")]
    [InlineData("A/80/L.10", "A/80/L.10")]
    [InlineData("A/C.3/80/L.56/Rev.1", "A/C.3/80/L.56/Rev.1")]
    [InlineData("A/CONF.157/24 (Part I)", "A/CONF.157/24 (Part I)")]
    [InlineData("A/78/6 (Sect. 29B)/Corr.1", "A/78/6 (Sect. 29B)/Corr.1")]
    [InlineData("A/77/5 (Vol. II)", "A/77/5 (Vol. II)")]
    [InlineData("A/77/6 (Introduction)", "A/77/6 (Introduction)")]
    [InlineData("A/48/42(SUPP)", "A/48/42 (SUPP)")]
    [InlineData("NPT/CONF.2000/28 (Parts I and II)", "NPT/CONF.2000/28 (Parts I and II)")]
    [InlineData("ICCD/COP(8)/16/Add.1", "ICCD/COP(8)/16/Add.1")]
    [InlineData("UNEP/CBD/BS/COP-MOP/5/17", "UNEP/CBD/BS/COP-MOP/5/17")]
    [InlineData("E/CN.4/Sub.2/2004/38", "E/CN.4/Sub.2/2004/38")]
    [InlineData("S/PV.9527", "S/PV.9527")]
    [InlineData("S/PRST/2013/16", "S/PRST/2013/16")]
    [InlineData("S/11415", "S/11415")]
    [InlineData("A/56/1026-S/2002/932", "A/56/1026-S/2002/932")]
    [InlineData("A/67/1/Corr.1-E/2012/2/Corr.1", "A/67/1/Corr.1-E/2012/2/Corr.1")]
    [InlineData("GOV/INF/2005/3-GC(49)", "GOV/INF/2005/3-GC(49)")]
    // What people and extraction make of them.
    [InlineData("a/res/52/131", "A/RES/52/131")]
    [InlineData("  A/RES/52/131 ", "A/RES/52/131")]
    [InlineData("A/RES/52/131.", "A/RES/52/131")]
    [InlineData("A/RES/52/131,;:", "A/RES/52/131")]
    [InlineData("A/80/L.10*", "A/80/L.10")]
    [InlineData("A/80/L.10 **.", "A/80/L.10")]
    [InlineData("A/ RES/52 /131", "A/RES/52/131")]
    [InlineData("A/C.3/80/L. 56/Rev. 1", "A/C.3/80/L.56/Rev.1")]
    [InlineData("a/c.3/80/l.56/REV.1", "A/C.3/80/L.56/Rev.1")]
    [InlineData("A/C.3/80/L.56/ADD.1/CORR.2", "A/C.3/80/L.56/Add.1/Corr.2")]
    [InlineData("S/RES/1325(2000)", "S/RES/1325 (2000)")]
    [InlineData("S/RES/1325\u00A0(2000)", "S/RES/1325 (2000)")]
    [InlineData("S/RES/1325\u2009(2000)", "S/RES/1325 (2000)")]
    [InlineData("S/RES/1325\r\n(2000)", "S/RES/1325 (2000)")]
    [InlineData("S/RES/1325\uFF082000\uFF09", "S/RES/1325 (2000)")]
    [InlineData("S/RES/1325 ( 2000 )", "S/RES/1325 (2000)")]
    [InlineData("A/RES/S\u201132/1", "A/RES/S-32/1")]
    [InlineData("A/RES/es\u201011/1", "A/RES/ES-11/1")]
    [InlineData("A\u200B/RES/\u00AD52/131\uFEFF", "A/RES/52/131")]
    [InlineData("A/RES/52/212B", "A/RES/52/212 B")]
    [InlineData("A/RES/57/284A-B", "A/RES/57/284 A-B")]
    [InlineData("A/RES/74/250 A\u2013C", "A/RES/74/250 A-C")]
    [InlineData("A/RES/31/6 A and B", "A/RES/31/6 A-B")]
    [InlineData("A/RES/3419 A to D (XXX)", "A/RES/3419 A-D (XXX)")]
    [InlineData("A/RES/217(III)", "A/RES/217 (III)")]
    [InlineData("A/RES/217(III)A", "A/RES/217 A (III)")]
    [InlineData("A/RES/217A(III)", "A/RES/217 A (III)")]
    [InlineData("a/res/217 a (iii)", "A/RES/217 A (III)")]
    [InlineData("A/RES/52/131/Corr.1", "A/RES/52/131/Corr.1")]
    [InlineData("A/RES/52/212b/add.1", "A/RES/52/212 B/Add.1")]
    [InlineData("A/CONF.157/24(PartI)", "A/CONF.157/24 (Part I)")]
    [InlineData("NPT/CONF.2000/28(PARTSIANDII)", "NPT/CONF.2000/28 (Parts I and II)")]
    [InlineData("NPT/CONF.2010/50 (vol.i)", "NPT/CONF.2010/50 (Vol. I)")]
    [InlineData("A/75/6 (Sect.3)", "A/75/6 (Sect. 3)")]
    [InlineData("A/56/1026\u2013S/2002/932", "A/56/1026-S/2002/932")]
    [InlineData("resolution A/RES/52/131", "A/RES/52/131")]
    [InlineData("S/RES/1325", "S/RES/1325")]
    public void Reads_a_symbol_to_its_canonical_spelling(string written, string canonical)
    {
        Assert.True(DocumentSymbol.TryParse(written, out var symbol));
        Assert.Equal(canonical, symbol.Value);
        Assert.Equal(canonical, symbol.ToString());
        Assert.True(symbol.HasOrgan);
        Assert.Equal(symbol, DocumentSymbol.Parse(canonical));
    }

    [Theory]
    [InlineData("52/131", "52/131")]
    [InlineData("resolution 52/131", "52/131")]
    [InlineData("Resolution\u00A052/131.", "52/131")]
    [InlineData("res. 52/131", "52/131")]
    [InlineData("RES/52/131", "52/131")]
    [InlineData("217A(III)", "217 A (III)")]
    [InlineData("74/250B", "74/250 B")]
    [InlineData("S-32/1", "S-32/1")]
    [InlineData("1296 (xliv)", "1296 (XLIV)")]
    public void Reads_a_number_without_its_series(string written, string canonical)
    {
        var symbol = DocumentSymbol.Parse(written);
        Assert.Equal(canonical, symbol.Value);
        Assert.Equal(canonical, symbol.Number);
        Assert.False(symbol.HasOrgan);
        Assert.Equal(OrganKind.Other, symbol.Organ);
        Assert.True(symbol.IsResolution);
        Assert.Null(symbol.Url);
        Assert.Equal(symbol, DocumentSymbol.Parse(canonical));
    }

    [Theory]
    [InlineData("1325 (2000)", "S/RES/1325 (2000)")]
    [InlineData("resolution 1325(2000)", "S/RES/1325 (2000)")]
    [InlineData("2021/1", "E/RES/2021/1")]
    [InlineData("2021/2 A", "E/RES/2021/2 A")]
    [InlineData("ES-11/1", "A/RES/ES-11/1")]
    [InlineData("2252 (ES-V)", "A/RES/2252 (ES-V)")]
    [InlineData("3362 (S-VII)", "A/RES/3362 (S-VII)")]
    [InlineData("General Assembly resolution 52/131", "A/RES/52/131")]
    [InlineData("general assembly resolution 217 A (III)", "A/RES/217 A (III)")]
    [InlineData("Security Council resolution 1325 (2000)", "S/RES/1325 (2000)")]
    [InlineData("Economic and Social Council resolution 1296 (XLIV)", "E/RES/1296 (XLIV)")]
    [InlineData("Human Rights Council resolution 7/1", "A/HRC/RES/7/1")]
    public void Completes_a_number_that_one_organ_alone_can_have_given(string written, string canonical)
    {
        Assert.Equal(canonical, DocumentSymbol.Parse(written).Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...***")]
    [InlineData("resolution")]
    [InlineData("resolution ")]
    [InlineData("General Assembly")]
    [InlineData("1325")]
    [InlineData("2030/2031")]
    [InlineData("1234567/1")]
    [InlineData("52/131/7")]
    [InlineData("52/131 AB")]
    [InlineData("74/250 C-A")]
    [InlineData("74/250 A and C")]
    [InlineData("52/131 of 12 December 1997")]
    [InlineData("217 (IIII-)")]
    [InlineData("217 A (Part I)")]
    [InlineData("S-VII")]
    [InlineData("S-")]
    [InlineData("ES-11")]
    [InlineData("S-32 (III)")]
    [InlineData("HIV/AIDS")]
    [InlineData("and/or")]
    [InlineData("/52/131")]
    [InlineData("A/")]
    [InlineData("A//52")]
    [InlineData("A/RES/")]
    [InlineData("A/RES/52/131/")]
    [InlineData("A/RES/52/131-")]
    [InlineData("A/RES/52/131-B")]
    [InlineData("A/RES/52/131 B C")]
    [InlineData("A/.52")]
    [InlineData("A/-52")]
    [InlineData("A/CONF.157/24 (Part I")]
    [InlineData("A/CONF.157/24 Part I)")]
    [InlineData("A/CONF.157/24 ()")]
    [InlineData("A/CONF.157/24 ((Part I))")]
    [InlineData("A/CONF.157/24 (A/52)")]
    [InlineData("A/77/122, annex")]
    [InlineData("A/RES/52/131 A/RES/52/132")]
    [InlineData("A/RES/52/131 S/RES/1325 (2000)")]
    [InlineData("A/RES/52/131/132")]
    [InlineData("LONGSERIES/52")]
    [InlineData("А/52/131")] // a Cyrillic A
    [InlineData("A/RES/٥٢/١٣١")]
    [InlineData("A/RES/52\0/131")]
    [InlineData("A/RES/52/131\u0007")]
    [InlineData("\uD800/RES/52/131")]
    [InlineData("General Assembly resolution 1325 (2000)")]
    [InlineData("Security Council resolution 52/131")]
    [InlineData("Security Council resolution A/RES/52/131")]
    public void Rejects_what_is_no_symbol(string? written)
    {
        Assert.False(DocumentSymbol.TryParse(written, out var symbol));
        Assert.Equal(default, symbol);
        if (written is null)
        {
            Assert.Throws<ArgumentNullException>(() => DocumentSymbol.Parse(written!));
        }
        else
        {
            var error = Assert.Throws<FormatException>(() => DocumentSymbol.Parse(written));
            Assert.Contains(written, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Never_throws_on_long_or_hostile_text()
    {
        string[] pieces = ["A", "/", "(", ")", " ", "-", ".", "1", "RES/", "S-", "ES-", "(I)", " A-B", "*", "\0", "\uD83D", "217 A (III)", "ADD.", "(PARTSIANDII)", "212B"];
        foreach (var piece in pieces)
        {
            Assert.False(DocumentSymbol.TryParse(string.Concat(Enumerable.Repeat(piece, 10_000)), out _));
            Assert.Equal(piece == " ", DocumentSymbol.TryParse("A/" + string.Concat(Enumerable.Repeat(piece, 10_000)) + "1", out _));
        }

        Assert.Equal("A/RES/52/131", DocumentSymbol.Parse(new string(' ', 10_000) + "A/RES/52/131" + new string('*', 10_000)).Value);

        // Texts made of pieces of symbols: what is read is read again to the same, and links are addresses.
        var random = new Random(52131);
        for (var i = 0; i < 50_000; i++)
        {
            var text = new StringBuilder();
            for (var count = random.Next(1, 60); count > 0; count--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            if (DocumentSymbol.TryParse(text.ToString(), out var symbol))
            {
                Assert.Equal(symbol, DocumentSymbol.Parse(symbol.Value));
                Assert.Equal(symbol.HasOrgan, symbol.Url is not null);
                Assert.True(symbol.Url is null || Uri.IsWellFormedUriString(symbol.Url, UriKind.Absolute), symbol.Url);
                Assert.True(symbol.Number is null || symbol.Value.Contains(symbol.Number, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Reads_the_longest_spelling_of_the_longest_text()
    {
        var longest = "A/1" + string.Concat(Enumerable.Repeat("(I)", 65));
        Assert.Equal("A/1" + string.Concat(Enumerable.Repeat(" (I)", 65)), DocumentSymbol.Parse(longest).Value);
        Assert.False(DocumentSymbol.TryParse(longest + "(I)", out _));
    }
}
