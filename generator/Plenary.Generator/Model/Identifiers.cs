using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Plenary.Generator.Model;

/// <summary>Makes valid identifiers of any words.</summary>
internal static class Identifiers
{
    private const int MaxLength = 200;

    private const string DefaultNamespace = "Resolutions";

    /// <summary>A namespace, made valid part by part: "My-App" is My_App, "1st.class" is _1st.@class.</summary>
    public static string Namespace(string text)
    {
        var parts = text.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Part).Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? DefaultNamespace : string.Join(".", parts);
    }

    /// <summary>The class name of a symbol: every run of other characters than ASCII letters and digits is one "_".</summary>
    public static string OfSymbol(string symbol)
    {
        var name = new StringBuilder();
        foreach (var c in symbol)
        {
            if (c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z')
            {
                name.Append(c);
            }
            else if (name.Length > 0 && name[name.Length - 1] != '_')
            {
                name.Append('_');
            }
        }

        return Begin(name.ToString().Trim('_'));
    }

    /// <summary>The class name of a file in Pascal case: "draft 1.1" is Draft_1_1.</summary>
    public static string OfFile(string name)
    {
        var words = new StringBuilder();
        var upper = true;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                // Digits part by part would run together: 1.1 is 1_1.
                if (upper && words.Length > 0 && char.IsDigit(c))
                {
                    words.Append('_');
                }

                words.Append(upper ? char.ToUpperInvariant(c) : c);
                upper = false;
            }
            else
            {
                upper = true;
            }
        }

        return Begin(words.ToString());
    }

    /// <summary>A class name that a user gave, made valid.</summary>
    public static string Valid(string name)
    {
        var part = Part(name);
        return part.StartsWith("@", StringComparison.Ordinal) ? part.Substring(1) + "_" : Begin(part);
    }

    private static string Begin(string name)
    {
        name = name.Length > MaxLength ? name.Substring(0, MaxLength) : name;
        return name.Length == 0 ? "Text" : char.IsDigit(name[0]) ? "_" + name : name;
    }

    private static string Part(string text)
    {
        var part = new StringBuilder();
        foreach (var c in text.Trim())
        {
            // To the compiler an identifier is the same without characters that show nothing.
            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                continue;
            }

            part.Append(SyntaxFacts.IsIdentifierPartCharacter(c) && !char.IsSurrogate(c) ? c : '_');
        }

        if (part.Length > 0 && !SyntaxFacts.IsIdentifierStartCharacter(part[0]))
        {
            part.Insert(0, '_');
        }

        var name = part.ToString();
        return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
    }
}
