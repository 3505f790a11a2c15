using System.Reflection;

namespace Plenary.Generator.Tests.Harness;

/// <summary>Places in the repository.</summary>
internal static class TestPaths
{
    public static string Root { get; } = typeof(TestPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Seed { get; } = Path.Combine(Root, "examples", "QuickStart", "texts", "52-131.txt");

    public static string Generator { get; } = Path.Combine(Root, "generator", "Plenary.Generator");

    public static string Diagnostics { get; } = Path.Combine(Root, "docs", "diagnostics");
}
