using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plenary.Analyzers;

/// <summary>A <c>[Cites]</c> as it stands in the source: the expressions of its arguments.</summary>
internal sealed class CitesSyntax
{
    private CitesSyntax(ExpressionSyntax? resolution, ExpressionSyntax cited, ExpressionSyntax? words)
    {
        Resolution = resolution;
        Cited = cited;
        Words = words;
    }

    /// <summary>The class, or null where the citation is in words.</summary>
    public ExpressionSyntax? Resolution { get; }

    /// <summary>The member, or the citation in words.</summary>
    public ExpressionSyntax Cited { get; }

    /// <summary>The hash, or null where none is given.</summary>
    public ExpressionSyntax? Words { get; }

    public static CitesSyntax? Read(AttributeSyntax attribute, IMethodSymbol constructor)
    {
        if (attribute.ArgumentList is null)
        {
            return null;
        }

        var byName = new Dictionary<string, ExpressionSyntax>(StringComparer.Ordinal);
        var position = 0;
        foreach (var argument in attribute.ArgumentList.Arguments)
        {
            var name = argument.NameColon?.Name.Identifier.ValueText
                ?? (position < constructor.Parameters.Length ? constructor.Parameters[position].Name : "");
            position++;
            byName[name] = argument.Expression;
        }

        byName.TryGetValue("resolution", out var resolution);
        byName.TryGetValue("words", out var words);
        return byName.TryGetValue(resolution is null ? "citation" : "member", out var cited) ? new CitesSyntax(resolution, cited, words) : null;
    }

    /// <summary>
    /// The names of the member, from the resolution on, and the class on which they are looked up where the source says it:
    /// Operative8, D of <c>nameof(A_RES_52_131.Operative8.D)</c>, of which the constant is "D" alone.
    /// </summary>
    public static (IReadOnlyList<string> Names, INamedTypeSymbol? Class) Member(ExpressionSyntax member, SemanticModel model, CancellationToken token)
    {
        if (member is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments })
        {
            return ((model.GetConstantValue(member, token).Value as string ?? "").Split('.'), null);
        }

        var names = new List<string>();
        var named = arguments[0].Expression;
        while (true)
        {
            if (model.GetSymbolInfo(named, token) is var symbol && (symbol.Symbol ?? symbol.CandidateSymbols.FirstOrDefault()) is INamedTypeSymbol type)
            {
                var resolution = Outer(type, names);
                return (names.Where(IsPlace).ToList(), resolution);
            }

            if (named is not MemberAccessExpressionSyntax access)
            {
                break;
            }

            names.Insert(0, access.Name.Identifier.ValueText);
            named = access.Expression;
        }

        if (named is SimpleNameSyntax name)
        {
            names.Insert(0, name.Identifier.ValueText);
        }

        return (names.Where(IsPlace).ToList(), null);
    }

    /// <summary>A class in <c>Types</c> is named as its member is, Operative8_D.</summary>
    private static INamedTypeSymbol Outer(INamedTypeSymbol type, List<string> names)
    {
        if (type.ContainingType is { Name: "Types", ContainingType: { } resolution })
        {
            names.Insert(0, type.Name.TrimEnd('_'));
            return resolution;
        }

        return type is { Name: "Types", ContainingType: { } outer } ? outer : type;
    }

    private static bool IsPlace(string name) => name is not ("Instance" or "Footnotes");

    /// <summary>Where a part of a string's value stands in the source; the whole expression where that cannot be told.</summary>
    public static Location Locate(ExpressionSyntax expression, Piece piece)
    {
        if (expression is LiteralExpressionSyntax { Token: var token } literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            && token.Text.IndexOf(token.ValueText, StringComparison.Ordinal) is var start and > 0)
        {
            return Location.Create(expression.SyntaxTree, new(token.SpanStart + start + piece.Start, piece.Text.Length));
        }

        return expression.GetLocation();
    }
}
