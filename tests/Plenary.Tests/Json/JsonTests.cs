using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Plenary.Tests.AkomaNtoso;
using Xunit;
using static Plenary.Tests.Make;

namespace Plenary.Tests.Json;

public sealed class JsonTests
{
    public static TheoryData<string> Texts() => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_what_the_schema_says(string text) => new JsonSchema().Check(new TestResolution(Samples.All[text]()).ToJson());

    [Fact]
    public void A_part_by_itself_is_what_the_schema_says()
    {
        var json = new TestResolution(Samples.Parts()).At<Part>(2).ToJson();

        new JsonSchema().Check(json);
        Assert.Equal("A/RES/90/2 A", (string?)JsonNode.Parse(json)!["symbol"]);
    }

    // A schema that lets everything through would pass the tests above.
    [Theory]
    [InlineData("\"restartsNumbering\":true", "\"restartsNumbering\":1")]
    [InlineData("\"restartsNumbering\":true", "\"restarts\":true")]
    [InlineData("\"type\":\"section\"", "\"type\":\"chapter\"")]
    [InlineData("\"mode\":\"notStated\"", "\"mode\":\"shouted\"")]
    public void The_schema_refuses_what_is_wrong(string right, string wrong)
    {
        var json = new TestResolution(Samples.Sections()).ToJson();
        Assert.Contains(right, json, StringComparison.Ordinal);

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => new JsonSchema().Check(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Holds_the_model()
    {
        var json = JsonNode.Parse(new TestResolution(Samples.Whole()).ToJson())!;

        Assert.Equal("A/RES/90/1", (string?)json["symbol"]);
        Assert.Equal("generalAssembly", (string?)json["organ"]!["kind"]);
        Assert.Equal("The upkeep of wells", (string?)json["title"]);
        Assert.Equal("2036-02-03", (string?)json["masthead"]!["issued"]);
        Assert.Equal("2035-12-12", (string?)json["adoption"]!["date"]);
        Assert.Equal(70, (int?)json["adoption"]!["meeting"]!["number"]);
        Assert.Equal(2, (int?)json["adoption"]!["tally"]!["against"]);
        Assert.Equal("operative-2", (string?)json["operative"]![1]);
        var paragraph = json["body"]![1]!;
        Assert.Equal("operative-1", (string?)paragraph["id"]);
        Assert.Equal("para_1", (string?)paragraph["eId"]);
        Assert.Equal("1", (string?)paragraph["number"]);
        Assert.Equal("Calls upon", (string?)paragraph["opening"]);
        Assert.Equal("Calls upon all to keep resolution 1325 (2000);", (string?)paragraph["text"]);
        Assert.Equal("S/RES/1325 (2000)", (string?)paragraph["blocks"]![0]!["inlines"]![2]!["symbol"]);
        var marker = json["body"]![0]!["blocks"]![0]!["inlines"]![2]!;
        Assert.Equal("footnote-1", (string?)marker["footnote"]);
        var reference = json["footnotes"]![0]!["references"]![1]!;
        Assert.Equal((string?)marker["reference"], (string?)reference["id"]);
        Assert.Equal("preambular-1", (string?)reference["source"]);
        Assert.Equal("Bearing in mind the rights to water,".Length, (int?)reference["positions"]![0]!["offset"]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Ids_find_their_places(string text)
    {
        var resolution = new TestResolution(Samples.All[text]());

        foreach (var place in All(JsonNode.Parse(resolution.ToJson())!).OfType<JsonObject>().Where(place => place.ContainsKey("eId")))
        {
            var found = resolution.Find((string)place["id"]!);
            Assert.Equal((string?)place["id"], found?.Path);
            Assert.Equal((string?)place["eId"], found?.EId);
        }
    }

    [Fact]
    public void All_ways_to_write_are_one()
    {
        var resolution = new Compiled();
        using var text = new StringWriter();
        var bytes = new ArrayBufferWriter<byte>();

        resolution.WriteJson(text);
        resolution.WriteJson(bytes);

        Assert.Equal(resolution.ToJson(), text.ToString());
        Assert.Equal(resolution.ToJson(), Encoding.UTF8.GetString(bytes.WrittenSpan));
        Assert.Equal(resolution.ToJson(), JsonSerializer.Serialize(resolution));
        Assert.Equal($"{{\"Value\":{resolution.ToJson()}}}", JsonSerializer.Serialize(new { Value = resolution }));
    }

    [Fact]
    public void Serves_resolutions_of_any_class_in_the_options_of_a_serializer()
    {
        var options = new JsonSerializerOptions { Converters = { new ResolutionJsonConverter() } };
        Resolution resolution = new TestResolution(Samples.Whole());

        Assert.Equal(resolution.ToJson(), JsonSerializer.Serialize(resolution, options));
        Assert.Equal(resolution.ToJson(), JsonSerializer.Serialize(resolution, resolution.GetType(), options));
    }

    [Fact]
    public void Reading_is_refused()
    {
        var refused = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Compiled>("{}"));

        Assert.Contains("cannot be read from JSON", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void May_stand_in_a_page()
    {
        var json = new TestResolution(Resolution(children: [Operative("1", [Words("</script> & \u2028 é")])])).ToJson();

        Assert.DoesNotContain("</", json, StringComparison.Ordinal);
        Assert.True(Ascii.IsValid(json));
        Assert.Equal("</script> & \u2028 é", (string?)JsonNode.Parse(json)!["body"]![0]!["text"]);
    }

    private static IEnumerable<JsonNode> All(JsonNode node) => (node switch
    {
        JsonObject o => o.Select(property => property.Value),
        JsonArray a => a,
        _ => [],
    }).OfType<JsonNode>().SelectMany(All).Prepend(node);

    /// <summary>As a generated class is.</summary>
    [JsonConverter(typeof(ResolutionJsonConverter))]
    private sealed class Compiled : Resolution
    {
        private static readonly (byte[] Text, byte[] Structure) Stored = StructureBuilder.Build(Samples.Whole());

        public Compiled()
            : base(static () => Stored.Text, static () => Stored.Structure, static (_, _) => null, static _ => null)
        {
        }
    }
}
