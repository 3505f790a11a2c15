using Microsoft.CodeAnalysis;

namespace Plenary.Generator;

/// <summary>Turns the texts of resolutions into classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ResolutionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
