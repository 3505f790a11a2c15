using System.Buffers;
using Plenary.Rendering;

namespace Plenary;

public abstract partial class Paragraph
{
    /// <summary>
    /// The paragraph alone as plain text, with its number, all beneath it and the notes that it cites.
    /// </summary>
    /// <param name="options">How; null for the usual.</param>
    /// <returns>The text.</returns>
    public string ToPlainText(PlainTextOptions? options = null)
    {
        using var output = Utf8Output.Rent();
        PlainTextRenderer.Render(output, Content, Node, options);
        return output.ToString();
    }

    /// <summary>Writes what <see cref="ToPlainText"/> gives.</summary>
    /// <param name="writer">Where to; it is neither flushed nor closed.</param>
    /// <param name="options">How; null for the usual.</param>
    public void WritePlainText(TextWriter writer, PlainTextOptions? options = null)
    {
        using var output = Utf8Output.Rent(writer);
        PlainTextRenderer.Render(output, Content, Node, options);
        output.Flush();
    }

    /// <summary>Writes what <see cref="ToPlainText"/> gives, as UTF-8 and without decoding it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="options">How; null for the usual.</param>
    public void WritePlainText(IBufferWriter<byte> writer, PlainTextOptions? options = null)
    {
        using var output = Utf8Output.Rent(writer);
        PlainTextRenderer.Render(output, Content, Node, options);
        output.Flush();
    }
}
