using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Plenary.Corpus.Tests;

/// <summary>
/// The reader, measured against the United Nations' own markup. With PLENARY_RAISE_FLOORS=1 in the environment the floors
/// rise to what is measured.
/// </summary>
[Collection("Renderings")]
public sealed class FloorTests
{
    /// <summary>The forms that have a truth.</summary>
    public static TheoryData<string> Forms => [.. Surroundings.Forms];

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_figure_sinks_below_its_floor(string form)
    {
        var figures = Score(FormRun.Of(form));

        Assert.Equal(0, figures["missing"]);
        figures.Remove("missing");
        figures.Remove("documents");

        // The markup leaves many lists flat that numbering nests: agreement falls where the reader is right.
        figures.Remove("depth");
        var floors = Floors.Read();
        var sunk = floors.Of(form).Where(floor => figures.GetValueOrDefault(floor.Figure) < floor.Floor)
            .Select(floor => FormattableString.Invariant($"{floor.Figure} is {figures.GetValueOrDefault(floor.Figure)}, its floor is {floor.Floor}"));
        Assert.True(!sunk.Any(), form + ": " + string.Join("; ", sunk));
        if (Environment.GetEnvironmentVariable("PLENARY_RAISE_FLOORS") == "1")
        {
            floors.Raise(form, figures);
            floors.Write();
        }
    }

    private static Dictionary<string, double> Score(FormRun run)
    {
        var start = new ProcessStartInfo("python3", [Surroundings.Find("tools", "score.py"), Surroundings.Find("corpus", "truth"), run.Texts, run.Rendered, "--json"])
        {
            RedirectStandardOutput = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return JsonSerializer.Deserialize<Dictionary<string, double>>(output)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3, which scores the renderings, is not installed.");
            return [];
        }
    }
}
