using Plenary.Generator.Tests.Harness;

namespace Plenary.Generator.Tests;

/// <summary>
/// A library keeps the classes that it was built with, and runs with a newer runtime. Those in Format1 are kept as they were once generated: what they say
/// must stay, whatever generator and runtime agree on among themselves today. Once a version is published they are never written anew.
/// </summary>
public class Format1Tests
{
    /// <summary>Set while nothing is published yet, it has them written anew.</summary>
    private const string Write = "PLENARY_WRITE_FORMAT1";

    private const string Lakes = "A_RES_90_20.Instance.";

    private static readonly Lazy<string[]> Kept = new(Read);

    private static TestBuild Today => new(
        new TestText(TestBuild.Directory + "91-1.txt", Samples.Numbered(1, cites: 2)),
        new TestText(TestBuild.Directory + "91-2.txt", Samples.Numbered(2)),
        new TestText(TestBuild.Directory + "lakes.txt", Samples.Divided));

    [Theory]
    [InlineData("string.Join(\" | \", A_RES_90_20.Instance.Kind, A_RES_90_20.Instance.Symbol, A_RES_90_20.Instance.Language, A_RES_90_20.Instance.Organ.Kind, A_RES_90_20.Instance.Title)", "Resolution | A/RES/90/20 | en | GeneralAssembly | Lakes and seas")]
    [InlineData(Lakes + "PartA.Operative1.FullText", "Calls upon all Member States:\n(a) To keep their lakes clean;\n(b) To measure, every year:\n(i) The depth of each lake;\n(ii) The warmth of its water;")]
    [InlineData(Lakes + "PartA.Operative1.Opening!", "Calls upon")]
    [InlineData(Lakes + "PartA.Operative1.B.I.Footnote1.Footnote.Text", "Measured at noon.")]
    [InlineData(Lakes + "PartA.Operative1.B.I.Footnote1.Positions[0].Offset.ToString()", "23")]
    [InlineData(Lakes + "PartA.Preambular1.Citations[0].Symbol.ToString()!", "A/RES/90/1")]
    [InlineData(Lakes + "PartA.Preambular1.Citations[0].Date!.Value.ToString(\"o\")", "2045-03-03")]
    [InlineData(Lakes + "PartB.Formula!", "The General Assembly,")]
    [InlineData(Lakes + "PartB.Adoption.Date!.Value.ToString(\"o\")", "2045-03-03")]
    [InlineData(Lakes + "PartB.Adoption.Meeting!.Number.ToString()!", "12")]
    [InlineData(Lakes + "PartB.SectionI.Title!", "Coasts")]
    [InlineData(Lakes + "PartB.SectionI.Operative2.CrossReferences[0].Targets[0].Path", "annex")]
    [InlineData(Lakes + "PartB.SectionII.Operative1.CrossReferences[0].Targets[0].Path", "part-b-section-i-operative-1")]
    [InlineData(Lakes + "Annex.Paragraph2.B.Text", "On a leash.")]
    [InlineData("A_RES_91_1.Instance.Citations.A_RES_91_2.Resolution.Operative1.Text", "Calls upon all Member States to keep their rivers clean;")]
    [InlineData("Resolutions.Find(\"90/20 B\")!.Title!", "Seas")]
    [InlineData("Resolutions.CitedBy(\"91/2\")[0].Symbol.ToString()!", "A/RES/91/1")]
    public void StillSaysWhatItSaid(string expression, string expected)
        => Assert.Equal(expected, LoadedBuild.Evaluate<string>(Kept.Value, expression));

    private static string[] Read()
    {
        var folder = Path.Combine(TestPaths.Root, "tests", "Plenary.Generator.Tests", "Format1");
        if (Environment.GetEnvironmentVariable(Write) is not null)
        {
            foreach (var (hint, source) in Today.Run().Sources)
            {
                File.WriteAllText(Path.Combine(folder, hint.Replace("Sample.", "").Replace(".cs", ".txt")), source);
            }
        }

        return [.. Directory.EnumerateFiles(folder).Select(File.ReadAllText)];
    }
}
