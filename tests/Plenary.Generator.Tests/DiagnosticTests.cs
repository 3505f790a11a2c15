using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>Every diagnostic: shown where it must be, at its characters, in its words, and not where it must not.</summary>
public class DiagnosticTests
{
    public static TheoryData<string> Ids => new(Descriptors.All().Select(descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void IsShown(string id)
    {
        var example = DiagnosticExamples.All[id];
        var diagnostic = Assert.Single(example.Shown.Run().Diagnostics, diagnostic => diagnostic.Id == id);
        Assert.Equal(example.Message, diagnostic.GetMessage(null));
        if (diagnostic.Location.Kind != LocationKind.None)
        {
            var text = example.Shown.Texts.Single(text => text.Path == diagnostic.Location.GetLineSpan().Path);
            Assert.Equal(example.At, text.Content.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
            Assert.Equal(text.GetText(TestContext.Current.CancellationToken).Lines.GetLinePositionSpan(diagnostic.Location.SourceSpan), diagnostic.Location.GetLineSpan().Span);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void IsNotShown(string id)
        => Assert.DoesNotContain(DiagnosticExamples.All[id].NotShown.Run().Diagnostics, diagnostic => diagnostic.Id == id);

    [Fact]
    public void FaultlessTextShowsNone()
    {
        Assert.Empty(TestBuild.OfMarked("rivers.txt", Samples.Rivers).Run().Diagnostics);
        Assert.Empty(TestBuild.OfMarked("lakes.txt", Samples.Divided).Run().Diagnostics);
    }

    [Fact]
    public void DescriptorsAreComplete()
    {
        var descriptors = Descriptors.All().ToList();
        var constants = typeof(DiagnosticIds).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(constants.Order(StringComparer.Ordinal), descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
        Assert.Equal(descriptors.Count, descriptors.Select(descriptor => descriptor.Id).Distinct().Count());
        Assert.Equal(descriptors.Count, descriptors.Select(descriptor => descriptor.Title.ToString(null)).Distinct().Count());
        Assert.Equal(descriptors.Select(descriptor => descriptor.Id), DiagnosticExamples.All.Keys);

        var releases = File.ReadAllText(Path.Combine(TestPaths.Generator, "AnalyzerReleases.Shipped.md")) + File.ReadAllText(Path.Combine(TestPaths.Generator, "AnalyzerReleases.Unshipped.md"));
        foreach (var descriptor in descriptors)
        {
            Assert.Contains($"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title.ToString(null)}\n", releases);
            Assert.True(File.Exists(Path.Combine(TestPaths.Root, "docs", "diagnostics", descriptor.Id + ".md")), descriptor.Id);
            Assert.Equal(descriptor.Id[3], descriptor.Category switch { "Plenary.File" => '1', "Plenary.Structure" => '2', "Plenary.Words" => '3', "Plenary.Build" => '4', _ => '9' });
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ArgumentsFitTheFormat(string id)
    {
        var format = Descriptors.Of(id).MessageFormat.ToString(null);
        var wanted = Regex.Matches(format, @"\{(\d)").Select(match => int.Parse(match.Groups[1].Value, null)).DefaultIfEmpty(-1).Max() + 1;
        var run = DiagnosticExamples.All[id].Shown.Run();
        var infos = run.Outputs(StepNames.Report).Concat(run.Outputs(StepNames.Names)).SelectMany(output => (Generator.Model.EquatableArray<Generator.Model.DiagnosticInfo>)output.Value)
            .Concat(run.Outputs(StepNames.Emit).Concat(run.Outputs(StepNames.Catalog)).Select(output => ((Generator.Model.Emitted)output.Value).Failure).OfType<Generator.Model.DiagnosticInfo>());

        Assert.All(infos.Where(info => info.Id == id), info => Assert.Equal(wanted, info.Arguments.Count));
    }
}
