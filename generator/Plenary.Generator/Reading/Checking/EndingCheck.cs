using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Checking;

/// <summary>Whether paragraphs, and what stands before their lists, end in the marks that usage wants there.</summary>
internal static class EndingCheck
{
    /// <summary>Words between lists that are no longer and bear no mark are a heading: "Law and order".</summary>
    private const int MaxHeading = 80;

    public static void Run(List<Draft> body, LanguageLexicon lexicon, ReadingLog log)
    {
        var usage = lexicon.Usage;
        var drafts = body.FindAll(draft => draft.Kind is not (NodeKind.Subparagraph or NodeKind.Text or NodeKind.Resolution or NodeKind.Part));
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Kind == NodeKind.PreambularParagraph)
            {
                // Without an opening and a mark it may be a heading that was not told from a paragraph.
                var isTold = drafts[i].Inlines.Any(inline => inline.Kind == InlineKind.Opening);
                CheckLast(drafts[i], usage.PreambularEnds, DiagnosticIds.PreambularEnd, log, mustEndInMark: !isTold, mayBeFigures: true);
            }
            else if (drafts[i].Kind == NodeKind.OperativeParagraph && drafts[i].Role != 2 && !Body.OpensAsPreambular(drafts[i], lexicon) && !RunsIntoDraft(drafts[i].Text.Text, lexicon))
            {
                CheckLast(drafts[i], usage.OperativeEnds + MoreEnds(drafts, i, usage), DiagnosticIds.OperativeEnd, log, mustEndInMark: false, mayBeFigures: false);
            }
        }

        foreach (var draft in body)
        {
            if (!IntroducesList(draft))
            {
                continue;
            }

            // "Acting under Chapter VII of the Charter, (a) Decides …" is a preamble in front of its list.
            var isPreamble = draft.Kind == NodeKind.OperativeParagraph && Body.BeginsAsPreambular(draft, lexicon);
            Check(draft.Text, isPreamble ? usage.IntroductionEnds + usage.PreambularEnds : usage.IntroductionEnds, DiagnosticIds.ListIntroduction, log);
        }
    }

    /// <summary>The marks that an operative paragraph may end in because of what follows it.</summary>
    private static string MoreEnds(List<Draft> drafts, int at, Usage usage)
    {
        if (at + 1 == drafts.Count || (drafts[at + 1].Kind == NodeKind.OperativeParagraph && drafts[at + 1].Label.Length > 0))
        {
            return "";
        }

        // What announces a table, a list of names or a section ends in a colon. A list may go on behind a heading, or behind one read as words without number.
        return drafts[at + 1].Kind == NodeKind.Heading || drafts[at + 1].Role == 3 ? usage.IntroductionEnds + usage.PreambularEnds : usage.IntroductionEnds;
    }

    /// <summary>"… the following draft resolution: The General Assembly, Recalling …,": the draft that is recommended stands in the same paragraph.</summary>
    private static bool RunsIntoDraft(string text, LanguageLexicon lexicon)
        => text.IndexOf(':') is > 0 and var colon && colon + 1 < text.Length && lexicon.AnnouncesDraft(text.AsSpan(0, colon + 1));

    /// <summary>Whether a list follows the words at once. A subparagraph may bear a heading before its list: "(a) Protection of civilians".</summary>
    private static bool IntroducesList(Draft draft)
        => draft.Text.Length > 0 && draft.Children.Count > 0 && draft.Children[0].Kind == NodeKind.Subparagraph && IsFirst(draft)
            && (draft.Kind is NodeKind.PreambularParagraph or NodeKind.OperativeParagraph || (draft.Kind == NodeKind.Subparagraph && EndsInMark(draft.Text.Words)));

    /// <summary>Whether the first item begins a list, so that the words before it are its introduction: one bullet alone is a remark.</summary>
    private static bool IsFirst(Draft owner)
        => owner.Children[0] is { Role: 0, Label: "a" or "i" or "1" or "A" or "I" } || (owner.Children[0].Role == 1 && owner.Children.Count > 1);

    private static void CheckLast(Draft paragraph, string wanted, string id, ReadingLog log, bool mustEndInMark, bool mayBeFigures)
    {
        if (Last(paragraph) is { } last && (!mustEndInMark || EndsInMark(last.Text.Words)) && (mayBeFigures || !IsRowOfFigures(last.Text.Words)))
        {
            Check(last.Text, wanted, id, log);
        }
    }

    /// <summary>The node that holds the last words of a paragraph; null where it ends in a quotation, a table, or a list of names without marks.</summary>
    private static Draft? Last(Draft draft)
    {
        while (draft.Children.FindLast(child => !IsHeading(child)) is { } child)
        {
            // Names bear no mark, as bullets or behind the colon that announces them.
            var mayBeNames = child.Kind == NodeKind.Subparagraph ? child.Role == 1 : child == draft.Children[0] && LineStart.EndMark(draft.Text.Words) == ':';
            if (child.Kind is not (NodeKind.Subparagraph or NodeKind.Text) || (mayBeNames && !EndsInMark(child.Text.Words)))
            {
                return null;
            }

            draft = child;
        }

        return draft;
    }

    private static bool IsHeading(Draft draft)
        => draft.Kind == NodeKind.Heading || (draft.Kind == NodeKind.Text && draft.Text.Length is > 0 and <= MaxHeading && draft.Children.Count == 0 && LineStart.EndMark(draft.Text.Words) is '\0' or ':');

    private static bool EndsInMark(ReadOnlySpan<char> text) => End(text) is >= 0 and var end && !char.IsLetterOrDigit(text[end]);

    /// <summary>"19 265 100": a line of a table that was read as a paragraph.</summary>
    private static bool IsRowOfFigures(ReadOnlySpan<char> text)
    {
        var end = End(text);
        var blank = end < 0 ? -1 : text.Slice(0, end + 1).LastIndexOf(' ');
        return blank > 0 && Characters.IsDigit(text[end]) && Characters.IsDigit(text[blank - 1]);
    }

    /// <summary>The last character of the words, before closing quotation marks and a marker whose note is missing; -1 where there is none.</summary>
    private static int End(ReadOnlySpan<char> text)
    {
        var last = Back(text, text.Length - 1);
        var mark = last;
        while (mark >= 0 && Characters.IsDigit(text[mark]))
        {
            mark--;
        }

        mark = Back(text, mark);
        return mark >= 0 && mark < last && text[mark] is ',' or ';' or '.' && text[mark + 1] != ' ' ? mark : last;
    }

    private static int Back(ReadOnlySpan<char> text, int last)
    {
        while (last >= 0 && (text[last] == ' ' || Characters.IsClosingMark(text[last])))
        {
            last--;
        }

        return last;
    }

    private static void Check(MappedText words, string wanted, string id, ReadingLog log)
    {
        var text = words.Words;
        var last = End(text);
        if (last < 0 || wanted.IndexOf(text[last]) >= 0)
        {
            return;
        }

        // The mark, or the word where there is none.
        var start = last;
        while (start > 0 && char.IsLetterOrDigit(text[start]) && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        log.Report(id, words.SpanOf(start, last + 1 - start), text.Slice(start, last + 1 - start).ToString());
    }
}
