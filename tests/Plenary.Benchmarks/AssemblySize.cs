using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Plenary.Benchmarks;

/// <summary>The whole collection as one project: how large its assembly is beside the texts, and how long generating and compiling take.</summary>
internal static class AssemblySize
{
    public static void Measure(int step)
    {
        var texts = CorpusTexts.Read(step);
        var watch = Stopwatch.StartNew();
        Project.Driver(Project.Texts(texts)).RunGeneratorsAndUpdateCompilation(Project.Compile(), out var compilation, out _);
        var generated = watch.Elapsed.TotalSeconds;
        using var image = new MemoryStream();
        var errors = compilation.Emit(image).Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        Console.WriteLine(
            $"{texts.Length} texts of {bytes} bytes: assembly {image.Length} bytes ({image.Length / (double)bytes:0.000}), {errors} errors, "
            + $"generated in {generated:0.0} s, compiled in {watch.Elapsed.TotalSeconds - generated:0.0} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        Console.WriteLine(Parts(image));
    }

    private static string Parts(MemoryStream image)
    {
        using var file = new PEReader([.. image.ToArray()]);
        var metadata = file.GetMetadataReader();
        var tables = Enum.GetValues<TableIndex>().Select(table => (Name: table.ToString(), Size: metadata.GetTableRowCount(table) * metadata.GetTableRowSize(table)));
        var heaps = new[] { HeapIndex.String, HeapIndex.Blob, HeapIndex.UserString }.Select(heap => (Name: heap + " heap", Size: metadata.GetHeapSize(heap)));
        var parts = tables.Concat(heaps).Append(("code and literals", (int)image.Length - metadata.MetadataLength));
        return string.Join('\n', parts.Where(part => part.Item2 > image.Length / 500).OrderByDescending(part => part.Item2).Select(part => $"{part.Item2,10} {part.Item1}"));
    }
}
