using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>Decides, before anything is read, whether a text can be a resolution.</summary>
internal static class Plausibility
{
    /// <summary>An unmarked text must show its enacting formula within so many characters.</summary>
    private const int NearStart = 20_000;

    public static bool Check(string source, ReadingOptions options, LanguageLexicon lexicon, ReadingLog log)
    {
        var binary = IndexOfBinary(source);
        if (binary >= 0)
        {
            if (options.IsMarked)
            {
                log.Report(DiagnosticIds.Unreadable, new Span(binary, 1), "U+" + ((int)source[binary]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            }

            return false;
        }

        if (HasFormula(source, lexicon))
        {
            return true;
        }

        if (!options.IsMarked)
        {
            return false;
        }

        if (source.IndexOf("Statement by the President of the Security Council", StringComparison.Ordinal) is var statement and >= 0 and < NearStart)
        {
            log.Report(DiagnosticIds.PresidentialStatement, new Span(statement, "Statement by the President".Length));
            return false;
        }

        return true;
    }

    /// <summary>Whether what was read holds a paragraph: behind a formula or a resolution's number any will do, else one must open as paragraphs do.</summary>
    public static bool HoldsParagraph(Draft root, bool saysWhatItIs)
        => root.Walk().Any(draft => draft.Kind is NodeKind.PreambularParagraph or NodeKind.OperativeParagraph
            && (saysWhatItIs || (draft.Inlines.Length > 0 && draft.Inlines[0].Kind == InlineKind.Opening)));

    /// <summary>Says that a text is no resolution, at its first line, and nothing else: what else was found does not matter then.</summary>
    public static void Refuse(string source, ReadingLog log)
    {
        var first = FirstLine(source, out var length);
        log.Findings.Clear();
        log.Report(DiagnosticIds.NotAResolution, new Span(first, length), StructureReader.Shorten(source.AsSpan(first, length)));
    }

    /// <summary>NUL and its like in numbers: no text. A stray one is an invisible character.</summary>
    private static int IndexOfBinary(string source)
    {
        int first = -1, count = 0, limit = Math.Min(source.Length, 8192);
        var start = source.AsSpan(0, limit);
        for (var i = CharScan.IndexOfControl(start, 0); i < limit; i = CharScan.IndexOfControl(start, i + 1))
        {
            if (source[i] is not ('\t' or '\n' or '\r' or '\f' or '\u000B' or '\u001A'))
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        return count * 20 > limit && count > 4 ? first : -1;
    }

    private static bool HasFormula(string source, LanguageLexicon lexicon)
    {
        var position = 0;
        while (position < source.Length && position < NearStart)
        {
            var end = position;
            while (end < source.Length && !Characters.EndsLine(source[end]))
            {
                end++;
            }

            if (end - position < 200)
            {
                var line = source.AsSpan(position, end - position).Trim();
                if (line.Length > 0 && lexicon.IsFormula(line.IndexOf('\u00A0') < 0 ? line : line.ToString().Replace('\u00A0', ' '), out _, out _))
                {
                    return true;
                }
            }

            position = end + 1;
        }

        return false;
    }

    private static int FirstLine(string source, out int length)
    {
        var start = 0;
        while (start < source.Length && (char.IsWhiteSpace(source[start]) || Characters.IsInvisible(source[start])))
        {
            start++;
        }

        var end = start;
        while (end < source.Length && !Characters.EndsLine(source[end]))
        {
            end++;
        }

        length = end - start;
        return start;
    }
}
