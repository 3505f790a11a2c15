using Plenary.Analyzers.Tests.Harness;

namespace Plenary.Analyzers.Tests;

/// <summary>Resolutions of a library that the project refers to.</summary>
public class LibraryTests
{
    private static readonly TestProject Library = new("", Texts.Lakes) { Name = "Library" };

    [Theory]
    [InlineData("typeof(Library.A_RES_90_2), nameof(Library.A_RES_90_2.Operative1.B)", "para. 1 (b)")]
    [InlineData("\"90/2, para. 2\"", "para. 2")]
    public async Task AreCitedAsTheProjectsOwn(string citation, string place)
    {
        var finding = Assert.Single(await Project($"[Cites({citation})] class C;").Analyze());
        Assert.StartsWith($"The citation of A/RES/90/2, {place} ", finding.Message, StringComparison.Ordinal);
        Assert.Empty(await Project($"[Cites({citation}, \"{finding.Words}\")] class C;").Analyze());
        Assert.Equal("PLN5001", Assert.Single(await Project($"[Cites({citation}, \"123456\")] class C;").Analyze()).Id);
    }

    [Fact]
    public async Task AreNearest()
        => Assert.EndsWith("the nearest is 'A/RES/90/2'", Assert.Single(await Project("[Cites(\"A/RES/90/1\")] class C;").Analyze()).Message, StringComparison.Ordinal);

    private static TestProject Project(string code) => new(code) { References = [Library] };
}
