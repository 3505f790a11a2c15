using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Package.Tests;

/// <summary>As many resolutions as the General Assembly adopts in a session, in one project.</summary>
public sealed class SessionTests(Workshop workshop)
{
    private const int Session = 400;

    [Fact]
    public async Task A_session_compiles_small_and_in_proportion()
    {
        (await workshop.Dotnet("Session", "restore")).OrFail();
        var half = await Build(Session / 2);
        var whole = await Build(Session);

        // 1.35 and 5 percent.
        Assert.InRange(whole.Size / (double)whole.Text, 1, 1.42);
        Assert.InRange((whole.Size / (double)whole.Text) / (half.Size / (double)half.Text), 0.95, 1.05);

        // Twice as many take about twice as long; four times would be their square.
        Assert.InRange(whole.Seconds / half.Seconds, 0, 3.5);
    }

    private async Task<(long Text, long Size, double Seconds)> Build(int count)
    {
        var folder = workshop.FolderOf("Session");
        var texts = Directory.CreateDirectory(Path.Combine(folder, "made", count.ToString(CultureInfo.InvariantCulture))).FullName;
        var bytes = 0L;
        for (var number = 1; number <= count; number++)
        {
            var text = Collection.Text(number);
            bytes += Encoding.UTF8.GetByteCount(text);
            await File.WriteAllTextAsync(Path.Combine(texts, $"92-{number}.txt"), text);
        }

        var built = (await workshop.Dotnet("Session", "build", "--no-restore", "-c", "Release", $"-p:Count={count}", "-clp:PerformanceSummary", "-v:n")).OrFail();
        Assert.Contains("0 Warning(s)", built.Output, StringComparison.Ordinal);
        var compiler = Regex.Match(built.Output, @"(\d+) ms\s+Csc\s");
        Assert.True(compiler.Success, built.Output);
        return (bytes, new FileInfo(Path.Combine(folder, "bin", "Release", "net8.0", "Session.dll")).Length,
            int.Parse(compiler.Groups[1].Value, CultureInfo.InvariantCulture) / 1_000.0);
    }
}
