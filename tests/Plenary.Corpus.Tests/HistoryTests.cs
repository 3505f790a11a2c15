using System.Text;
using System.Text.RegularExpressions;
using Plenary.Generator;
using Plenary.Generator.Reading;

namespace Plenary.Corpus.Tests;

/// <summary>
/// The resolutions of 1946 to 1999 have no markup to compare with; but their paragraphs are numbered and their closings are of one
/// form: each is read, or something is reported of it.
/// </summary>
public sealed partial class HistoryTests
{
    [Fact]
    public void Every_number_is_read_or_reported()
    {
        var lost = Texts().SelectMany(text =>
        {
            var result = Read(text.Words);
            var labels = result.Root!.Walk().Select(draft => draft.Label).ToHashSet(StringComparer.Ordinal);
            var reported = result.Log.Findings.Exists(finding => finding.Id is DiagnosticIds.NumberGap or DiagnosticIds.NumberRepeated);
            return Numbers(text.Words).Where(number => !labels.Contains(number) && !reported).Select(number => text.Name + " " + number);
        });

        Assert.Empty(lost);
    }

    [Fact]
    public void Every_closing_is_read_or_reported()
    {
        var lost = Texts().Where(text =>
        {
            if (Closing().Match(text.Words) is not { Success: true } closing)
            {
                return false;
            }

            var result = Read(text.Words);
            var isRead = result.Root!.Walk().Any(draft => draft.Adoption is { } adoption && (adoption.Meeting > 0 || adoption.Mode != Generator.Model.AdoptionMode.NotStated));
            return !isRead && !result.Log.Findings.Exists(finding => finding.Span.Start >= closing.Index && finding.Span.Start < closing.Index + closing.Length);
        });

        Assert.Empty(lost.Select(text => text.Name));
    }

    private static ReadingResult Read(string text) => DocumentReader.Read(text, new ReadingOptions("text", "", "", IsMarked: true));

    private static IEnumerable<(string Name, string Words)> Texts()
        => Directory.GetFiles(Surroundings.Find("corpus", "history"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path, Encoding.UTF8)));

    /// <summary>The numbers at the starts of lines that rise by one from 1.</summary>
    private static List<string> Numbers(string text)
    {
        var numbers = new List<string>();
        foreach (Match match in Number().Matches(text))
        {
            if (match.Groups[1].Value == (numbers.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                numbers.Add(match.Groups[1].Value);
            }
        }

        return numbers;
    }

    [GeneratedRegex(@"^[ \t]*(\d{1,2})\.[ \t]+\S", RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[ \t]*Adopted (at the|unanimously|by) [^\r\n]*", RegexOptions.Multiline)]
    private static partial Regex Closing();
}
