using System.Collections;
using System.Diagnostics;

namespace Plenary.Package.Tests;

/// <summary>What a command printed, on both streams, and how it ended.</summary>
internal sealed record Command(int ExitCode, string Output)
{
    /// <summary>Runs a command of the SDK to its end.</summary>
    public static async Task<Command> Dotnet(string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments) =>
        await Run("dotnet", folder, environment, arguments);

    /// <summary>Runs a program to its end.</summary>
    public static async Task<Command> Run(string program, string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The tests may run below a build, whose settings are not the consumers'.
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (((string)variable.Key).StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            {
                start.Environment.Remove((string)variable.Key);
            }
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Command(process.ExitCode, await output + await errors);
    }

    /// <summary>The command itself when it succeeded.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds all it printed.</exception>
    public Command OrFail() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
}
