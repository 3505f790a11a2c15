using System.Globalization;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>The same texts give the same bytes, wherever and whenever.</summary>
public class DeterminismTests
{
    private static readonly TestBuild Build = new(
        new TestText(TestBuild.Directory + "52-131.txt", File.ReadAllText(TestPaths.Seed)),
        new TestText(TestBuild.Directory + "lakes.txt", Samples.Divided),
        new TestText(TestBuild.Directory + "iı.txt", Samples.Rivers.Replace("90/1. ", "").Replace("3. Decides", "14. Decides")));

    [Fact]
    public void TwoRunsGiveTheSame() => Assert.Equal(Output(Build), Output(Build));

    [Fact]
    public void OrderOfTextsDoesNotMatter()
        => Assert.Equal(Output(Build), Output(Build with { Texts = [.. Build.Texts.Reverse()] }));

    [Fact]
    public void LineEndsDoNotMatter()
        => Assert.Equal(Output(Build), Output(Build with { Texts = [.. Build.Texts.Select(text => text.Saved(text.Content.Replace("\r\n", "\n").Replace("\n", "\r\n")))] }));

    [Fact]
    public void OutputHasLineFeedsOnly()
        => Assert.All(Build.Run().Sources.Values, source => Assert.DoesNotContain('\r', source));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void CultureDoesNotMatter(string culture)
    {
        var expected = Output(Build);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Output(Build));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>All that a run gives: files and diagnostics.</summary>
    private static string Output(TestBuild build)
    {
        var run = build.Run();
        return string.Concat(run.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Key + "\n" + source.Value))
            + string.Join("\n", run.Diagnostics.Select(diagnostic => diagnostic.Id + diagnostic.Location.GetLineSpan() + diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }
}
