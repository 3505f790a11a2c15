using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Plenary.Benchmarks;

/// <summary>What a program pays that finds one resolution and reads one of its paragraphs, by how many there are in its assembly.</summary>
internal static class StartUp
{
    private const int Runs = 15;

    private const string Code =
        """
        using System.Diagnostics;

        internal static class Program
        {
            public static void Main(string[] arguments)
            {
                if (arguments.Length == 0)
                {
                    return;
                }

                var start = Stopwatch.GetTimestamp();
                var bytes = System.GC.GetAllocatedBytesForCurrentThread();
                var words = Sample.Resolutions.Find(arguments[0]).Preamble[0].Text.Length;
                var found = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                bytes = System.GC.GetAllocatedBytesForCurrentThread() - bytes;
                start = Stopwatch.GetTimestamp();
                var citing = Sample.Resolutions.CitedBy(arguments[0]).Count;
                System.Console.WriteLine(System.FormattableString.Invariant($"{found:0} {Stopwatch.GetElapsedTime(start).TotalMicroseconds:0} {bytes}"));
            }
        }
        """;

    public static void Measure(IEnumerable<int> counts)
    {
        var symbol = "";
        foreach (var count in counts)
        {
            var texts = CorpusTexts.Evenly(count);
            Project.Driver(Project.Texts(texts)).RunGeneratorsAndUpdateCompilation(
                Project.Compile(Code, OutputKind.ConsoleApplication), out var compilation, out _);
            symbol = symbol.Length > 0 ? symbol : FirstSymbol(compilation);
            var folder = Directory.CreateTempSubdirectory("plenary-start-").FullName;
            try
            {
                var program = Write(compilation, folder);
                var runs = Enumerable.Range(0, Runs + 1).Select(_ => Run(program, symbol)).Skip(1).ToArray();
                var idle = Enumerable.Range(0, Runs).Select(_ => Run(program)).ToArray();
                Console.WriteLine(
                    $"{count,5} resolutions, assembly {new FileInfo(program).Length >> 10,6} KiB: first found and read in {Median(runs, 0),6:0} µs, {Median(runs, 2):0} bytes; "
                    + $"first CitedBy {Median(runs, 1),5:0} µs; the whole process {Median(runs, 3):0} ms, {Median(idle, 0):0} ms where it does nothing");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static string FirstSymbol(Compilation compilation)
        => compilation.SyntaxTrees.Select(tree => Regex.Match(tree.ToString(), @"Symbols\(\) => ""([^\\]+)")).First(match => match.Success).Groups[1].Value;

    private static string Write(Compilation compilation, string folder)
    {
        var program = Path.Combine(folder, "Project.dll");
        var result = compilation.Emit(program);
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
        }

        var runtime = typeof(Resolution).Assembly.Location;
        File.Copy(runtime, Path.Combine(folder, Path.GetFileName(runtime)));
        File.WriteAllText(
            Path.Combine(folder, "Project.runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version.ToString(3)}}" } } }""");
        return program;
    }

    private static double[] Run(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, .. arguments]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. output.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)), watch.Elapsed.TotalMilliseconds];
    }

    private static double Median(double[][] runs, int figure) => runs.Select(run => run[figure]).Order().ElementAt(runs.Length / 2);
}
