using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plenary.Benchmarks;

/// <summary>What the compiler spends on generated code, as it is and in other shapes.</summary>
internal static class Shapes
{
    private const int Runs = 5;

    /// <summary>As long as a paragraph of the published texts, or not much longer.</summary>
    private const string Pieces = @"(?:\\u[0-9a-f]{4}|\\.|[^""\\]){1,270}";

    private static readonly (string Name, Func<string, string> Change)[] All =
    [
        ("as it is", code => code),
        ("no documentation", code => Regex.Replace(code, @"^ *///.*\n", "", RegexOptions.Multiline)),
        ("an object kept in a field for each member", code => Regex.Replace(
            code, @"^( *)public (new )?(\S+) (\w+) => ((?:\(\S+\))?Element\S*\(\d+\));$", "$1private $3? kept$4;\n$1public $2$3 $4 => kept$4 ??= $5;", RegexOptions.Multiline)),
        ("a literal for each paragraph", code => Regex.Replace(
            code, @"^( *private static \S+ Words)(\(\) => )""(.*)""u8;$", match => Split(match), RegexOptions.Multiline)),
        ("strings instead of UTF-8", code => Regex.Replace(
            code, @"^ *private static \S+ (Words|Structure)\(\) => (.*)u8;$", "private static string $1Text() => $2;\nprivate static global::System.ReadOnlySpan<byte> $1() => global::System.Text.Encoding.UTF8.GetBytes($1Text());", RegexOptions.Multiline)),
        ("words and structure in one literal", code => Regex.Replace(
            code, @"^( *private static \S+) Words\(\) => ""(.*)""u8;\s*private static \S+ Structure\(\) => ""(.*)""u8;$",
            "$1 Words() => \"$2$3\"u8;\n$1 Structure() => Words().Slice(1);", RegexOptions.Multiline)),
        ("no [CitedWords]", code => Regex.Replace(code, @"^\[global::Plenary.CitedWords.*\n", "", RegexOptions.Multiline)),
        ("an attribute with a hash on each member", code => Regex.Replace(
            Regex.Replace(code, @"^\[global::Plenary.CitedWords.*\n", "", RegexOptions.Multiline),
            @"^( *)(public (?:new )?\S+ (\w+) => (?:\(\S+\))?Element)", match => $"{match.Groups[1].Value}[global::System.ComponentModel.Description(\"{match.Index & 0xFFFFFF:x6}\")]\n{match.Value}", RegexOptions.Multiline)),
        ("[GeneratedCode] on each class inside", code => Regex.Replace(
            code, @"^( +)(public sealed class)", "$1[global::System.CodeDom.Compiler.GeneratedCode(\"Plenary\", \"0.1.0\")]\n$1$2", RegexOptions.Multiline)),
        ("delegates of lambdas", code => Regex.Replace(code, @"new global::[\w.]+(?:<[^>]*>)?\((Words|Structure|Create|Link)\)", match => match.Groups[1].Value switch
        {
            "Create" => "static (owner, node) => Create(owner, node)",
            "Link" => "static symbol => Link(symbol)",
            var literal => $"static () => {literal}()",
        })),
        ("casts in the class", code => Regex.Replace(code, @"=> Element<(\S+)>\(", "=> ($1)Element(")),
    ];

    public static void Measure(int count)
    {
        Project.Driver(Project.Texts(CorpusTexts.Evenly(count))).RunGeneratorsAndUpdateCompilation(Project.Compile(), out var generated, out _);
        var files = generated.SyntaxTrees.Select(tree => tree.ToString()).ToArray();
        Compile("warming up", files);
        foreach (var (name, change) in All)
        {
            Compile(name, [.. files.Select(change)]);
        }

        Compile("all classes in one file", [string.Concat(files.Select((file, i) => i == 0 ? file : Regex.Replace(file, @"^#nullable enable\n|^namespace .*;$", "", RegexOptions.Multiline))
            .Prepend("#nullable enable\nnamespace Sample;\n"))]);
        Compile("a file for the literals of each class", [.. files.SelectMany(Halves)]);
        Compile("documentation written to its file", files, DocumentationMode.Diagnose);
    }

    private static void Compile(string name, string[] files, DocumentationMode mode = DocumentationMode.None)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp12, mode);
        var (best, allocated, size) = (double.MaxValue, 0L, 0L);
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            var compilation = Project.Compile().RemoveAllSyntaxTrees()
                .AddSyntaxTrees(files.AsParallel().AsOrdered().Select((file, i) => CSharpSyntaxTree.ParseText(file, parsing, path: i + ".cs")));
            using var image = new MemoryStream();
            using var documentation = mode == DocumentationMode.None ? null : new MemoryStream();
            var result = compilation.Emit(image, xmlDocumentationStream: documentation);
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            size = image.Length;
            if (!result.Success)
            {
                throw new InvalidOperationException(name + ": " + result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            }
        }

        Console.WriteLine($"| {name} | {best:0.00} | {allocated >> 20} | {size / 1024.0:0} |");
    }

    private static string Split(Match match)
        => string.Join('\n', Regex.Matches(match.Groups[3].Value, Pieces)
            .Select((piece, i) => $"{match.Groups[1].Value}{(i == 0 ? "" : i)}{match.Groups[2].Value}\"{piece.Value}\"u8;"));

    private static IEnumerable<string> Halves(string file)
    {
        var at = file.IndexOf("    private static global::System.ReadOnlySpan<byte> Words()", StringComparison.Ordinal);
        if (at < 0)
        {
            return [file];
        }

        var declared = Regex.Match(file, @"sealed partial class \w+").Value;
        return [file[..at] + "}\n", "#nullable enable\nnamespace Sample;\n" + declared + "\n{\n" + file[at..]];
    }
}
