using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>Files as they come: a diagnostic or clean code, never an exception.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \n\t\r\n\u2028\u00A0")]
    [InlineData("\0")]
    public void EmptyFileIsAnErrorWhereItIsMarked(string content)
    {
        var run = TestBuild.OfMarked("empty.txt", content).Run();

        Assert.Equal(DiagnosticIds.NotAResolution, Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002\0\0\0\0\u0003")]
    [InlineData("# Rivers\n\nA tool for rivers.\n\n## Install\n\n1. Download it;\n2. Calls upon nobody.\n")]
    [InlineData("MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software,\n\n1. Subject to the following conditions:\n(a) none;\n")]
    [InlineData("apples\npears\n- plums\n1 pound of flour,1\n")]
    [InlineData("Notes on The General Assembly, which met.\n\nRecalling what was said,\n\n1. Decides nothing.")]
    [InlineData("Statement by the President of the Security Council\n\nWords.")]
    [InlineData("The General Assembly,\n")]
    [InlineData("The Commission on the Status of Youth,\n\nRecalling its decisions,\n\n1. Decides to go on.")]
    public void UnmarkedFileThatIsNoResolutionIsLeftAlone(string content)
    {
        var run = TestBuild.Of("notes.txt", content).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("(a) To keep clean:\n\n")]
    [InlineData("1. Recommends the adoption of the following draft resolution:\n\nThe General Assembly,\n\n")]
    public void WhatNestsWithoutEndIsRead(string piece)
    {
        var run = TestBuild.OfMarked("deep.txt", "90/1. Rivers\n\nThe General Assembly,\n\n1. Decides:\n\n" + string.Concat(Enumerable.Repeat(piece, 5000))).Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == DiagnosticIds.InternalError);
        Assert.Equal(2, run.Sources.Count);
    }

    [Fact]
    public void OtherExtensionsAreNotLookedAt()
        => Assert.Empty(TestBuild.OfMarked("rivers.md", Samples.Rivers).Run().Sources);

    [Fact]
    public void LongLineIsRead()
    {
        var words = string.Concat(Enumerable.Repeat("clean water, as in paragraph 1 above and resolution 52/131, for all peoples “of the world” (1) ", 33_000));
        Assert.True(words.Length > 3_000_000);
        var watch = Stopwatch.StartNew();
        var run = TestBuild.OfMarked("long.txt", "The General Assembly,\n\n1. Decides to " + words + "\n").Run();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == DiagnosticIds.InternalError);
        Assert.Equal(2, run.Sources.Count);
    }

    [Fact]
    public void FileOfTwentyMegabytesIsRefusedAtOnce()
    {
        var build = TestBuild.Of("long.txt", "The General Assembly,\n\n1. Decides to " + new string('a', 20_000_000));
        build.Texts[0].GetText(TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        var diagnostic = Assert.Single(build.Run().Diagnostics);

        Assert.Equal(DiagnosticIds.TooLong, diagnostic.Id);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), watch.Elapsed.ToString());
    }

    [Fact]
    public void LoneSurrogatesAreReplaced()
    {
        var build = TestBuild.OfMarked("rivers.txt", Samples.Rivers.Replace("clean;", "clean\uDC00 and \uD800;").Replace("Protection", "Pro\uD83Dtection"));

        Assert.Equal(3, build.Run().Diagnostics.Count(diagnostic => diagnostic.Id == DiagnosticIds.LoneSurrogate));
        Assert.Equal("Calls upon all Member States to keep their rivers clean\uFFFD and \uFFFD;", LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Operative1.Text"));
        Assert.Equal("Pro\uFFFDtection of rivers", LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Title"));
    }

    [Fact]
    public void InvalidUtf8IsToldAndStaysAsItsReplacement()
    {
        var bytes = Encoding.UTF8.GetBytes(Samples.Rivers.Replace("clean;", "clean~;"));
        bytes[Array.IndexOf(bytes, (byte)'~')] = 0xFF;
        var build = TestBuild.OfMarked("rivers.txt", Encoding.UTF8.GetString(bytes));

        var diagnostic = Assert.Single(build.Run().Diagnostics);
        Assert.Equal(DiagnosticIds.LostCharacter, diagnostic.Id);
        Assert.Equal(Samples.Rivers.IndexOf("clean;", StringComparison.Ordinal) + "clean".Length, diagnostic.Location.SourceSpan.Start);
        Assert.Equal(1, diagnostic.Location.SourceSpan.Length);
        Assert.Equal("Calls upon all Member States to keep their rivers clean\uFFFD;", LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Operative1.Text"));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    public void AnyLineEndIsOne(string end)
    {
        var run = TestBuild.Of("rivers.txt", Samples.Rivers.Replace("\n", end)).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(TestBuild.Of("rivers.txt", Samples.Rivers).Run().Source, run.Source);
    }

    [Fact]
    public void ByteOrderMarkIsNoWord()
        => Assert.Equal(TestBuild.Of("rivers.txt", Samples.Rivers).Run().Source, TestBuild.Of("rivers.txt", "\uFEFF" + Samples.Rivers).Run().Source);

    [Fact]
    public void StrayNulIsTakenOut()
    {
        var build = TestBuild.OfMarked("rivers.txt", Samples.Rivers.Replace("Protection", "Pro\0tection"));

        Assert.Equal(DiagnosticIds.InvisibleCharacter, Assert.Single(build.Run().Diagnostics).Id);
        Assert.Equal("Protection of rivers", LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Title"));
    }

    [Fact]
    public void EveryMetacharacterStandsInATitle()
    {
        const string Title = "\"Rivers\" \\ {0} {{x}} $@\"a\" 'c' /* */ // \"\"\" <b>&amp;</b> ]]> #if %d \\u0022 \u202E* \uD83D\uDE00";
        var build = TestBuild.OfMarked("rivers.txt", Samples.Rivers.Replace("Protection of rivers", Title));

        Assert.Equal(Title, LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Title"));
    }

    [Fact]
    public void NumbersOutOfOrderKeepTheirNames()
    {
        var build = TestBuild.OfMarked("rivers.txt", Samples.Rivers.Replace("2. Requests", "3. Requests").Replace("3. Decides", "2. Decides"));
        var run = build.Run();

        Assert.Equal(["The paragraph is numbered 3: expected 2", "The paragraph is numbered 2: expected 4"], run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(null)));
        Assert.Equal(["3.", "2."], run.Diagnostics.Select(diagnostic => build.Texts[0].Content.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
        Assert.Equal("Requests", LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Operative3.Opening"));
        Assert.Equal("Decides", LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Operative2.Opening"));
    }

    [Fact]
    public void RepeatedNumberGetsASuffix()
    {
        var build = TestBuild.OfMarked("rivers.txt", Samples.Rivers.Replace("3. Decides", "2. Decides"));

        Assert.Equal("Decides", LoadedBuild.Evaluate<string>(build, "A_RES_90_1.Instance.Operative2_2.Opening"));
    }

    [Fact]
    public void OpeningLikeNoOtherHasNoNearest()
        => Assert.Equal(
            "The paragraph opens with 'Blorping': expected an opening of the lexicon",
            Assert.Single(TestBuild.OfMarked("rivers.txt", Samples.Rivers.Replace("Recalling its", "Blorping its")).Run().Diagnostics).GetMessage(null));

    [Fact]
    public void UnknownOrganIsTakenAsItStands()
    {
        var build = TestBuild.OfMarked("youth.txt", Samples.Simulated);

        Assert.Equal("Commission on the Status of Youth", LoadedBuild.Evaluate<string>(build, "Youth.Instance.Organ.Name"));
        Assert.Equal("Protection of rivers", LoadedBuild.Evaluate<string>(build, "Youth.Instance.Title"));
        Assert.Equal("Recalling", LoadedBuild.Evaluate<string>(build, "Youth.Instance.Preambular1.Opening"));
    }

    /// <summary>Every bad file of these tests in one build with a good one.</summary>
    [Fact]
    public void NoFileCostsAnother()
    {
        string[] bad =
        [
            "", "\0\u0001\u0002\0\0\0\0\u0003", "The General Assembly,\n\n1. Decides to " + new string('a', 5_000_000), "Remember the milk.",
            "Statement by the President of the Security Council\n\nWords.", Samples.Rivers, Samples.Rivers.Replace("90/1. ", ""), Samples.Simulated, Samples.NoteRepeated,
            Samples.Rivers.Replace("90/1", "90/2").Replace("The General Assembly,", ""),
            Samples.Rivers.Replace("90/1", "90/3").Replace("clean;", "clean\uDC00;2").Replace("2. Requests", "3. Requests").Replace("peoples,1", "peoples\u2028,"),
            Samples.Rivers.Replace("90/1", "90/4").Replace("3. Decides", "2. Decides").Replace("\n", "\r"),
        ];
        var texts = bad.Select((content, i) => new TestText($"{TestBuild.Directory}a/{i}.txt", content, ("Resolution", "true")))
            .Concat(bad.Select((content, i) => new TestText($"{TestBuild.Directory}b ;#[é]/{i}.txt", content, ("Resolution", "true"))));
        var build = new TestBuild([new TestText(TestBuild.Directory + "a.txt", Samples.Numbered(1)), .. texts]);
        var run = build.Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == DiagnosticIds.InternalError || diagnostic.Location.GetLineSpan().Path.EndsWith("/a.txt", StringComparison.Ordinal));
        Assert.Equal(new TestBuild(build.Texts[0]).Run().Source, run.Sources["Sample.A_RES_91_1.g.cs"]);
        Assert.Equal("Protection of river 1", LoadedBuild.Evaluate<string>(build, "Resolutions.Find(\"91/1\")!.Title!"));
    }

    [Fact]
    public void OldLanguageVersionIsOneErrorForAll()
    {
        // Words that ran together, a gap, a citation of a paragraph that is not there, a second text of the symbol, and a file that is no resolution.
        var faulty = Samples.Rivers.Replace("Recalling its previous decisions", "Recallingits resolution 91/2 of 4 March 2044 and paragraph 9 of its resolution 91/3", StringComparison.Ordinal)
            .Replace("2. Requests", "4. Requests", StringComparison.Ordinal);
        var build = new TestBuild([.. Samples.Many(5).Texts, new TestText("/project/b/a.txt", faulty), new TestText("/project/b/b.txt", Samples.Rivers), new TestText("/project/b/c.txt", "Milk", ("Resolution", "true"))]);
        Assert.Equal(
            [DiagnosticIds.NotAResolution, DiagnosticIds.NumberGap, DiagnosticIds.WordsRanTogether, DiagnosticIds.DuplicateSymbol, DiagnosticIds.UnknownPinpoint],
            build.Run().Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal));
        var run = (build with { Language = LanguageVersion.CSharp10 }).Run();

        Assert.Equal(DiagnosticIds.LanguageVersion, Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("Milk", true, null, true)]
    [InlineData("Milk", false, "true", true)]
    [InlineData("Milk", false, null, false)]
    [InlineData(Samples.Rivers, false, null, true)]
    [InlineData(Samples.Rivers, false, "false", false)]
    public void OldLanguageVersionIsToldWhereClassesAreAskedFor(string text, bool isMarked, string? isDirect, bool isTold)
    {
        var build = isMarked ? TestBuild.OfMarked("text.txt", text) : TestBuild.Of("text.txt", text);
        var run = (build with { Language = LanguageVersion.CSharp10, Properties = isDirect is null ? [] : new() { ["PlenaryIsReferencedDirectly"] = isDirect } }).Run();

        Assert.Equal(isTold ? [DiagnosticIds.LanguageVersion] : [], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("true", 3)]
    [InlineData("false", 2)]
    public void ProjectDownstreamReadsWhatIsMarkedAlone(string isDirect, int sources)
    {
        var build = new TestBuild(new TestText("/project/a.txt", Samples.Numbered(1)), new TestText("/project/b.txt", Samples.Numbered(2), ("Resolution", "true")));
        var run = (build with { Properties = new() { ["PlenaryIsReferencedDirectly"] = isDirect } }).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(sources, run.Sources.Count);
    }
}
