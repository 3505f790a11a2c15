using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>Names of classes, namespaces and files, whatever the project calls its own.</summary>
public class NameTests
{
    /// <summary>A text without number or symbol: the file's name is the class's.</summary>
    private static readonly string Nameless = Samples.Rivers.Replace("90/1. ", "");

    [Theory]
    [InlineData("class.txt", "Class")]
    [InlineData("Operative1.txt", "Operative1Resolution")]
    [InlineData("Title.txt", "TitleResolution")]
    [InlineData("Resolutions.txt", "ResolutionsResolution")]
    [InlineData("test.txt", "Test")]
    [InlineData("draft 1.1.txt", "Draft_1_1")]
    [InlineData("Types.txt", "TypesResolution")]
    [InlineData("get type.txt", "GetTypeResolution")]
    [InlineData("tostring.txt", "Tostring")]
    [InlineData("1st.txt", "_1st")]
    [InlineData("#;[é].txt", "É")]
    [InlineData("---.txt", "Text")]
    [InlineData("object.txt", "Object")]
    [InlineData("system.txt", "System")]
    [InlineData("sample.txt", "Sample")]
    [InlineData("plenary.txt", "Plenary")]
    [InlineData("footnoteList.txt", "FootnoteListResolution")]
    public void FileNameBecomesClassName(string file, string expected)
    {
        var build = TestBuild.Of(file, Nameless);
        var run = build.Run();

        Assert.Contains($"public sealed partial class {expected} :", run.Source);
        Assert.Empty(run.Diagnostics);
        Assert.Equal("Protection of rivers", LoadedBuild.Evaluate<string>(build, $"global::Sample.{expected}.Instance.Title"));
    }

    [Theory]
    [InlineData("My-App", "My_App")]
    [InlineData("1st.class", "_1st.@class")]
    [InlineData("Resolutions", "Resolutions")]
    [InlineData("My.Plenary", "My.Plenary")]
    [InlineData("Plenary", "Plenary")]
    [InlineData("System", "System")]
    [InlineData("A_RES_90_1", "A_RES_90_1")]
    [InlineData("", "Resolutions")]
    [InlineData("..", "Resolutions")]
    [InlineData("a b.c;d", "a_b.c_d")]
    public void RootNamespaceIsMadeValid(string root, string expected)
    {
        var build = TestBuild.Of("rivers.txt", Samples.Rivers) with { Properties = new() { ["RootNamespace"] = root } };
        var run = build.Run();

        Assert.Contains($"namespace {expected};", run.Source);
        Assert.Empty(LoadedBuild.Errors(run.Compilation));
        Assert.Equal("Protection of rivers", LoadedBuild.Evaluate<string>(build, $"global::{expected}.A_RES_90_1.Instance.Title"));
        Assert.Equal(1, LoadedBuild.Evaluate<int>(build, $"global::{expected}.Resolutions.All.Count"));
    }

    [Fact]
    public void PropertiesAndMetadataDecide()
    {
        var build = TestBuild.Of("rivers.txt", Samples.Rivers, ("Namespace", "My.Own"), ("ClassName", "Rivers"), ("Symbol", "A/RES/90/2")) with
        {
            Properties = new() { ["RootNamespace"] = "Sample", ["PlenaryNamespace"] = "Texts", ["PlenaryVisibility"] = "internal" },
        };
        var run = build.Run();

        Assert.Contains("namespace My.Own;", run.Source);
        Assert.Contains("internal sealed partial class Rivers :", run.Source);
        Assert.Contains("namespace Texts;", run.Sources["Resolutions.g.cs"]);
        Assert.Equal("A/RES/90/2", LoadedBuild.Evaluate<string>(build, "My.Own.Rivers.Instance.Symbol.ToString()!"));
        Assert.True(LoadedBuild.Evaluate<bool>(build, "Texts.Resolutions.Find(\"90/2\") is My.Own.Rivers"));
    }

