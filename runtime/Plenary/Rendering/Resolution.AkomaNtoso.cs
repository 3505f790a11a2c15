using System.Buffers;
using Plenary.Rendering;

namespace Plenary;

public abstract partial class Resolution
{
    private string?[]? elementIds;

    /// <summary>The Akoma Ntoso ids of the whole resolution by node; asked of <see cref="ResolutionContent.Root"/>.</summary>
    internal string?[] ElementIds => elementIds ?? ResolutionContent.Kept(ref elementIds, AkomaNtosoIds.Make(Content.Document));

    /// <summary>
    /// The resolution as Akoma Ntoso 3.0 (OASIS LegalDocML), in the United Nations' profile AKN4UN; always valid against the
    /// standard's schema.
    /// </summary>
    /// <param name="options">How to render; null for the usual way.</param>
    /// <returns>The document, without a byte order mark or an encoding of its own: write it as UTF-8.</returns>
    public string ToAkomaNtoso(AkomaNtosoOptions? options = null)
    {
        using var output = Utf8Output.Rent();
        AkomaNtosoWriter.Write(output, this, options);
        return output.ToString();
    }

    /// <inheritdoc cref="ToAkomaNtoso"/>
    /// <param name="writer">Where to write.</param>
    /// <param name="options">How to render; null for the usual way.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteAkomaNtoso(TextWriter writer, AkomaNtosoOptions? options = null)
    {
        using var output = Utf8Output.Rent(writer);
        AkomaNtosoWriter.Write(output, this, options);
        output.Flush();
    }

    /// <inheritdoc cref="ToAkomaNtoso"/>
    /// <param name="writer">Where to write UTF-8.</param>
    /// <param name="options">How to render; null for the usual way.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteAkomaNtoso(IBufferWriter<byte> writer, AkomaNtosoOptions? options = null)
    {
        using var output = Utf8Output.Rent(writer);
        AkomaNtosoWriter.Write(output, this, options);
        output.Flush();
    }
}
