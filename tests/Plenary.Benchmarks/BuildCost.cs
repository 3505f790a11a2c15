using System.Globalization;
using System.Text;

namespace Plenary.Benchmarks;

/// <summary>What <c>dotnet build</c> of a project of resolutions costs.</summary>
internal static class BuildCost
{
    private const int Pairs = 7;

    /// <summary>Time, memory and size for each count of texts.</summary>
    public static void Measure(IEnumerable<int> counts)
    {
        using var project = new PackedProject();
        foreach (var count in counts)
        {
            var texts = CorpusTexts.Evenly(count);
            var name = "Texts" + count.ToString(CultureInfo.InvariantCulture);
            project.Make(name, Files(texts));
            var build = project.Build(name, "-p:ReportAnalyzer=true");
            var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
            var size = project.Assembly(name).Length;
            Console.WriteLine(
                $"{count,5} texts of {bytes} bytes: assembly {size} bytes ({size / (double)bytes:0.000}), build {build.Seconds:0.0} s, "
                + $"of it compiler {build.Compiler:0.0} s, of it the generator {build.Generator:0.0} s; peak {build.Peak:0} MiB");
        }
    }

    /// <summary>The same code, generated and as ordinary files, in turns.</summary>
    public static void Compare(int count)
    {
        using var project = new PackedProject();
        project.Make("Texts", Files(CorpusTexts.Evenly(count)));
        project.Build("Texts", "-p:EmitCompilerGeneratedFiles=true");
        var files = project.Generated("Texts").Select(File.ReadAllText).ToArray();
        project.Make("Files", files.Select((file, i) => (i.ToString(CultureInfo.InvariantCulture) + ".cs", file)), "<PlenaryEnabled>false</PlenaryEnabled>");
        project.Build("Files");
        var ratios = new List<(double Build, double Compiler)>();
        for (var pair = 0; pair < Pairs; pair++)
        {
            var (with, without) = (project.Build("Texts"), project.Build("Files"));
            ratios.Add((with.Seconds / without.Seconds, with.Compiler / without.Compiler));
            Console.WriteLine(
                $"build {with.Seconds:0.0} s against {without.Seconds:0.0} s ({ratios[^1].Build:0.00}); compiler {with.Compiler:0.0} s against {without.Compiler:0.0} s ({ratios[^1].Compiler:0.00})");
        }

        var reported = project.Build("Texts", "-p:ReportAnalyzer=true");
        Console.WriteLine(
            $"{count} texts, median of {Pairs} pairs: build {Median(ratios.Select(ratio => ratio.Build)):0.000}, compiler {Median(ratios.Select(ratio => ratio.Compiler)):0.000}; "
            + $"the generator's own time {reported.Generator:0.00} s of the compiler's {reported.Compiler:0.0} s ({reported.Generator / reported.Compiler:0.000})");
    }

    private static IEnumerable<(string Name, string Content)> Files(string[] texts)
        => texts.Select((text, i) => (i.ToString("0000", CultureInfo.InvariantCulture) + ".txt", text));

    private static double Median(IEnumerable<double> figures) => figures.Order().ElementAt(Pairs / 2);
}
