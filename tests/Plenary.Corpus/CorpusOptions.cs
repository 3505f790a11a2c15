using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plenary.Corpus;

/// <summary>What a project would say of its texts: each is a resolution, all else is as by default.</summary>
internal sealed class CorpusOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values Project = new(new() { ["build_property.RootNamespace"] = CorpusBuild.Namespace });
    private static readonly Values Resolution = new(new() { ["build_metadata.AdditionalFiles.Resolution"] = "true" });
    private static readonly Values None = new([]);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => Project;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Resolution;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