    [Theory]
    [InlineData("class", "class_")]
    [InlineData("Equals", "EqualsResolution")]
    [InlineData("ToString", "ToStringResolution")]
    [InlineData("Operative2", "Operative2Resolution")]
    [InlineData("record", "recordResolution")]
    [InlineData("await", "awaitResolution")]
    [InlineData("a-b c", "a_b_c")]
    [InlineData("7", "_7")]
    [InlineData("FootnoteList", "FootnoteListResolution")]
    [InlineData("global", "globalResolution")]
    [InlineData("A\u200Db", "Ab")]
    public void ClassNameIsMadeValid(string wanted, string expected)
    {
        var build = TestBuild.Of("rivers.txt", Samples.Rivers, ("ClassName", wanted));

        Assert.Contains($"class {expected} :", build.Run().Source);
        Assert.Equal("Protection of rivers", LoadedBuild.Evaluate<string>(build, $"Sample.{expected}.Instance.Title"));
    }

    [Theory]
    [InlineData("class", "classResolution")]
    [InlineData("GetHashCode", "GetHashCodeResolution")]
    [InlineData("Footnotes", "FootnotesResolution")]
    [InlineData("***", "Text")]
    [InlineData("\u202E\"}//", "Text")]
    public void SymbolIsMadeValid(string symbol, string expected)
    {
        var build = TestBuild.Of("rivers.txt", Samples.Rivers, ("Symbol", symbol));

        Assert.Contains($"class {expected} :", build.Run().Source);
        Assert.Equal("Protection of rivers", LoadedBuild.Evaluate<string>(build, $"Sample.{expected}.Instance.Title"));
    }

