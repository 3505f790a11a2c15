using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plenary.Generator.Model;

namespace Plenary.Generator;

/// <summary>The texts whose path another text of the build has already. Equal to another where it holds the same.</summary>
internal sealed class RepeatedTexts : IEquatable<RepeatedTexts>
{
    public static readonly RepeatedTexts None = new(ImmutableArray<AdditionalText>.Empty);

    private readonly List<AdditionalText> texts = [];

    public RepeatedTexts(ImmutableArray<AdditionalText> all)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in all)
        {
            if (!paths.Add(text.Path))
            {
                texts.Add(text);
            }
        }
    }

    public RepeatedTexts(DiagnosticInfo failure) => Failure = failure;

    /// <summary>What failed, or null. Then no text is read, since one that is repeated would cost all (CS8785).</summary>
    public DiagnosticInfo? Failure { get; }

    public bool Contains(AdditionalText text) => Failure is not null || texts.Contains(text);

    public bool Equals(RepeatedTexts? other) => other is not null && Equals(Failure, other.Failure) && texts.SequenceEqual(other.texts);

    public override bool Equals(object? obj) => Equals(obj as RepeatedTexts);

    public override int GetHashCode() => texts.Count;
}
