using System.Text;
using Plenary.Generator.Reading;

namespace Plenary.Corpus.Tests;

/// <summary>Nothing lost, nothing invented: in every text of the corpus.</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData("clean")]
    [InlineData("extracted")]
    [InlineData("pdftotext")]
    [InlineData("layout")]
    [InlineData("history")]
    public void Every_character_is_read_once(string form)
    {
        var files = Directory.GetFiles(Surroundings.Find("corpus", form), "*.txt").Order(StringComparer.Ordinal);
        var differences = files.AsParallel().AsOrdered().WithCancellation(TestContext.Current.CancellationToken).SelectMany(Differences).ToList();

        Assert.True(differences.Count == 0, Report(differences));
    }

    private static IEnumerable<(string File, Difference Difference)> Differences(string file)
    {
        var source = File.ReadAllText(file, Encoding.UTF8);
        var result = DocumentReader.Read(source, new ReadingOptions("text", "", "", IsMarked: true));
        return result.Root is null ? [] : Coverage.Compare(source, result).Select(difference => (Path.GetFileName(file), difference));
    }

    private static string Report(List<(string File, Difference Difference)> differences)
    {
        var counts = differences.GroupBy(difference => difference.Difference.Kind)
            .Select(kind => $"{kind.Key}: {kind.Count()} places in {kind.Select(difference => difference.File).Distinct().Count()} texts");
        var places = differences.Select(place => $"{place.Difference.Kind} {place.File} {place.Difference.Position}: {place.Difference.Text.ReplaceLineEndings("|")}");
        return string.Join('\n', counts.Concat(places));
    }
}
