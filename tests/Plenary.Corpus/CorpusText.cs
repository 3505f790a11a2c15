using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Plenary.Corpus;

/// <summary>
/// A text of the corpus. The generator sees its number for a path, since the file's name is the symbol and must not help
/// the reader.
/// </summary>
internal sealed class CorpusText(string file, int number) : AdditionalText
{
    /// <summary>The file's name without extension, which names the output.</summary>
    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(file);

    /// <inheritdoc/>
    public override string Path { get; } = "text-" + number.ToString(CultureInfo.InvariantCulture) + ".txt";

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        using var stream = File.OpenRead(file);
        return SourceText.From(stream, Encoding.UTF8);
    }
}
