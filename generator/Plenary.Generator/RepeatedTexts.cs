using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Plenary.Generator;

/// <summary>The texts whose path another text of the build has already. Equal to another where it holds the same.</summary>
internal sealed class RepeatedTexts : IEquatable<RepeatedTexts>
{
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

    public bool Contains(AdditionalText text) => texts.Contains(text);

    public bool Equals(RepeatedTexts? other) => other is not null && texts.SequenceEqual(other.texts);

    public override bool Equals(object? obj) => Equals(obj as RepeatedTexts);

    public override int GetHashCode() => texts.Count;
}
