using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>What travels between the steps: it must not keep the compiler's objects alive.</summary>
public class ModelTests
{
    [Fact]
    public void NoStepKeepsACompilation()
    {
        var run = new TestBuild(
            new TestText(TestBuild.Directory + "52-131.txt", File.ReadAllText(TestPaths.Seed)),
            new TestText(TestBuild.Directory + "lakes.txt", Samples.Divided),
            new TestText(TestBuild.Directory + "empty.txt", "", ("Resolution", "true"))).Run();

        foreach (var step in BuildRun.Steps)
        {
            var outputs = run.Outputs(step).ToList();
            Assert.NotEmpty(outputs);
            Assert.All(outputs, output => Assert.Null(ObjectGraph.FindRoslyn(output.Value)));
        }
    }

    [Fact]
    public void CheckFindsWhatIsPlanted()
    {
        var compilation = CSharpCompilation.Create("Planted", [CSharpSyntaxTree.ParseText("class Planted;", cancellationToken: TestContext.Current.CancellationToken)]);
        object[] planted =
        [
            compilation, compilation.GetTypeByMetadataName("Planted")!, compilation.SyntaxTrees[0].GetRoot(TestContext.Current.CancellationToken), Location.None,
            compilation.SyntaxTrees[0].GetText(TestContext.Current.CancellationToken), new TestText("a.txt", ""),
        ];

        Assert.All(planted, item => Assert.NotNull(ObjectGraph.FindRoslyn(new Holder([("name", item)]))));
        Assert.Null(ObjectGraph.FindRoslyn(new Holder([("name", "words")])));
    }

    private sealed record Holder(IReadOnlyList<(string Name, object Value)> Values);
}
