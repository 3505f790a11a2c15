using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Plenary.Generator.Tests.Harness;

/// <summary>An additional file in memory, with its item's metadata.</summary>
internal class TestText(string path, string content, params (string Name, string Value)[] metadata) : AdditionalText
{
    public override string Path { get; } = path;

    public string Content { get; } = content;

    public IReadOnlyDictionary<string, string> Metadata { get; } = metadata.ToDictionary(item => "build_metadata.AdditionalFiles." + item.Name, item => item.Value);

    /// <summary>The same file with other content: what saving it makes.</summary>
    public TestText Saved(string newContent)
        => new(Path, newContent, Metadata.Select(item => (item.Key["build_metadata.AdditionalFiles.".Length..], item.Value)).ToArray());

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Content, Encoding.UTF8);
}
