using Microsoft.CodeAnalysis;
using Plenary.Editor.Tests.Harness;

namespace Plenary.Editor.Tests;

/// <summary>Names of paragraphs in code and in documentation.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("A_RES_52_131.Operative3")]
    [InlineData("A_RES_90_2.Types.Operative2_B.II")]
    [InlineData("A_RES_52_131.Types.FootnoteList.Footnote2")]
    [InlineData("A_RES_52_131")]
    public async Task Documentation_names_what_is_there(string name) => Assert.Empty(await Diagnose(DocumentationMode.Diagnose, InDocumentation(name)));

    [Theory]
    [InlineData("A_RES_52_131.Operative15")]
    [InlineData("A_RES_52_131.Types.FootnoteList.Footnote4")]
    [InlineData("A_RES_52_132")]
    public async Task Documentation_that_names_what_is_gone_is_an_error_where_the_project_asks_for_it(string name)
    {
        Assert.Equal([$"Error CS1574 {name}"], await Diagnose(DocumentationMode.Diagnose, InDocumentation(name)));
        Assert.Empty(await Diagnose(DocumentationMode.Parse, InDocumentation(name)));
    }

    [Theory]
    [InlineData(DocumentationMode.Diagnose)]
    [InlineData(DocumentationMode.Parse)]
    [InlineData(DocumentationMode.None)]
    public async Task Code_that_names_what_is_gone_is_an_error_always(DocumentationMode documentation)
    {
        Assert.Empty(await Diagnose(documentation, InCode("A_RES_52_131.Operative14")));
        Assert.Equal(["Error CS0117 Operative15"], await Diagnose(documentation, InCode("A_RES_52_131.Operative15")));
    }

    [Theory]
    [InlineData("A_RES_52_131.Instance.Opera$$tive3", "Sample.A_RES_52_131.g.cs: public Types.Operative3 Operative3 =>")]
    [InlineData("A_RES_52_131.Instance.Opera$$tive1", "Sample.A_RES_52_131.g.cs: public global::Plenary.OperativeParagraph Operative1 =>")]
    [InlineData("A_RES_52_131.Instance.Operative3.Foot$$note2", "Sample.A_RES_52_131.g.cs: public global::Plenary.FootnoteReference Footnote2 =>")]
    [InlineData("A_RES_90_2.Instance.Operative2.B.I$$I", "Sample.A_RES_90_2.g.cs: public Types.Operative2_B_II II =>")]
    [InlineData("A_RES_52$$_131.Instance", "Sample.A_RES_52_131.g.cs: public sealed partial class A_RES_52_131 :")]
    [InlineData("Resol$$utions.All", "Resolutions.g.cs: internal static class Resolutions")]
    public async Task Its_definition_is_the_member_in_the_generated_file(string expression, string expected)
    {
        using var editor = new Harness.Editor(Texts.Seed, Texts.Lakes);
        Assert.StartsWith(expected, await editor.GoToDefinition(InCode(expression)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_it_is_from_documentation()
    {
        using var editor = new Harness.Editor(Texts.Seed, Texts.Lakes);
        Assert.StartsWith(
            "Sample.A_RES_52_131.g.cs: public Types.Operative3 Operative3 =>", await editor.GoToDefinition(InDocumentation("A_RES_52_131.Opera$$tive3")), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> Diagnose(DocumentationMode documentation, string code)
    {
        using var editor = new Harness.Editor(documentation, Texts.Seed, Texts.Lakes);
        return await editor.Diagnose(code);
    }

    private static string InDocumentation(string name) => "namespace Sample;\n/// <summary>Does as <see cref=\"" + name + "\"/> asks.</summary>\npublic class Duty;";

    private static string InCode(string name) => "namespace Sample; class Duty { object Name => nameof(" + name + "); }";
}
