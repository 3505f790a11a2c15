namespace Plenary.Package.Tests;

/// <summary>The example, compiled to native code against the package.</summary>
public sealed class NativeTests(Workshop workshop)
{
    [Fact]
    public async Task QuickStart_is_published_without_a_warning_and_runs()
    {
        var restored = await workshop.Dotnet("QuickStart", "restore", "--use-current-runtime");
        Assert.SkipWhen(
            restored.ExitCode != 0 && restored.Output.Contains("ILCompiler", StringComparison.Ordinal),
            "The native compiler, Microsoft.DotNet.ILCompiler, cannot be restored here.");
        restored.OrFail();

        var published = await workshop.Dotnet("QuickStart", "publish", "--no-restore", "--use-current-runtime", "-o", "native");
        Assert.SkipWhen(
            published.Output.Contains("Platform linker", StringComparison.Ordinal),
            "No platform linker is installed here.");
        Assert.DoesNotContain("warning", published.OrFail().Output, StringComparison.OrdinalIgnoreCase);

        var folder = workshop.FolderOf("QuickStart");
        var program = Path.Combine(folder, "native", OperatingSystem.IsWindows() ? "QuickStart.exe" : "QuickStart");
        var output = (await Command.Run(program, folder, [])).OrFail().Output;
        Assert.Contains("Strengthening of United Nations action in the field of human rights", output, StringComparison.Ordinal);
        Assert.Contains("Resolution 217 A (III).", output, StringComparison.Ordinal);
    }
}
