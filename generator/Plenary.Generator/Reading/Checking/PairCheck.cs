using System.Runtime.CompilerServices;
using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Checking;

/// <summary>Whether quotation marks and brackets open and close in the same paragraph or note.</summary>
internal static class PairCheck
{
    /// <summary>An enumerator has no more characters before its bracket: "viii)".</summary>
    private const int MaxEnumerator = 4;

    public static void Run(Draft root, Usage usage, ReadingLog log)
    {
        var open = new OpenMarks();
        var skipped = 0;
        foreach (var unit in root.Walk())
        {
            // A draft within a paragraph is that paragraph's, and may be quoted as a whole.
            if (skipped-- > 0 || unit.Kind is not (NodeKind.Title or NodeKind.PreambularParagraph or NodeKind.OperativeParagraph or NodeKind.AnnexParagraph or NodeKind.Footnote))
            {
                continue;
            }

            open.Clear();
            skipped = -1;
            foreach (var draft in unit.Walk())
            {
                skipped++;
                if ((draft.Marks & TextMarks.Pair) != 0)
                {
                    Follow(draft.Text, usage, open, log);
                }
            }

            foreach (var (mark, text, at) in open.All)
            {
                Report(text, at, Partner(mark, usage), log);
            }
        }
    }

    [MethodImpl(HotLoop.CompiledAtOnce)]
    private static void Follow(MappedText words, Usage usage, OpenMarks open, ReadingLog log)
    {
        var text = words.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!usage.IsPairMark(c))
            {
                continue;
            }

            if (usage.Closers.ContainsKey(c) || (c == '"' && (i == 0 || text[i - 1] is ' ' or '(' or '[')))
            {
                // A quotation of several paragraphs opens anew with each.
                if (i > 0 || !Characters.IsOpeningQuote(c) || !open.Contains(c))
                {
                    open.Push(c, words, i);
                }

                continue;
            }

            var opener = '"';
            if (c != '"' && !usage.Openers.TryGetValue(c, out opener))
            {
                continue;
            }

            if (open.Contains(opener))
            {
                while (open.Pop() is var (mark, opened, at) && mark != opener)
                {
                    Report(opened, at, Partner(mark, usage), log);
                }
            }
            else if (!IsEnumerator(text, i))
            {
                Report(words, i, opener, log);
            }
        }
    }

    private static char Partner(char mark, Usage usage) => mark == '"' ? '"' : usage.Closers[mark];

    /// <summary>Whether the bracket belongs to a number in the text: "a) water; b) air".</summary>
    private static bool IsEnumerator(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[at] == ')' && at - start is > 0 and <= MaxEnumerator && (start == 0 || text[start - 1] == ' ');
    }

    private static void Report(MappedText words, int at, char expected, ReadingLog log)
        => log.Report(DiagnosticIds.UnpairedMark, words.SpanOf(at, 1), words.Text[at].ToString(), expected.ToString());

    /// <summary>The marks that wait for their partner; counted, so that one without any is not looked for.</summary>
    private sealed class OpenMarks
    {
        private readonly Dictionary<char, int> counts = [];

        public List<(char Mark, MappedText Text, int At)> All { get; } = [];

        public bool Contains(char mark) => counts.TryGetValue(mark, out var count) && count > 0;

        public void Push(char mark, MappedText text, int at)
        {
            All.Add((mark, text, at));
            counts[mark] = counts.TryGetValue(mark, out var count) ? count + 1 : 1;
        }

        public (char Mark, MappedText Text, int At) Pop()
        {
            var last = All[All.Count - 1];
            All.RemoveAt(All.Count - 1);
            counts[last.Mark]--;
            return last;
        }

        public void Clear()
        {
            All.Clear();
            counts.Clear();
        }
    }
}
