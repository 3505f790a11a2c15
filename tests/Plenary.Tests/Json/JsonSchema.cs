using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Plenary.Tests.Json;

/// <summary>
/// The schema of docs/resolution.schema.json, and as much of JSON Schema as it uses: a keyword that is not known here fails, so
/// that nothing in it goes unchecked.
/// </summary>
internal sealed class JsonSchema
{
    private readonly JsonElement root = JsonDocument.Parse(File.ReadAllText(Path.Combine(Project(), "docs", "resolution.schema.json"))).RootElement;

    public void Check(string json)
    {
        using var document = JsonDocument.Parse(json);
        var error = Error(document.RootElement, root, "$");
        Assert.True(error is null, error);
    }

    /// <summary>What is wrong first, or null.</summary>
    private string? Error(JsonElement value, JsonElement schema, string at)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var error = keyword.Name switch
            {
                "$ref" => Error(value, Definition(keyword.Value.GetString()!), at),
                "type" => IsOfType(value, keyword.Value.GetString()!) ? null : $"{at} is no {keyword.Value}.",
                "const" => JsonElement.DeepEquals(value, keyword.Value) ? null : $"{at} is not {keyword.Value}.",
                "enum" => keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one)) ? null : $"{at} is none of {keyword.Value}.",
                "pattern" => Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!) ? null : $"{at} does not match {keyword.Value}.",
                "required" => keyword.Value.EnumerateArray().Select(name => name.GetString()!).FirstOrDefault(name => !value.TryGetProperty(name, out _)) is { } missing ? $"{at} has no {missing}." : null,
                "properties" => value.EnumerateObject().Select(property => keyword.Value.TryGetProperty(property.Name, out var one) ? Error(property.Value, one, $"{at}.{property.Name}") : null).FirstOrDefault(e => e is not null),
                "additionalProperties" => value.EnumerateObject().Select(property => property.Name).FirstOrDefault(name => !schema.GetProperty("properties").TryGetProperty(name, out _)) is { } extra ? $"{at} has {extra}." : null,
                "items" => value.EnumerateArray().Select((item, i) => Error(item, keyword.Value, $"{at}[{i}]")).FirstOrDefault(e => e is not null),
                "oneOf" => OneOfError(value, [.. keyword.Value.EnumerateArray().Select(one => Error(value, one, at))], at),
                "$schema" or "$defs" or "title" or "description" => null,
                _ => throw new NotSupportedException(keyword.Name),
            };
            if (error is not null)
            {
                return error;
            }
        }

        return null;
    }

    private static string? OneOfError(JsonElement value, List<string?> errors, string at) => errors.Count(error => error is null) switch
    {
        1 => null,
        0 => errors.OrderByDescending(error => error!.Length).First(),
        _ => $"{at} is more than one thing: {value}.",
    };

    private JsonElement Definition(string reference) => root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        _ => throw new NotSupportedException(type),
    };

    private static string Project()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "global.json")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the project.");
        }

        return folder;
    }
}
