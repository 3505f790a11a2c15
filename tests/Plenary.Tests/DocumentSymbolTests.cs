using System.Globalization;
using System.Text;
using Xunit;

namespace Plenary.Tests;

public class DocumentSymbolTests
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
        for (var i = 0; i < 200_000; i++)
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
