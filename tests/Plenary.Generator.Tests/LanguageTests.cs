using Plenary.Generator.Model;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>
/// Resolutions of one build in several languages. Only English is read so far: the steps behind reading are given documents that say to be in
/// another language.
/// </summary>
public class LanguageTests
{
    private const string OfFrench = "A_RES_91_1_fr.Instance.";

    private static readonly string[] Bilingual =
    [
        .. Emit(("1.txt", Samples.Numbered(1, cites: 9), "en"), ("1.fr.txt", Samples.Numbered(1, cites: 9), "fr"), ("9.txt", Samples.Numbered(9), "en"), ("9.fr.txt", Samples.Numbered(9), "fr")),
    ];

    [Theory]
    [InlineData("A_RES_91_1.Instance.Citations.A_RES_91_9.Resolution", "A_RES_91_9.Instance")]
    [InlineData("A_RES_91_1.Instance.Preambular1.Citations[0].Resolution", "A_RES_91_9.Instance")]
    [InlineData(OfFrench + "Citations.A_RES_91_9_fr.Resolution", "A_RES_91_9_fr.Instance")]
    [InlineData(OfFrench + "Preambular1.Citations[0].Resolution", "A_RES_91_9_fr.Instance")]
    [InlineData("Resolutions.Find(\"91/9\", \"fr\")", "A_RES_91_9_fr.Instance")]
    [InlineData("Resolutions.Find(\"A/RES/91/9\", \"en\")", "A_RES_91_9.Instance")]
    [InlineData("Resolutions.Find(\"91/9\")", "null")]
    [InlineData("Resolutions.Find(\"91/9\", \"es\")", "null")]
    [InlineData("System.Linq.Enumerable.Single(Resolutions.CitedBy(\"91/9\", \"fr\"))", "A_RES_91_1_fr.Instance")]
    [InlineData("System.Linq.Enumerable.Single(Resolutions.CitedBy(\"91/9\", \"en\"))", "A_RES_91_1.Instance")]
    public void EachLanguageHasItsOwn(string expression, string expected)
        => Assert.True(LoadedBuild.Evaluate<bool>(Bilingual, $"ReferenceEquals({expression}, {expected})"));

    [Fact]
    public void AllLanguagesAreListedTogether()
    {
        Assert.Equal("fr en fr en", LoadedBuild.Evaluate<string>(Bilingual, "string.Join(\" \", System.Linq.Enumerable.Select(Resolutions.All, one => one.Language))"));
        Assert.Equal("fr en", LoadedBuild.Evaluate<string>(Bilingual, "string.Join(\" \", System.Linq.Enumerable.Select(Resolutions.CitedBy(\"91/9\"), one => one.Language))"));
    }

    [Fact]
    public void WhatIsThereInOneOtherLanguageIsCitedInThat()
    {
        var files = Emit(("1.fr.txt", Samples.Numbered(1, cites: 9), "fr"), ("9.txt", Samples.Numbered(9), "en"), ("lakes.txt", Samples.Divided, "en"), ("2.fr.txt", Samples.Numbered(2, "to observe resolution 90/20 B"), "fr"));
        Assert.True(LoadedBuild.Evaluate<bool>(files, $"ReferenceEquals({OfFrench}Citations.A_RES_91_9.Resolution, A_RES_91_9.Instance)"));
        Assert.True(LoadedBuild.Evaluate<bool>(files, "ReferenceEquals(A_RES_91_2_fr.Instance.Citations.A_RES_90_20_B.Resolution, A_RES_90_20.Instance.PartB)"));
        Assert.True(LoadedBuild.Evaluate<bool>(files, "ReferenceEquals(Resolutions.Find(\"91/9\"), A_RES_91_9.Instance)"));
    }

    [Fact]
    public void OfTwoOtherLanguagesNoneIsGuessed()
    {
        var files = Emit(("1.fr.txt", Samples.Numbered(1, cites: 9), "fr"), ("9.txt", Samples.Numbered(9), "en"), ("9.es.txt", Samples.Numbered(9), "es"));
        Assert.True(LoadedBuild.Evaluate<bool>(files, OfFrench + "Citations[0].Resolution is null"));
    }

