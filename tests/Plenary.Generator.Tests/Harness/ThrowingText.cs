using Microsoft.CodeAnalysis.Text;

namespace Plenary.Generator.Tests.Harness;

/// <summary>A file that went away between the build's start and its reading.</summary>
internal sealed class ThrowingText() : TestText(TestBuild.Directory + "gone.txt", "")
{
    public override SourceText GetText(CancellationToken cancellationToken = default) => throw new FileNotFoundException("gone");
}
