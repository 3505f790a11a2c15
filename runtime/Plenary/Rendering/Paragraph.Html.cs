using System.Buffers;
using Plenary.Rendering;

namespace Plenary;

public abstract partial class Paragraph
{
    /// <summary>
    /// The paragraph alone as HTML, with its number, all beneath it and the notes that it cites, which link there and back as in the
    /// whole resolution.
    /// </summary>
    /// <param name="options">How; null for the usual.</param>
    /// <returns>The HTML. All words are escaped.</returns>
    public string ToHtml(HtmlOptions? options = null)
    {
        using var output = Utf8Output.Rent();
        HtmlRenderer.Render(output, Content, Node, options);
        return output.ToString();
    }

    /// <summary>Writes what <see cref="ToHtml"/> gives.</summary>
    /// <param name="writer">Where to; it is neither flushed nor closed.</param>
    /// <param name="options">How; null for the usual.</param>
    public void WriteHtml(TextWriter writer, HtmlOptions? options = null)
    {
        using var output = Utf8Output.Rent(writer);
        HtmlRenderer.Render(output, Content, Node, options);
        output.Flush();
    }

    /// <summary>Writes what <see cref="ToHtml"/> gives, as UTF-8 and without decoding it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="options">How; null for the usual.</param>
    public void WriteHtml(IBufferWriter<byte> writer, HtmlOptions? options = null)
    {
        using var output = Utf8Output.Rent(writer);
        HtmlRenderer.Render(output, Content, Node, options);
        output.Flush();
    }
}
