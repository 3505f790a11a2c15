namespace Plenary.Package.Tests;

/// <summary>What a project is told, in which language, and what it can do about it.</summary>
public sealed class DiagnosticTests(Workshop workshop)
{
    [Fact]
    public void Messages_are_in_the_language_that_the_compiler_speaks()
    {
        var told = workshop.Diagnostics("French");
        Assert.Contains(told, line => line.Contains("PLN2011: Le paragraphe du dispositif se termine par «\u00A0,\u00A0»\u00A0: «\u00A0;\u00A0» ou «\u00A0.\u00A0» est attendu", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("PLN5003: «\u00A0para. 9\u00A0» ne désigne rien dans A/RES/90/7\u00A0: un passage existant est attendu\u00A0; le plus proche est «\u00A0para. 2\u00A0»", StringComparison.Ordinal));
        Assert.Contains(workshop.Diagnostics("SeverityByNoWarn"), line => line.Contains("PLN2012: The preambular paragraph ends with ';': expected ','", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("French", "PLN2012 warning", "PLN2011 warning", "PLN5003 warning")]
    [InlineData("SeverityByGlobalConfig", "PLN3003 warning", "PLN2011 error")]
    [InlineData("SeverityByEditorConfig", "PLN2012 warning", "PLN2011 warning", "PLN5001 error")]
    [InlineData("SeverityByNoWarn", "PLN2012 warning")]
    [InlineData("SeverityByWarningsAsErrors", "PLN2012 error", "PLN2011 warning")]
    public void A_severity_is_changed_by_these_and_not_by_an_editorconfig_unless_it_is_of_a_citation(string consumer, params string[] expected)
    {
        // Where the messages are French, so may be the words around them.
        var told = workshop.Diagnostics(consumer).Select(line => $"{Id(line)} {(line.Contains("error PLN", StringComparison.Ordinal) ? "error" : "warning")}");
        Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(told.Order(StringComparer.Ordinal)), string.Join("\n", workshop.Diagnostics(consumer)));
    }

    [Fact]
    public void A_diagnostic_stands_in_the_text_at_its_line_and_column() =>
        Assert.Contains(workshop.Diagnostics("SeverityByEditorConfig"), line => line.Contains("faults.txt(7,50): warning PLN2011", StringComparison.Ordinal));

    [Fact]
    public void Files_of_which_none_is_a_resolution_are_counted()
    {
        var told = Assert.Single(workshop.Diagnostics("NothingMatched"));
        Assert.Contains("PLN4003", told, StringComparison.Ordinal);
        Assert.Contains("none of its 1 additional .txt files", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Citations_in_code_are_checked_where_they_stand()
    {
        var told = workshop.Diagnostics("Citing").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, told.Count);
        Assert.Contains("Duties.cs(6,33): warning PLN5001: The words of A/RES/52/131, para. 3 changed since they were cited: expected 123456, found c3d8f2", told[0], StringComparison.Ordinal);
        Assert.Contains("Duties.cs(9,32): warning PLN5003: 'para. 15' names no place of A/RES/52/131: expected one that is there; the nearest is 'para. 14'", told[1], StringComparison.Ordinal);
        Assert.Contains("PLN5002", workshop.Told("Citing"));
    }

    [Fact]
    public void Documentation_is_shortened_or_left_out()
    {
        // The end of a long paragraph, which only full documentation holds.
        const string End = "inconsistent with that international framework";
        var full = Comments("Unusual");
        var brief = Comments("DocumentedBrief");
        Assert.Contains(full, line => line.Contains(End, StringComparison.Ordinal));
        Assert.DoesNotContain(brief, line => line.Contains(End, StringComparison.Ordinal));
        Assert.Contains(brief, line => line.Contains("operative paragraph 3", StringComparison.Ordinal));
        Assert.Empty(Comments("DocumentedNone"));
    }

    private string[] Comments(string consumer)
    {
        var files = workshop.Generated(consumer);
        Assert.NotEmpty(files);
        return [.. files.SelectMany(File.ReadLines).Where(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal))];
    }

    private static string Id(string line) => line.Substring(line.IndexOf(" PLN", StringComparison.Ordinal) + 1, "PLN0000".Length);
}
