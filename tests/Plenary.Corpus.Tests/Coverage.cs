using System.Globalization;
using Plenary.Generator.Model;
using Plenary.Generator.Reading;

namespace Plenary.Corpus.Tests;

/// <summary>How a text and what was read of it differ at one place.</summary>
internal enum DifferenceKind
{
    /// <summary>Characters of the file that are nowhere.</summary>
    Gone,

    /// <summary>Characters of the file that stand in two places.</summary>
    Twice,

    /// <summary>Characters of the model that the file does not have, and no repair put in.</summary>
    Invented,

    /// <summary>Characters that stand before others which come before them in the file.</summary>
    OutOfOrder,
}

/// <param name="Kind">What is wrong.</param>
/// <param name="Position">Where in the file.</param>
/// <param name="Text">The characters.</param>
internal sealed record Difference(DifferenceKind Kind, int Position, string Text);

/// <summary>
/// Compares a text with what was read of it: each character of the file that is not white space stands once in a node's
/// number or words, in a marker, in furniture or in a recorded repair, and nothing else stands there.
/// </summary>
internal sealed class Coverage
{
    private readonly string source;
    private readonly byte[] uses;
    private readonly List<Difference> differences = [];
    private readonly HashSet<int> hyphens = [];
    private readonly HashSet<int> replaced = [];
    private readonly HashSet<int> moved = [];
    private int last = -1;

    private Coverage(string source)
    {
        this.source = source;
        uses = new byte[source.Length];
    }

    /// <summary>The differences between a text and what was read of it.</summary>
    public static IReadOnlyList<Difference> Compare(string source, ReadingResult result)
    {
        var coverage = new Coverage(source);
        coverage.TakeLog(result.Log);
        foreach (var draft in result.Root!.Walk())
        {
            coverage.Take(draft, result.Document!.Nodes[draft.Index]);
        }

        coverage.Find(0, DifferenceKind.Gone);
        coverage.Find(2, DifferenceKind.Twice);
        return coverage.differences;
    }

    private void TakeLog(ReadingLog log)
    {
        foreach (var repair in log.Repairs)
        {
            switch (repair.Kind)
            {
                case RepairKind.HyphenRemoved or RepairKind.InvisibleRemoved:
                    Use(repair.Span.Start, repair.Span.Length);
                    break;
                case RepairKind.HyphenInserted:
                    hyphens.Add(repair.Span.Start);
                    break;
                case RepairKind.LineMoved:
                    moved.Add(repair.Span.Start);
                    break;
                case RepairKind.SurrogateReplaced:
                    replaced.Add(repair.Span.Start);
                    break;
            }
        }

        foreach (var span in log.Furniture)
        {
            Use(span.Start, span.Length);
        }
    }

    private void Take(Draft draft, Node node)
    {
        if (node.Text != draft.Text.Text || node.Number != draft.Number.Text)
        {
            differences.Add(new Difference(DifferenceKind.Invented, draft.Text.OriginOf(0), node.Number + " " + node.Text));
        }

        // The lines of the head come in every order, and notes stand at the feet of pages, their numbers torn from them.
        if (draft.Kind is NodeKind.MastheadLine or NodeKind.Title or NodeKind.Footnote)
        {
            var before = last;
            last = -1;
            Take(draft.Number);
            last = -1;
            Take(draft.Text);
            last = Math.Max(before, last);
        }
        else
        {
            Take(draft.Number);
            Take(draft.Text);
        }

        var words = last;
        foreach (var inline in draft.Inlines)
        {
            last = -1;
            Take(inline.Printed);
        }

        last = words;
    }

    private void Take(MappedText text)
    {
        foreach (var (start, length, origin) in text.Segments(0, text.Length))
        {
            Take(text, start, length, origin);
        }
    }

    private void Take(MappedText text, int start, int length, int origin)
    {
        var words = text.Text.Substring(start, length).TrimStart(' ');
        var first = origin + length - words.Length;
        if (origin >= 0 && first < last && words.Length > 0 && !moved.Contains(first))
        {
            differences.Add(new Difference(DifferenceKind.OutOfOrder, first, words));
        }

        for (var i = 0; i < length; i++)
        {
            var c = text.Text[start + i];
            if (c is ' ' or '\n' or '\t')
            {
                continue;
            }

            if (origin < 0)
            {
                if (c != '-' || !hyphens.Contains(text.OriginOf(start + i)))
                {
                    differences.Add(new Difference(DifferenceKind.Invented, text.OriginOf(start + i), c.ToString()));
                }

                continue;
            }

            last = origin + i;
            Use(last, 1);
            if (source[last] != c && !(c == '\uFFFD' && replaced.Contains(last)))
            {
                differences.Add(new Difference(DifferenceKind.Invented, last, c.ToString()));
            }
        }
    }

    private void Use(int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            uses[i] = (byte)Math.Min(2, uses[i] + 1);
        }
    }

    private void Find(int count, DifferenceKind kind)
    {
        for (var i = 0; i < source.Length; i++)
        {
            if (uses[i] != count || IsWhite(source[i]))
            {
                continue;
            }

            var end = i;
            while (end < source.Length && (uses[end] == count || IsWhite(source[end])))
            {
                end++;
            }

            while (IsWhite(source[end - 1]))
            {
                end--;
            }

            differences.Add(new Difference(kind, i, source[i..end]));
            i = end;
        }
    }

    private static bool IsWhite(char c) => char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;
}
