using System.Text.Json;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>System.Text.Json writes a generated class as the runtime does.</summary>
public class JsonTests
{
    [Theory]
    [InlineData("A_RES_90_20.Instance", "A_RES_90_20.Instance")]
    [InlineData("A_RES_90_20.Instance", "(global::Plenary.Resolution)A_RES_90_20.Instance")]
    [InlineData("A_RES_90_20.Instance", "(object)A_RES_90_20.Instance")]
    [InlineData("A_RES_90_20.Instance.PartA", "A_RES_90_20.Instance.PartA")]
    [InlineData("A_RES_90_20.Instance.PartA", "A_RES_90_20.Instance.Parts[0]")]
    public void SerializedResolutionIsItsJson(string resolution, string expression)
    {
        var build = TestBuild.OfMarked("lakes.txt", Samples.Divided);
        var json = LoadedBuild.Evaluate<string>(build, $"System.Text.Json.JsonSerializer.Serialize({expression})");

        Assert.Equal(LoadedBuild.Evaluate<string>(build, resolution + ".ToJson()"), json);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(json).RootElement.ValueKind);
    }
}
