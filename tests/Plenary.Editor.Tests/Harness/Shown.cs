using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Plenary.Editor.Tests.Harness;

/// <summary>Words as an editor shows them.</summary>
internal static class Shown
{
    // Editors read it; it has no public name.
    private static readonly PropertyInfo s_style = typeof(TaggedText).GetProperty("Style", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The documentation among the parts, behind the signature: <c>**strong**</c>, <c>_in italics_</c>, lines as they are broken.</summary>
    public static string Words(ImmutableArray<TaggedText> parts)
    {
        var start = parts.Select(part => part.Tag).ToList().LastIndexOf("CodeBlockEnd") + 1;
        return string.Concat(parts.Skip(start).Select(Word)).ReplaceLineEndings("\n").Trim();
    }

    private static string Word(TaggedText part) => s_style.GetValue(part)!.ToString() switch
    {
        "Strong" => $"**{part.Text}**",
        "Emphasis" => $"_{part.Text}_",
        _ => part.Text,
    };
}
