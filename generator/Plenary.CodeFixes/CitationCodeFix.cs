using System.Collections.Immutable;
using System.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plenary.Analyzers;

namespace Plenary.CodeFixes;

/// <summary>
/// Writes into a <c>[Cites]</c> the hash of the words as they are now, over another one or where none is, and the nearest place or
/// resolution over one that is not there.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitationCodeFix))]
public sealed class CitationCodeFix : CodeFixProvider
{
    private static readonly ResourceManager Titles = new("Plenary.CodeFixes.Titles", typeof(CitationCodeFix).Assembly);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.WordsChangedId, Descriptors.WithoutWordsId, Descriptors.NothingCitedId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(CitationAnalyzer.NearestProperty, out var nearest) && nearest is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title(diagnostic.Id, nearest),
                        token => WithText(context.Document, diagnostic.Location.SourceSpan, nearest, token),
                        diagnostic.Id),
                    diagnostic);
            }

            if (diagnostic.Properties.TryGetValue(CitationAnalyzer.WordsProperty, out var words) && words is not null
                && root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { ArgumentList: not null } attribute)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title(diagnostic.Id),
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(attribute, WithWords(attribute, words)))),
                        diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static string Title(string id, params string[] arguments) => new LocalizableResourceString(id, Titles, typeof(CitationCodeFix), arguments).ToString(null);

    // Not by the syntax tree: several pieces of one string are mended at once.
    private static async Task<Document> WithText(Document document, TextSpan span, string written, CancellationToken token)
        => document.WithText((await document.GetTextAsync(token).ConfigureAwait(false)).Replace(span, written));

    private static AttributeSyntax WithWords(AttributeSyntax attribute, string words)
    {
        var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(words));
        var arguments = attribute.ArgumentList!.Arguments;
        if (Old(arguments) is { } old)
        {
            return attribute.ReplaceNode(old.Expression, literal.WithTriviaFrom(old.Expression));
        }

        // Behind a named argument only named ones may stand.
        var argument = SyntaxFactory.AttributeArgument(literal);
        if (arguments.Any(one => one.NameColon is not null))
        {
            argument = argument.WithNameColon(SyntaxFactory.NameColon("words").WithTrailingTrivia(SyntaxFactory.Space));
        }

        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var last = arguments[arguments.Count - 1];
        var list = SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(
            arguments.Replace(last, last.WithoutTrailingTrivia()).GetWithSeparators().Add(comma).Add(argument.WithTrailingTrivia(last.GetTrailingTrivia())));
        return attribute.WithArgumentList(attribute.ArgumentList.WithArguments(list));
    }

    /// <summary>The hash that stands there: the one named so, else the one behind the member or the citation.</summary>
    private static AttributeArgumentSyntax? Old(SeparatedSyntaxList<AttributeArgumentSyntax> arguments)
    {
        if (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "words") is { } named)
        {
            return named;
        }

        var isOfClass = arguments.Any(argument => argument.Expression is TypeOfExpressionSyntax);
        var count = isOfClass ? 3 : 2;
        return arguments.Count == count ? arguments[count - 1] : null;
    }
}
