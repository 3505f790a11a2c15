using System.Buffers;
using Plenary.Rendering;

namespace Plenary;

public abstract partial class Paragraph
{
    /// <summary>
    /// The paragraph alone as Markdown, with its number, all beneath it and the notes that it cites.
    /// </summary>
    /// <param name="options">How; null for the usual.</param>
    /// <returns>The Markdown. All words are escaped.</returns>
    public string ToMarkdown(MarkdownOptions? options = null)
    {
        using var output = Utf8Output.Rent();
        MarkdownRenderer.Render(output, Content, Node, options);
        return output.ToString();
    }

    /// <summary>Writes what <see cref="ToMarkdown"/> gives.</summary>
    /// <param name="writer">Where to; it is neither flushed nor closed.</param>
    /// <param name="options">How; null for the usual.</param>
    public void WriteMarkdown(TextWriter writer, MarkdownOptions? options = null)
    {
        using var output = Utf8Output.Rent(writer);
        MarkdownRenderer.Render(output, Content, Node, options);
        output.Flush();
    }

    /// <summary>Writes what <see cref="ToMarkdown"/> gives, as UTF-8 and without decoding it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="options">How; null for the usual.</param>
    public void WriteMarkdown(IBufferWriter<byte> writer, MarkdownOptions? options = null)
    {
        using var output = Utf8Output.Rent(writer);
        MarkdownRenderer.Render(output, Content, Node, options);
        output.Flush();
    }
}
