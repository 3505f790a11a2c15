using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Checking;

/// <summary>Whether paragraphs open as paragraphs do, and adverbs stand on the organ's side of the verb.</summary>
internal static class OpeningCheck
{
    /// <summary>Of a shorter word too many others are near.</summary>
    private const int MinMisspelt = 5;

    public static void Run(Draft root, LanguageLexicon lexicon, OrganKind organ, ReadingLog log)
    {
        foreach (var draft in Body.Of(root))
        {
            if (draft.Kind is NodeKind.PreambularParagraph or NodeKind.OperativeParagraph && draft.Text.Length > 0 && !CheckAdverb(draft, lexicon, organ, log))
            {
                CheckWord(draft, lexicon, log);
            }
        }
    }

    private static void CheckWord(Draft draft, LanguageLexicon lexicon, ReadingLog log)
    {
        if (draft.Inlines.Any(inline => inline.Kind == InlineKind.Opening))
        {
            return;
        }

        var preambular = draft.Kind == NodeKind.PreambularParagraph;
        var word = Word(draft.Text.Text, 0);
        var span = draft.Text.SpanOf(0, word.Length);
        var isMisspelt = word.Length >= MinMisspelt && char.IsUpper(word[0]) && !lexicon.Words.Contains(word, 0, word.Length);
        if (isMisspelt && lexicon.Openings.Nearest(word, preambular) is { } nearest)
        {
            log.Report(DiagnosticIds.MisspeltOpening, span, word, nearest);
        }
        else if (preambular)
        {
            // Operative paragraphs need no opening: outcome documents have none.
            log.Report(DiagnosticIds.UnknownOpening, span, StructureReader.Shorten(word));
        }
    }

    private static bool CheckAdverb(Draft draft, LanguageLexicon lexicon, OrganKind organ, ReadingLog log)
    {
        var text = draft.Text.Text;
        var preambular = draft.Kind == NodeKind.PreambularParagraph || Body.OpensAsPreambular(draft, lexicon);
        var first = Word(text, 0);
        var second = first.Length < text.Length && text[first.Length] == ' ' ? Word(text, first.Length + 1) : "";
        if (first.Length == 0 || second.Length == 0)
        {
            return false;
        }

        if (IsBefore(Lower(first)) == false && lexicon.Openings.BeginsWith(Upper(second), preambular))
        {
            log.Report(DiagnosticIds.AdverbPlace, draft.Text.SpanOf(0, first.Length), first + " " + second, Upper(second) + " " + Lower(first));
            return true;
        }

        var third = first.Length + 1 + second.Length is var end && end < text.Length && text[end] == ' ' ? Word(text, end + 1) : "";
        if (IsBefore(second) == true && lexicon.Openings.BeginsWith(first, preambular) && third.Length > 0 && (char.IsUpper(third[0]) || lexicon.Usage.IsDeterminer(third)))
        {
            log.Report(DiagnosticIds.AdverbPlace, draft.Text.SpanOf(first.Length + 1, second.Length), first + " " + second, Upper(second) + " " + Lower(first));
            return true;
        }

        return false;

        bool? IsBefore(string adverb) => lexicon.Usage.IsAdverb(adverb) ? lexicon.Usage.IsBeforeVerb(adverb, preambular, organ) : null;
    }

    private static string Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || (end > start && text[end] is '-' or '’')))
        {
            end++;
        }

        // What opens with no letter is shown to the next blank.
        if (end == start)
        {
            end = text.IndexOf(' ', start);
            end = end < 0 ? text.Length : end;
        }

        return text.Substring(start, end - start);
    }

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word.Substring(1);

    private static string Upper(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
