namespace Plenary.Corpus.Tests;

/// <summary>Official texts are without fault, nearly all of them.</summary>
[Collection("Renderings")]
public sealed class WarningTests
{
    [Fact]
    public void Of_ten_texts_less_than_one_is_warned_of()
    {
        var run = DiagnosticRun.Write(Surroundings.Find("corpus", "clean"), TextWriter.Null);
        Assert.True(run.Warnings > 0 && run.Warnings < run.Texts / 10.0, run.ToString());
    }
}
