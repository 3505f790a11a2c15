using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Plenary.Generator.Tests;

/// <summary>The compiler that these tests run on.</summary>
public sealed class CompilerTests
{
    // A dependency could raise it in silence, and one of the compilers would never be tested.
    [Fact]
    public void Is_the_one_that_was_asked_for()
    {
        var asked = typeof(CompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Compiler").Value!;
        Assert.Equal(Version.Parse(asked + ".0"), typeof(Compilation).Assembly.GetName().Version);
    }
}
