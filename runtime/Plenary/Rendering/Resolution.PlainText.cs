using System.Buffers;
using Plenary.Rendering;

namespace Plenary;

public abstract partial class Resolution
{
    /// <summary>
    /// The resolution as plain text: a blank line between paragraphs, subparagraphs indented, footnote markers behind the words and the notes at the
    /// end. Read by the generator, it gives the same resolution again.
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
