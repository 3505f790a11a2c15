using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Checking;

/// <summary>Whether paragraphs open as paragraphs do, and adverbs stand on the organ's side of the verb.</summary>
internal static class OpeningCheck
{
    /// <summary>Of a shorter word too many others are near.</summary>
    private const int MinMisspelt = 5;

    public static void Run(List<Draft> body, LanguageLexicon lexicon, OrganKind organ, ReadingLog log)
    {
        foreach (var draft in body)
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
        var word = Word(draft.Text.Words, 0).ToString();
        var span = draft.Text.SpanOf(0, word.Length);
        var isMisspelt = word.Length >= MinMisspelt && char.IsUpper(word[0]) && !lexicon.Words.Contains(word);
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
        var text = draft.Text.Words;
        var preambular = draft.Kind == NodeKind.PreambularParagraph || Body.OpensAsPreambular(draft, lexicon);
        var first = Word(text, 0);
        var second = first.Length < text.Length && text[first.Length] == ' ' ? Word(text, first.Length + 1) : default;
        if (first.Length == 0 || second.Length == 0)
        {
            return false;
        }

        if (lexicon.Usage.IsAdverb(first) && lexicon.Usage.IsBeforeVerb(Lower(first), preambular, organ) == false && lexicon.Openings.BeginsWith(Upper(second), preambular))
        {
            Report(draft.Text.SpanOf(0, first.Length), first, second, log);
            return true;
        }

        if (!lexicon.Usage.IsAdverb(second) || lexicon.Usage.IsBeforeVerb(second.ToString(), preambular, organ) != true || !lexicon.Openings.BeginsWith(first, preambular))
        {
            return false;
        }

        var end = first.Length + 1 + second.Length;
        var third = end < text.Length && text[end] == ' ' ? Word(text, end + 1) : default;
        if (third.Length > 0 && (char.IsUpper(third[0]) || lexicon.Usage.IsDeterminer(third.ToString())))
        {
            Report(draft.Text.SpanOf(first.Length + 1, second.Length), first, second, log);
            return true;
        }

        return false;
    }

    private static void Report(Span span, ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadingLog log)
        => log.Report(DiagnosticIds.AdverbPlace, span, first.ToString() + " " + second.ToString(), Upper(second) + " " + Lower(first));

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || (end > start && text[end] is '-' or '’')))
        {
            end++;
        }

        // What opens with no letter is shown to the next blank.
        if (end == start)
        {
            var blank = text.Slice(start).IndexOf(' ');
            end = blank < 0 ? text.Length : start + blank;
        }

        return text.Slice(start, end - start);
    }

    private static string Lower(ReadOnlySpan<char> word) => char.ToLowerInvariant(word[0]) + word.Slice(1).ToString();

    private static string Upper(ReadOnlySpan<char> word) => char.ToUpperInvariant(word[0]) + word.Slice(1).ToString();
}
