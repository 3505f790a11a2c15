using Plenary.Generator.Reading.Masthead;
using Xunit;

namespace Plenary.Reading.Tests.Masthead;

/// <summary>Whatever stands before the formula, each of its characters is in one piece, and nothing throws.</summary>
public sealed class MastheadCoverageTests
{
    private static readonly string[] Words =
    [
        "United Nations", "General Assembly", "A/RES/91/14", "A/RES/91/14 A-B", "Distr.:", "General", "Original:", "English", "9 January 2037", "9 January",
        "Ninety-first session", "Agenda item", "75", "(a)", ",", "and", "Resolution adopted by the", "Security Council", "at its", "5153rd", "(closed)", "meeting", "on",
        "[on the report", "]", "(", ")", "91/14.", "Resolution 242 (1967)", "A", "B.", "Italy", ": draft resolution", ":*", "*", "lamps", "II", "\u00A0", "[", "Lamps of",
    ];

    [Fact]
    public void Every_character_is_in_one_piece()
    {
        var random = new Random(20);
        for (var round = 0; round < 4000; round++)
        {
            var blocks = Enumerable.Range(0, random.Next(1, 7))
                .Select(_ => string.Join(random.Next(6) == 0 ? "" : " ", Enumerable.Range(0, random.Next(0, 8)).Select(_ => Words[random.Next(Words.Length)])))
                .ToArray();

            AssertCovered(blocks, MastheadReader.Read(blocks));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("A/1 ")]
    [InlineData("one ")]
    [InlineData("Adopted by ")]
    [InlineData("a [] ")]
    [InlineData("1 (1) ")]
    [InlineData("Italy, ")]
    [InlineData("Agenda item 1 ")]
    public void Long_lines_are_read_in_linear_time(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 200_000 / pattern.Length)).Trim();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        MastheadReader.Read([text]);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    private static void AssertCovered(string[] blocks, MastheadReading reading)
    {
        var counts = blocks.Select(block => new int[block.Length]).ToArray();
        var pieces = reading.Pieces.Select(piece => piece.Piece).Concat(reading.TitlePieces).Concat(reading.PartTitlePieces)
            .Concat(new[] { reading.NumberPiece, reading.PartPiece }.OfType<Piece>());
        foreach (var piece in pieces)
        {
            for (var i = piece.Start; i < piece.End; i++)
            {
                counts[piece.Block][i]++;
            }
        }

        for (var block = 0; block < blocks.Length; block++)
        {
            for (var i = 0; i < blocks[block].Length; i++)
            {
                var isSpace = char.IsWhiteSpace(blocks[block][i]);
                Assert.True(counts[block][i] == 1 || (isSpace && counts[block][i] == 0), $"{string.Join(" | ", blocks)}: block {block}, character {i}");
            }
        }
    }
}
