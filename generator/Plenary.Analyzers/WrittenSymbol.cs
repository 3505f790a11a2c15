using System.Text;

namespace Plenary.Analyzers;

/// <summary>Folds the symbols and numbers that people write, so that those of one resolution are the same.</summary>
internal static class WrittenSymbol
{
    private const string Resolutions = "/RES/";

    private static readonly (string Words, string Series)[] Organs =
    [
        ("GENERAL ASSEMBLY ", "A/RES/"),
        ("SECURITY COUNCIL ", "S/RES/"),
        ("ECONOMIC AND SOCIAL COUNCIL ", "E/RES/"),
        ("HUMAN RIGHTS COUNCIL ", "A/HRC/RES/"),
    ];

    private static readonly string[] Before = ["THE ", "DRAFT ", "RESOLUTION ", "RES. "];

    /// <summary>"General Assembly resolution 217 (III) A" and "A/RES/217 A (III)" are A/RES/217A(III), "52/131" is itself.</summary>
    public static string Fold(string written)
    {
        var words = new StringBuilder();
        foreach (var c in written.ToUpperInvariant())
        {
            var isBlank = char.IsWhiteSpace(c);
            if (!isBlank || (words.Length > 0 && words[words.Length - 1] != ' '))
            {
                words.Append(isBlank ? ' ' : c is >= '\u2010' and <= '\u2013' or '\u2212' ? '-' : c);
            }
        }

        var text = words.ToString();
        var series = "";
        foreach (var word in Before.Take(1).Concat(Organs.Select(organ => organ.Words)).Concat(Before.Skip(1)))
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                text = text.Substring(word.Length);
                series = Organs.FirstOrDefault(organ => organ.Words == word).Series ?? series;
            }
        }

        text = LettersFirst(text.Replace(" ", ""));
        return series.Length > 0 && text.IndexOf('/') is var stroke && (stroke < 0 || char.IsDigit(text[0])) ? series + text : text;
    }

    /// <summary>The number of a folded symbol without its series: "52/131"; null where it is no resolution's.</summary>
    public static string? Number(string folded)
    {
        var at = folded.IndexOf(Resolutions, StringComparison.Ordinal);
        return at < 0 ? null : folded.Substring(at + Resolutions.Length);
    }

    /// <summary>A folded symbol without the letters of its parts: 74/250A-C is 74/250.</summary>
    public static string WithoutLetters(string folded)
    {
        var open = folded.IndexOf('(');
        var end = open < 0 ? folded.Length : open;
        var start = end;
        while (start > 0 && (folded[start - 1] is '-' or >= 'A' and <= 'Z'))
        {
            start--;
        }

        return start > 0 && char.IsDigit(folded[start - 1]) ? folded.Remove(start, end - start) : folded;
    }

    // "217(III)A" is 217A(III).
    private static string LettersFirst(string symbol)
    {
        var open = symbol.IndexOf('(');
        var close = symbol.IndexOf(')');
        return open > 0 && close > open && close < symbol.Length - 1 && symbol.Skip(close + 1).All(c => c is '-' or >= 'A' and <= 'Z')
            ? symbol.Substring(0, open) + symbol.Substring(close + 1) + symbol.Substring(open, close + 1 - open)
            : symbol;
    }
}
