using Plenary.Analyzers.Tests.Harness;

namespace Plenary.Analyzers.Tests;

/// <summary>What the fixes make of citations.</summary>
public class FixTests
{
    [Theory]
    [InlineData("[Cites(\"90/2, para. 2\")]", "[Cites(\"90/2, para. 2\", \"@\")]")]
    [InlineData("[Cites(\"90/2, para. 2\" /* why */)]", "[Cites(\"90/2, para. 2\", \"@\" /* why */)]")]
    [InlineData("[Cites(citation: \"90/2, para. 2\")]", "[Cites(citation: \"90/2, para. 2\", words: \"@\")]")]
    [InlineData("[Cites(typeof(A_RES_90_2), nameof(A_RES_90_2.Operative2))]", "[Cites(typeof(A_RES_90_2), nameof(A_RES_90_2.Operative2), \"@\")]")]
    [InlineData("[Cites(\"90/2, para. 2\", null)]", "[Cites(\"90/2, para. 2\", \"@\")]")]
    [InlineData("[Cites(\"90/2, para. 2\", \"123456\")]", "[Cites(\"90/2, para. 2\", \"@\")]")]
    [InlineData("[Cites(words: \"123456\", citation: \"90/2, para. 2\")]", "[Cites(words: \"@\", citation: \"90/2, para. 2\")]")]
    [InlineData("[Cites(typeof(A_RES_90_2), nameof(A_RES_90_2.Operative2), /* old */ \"123456\")]", "[Cites(typeof(A_RES_90_2), nameof(A_RES_90_2.Operative2), /* old */ \"@\")]")]
    [InlineData("[Cites(\"90/2, para. 2\"), Cites(\"90/2, op. 2\", \"123456\")]", "[Cites(\"90/2, para. 2\", \"@\"), Cites(\"90/2, op. 2\", \"@\")]")]
    [InlineData("[Cites(\"90/2, para. 9\")]", "[Cites(\"90/2, para. 9\")]")]
    public async Task SayTheWordsAsTheyAreNow(string before, string after)
    {
        var words = Assert.Single(await new TestProject("[Cites(\"90/2, para. 2\")] class C;", Texts.Lakes).Analyze()).Words;
        Assert.Equal(after.Replace("@", words, StringComparison.Ordinal) + " class C;", await new TestProject(before + " class C;", Texts.Lakes).Fix());
    }
}
