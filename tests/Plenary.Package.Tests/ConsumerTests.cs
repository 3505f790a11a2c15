using System.IO.Compression;
using System.Xml.Linq;

namespace Plenary.Package.Tests;

/// <summary>Projects that use the package as their authors would, built and run.</summary>
public sealed class ConsumerTests(Workshop workshop)
{
    private const string Title = "Strengthening of United Nations action in the field of human rights through the promotion of international "
        + "cooperation and the importance of non-selectivity, impartiality and objectivity";

    [Fact]
    public async Task Additional_files_become_classes_with_nothing_else_set()
    {
        AssertSilent("Additional");
        Assert.Equal(
            [Title, "Bearing in mind", "Resolution 217 A (III).", "2", "True"],
            await workshop.RunConsumer("Additional", "net8.0"));
    }

    [Fact]
    public async Task Resolution_items_carry_their_metadata_to_the_generator()
    {
        AssertSilent("Marked");
        Assert.Equal(
            ["A/RES/99/1", "en", "False", "Requests the Secretary-General to keep the texts;"],
            await workshop.RunConsumer("Marked"));
    }

    [Theory]
    [InlineData("net8.0", "11")]
    [InlineData("net9.0", "12")]
    [InlineData("net10.0", "latest")]
    public async Task The_strictest_project_gets_no_warning_in_any_version_of_the_language(string framework, string language)
    {
        AssertSilent("Strict", framework);
        Assert.Equal([language, "Operative3: Calls upon"], await workshop.RunConsumer("Strict", framework));
    }

    [Fact]
    public async Task Projects_downstream_use_the_classes_and_hear_nothing_of_the_generator()
    {
        AssertSilent("LibraryWithTexts");
        AssertSilent("LibraryBetween");
        AssertSilent("Downstream");
        Assert.Empty(workshop.Told("LibraryBetween"));
        Assert.Empty(workshop.Told("Downstream"));
        Assert.Empty(workshop.Generated("LibraryBetween"));
        Assert.Empty(workshop.Generated("Downstream"));
        Assert.Equal(["Calls upon | Resolution 217 A (III).", "Reiterates"], await workshop.RunConsumer("Downstream"));
    }

    [Fact]
    public async Task A_project_downstream_reads_the_texts_that_it_marks_and_no_others()
    {
        AssertSilent("DownstreamMarked");
        Assert.Equal(["A/RES/95/1"], await workshop.RunConsumer("DownstreamMarked"));
    }

    [Fact]
    public async Task Unusual_paths_reach_the_generator_with_their_metadata()
    {
        AssertSilent("Unusual");
        var expected = Enumerable.Range(1, Workshop.UnusualNames.Count).Select(i => $"Named.A_RES_90_{i} Names of files").Append($"Named.A_RES_52_131 {Title}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await workshop.RunConsumer("Unusual")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_project_that_asks_for_the_package_and_has_no_resolution_is_told_so() =>
        Assert.Equal(["PLN4003"], workshop.Told("NoTexts"));

    [Fact]
    public void Generated_code_names_its_text_by_the_path_within_the_project()
    {
        var code = string.Concat(workshop.Generated("Unusual").Select(File.ReadAllText));
        foreach (var name in Workshop.UnusualNames)
        {
            Assert.Contains($"texts/{name}.txt", code, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(workshop.FolderOf("Unusual"), code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_switches_the_generator_off()
    {
        AssertSilent("SwitchedOff");
        Assert.Empty(workshop.Generated("SwitchedOff"));
        Assert.Equal(["off"], await workshop.RunConsumer("SwitchedOff"));
    }

    [Fact]
    public async Task A_project_switches_one_file_off()
    {
        AssertSilent("FileSwitchedOff");
        Assert.Equal(["Decides"], await workshop.RunConsumer("FileSwitchedOff"));
        Assert.DoesNotContain(workshop.Generated("FileSwitchedOff"), file => file.Contains("52", StringComparison.Ordinal));
    }

    [Fact]
    public void A_footnote_that_a_paragraph_does_not_cite_does_not_compile()
    {
        var diagnostic = Assert.Single(workshop.Diagnostics("WrongFootnote"));
        Assert.Contains("Program.cs(5,", diagnostic, StringComparison.Ordinal);
        Assert.Contains("error CS1061", diagnostic, StringComparison.Ordinal);
        Assert.Contains("'Footnote2'", diagnostic, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_language_than_generated_code_needs_is_told_once()
    {
        var diagnostic = Assert.Single(workshop.Diagnostics("LanguageTooLow"));
        Assert.Contains("error PLN4002", diagnostic, StringComparison.Ordinal);
        Assert.Equal(["PLN4002"], workshop.Told("LanguageTooLow"));
    }

    [Fact]
    public async Task A_website_answers_with_resolutions()
    {
        AssertSilent("Website");
        Assert.Equal(["A/RES/52/131", "True"], await workshop.RunConsumer("Website"));
    }

    [Fact]
    public async Task Versions_may_be_managed_centrally()
    {
        AssertSilent("Central");
        Assert.Equal(["Calls upon"], await workshop.RunConsumer("Central"));
    }

    [Fact]
    public async Task A_packed_library_keeps_the_generator_to_itself()
    {
        using var package = ZipFile.OpenRead(workshop.PackageOf("LibraryWithTexts"));
        Assert.DoesNotContain(package.Entries, entry => entry.FullName.Contains("analyzers", StringComparison.Ordinal) || entry.FullName.StartsWith("build", StringComparison.Ordinal));
        using var nuspec = package.GetEntry("LibraryWithTexts.nuspec")!.Open();
        var dependency = Assert.Single((await XDocument.LoadAsync(nuspec, LoadOptions.None, TestContext.Current.CancellationToken)).Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("Plenary", dependency.Attribute("id")?.Value);
        Assert.Equal("Build,Analyzers", dependency.Attribute("exclude")?.Value);

        // The compiler loads the generator even so: it must say and write nothing where there are no texts.
        (await workshop.Dotnet("FromPackage", "build")).OrFail();
        Assert.Empty(workshop.Told("FromPackage"));
        Assert.Empty(workshop.Generated("FromPackage"));
        Assert.Equal(["Calls upon | Resolution 217 A (III)."], await workshop.RunConsumer("FromPackage"));
    }

    [Fact]
    public void Documentation_that_names_a_paragraph_that_is_gone_fails_a_build_that_asks_for_it()
    {
        var diagnostic = Assert.Single(workshop.Diagnostics("Outdated"));
        Assert.Contains("Duty.cs(3,", diagnostic, StringComparison.Ordinal);
        Assert.Contains("error CS1574", diagnostic, StringComparison.Ordinal);
        Assert.Contains("'Operative15'", diagnostic, StringComparison.Ordinal);
    }

    // That the runtime is let in by its higher version. Both are of the same source: that one of other source understands what the library holds is for
    // the tests of Format1 in Plenary.Generator.Tests.
    [Fact]
    public async Task A_library_runs_with_a_newer_runtime_than_it_was_built_with()
    {
        await workshop.PackNewerVersion();
        (await workshop.Dotnet("Upgraded", "build")).OrFail();
        Assert.Equal(["99.0.0.0", "Calls upon | Resolution 217 A (III)."], await workshop.RunConsumer("Upgraded"));
    }

    private void AssertSilent(string consumer, string framework = "")
    {
        var diagnostics = workshop.Diagnostics(consumer, framework);
        Assert.True(diagnostics.Count == 0, string.Join('\n', diagnostics));
    }
}
