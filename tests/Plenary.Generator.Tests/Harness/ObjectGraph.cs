using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Plenary.Generator.Tests.Harness;

/// <summary>Everything that an object holds on to.</summary>
internal static class ObjectGraph
{
    /// <summary>The path to the first object that keeps a compilation, tree or file alive; null where there is none.</summary>
    public static string? FindRoslyn(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<(object Value, string Path)>();
        Add(root, "root");
        while (waiting.TryDequeue(out var item))
        {
            if (item.Value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or SourceText or AdditionalText or SemanticModel or Diagnostic)
            {
                return item.Path + " (" + item.Value.GetType().Name + ")";
            }

            foreach (var field in Fields(item.Value.GetType()))
            {
                Add(field.GetValue(item.Value), item.Path + "." + field.Name);
            }

            if (item.Value is IEnumerable items)
            {
                foreach (var inner in items)
                {
                    Add(inner, item.Path + "[]");
                }
            }
        }

        return null;

        void Add(object? value, string path)
        {
            if (value is not (null or string or Type or Delegate or Pointer) && !value.GetType().IsPrimitive && !value.GetType().IsEnum
                && (value.GetType().IsValueType || seen.Add(value)))
            {
                waiting.Enqueue((value, path));
            }
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
