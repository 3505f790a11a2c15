using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plenary.Generator.Tests.Harness;

/// <summary>Generated code, compiled as strictly as a project can ask for, and run.</summary>
internal sealed class LoadedBuild : IDisposable
{
    private readonly AssemblyLoadContext context = new(null, isCollectible: true);
    private readonly Assembly assembly;

    private LoadedBuild(Stream image) => assembly = context.LoadFromStream(image);

    /// <summary>Evaluates an expression of the project.</summary>
    public static T Evaluate<T>(TestBuild build, string expression)
    {
        using var loaded = Load(build with { Code = build.Code + Script(expression) });
        return loaded.Run<T>();
    }

    /// <summary>Evaluates an expression beside files as the generator writes them.</summary>
    public static T Evaluate<T>(IEnumerable<string> files, string expression)
    {
        var build = new TestBuild { Code = Script(expression) };
        using var loaded = Load(build.Compile().AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file, build.ParseOptions))));
        return loaded.Run<T>();
    }

    /// <summary>What the compiler says of the project with an expression in it; empty where it compiles.</summary>
    public static IReadOnlyList<string> Errors(TestBuild build, string expression)
        => Errors((build with { Code = build.Code + Script(expression) }).Run().Compilation);

    public static IReadOnlyList<string> Errors(CSharpCompilation compilation)
        => compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()).ToList();

    public static LoadedBuild Load(TestBuild build) => Load(build.Run().Compilation);

    private static LoadedBuild Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(Errors(compilation));
        Assert.True(result.Success);
        image.Position = 0;
        return new LoadedBuild(image);
    }

    public static string Script(string expression)
        => "\nnamespace " + "Sample { internal static class Script { public static object? Run() => " + expression + "; } }\n";

    public T Run<T>()
        => (T)assembly.GetType("Sample.Script")!.GetMethod("Run")!.Invoke(null, null)!;

    public void Dispose() => context.Unload();
}
