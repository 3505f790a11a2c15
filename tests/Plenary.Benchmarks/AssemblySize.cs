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
        Console.WriteLine($"{Literals(compilation, "Words"),10} words, {Literals(compilation, "Structure")} structure");
        Console.WriteLine(Parts(image));
    }

    private static long Literals(Compilation compilation, string name)
        => compilation.SyntaxTrees.SelectMany(tree => tree.ToString().Split('\n')).Where(line => line.Contains($" {name}() => \"", StringComparison.Ordinal))
            .Sum(line => (long)Encoding.UTF8.GetByteCount(line[line.IndexOf('"', StringComparison.Ordinal)..]));

    public static string Parts(MemoryStream image)
    {
        using var file = new PEReader(System.Collections.Immutable.ImmutableArray.Create(image.ToArray()));
        var metadata = file.GetMetadataReader();
        var tables = Enum.GetValues<TableIndex>().Select(table => (Name: table + " table", Size: metadata.GetTableRowCount(table) * metadata.GetTableRowSize(table)));
        var heaps = new[] { HeapIndex.String, HeapIndex.Blob, HeapIndex.UserString }.Select(heap => (Name: heap + " heap", Size: metadata.GetHeapSize(heap)));
        var literals = metadata.FieldDefinitions.Select(metadata.GetFieldDefinition).Where(field => field.GetRelativeVirtualAddress() != 0)
            .Sum(field => field.DecodeSignature(new LiteralSizes(), null));
        var code = metadata.MethodDefinitions.Select(metadata.GetMethodDefinition).Where(method => method.RelativeVirtualAddress != 0)
            .Sum(method => file.GetMethodBody(method.RelativeVirtualAddress).Size);
        var parts = tables.Concat(heaps).Append(("literals", literals)).Append(("code", code))
            .Append(("the rest", (int)image.Length - metadata.MetadataLength - literals - code));
        var attributes = metadata.CustomAttributes.Select(metadata.GetCustomAttribute)
            .GroupBy(attribute => Name(metadata, attribute.Constructor) + "] on [" + attribute.Parent.Kind).OrderByDescending(group => group.Count());
        parts = parts.Concat(attributes.Select(group => (
            $"of it [{group.Key}], {group.Count()} times, each value once",
            group.DistinctBy(attribute => attribute.Value).Sum(attribute => metadata.GetBlobReader(attribute.Value).Length))));
        return string.Join('\n', parts.Where(part => part.Item2 > image.Length / 1000 || part.Item1.StartsWith("of it", StringComparison.Ordinal)).OrderByDescending(part => part.Item2)
            .Select(part => $"{part.Item2,10} {part.Item2 / (double)image.Length,6:P1} {part.Item1}"));
    }

    private static string Name(MetadataReader metadata, EntityHandle constructor)
        => metadata.GetString(constructor.Kind == HandleKind.MemberReference
            ? metadata.GetTypeReference((TypeReferenceHandle)metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent).Name
            : metadata.GetTypeDefinition(metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()).Name);

    /// <summary>The size of the type that the compiler makes for a literal of its length.</summary>
    private sealed class LiteralSizes : ISignatureTypeProvider<int, object?>
    {
        public int GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => reader.GetTypeDefinition(handle).GetLayout().Size;

        public int GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;

        public int GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => 0;

        public int GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => 0;

        public int GetSZArrayType(int elementType) => 0;

        public int GetArrayType(int elementType, ArrayShape shape) => 0;

        public int GetByReferenceType(int elementType) => 0;

        public int GetPointerType(int elementType) => 0;

        public int GetPinnedType(int elementType) => 0;

        public int GetGenericInstantiation(int genericType, System.Collections.Immutable.ImmutableArray<int> typeArguments) => 0;

        public int GetGenericMethodParameter(object? genericContext, int index) => 0;

        public int GetGenericTypeParameter(object? genericContext, int index) => 0;

        public int GetFunctionPointerType(MethodSignature<int> signature) => 0;

        public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;
    }
}
