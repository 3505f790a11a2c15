using System.Globalization;
using Plenary.Generator.Model;
using Plenary.Generator.Reading;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>
/// A resolution that is written as plain text and read again is the same resolution. Its JSON is the whole model, and nothing of it is left out
/// here: what a plain text cannot hold (page feet and running heads) is in no model.
/// </summary>
public class RoundTripTests
{
    private static readonly Lazy<TestBuild> Build = new(() => RoundTripTexts.Build(RoundTripTexts.All.Values));

    private static readonly Lazy<string[]> Models = new(() => ModelsOf(Build.Value));

    /// <summary>The texts hold what they are here for: a round trip of what was not read proves nothing.</summary>
    [Theory]
    [InlineData("90/30", "operative-1-b-i-b-2")]
    [InlineData("90/30", "annex-i-paragraph-2-b")]
    [InlineData("90/30", "footnote-8")]
    [InlineData("90/30", "annex-ii-article-1-2")]
    [InlineData("9100 (2045)", "operative-2-item-2")]
    [InlineData("E/RES/2045/9", "operative-1-draft-operative-2-b")]
    [InlineData("A/RES/90/20", "part-b-section-ii-operative-2")]
    [InlineData("A/90/L.10", "footnote-asterisk2")]
    [InlineData("A/90/L.10", "footnote-dagger")]
    public void TextsHoldWhatTheyAreFor(string symbol, string path)
        => Assert.True(LoadedBuild.Evaluate<bool>(Build.Value, $"Resolutions.Find(\"{symbol}\")?.Find(\"{path}\") is not null"));

    [Theory]
    [InlineData(null)]
    [InlineData(200)]
    [InlineData(100)]
    [InlineData(72)]
    [InlineData(40)]
    [InlineData(20)]
    public void RenderingReadAgainIsTheSameModel(int? width)
    {
        var renderings = LoadedBuild.Evaluate<string[]>(
            Build.Value,
            $"System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select(Resolutions.All, one => one.ToPlainText(new() {{ Width = {width?.ToString(CultureInfo.InvariantCulture) ?? "null"} }})))");
        var again = ModelsOf(RoundTripTexts.Build(renderings));

        Assert.Equal(RoundTripTexts.All.Count, again.Length);
        Assert.All(RoundTripTexts.All.Keys.Zip(Models.Value, again), text => Assert.Equal(text.Second, text.Third));
    }

    /// <summary>Every width has its own places to break lines at: each is read again, without compiling what was read.</summary>
    [Fact]
    public void EveryWidthIsReadAgain()
    {
        const int Narrowest = 10, Widest = 130;
        var renderings = LoadedBuild.Evaluate<string[]>(
            Build.Value,
            $"System.Linq.Enumerable.ToArray(System.Linq.Enumerable.SelectMany(System.Linq.Enumerable.Range({Narrowest}, {Widest - Narrowest + 1}), width => System.Linq.Enumerable.Select(Resolutions.All, one => one.ToPlainText(new() {{ Width = width }}))))");
        var names = RoundTripTexts.All.Keys.ToArray();
        var models = RoundTripTexts.All.Select(text => Read(text.Key, text.Value)).ToArray();
        var different = renderings.Select((rendering, i) => (Name: names[i % names.Length], Width: Narrowest + (i / names.Length), IsSame: Read(names[i % names.Length], rendering).Equals(models[i % names.Length])))
            .Where(reading => !reading.IsSame).Select(reading => $"{reading.Name} at {reading.Width}");

        Assert.Equal((Widest - Narrowest + 1) * names.Length, renderings.Length);
        Assert.Empty(different);
    }

    private static Document Read(string name, string text)
        => DocumentReader.Read(text, new ReadingOptions(Path.GetFileNameWithoutExtension(name), "", "", IsMarked: true), TestContext.Current.CancellationToken).Document!;

    private static string[] ModelsOf(TestBuild build)
        => LoadedBuild.Evaluate<string[]>(build, "System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select(Resolutions.All, one => one.ToJson()))");
}
