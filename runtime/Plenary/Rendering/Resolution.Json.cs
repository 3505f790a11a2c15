using System.Buffers;
using System.Text.Json;
using Plenary.Rendering;

namespace Plenary;

public abstract partial class Resolution
{
    [ThreadStatic]
    private static Utf8JsonWriter? keptJson;

    /// <summary>
    /// The resolution as JSON, the whole model: the shape is that of the schema <c>docs/resolution.schema.json</c>, and what
    /// has a <see cref="IAddressable.Path"/> has it as <c>id</c>. All but ASCII is escaped, and so is what HTML would take for
    /// markup, so that it may stand in a page.
    /// </summary>
    public string ToJson()
    {
        using var output = Utf8Output.Rent();
        WriteJsonTo(output);
        return output.ToString();
    }

    /// <summary>Writes what <see cref="ToJson"/> gives.</summary>
    /// <param name="writer">Where to write; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteJson(TextWriter writer)
    {
        using var output = Utf8Output.Rent(writer);
        WriteJsonTo(output);
        output.Flush();
    }

    /// <summary>Writes what <see cref="ToJson"/> gives, as UTF-8.</summary>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteJson(IBufferWriter<byte> writer)
    {
        using var output = Utf8Output.Rent(writer);
        WriteJsonTo(output);
        output.Flush();
    }

    private void WriteJsonTo(Utf8Output output)
    {
        // The writer of a thread is kept, and taken while it is in use.
        var json = keptJson ?? new Utf8JsonWriter((IBufferWriter<byte>)output);
        keptJson = null;
        json.Reset(output);
        JsonRenderer.Render(json, this);
        json.Flush();
        keptJson = json;
    }
}
