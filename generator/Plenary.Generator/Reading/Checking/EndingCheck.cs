using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Checking;

/// <summary>Whether paragraphs, and what stands before their lists, end in the marks that usage wants there.</summary>
internal static class EndingCheck
{
    public static void Run(Draft root, Usage usage, ReadingLog log)
    {
        foreach (var draft in Body.Of(root))
        {
            if (draft.Kind is NodeKind.PreambularParagraph or NodeKind.OperativeParagraph or NodeKind.Subparagraph
                && draft.Text.Length > 0 && draft.Children.FirstOrDefault(IsWords) is { Kind: NodeKind.Subparagraph })
            {
                Check(draft.Text, usage.IntroductionEnds, DiagnosticIds.ListIntroduction, log);
            }

            // A chapeau ends as the introduction that it is.
            if (draft.Kind == NodeKind.PreambularParagraph && Last(draft) is { } preambular)
            {
                Check(preambular.Text, usage.PreambularEnds, DiagnosticIds.PreambularEnd, log);
            }
            else if (draft.Kind == NodeKind.OperativeParagraph && draft.Role != 2 && Last(draft) is { } operative)
            {
                Check(operative.Text, usage.OperativeEnds, DiagnosticIds.OperativeEnd, log);
            }
        }
    }

    /// <summary>The node that holds the last words of a paragraph; null where it ends in a quotation, a table or the like.</summary>
    private static Draft? Last(Draft draft)
    {
        while (draft.Children.Count > 0)
        {
            draft = draft.Children[draft.Children.Count - 1];
            if (!IsWords(draft))
            {
                return null;
            }
        }

        return draft;
    }

    private static bool IsWords(Draft draft) => draft.Kind is NodeKind.Subparagraph or NodeKind.Text;

    private static void Check(MappedText words, string wanted, string id, ReadingLog log)
    {
        var text = words.Text;
        var last = text.Length - 1;
        while (last >= 0 && (text[last] == ' ' || Characters.IsClosingMark(text[last])))
        {
            last--;
        }

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

        log.Report(id, words.SpanOf(start, last + 1 - start), text.Substring(start, last + 1 - start));
    }
}