    [Fact]
    public void NamesThatDifferInCaseAreTwoClasses()
    {
        var build = new TestBuild(new TestText(TestBuild.Directory + "rivers.txt", Nameless, ("ClassName", "rivers")), new TestText(TestBuild.Directory + "RIVERS2.txt", Nameless, ("ClassName", "RIVERS")));
        var run = build.Run();

        Assert.Equal(["Resolutions.g.cs", "Sample.RIVERS.g.cs", "Sample.rivers-2.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(run.Diagnostics);
        Assert.Empty(LoadedBuild.Errors(run.Compilation));
    }

    [Fact]
    public void FilesOfOneNameTakeTheirFolder()
    {
        var build = new TestBuild(new TestText(TestBuild.Directory + "a/draft.txt", Nameless), new TestText(TestBuild.Directory + "b/draft.txt", Nameless), new TestText(TestBuild.Directory + "b/Draft!.txt", Nameless));
        var run = build.Run();

        Assert.Equal(["Resolutions.g.cs", "Sample.BDraft.g.cs", "Sample.BDraft_2.g.cs", "Sample.Draft.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(DiagnosticIds.NameChanged, diagnostic.Id));
        Assert.Equal(2, run.Diagnostics.Count);
        Assert.Empty(LoadedBuild.Errors(run.Compilation));
    }

    [Fact]
    public void TextsOfOneSymbolAreBothThere()
    {
        var build = new TestBuild(new TestText(TestBuild.Directory + "a.txt", Samples.Rivers), new TestText(TestBuild.Directory + "b.txt", Samples.Rivers.Replace("clean;", "cold;")));
        var run = build.Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(DiagnosticIds.DuplicateSymbol, diagnostic.Id);
        Assert.Equal("A/RES/90/1 is in the build already, from 'a.txt': expected one text for each symbol and language; this one is A_RES_90_1_2", diagnostic.GetMessage(null));
        Assert.Equal("90/1.", Samples.Rivers.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal("Calls upon all Member States to keep their rivers cold;", LoadedBuild.Evaluate<string>(build, "Sample.A_RES_90_1_2.Instance.Operative1.Text"));
        Assert.True(LoadedBuild.Evaluate<bool>(build, "Sample.Resolutions.Find(\"90/1\") is Sample.A_RES_90_1"));
    }

    [Fact]
    public void ClassNameOfAnotherSymbolIsTakenOnce()
    {
        // The settled name of the second of "X" must not be the wanted name of a third.
        var build = new TestBuild(
            new TestText(TestBuild.Directory + "a.txt", Samples.Numbered(1), ("ClassName", "X")),
            new TestText(TestBuild.Directory + "b.txt", Samples.Numbered(2), ("ClassName", "X")),
            new TestText(TestBuild.Directory + "c.txt", Samples.Numbered(3), ("ClassName", "X_2")));
        var run = build.Run();

        Assert.Empty(LoadedBuild.Errors(run.Compilation));
        Assert.Equal(4, run.Sources.Count);
    }

    [Fact]
    public void FootnoteNumberThatOccursTwiceGetsASuffix()
    {
        var build = TestBuild.Of("rivers.txt", Samples.NoteRepeated);

        Assert.Equal("See the report on water.", LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Footnotes.Footnote1.Text"));
        Assert.Equal("See the other report.", LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Footnotes.Footnote1_2.Text"));
    }

    [Theory]
    [InlineData("*", "FootnoteAsterisk", "footnote-asterisk")]
    [InlineData("**", "FootnoteAsterisk2", "footnote-asterisk2")]
    [InlineData("***", "FootnoteAsterisk3", "footnote-asterisk3")]
    [InlineData("†", "FootnoteDagger", "footnote-dagger")]
    [InlineData("‡", "FootnoteDoubleDagger", "footnote-double-dagger")]
    public void SignOfAFootnoteIsNamedInWords(string marker, string member, string path)
    {
        var build = TestBuild.OfMarked("rivers.txt", Samples.Rivers.Replace("peoples,1", "peoples," + marker).Replace("1 See", marker + " See"));

        Assert.Empty(build.Run().Diagnostics);
        Assert.Equal(marker, LoadedBuild.Evaluate<string>(build, $"A_RES_90_1.Instance.Preambular2.{member}.Footnote.Marker"));
        Assert.Equal(path, LoadedBuild.Evaluate<string>(build, $"A_RES_90_1.Instance.Footnotes.{member}.Path"));
        Assert.Equal("See the report on water.", LoadedBuild.Evaluate<string>(build, $"((global::Plenary.Footnote)A_RES_90_1.Instance.Find(\"footnote {marker}\")!).Text"));
        Assert.Equal("See the report on water.", LoadedBuild.Evaluate<string>(build, $"((global::Plenary.Footnote)A_RES_90_1.Instance.Find(\"{path}\")!).Text"));
    }

    [Fact]
    public void PathsOfAllKindsAreTold()
    {
        foreach (var name in new[] { "a b.txt", "a#b.txt", "a;b.txt", "a[b].txt", "é.txt", "a\u2028b.txt" })
        {
            var run = TestBuild.Of("über/" + name, Nameless).Run();
            Assert.Contains("// Read from über/" + name.Replace('\u2028', ' '), run.Source);
            Assert.Empty(LoadedBuild.Errors(run.Compilation));
        }
    }

    [Fact]
    public void ResolutionMetadataSwitchesATextOff()
        => Assert.Empty(TestBuild.Of("rivers.txt", Samples.Rivers, ("Resolution", "false")).Run().Sources);

    [Fact]
    public void DisabledGeneratorIsSilent()
    {
        var run = (TestBuild.OfMarked("empty.txt", "") with { Properties = new() { ["PlenaryEnabled"] = "false" } }).Run();

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("full", true, true)]
    [InlineData("brief", true, false)]
    [InlineData("none", false, false)]
    public void DocumentationIsAsMuchAsAskedFor(string level, bool hasComments, bool hasNotes)
    {
        var build = TestBuild.Of("rivers.txt", Samples.Rivers) with { Properties = new() { ["RootNamespace"] = "Sample", ["PlenaryDocumentation"] = level } };
        var run = build.Run();

        Assert.Equal(hasComments, run.Source.Contains("<summary>", StringComparison.Ordinal));
        Assert.Equal(hasNotes, run.Source.Contains("</para><para>¹ See the report on water.</para></summary>", StringComparison.Ordinal));
        Assert.Empty(LoadedBuild.Errors(run.Compilation));
    }
}
