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
        Assert.Equal(Documented(words), Written(hashes.Since(mark)));
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
        var expressions = new Dictionary<string, string>
        {
            ["PartA.Operative1"] = "A_RES_90_20.Instance.PartA.Operative1.FullText",
            ["PartA.Operative1.B"] = "A_RES_90_20.Instance.PartA.Operative1.B.FullText",
            ["PartA.Operative1.B.I"] = "A_RES_90_20.Instance.PartA.Operative1.B.I.FullText",
            ["PartB.SectionI.Operative1"] = "A_RES_90_20.Instance.PartB.SectionI.Operative1.FullText",
            ["PartB.SectionII.Operative2"] = "A_RES_90_20.Instance.PartB.SectionII.Operative2.FullText",
            ["Footnote1"] = "A_RES_90_20.Instance.Footnotes.Footnote1.Text",
            ["Annex.Paragraph2"] = "A_RES_90_20.Instance.Annex.Paragraph2.FullText",
        };
        var places = Places(Regex.Match(build.Run().Source, "CitedWords\\(\"[^\"]*\", \"([^\"]*)\"").Groups[1].Value);
        foreach (var (place, expression) in expressions)
        {
            Assert.Equal(Documented(LoadedBuild.Evaluate<string>(build, expression)), places[place]);
        }
    }

    [Theory]
    [InlineData("Operative8", "Operative9")]
    [InlineData("Operative99", "Operative100")]
    [InlineData("A", "B")]
    [InlineData("Z", "")]
    [InlineData("AA", "")]
    [InlineData("Chapeau", "")]
    [InlineData("", "")]
    [InlineData("Operative123456789", "")]
    public void TheNameThatMostlyFollowsIsKnown(string name, string next) => Assert.Equal(next, NextName.Of(name));

    // As the page says it is read.
    private static Dictionary<string, string> Places(string written)
    {
        var places = new Dictionary<string, string>();
        var open = new List<string>();
        foreach (var entry in written.Split(' ').Skip(1))
        {
            var name = entry[4..].TrimStart('.');
            var depth = entry.Length - 4 - name.Length;
            name = name.Length > 0 ? name.TrimStart('~') : NextName.Of(open[depth]);
            open = [.. open.Take(depth), name];
            places.Add(string.Join('.', open), entry[..4].Aggregate(0, (hash, c) => (hash * 64) + c - (c < 0x5C ? 0x23 : 0x24)).ToString("x6", CultureInfo.InvariantCulture));
        }

        return places;
    }

    private static string Hash(params string[] pieces)
    {
        var hashes = new WordHashes();
        foreach (var piece in pieces)
        {
            hashes.Add(piece);
        }

        return Written(hashes.Since(default));
    }

    private static string Written(uint hash) => hash.ToString("x6", CultureInfo.InvariantCulture);

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
