namespace Plenary.Corpus.Tests;

/// <summary>Every text of the corpus generates, compiles and renders.</summary>
[Collection("Renderings")]
public sealed class RenderingTests
{
    /// <summary>The folders of the corpus.</summary>
    public static TheoryData<string> Forms => [.. Surroundings.Forms, "history"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_text_compiles_and_renders(string form)
    {
        var run = FormRun.Of(form);

        Assert.True(run.Outcome.Failures.Count == 0, string.Join('\n', run.Outcome.Failures.Select(failure => failure.Key + ": " + failure.Value)));
        Assert.Equal(Directory.GetFiles(run.Texts, "*.txt").Length, run.Outcome.Read);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Akoma_Ntoso_is_valid(string form)
    {
        var run = FormRun.Of(form);

        Assert.True(run.Invalid.Count == 0, string.Join('\n', run.Invalid));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Json_is_well_formed(string form)
    {
        var run = FormRun.Of(form);

        Assert.True(run.Broken.Count == 0, string.Join('\n', run.Broken));
    }
}
