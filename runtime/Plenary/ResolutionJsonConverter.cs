using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plenary.Rendering;

namespace Plenary;

/// <summary>
/// Makes System.Text.Json write a resolution as <see cref="Resolution.ToJson"/> does. <see cref="Resolution"/> and every generated
/// class name it, since a serializer does not look for it in base classes.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResolutionJsonConverter : JsonConverter<Resolution>
{
    /// <summary>Whether the type is a resolution.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeof(Resolution).IsAssignableFrom(typeToConvert);

    /// <summary>Not supported: a resolution is what its text was when the project was compiled.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Resolution Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException(
            "A resolution cannot be read from JSON: it is compiled from its text. Read its \"symbol\" and look the resolution up in the generated catalog, Resolutions.Find.");

    /// <summary>Writes the resolution.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The resolution.</param>
    /// <param name="options">Not used: names do not depend on a naming policy.</param>
    public override void Write(Utf8JsonWriter writer, Resolution value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonRenderer.Render(writer, value);
    }
}
