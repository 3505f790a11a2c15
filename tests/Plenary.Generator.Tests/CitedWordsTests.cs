using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Plenary.Generator.Emitting;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>The hashes that users keep in their code: of which words, and by which arithmetic (docs/storage.md).</summary>
public class CitedWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Calls upon all Member States;")]
    [InlineData("(a) «Décide» — 水")]
    public void AHashIsThatOfTheDocumentedSum(string words)
    {
        var hashes = new WordHashes();
        hashes.Add("What stands before");
        var mark = hashes.Mark;
        hashes.Add(words);
        Assert.Equal(Documented(words), hashes.Since(mark));
    }

    [Fact]
    public void WhiteSpaceIsOneBlankAndPiecesAreApart()
    {
        Assert.Equal(Documented("a table of two lines"), Hash(" a\ttable\u00A0 of", "", "two\nlines "));
        Assert.NotEqual(Documented("ab"), Hash("a", "b"));
    }

    [Fact]
    public void AParagraphsHashIsThatOfItsFullText()
    {
        var build = TestBuild.Of("texts/lakes.txt", Samples.Divided);
        var places = new Dictionary<string, string>
        {
            [".Operative1"] = "A_RES_90_20.Instance.PartA.Operative1.FullText",
            ["..B"] = "A_RES_90_20.Instance.PartA.Operative1.B.FullText",
            ["...I"] = "A_RES_90_20.Instance.PartA.Operative1.B.I.FullText",
            ["..Operative1"] = "A_RES_90_20.Instance.PartB.SectionI.Operative1.FullText",
            ["Footnote1"] = "A_RES_90_20.Instance.Footnotes.Footnote1.Text",
            [".Paragraph2"] = "A_RES_90_20.Instance.Annex.Paragraph2.FullText",
        };
        var source = build.Run().Source;
        foreach (var (place, expression) in places)
        {
            Assert.Equal(Regex.Match(source, " " + Regex.Escape(place) + ":([0-9a-f]{6})").Groups[1].Value, Documented(LoadedBuild.Evaluate<string>(build, expression)));
        }
    }

    private static string Hash(params string[] pieces)
    {
        var hashes = new WordHashes();
        foreach (var piece in pieces)
        {
            hashes.Add(piece);
        }

        return hashes.Since(default);
    }

    private static string Documented(string words)
    {
        var modulus = BigInteger.One << 64;
        var factor = BigInteger.Parse("09E3779B97F4A7C15", NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var folded = string.Concat(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => " " + word));
        var sum = BigInteger.Zero;
        for (var i = 0; i < folded.Length; i++)
        {
            sum += folded[i] * BigInteger.ModPow(factor, folded.Length - 1 - i, modulus);
        }

        sum %= modulus;
        var mixed = (sum ^ (sum >> 32)) * BigInteger.Parse("0D6E8FEB86659FD93", NumberStyles.HexNumber, CultureInfo.InvariantCulture) % modulus;
        return ((ulong)mixed >> 40).ToString("x6", CultureInfo.InvariantCulture);
    }
}
