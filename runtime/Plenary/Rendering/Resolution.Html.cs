using System.Buffers;
using Plenary.Rendering;

namespace Plenary;

public abstract partial class Resolution
{
    /// <summary>
    /// The resolution as HTML: a fragment for a page, or a whole document. Every paragraph has its <see cref="IAddressable.Path"/> as
    /// <c>id</c>, numbers are words, notes stand at the end with links there and back.
    /// </summary>
    /// <param name="options">How; null for the usual.</param>
    /// <returns>The HTML. All words of the resolution are escaped.</returns>
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
