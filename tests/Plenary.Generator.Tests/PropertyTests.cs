using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Plenary.Generator.Model;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>What holds for every name and every text.</summary>
public class PropertyTests
{
    /// <summary>Pieces of which a resolution may be made, in any order.</summary>
    private static readonly string[] Pieces =
    [
        "The General Assembly,", "The Security Council,", "90/1. Title of it", "A/RES/90/1", "Recalling its resolution 52/131 of 12 December 1997,", "Desirousof peace,1", "1. Decides that:", "2. ",
        "(a) ", "(i) Item;", "(aa) ", "– dash", "• bullet", "3 bis. Requests more;", "1 A note.", "* A star.", "*", "²", "I", "II", "A", "B", "A. Title", "Section 3", "Part II", "Article 7", "Annex", "Annex II", "Appendix",
        "“Quoted text", "”", "\"", "Adopted by 12 votes to none, with 3 abstentions", "12th plenary meeting", "3 March 2045", "paragraph 2 above", "annex to the present resolution", "words", "more words,", "end.", "non-", "\n", "\n\n",
        " ", "  ", "\t", "\r\n", "\f", "\u2028", "\u0085", "\uFEFF", "\u00AD", "\u200B", "\uD800", "\uDC00", "\uD83D\uDE00", "\0", "{", "}", "\\", "\"\"\"", "*/", "//", "#", "<", ">", "&", "]]>", "\u202E", "é", "国", "_____", "| a | b |", "7",
    ];

    private static readonly Gen<string> AnyString = Gen.OneOf(Gen.String, Gen.String[Gen.Char["aZ09_-. \u200D\u0301é\uD800國/@"], 0, 12], Gen.OneOf("class", "Equals", "_", "", ".", "1"));

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Select(Gen.OneOf(Pieces).Array[0, 80], Gen.OneOf("", " ", "\n", "\n\n"), (pieces, between) => "The General Assembly,\n\n" + string.Join(between, pieces)),
        Gen.String.Select(text => "The General Assembly,\n\n1. Decides " + text));

    [Fact]
    public void AnyStringGivesAValidIdentifier()
        => AnyString.Sample(text =>
        {
            foreach (var name in new[] { Identifiers.OfFile(text), Identifiers.OfSymbol(text), Identifiers.Valid(text) })
            {
                Assert.True(SyntaxFacts.IsValidIdentifier(name), $"'{name}'");
            }

            Assert.All(Identifiers.Namespace(text).Split('.'), part => Assert.True(SyntaxFacts.IsValidIdentifier(part.TrimStart('@')) && (part[0] == '@' || SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None), $"'{part}'"));
        }, iter: 2000);

    [Fact]
    public void GoodNamesStay()
        => Gen.OneOf("A_RES_52_131", "Draft_1_1", "Rivers", "É", "_1st").Sample(name => Assert.Equal(name, Identifiers.Valid(name)), iter: 20);

    [Fact]
    public void AnyFilesGiveUniqueNamesAndHints()
        => Gen.Select(AnyString, AnyString, Gen.Bool, (name, folder, hasSymbol) => new IndexEntry(
                folder + "/" + name + ".txt", hasSymbol ? name : "", "en", Identifiers.OfFile(name), Identifiers.Namespace(folder), default, default))
            .Array[0, 12].Select(entries => entries.DistinctBy(entry => entry.Path).ToArray()).Sample(entries =>
            {
                var index = new ResolutionIndex(entries);
                var names = entries.Select(entry => index[entry.Path]).ToList();
                Assert.Equal(names.Count, names.Select(name => name.FullName).Distinct(StringComparer.Ordinal).Count());
                Assert.Equal(names.Count, names.Select(name => name.Hint).Append("Resolutions.g.cs").Distinct(StringComparer.OrdinalIgnoreCase).Count() - 1);
                Assert.All(names, name => Assert.Matches("^[A-Za-z0-9_.-]+$", name.Hint));
            }, iter: 1000);

    [Fact]
    public void AnyTextGivesCodeThatCompilesOrNone()
        => AnyText.Sample(text =>
        {
            var run = TestBuild.OfMarked("any.txt", text).Run();
            Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == DiagnosticIds.InternalError);
            Assert.Empty(LoadedBuild.Errors(run.Compilation));
            Assert.All(run.Diagnostics, diagnostic => Assert.True(diagnostic.Location.SourceSpan.End <= text.Length));
        }, iter: 60, threads: 1);

    [Fact]
    public void AnyCutOfTheSeedGivesCodeThatCompilesOrNone()
    {
        var seed = File.ReadAllText(TestPaths.Seed);
        Gen.Select(Gen.Int[0, seed.Length], Gen.Int[0, seed.Length]).Sample((a, b) =>
        {
            var text = seed[Math.Min(a, b)..Math.Max(a, b)];
            var run = TestBuild.OfMarked("cut.txt", text).Run();
            Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == DiagnosticIds.InternalError);
            Assert.Empty(LoadedBuild.Errors(run.Compilation));
        }, iter: 20, threads: 1);
    }
}