    [Theory]
    [InlineData(new[] { "fr" }, 1)]
    [InlineData(new[] { "en", "fr" }, 1)]
    [InlineData(new[] { "fr", "es" }, 0)]
    public void AMissingPlaceIsToldWhereTheLinkLeads(string[] languages, int told)
    {
        var steps = new PipelineSteps(static (_, _) => { });
        var citing = steps.Parse(
            new Input(TestBuild.Directory + "1.txt", Samples.Numbered(1, "to observe paragraph 41 of resolution 91/9"), new TextOptions(true, "", "", "", "en"), null), TestContext.Current.CancellationToken);
        var index = steps.CitableIndex([.. languages.Select(language => steps.Cite(Read($"9.{language}.txt", Samples.Numbered(9), language)))]);

        Assert.Equal(told, steps.Citations(citing, index).Diagnostics.Count);
    }

    [Fact]
    public void OwnNumberIsNoLinkToTheOtherLanguage()
    {
        var files = Emit(("1.fr.txt", Samples.Numbered(1, cites: 1), "fr"), ("1.txt", Samples.Numbered(1), "en"));
        Assert.True(LoadedBuild.Evaluate<bool>(files, OfFrench + "Citations[0].Resolution is null"));
    }

    [Fact]
    public void ANameSaysItsLanguageUnlessTheProjectNamedIt()
    {
        Assert.Equal("Rivers_fr", Named("91/1. ", "", "rivers.txt", ""));
        Assert.Equal("A_RES_91_1_fr", Named("", "", "rivers.txt", ""));
        Assert.Equal("Chosen", Named("", "", "rivers.txt", "Chosen"));

        static string Named(string without, string symbol, string file, string className)
        {
            var text = without.Length > 0 ? Samples.Numbered(1).Replace(without, "") : Samples.Numbered(1);
            return ClassNames.Of(Read(file, text, "fr").Document, new TextOptions(true, symbol, className, "", "fr"), Path.GetFileNameWithoutExtension(file));
        }
    }

    [Fact]
    public void NeitherIsADuplicateOfTheOther()
    {
        var steps = new PipelineSteps(static (_, _) => { });
        var texts = new[] { Read("1.txt", Samples.Numbered(1), "en"), Read("1.fr.txt", Samples.Numbered(1), "fr") };
        var index = steps.Index([.. texts.Select(text => steps.Name(text, Options))]);
        Assert.Empty(index.Duplicates);
        Assert.All(texts, text => Assert.Empty(steps.Names(new Parsed(text.Path, text.Options, text.Document, default, default, default), index).Diagnostics));
    }

    private static BuildOptions Options => BuildOptions.Read(new TestBuild().Options.GlobalOptions, new TestBuild().ParseOptions);

    private static Readable Read(string file, string text, string language)
    {
        var options = new TextOptions(true, "", "", "", "");
        var document = new PipelineSteps(static (_, _) => { }).Parse(new Input(TestBuild.Directory + file, text, options, null), TestContext.Current.CancellationToken).Document!;
        var nodes = document.Nodes.Select(node => node.Identity is { } identity ? node with { Identity = identity with { Language = language } } : node);
        return new Readable(TestBuild.Directory + file, new Document(nodes.ToEquatable()), options);
    }

    /// <summary>The files of a build, by the steps that stand behind reading.</summary>
    private static IEnumerable<string> Emit(params (string File, string Text, string Language)[] texts)
    {
        var steps = new PipelineSteps(static (_, _) => { });
        var documents = texts.Select(text => Read(text.File, text.Text, text.Language)).ToList();
        var build = new Build(steps.Index([.. documents.Select(document => steps.Name(document, Options))]), Options);
        return documents.Select(document => steps.Emit(steps.Link(document, build, default), default))
            .Append(steps.Catalog(build, new TextCount(texts.Length, true)))
            .Select(file =>
            {
                Assert.Null(file.Failure);
                return file.Source;
            });
    }
}
