using System.Text.Json;

namespace Plenary.Package.Tests;

/// <summary>What editors and <c>dotnet watch</c> ask of a project that uses the package.</summary>
public sealed class EditorTests(Workshop workshop)
{
    [Fact]
    public async Task A_changed_text_makes_the_project_out_of_date()
    {
        var inputs = (await workshop.Dotnet("Marked", "msbuild", "-t:CollectUpToDateCheckInputDesignTime", "-getItem:UpToDateCheckInput")).OrFail().Output;
        Assert.Contains("52-131.txt", inputs, StringComparison.Ordinal);
        Assert.Contains("plain.txt", inputs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_text_is_compiled_again()
    {
        (await workshop.Dotnet("Edited", "build")).OrFail();
        Assert.Equal(["Decides to remain seized of the matter."], await workshop.RunConsumer("Edited"));

        var text = Path.Combine(workshop.FolderOf("Edited"), "texts", "edited.txt");
        File.WriteAllText(text, File.ReadAllText(text).Replace("remain seized", "be seized", StringComparison.Ordinal));
        (await workshop.Dotnet("Edited", "build", "--no-restore")).OrFail();
        Assert.Equal(["Decides to be seized of the matter."], await workshop.RunConsumer("Edited"));
    }

    [Fact]
    public async Task Dotnet_watch_watches_the_texts()
    {
        var watched = Workshop.Lines((await workshop.Dotnet("Unusual", "watch", "--list")).OrFail().Output);
        foreach (var name in Workshop.UnusualNames)
        {
            Assert.Contains(Path.Combine(workshop.FolderOf("Unusual"), "texts", name + ".txt"), watched);
        }
    }

    [Fact]
    public async Task Resolution_is_a_build_action()
    {
        var actions = (await workshop.Dotnet("Marked", "msbuild", "-getItem:AvailableItemName")).OrFail().Output;
        Assert.Contains("\"Identity\": \"Resolution\"", actions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resolution_is_no_other_item()
    {
        var items = (await workshop.Dotnet("Marked", "msbuild", "-getItem:None")).OrFail().Output;
        Assert.DoesNotContain("plain.txt", items, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resolution_that_is_an_additional_file_too_is_handed_on_once()
    {
        var items = (await workshop.Dotnet("Marked", "msbuild", "-t:PlenaryAddResolutions", "-getItem:AdditionalFiles")).OrFail().Output;
        using var document = JsonDocument.Parse(items);
        var texts = document.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(item => $"{item.GetProperty("Filename").GetString()} {item.GetProperty("Resolution").GetString()} {(item.TryGetProperty("ClassName", out var name) ? name.GetString() : "")}");
        Assert.Equal(["52-131 true Impartiality", "plain true "], texts);
    }

    [Fact]
    public async Task Dotnet_format_lays_out_the_code_and_completes_citations()
    {
        (await workshop.Dotnet("Formatted", "restore")).OrFail();
        (await workshop.Dotnet("Formatted", "format", "--no-restore", "--diagnostics", "PLN5002", "--severity", "info")).OrFail();
        var code = await File.ReadAllTextAsync(Path.Combine(workshop.FolderOf("Formatted"), "Duties.cs"), TestContext.Current.CancellationToken);
        Assert.Contains("[Cites(\"A/RES/52/131, para. 3\", \"c3d8f2\")]", code, StringComparison.Ordinal);
        Assert.Contains("nameof(A_RES_52_131.Operative4), \"8d85e4\")]", code, StringComparison.Ordinal);
        Assert.Contains("public static void Weigh", code, StringComparison.Ordinal);
    }
}
