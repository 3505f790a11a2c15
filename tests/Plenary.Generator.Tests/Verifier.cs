using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Plenary.Generator.Tests;

/// <summary>
/// A stand-in for Verify.SourceGenerators, which the package source in use does not have: the same call, the same files. To be
/// deleted for the package.
/// </summary>
internal static class Verifier
{
    /// <summary>
    /// Compares what a driver generated with the files <c>Type.Method#Hint.verified.cs</c> beside the test. What differs is
    /// written to <c>.received.cs</c>: rename it where the change is meant.
    /// </summary>
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        // A deterministic build maps the file's folder to another name: only its own name is good.
        var directory = Path.Combine(Harness.TestPaths.Root, "tests", "Plenary.Generator.Tests");
        var prefix = Path.GetFileNameWithoutExtension(file) + "." + method + "#";
        var differing = new List<string>();
        var expected = Directory.GetFiles(directory, prefix + "*.verified.cs").Select(path => Path.GetFileName(path)).ToHashSet();
        foreach (var source in driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources))
        {
            var name = prefix + source.HintName[..^".cs".Length];
            var verified = Path.Combine(directory, name + ".verified.cs");
            var received = Path.Combine(directory, name + ".received.cs");
            var text = "//HintName: " + source.HintName + "\n" + source.SourceText;
            expected.Remove(name + ".verified.cs");
            if (File.Exists(verified) && File.ReadAllText(verified) == text)
            {
                File.Delete(received);
                continue;
            }

            File.WriteAllText(received, text, new UTF8Encoding(true));
            differing.Add(name + ".received.cs");
        }

        Assert.True(differing.Count == 0, "Differs from its verified file: " + string.Join(", ", differing));
        Assert.True(expected.Count == 0, "Not generated any more: " + string.Join(", ", expected));
        return Task.CompletedTask;
    }
}
