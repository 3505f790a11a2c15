using Microsoft.CodeAnalysis.CSharp;

namespace Plenary.Generator.Model;

/// <summary>Chooses the class name of a document, before names of the whole build are settled.</summary>
internal static class ClassNames
{
    /// <summary>The language whose classes do not say it.</summary>
    private const string Unsaid = "en";

    /// <summary>Members of the runtime's base classes and of object, and what every generated class has: no class may be named so.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Resolutions", "Types", "Instance", "Words", "Structure", "Create", "Link",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "Adoption", "Annexes", "Body", "Chapeau", "Citations", "Closing", "ClosingInlines", "Content", "CrossReferences", "EId", "Element", "Find", "FootnoteList", "Footnotes", "Formula", "Kind",
        "Language", "Masthead", "Name", "Node", "Operative", "Organ", "Parent", "Parts", "Path", "Preamble", "Resolution", "Sections", "Session", "Symbol", "Title", "TitleInlines",
        "ToAkomaNtoso", "ToHtml", "ToJson", "ToMarkdown", "ToPlainText", "WriteAkomaNtoso", "WriteHtml", "WriteJson", "WriteMarkdown", "WritePlainText",
    };

    public static string Of(Document document, TextOptions options, string fileName)
    {
        var symbol = document.Identity.Symbol;
        var language = document.Identity.Language is Unsaid ? "" : "_" + document.Identity.Language;
        var name = options.ClassName.Length > 0 ? Identifiers.Valid(options.ClassName)
            : (symbol.Length > 0 ? Identifiers.OfSymbol(symbol) : Identifiers.OfFile(fileName)) + language;
        return IsTaken(name, document) ? name + "Resolution" : name;
    }

    private static bool IsTaken(string name, Document document)
    {
        if (Reserved.Contains(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None)
        {
            return true;
        }

        // A member must not have its class's name: a file "Operative1.txt".
        foreach (var node in document.Nodes)
        {
            if (string.Equals(MemberNames.Of(node.Kind, node.Label, node.Ordinal, node.Role, node.Repeat, document.Nodes[node.Parent].Kind), name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
