using System.Runtime.CompilerServices;
using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading;

/// <summary>
/// Puts words right that extraction broke: cut by a blank ("internationa l"), a compound's hyphen lost at a line end
/// ("childfriendly"), and, in files where openings ran together, other words that did. Each needs the evidence of the
/// document or the lexicon; without it the text stays as it is.
/// </summary>
internal sealed class WordRepair(WordEvidence evidence, Usage usage, MappedTextBuilder builder, ReadingLog log, bool runsTogether)
{
    private const int MinBehindItalics = 3;

    private readonly List<(int At, Change Change, string Word)> changes = [];

    private enum Change
    {
        RemoveBlank,
        InsertSpace,
        InsertHyphen,
    }

    /// <summary>Where the word ends that a marker and a blank cut ("doublin4 g"), <paramref name="before"/> holding what stands in front of them; 0 for none.</summary>
    public int EndOfCutWord(MappedTextBuilder before, MappedText text, int blank)
    {
        var words = text.Words;
        if (blank + 1 >= words.Length || words[blank] != ' ' || !char.IsLower(words[blank + 1]) || !char.IsLetter(before.Last))
        {
            return 0;
        }

        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        var end = blank + 1;
        while (end < words.Length && char.IsLetter(words[end]))
        {
            end++;
        }

        string left = before.Cut(start, before.Length), right = words.Slice(blank + 1, end - blank - 1).ToString();
        if ((evidence.IsWord(left) && evidence.IsWord(right)) || !evidence.IsWord(left + right))
        {
            return 0;
        }

        log.Add(RepairKind.SpaceRemoved, new Span(text.OriginOf(blank), 1), left + right);
        return end;
    }

    /// <summary>The text as it should read, and what stands in it besides plain words; of what a repair put together it may tell too much.</summary>
    public MappedText Repair(MappedText text, out TextMarks marks)
    {
        changes.Clear();
        marks = FindChanges(text.Words);
        if (changes.Count == 0)
        {
            return text;
        }

        marks |= TextMarks.Cites;
        builder.Clear();
        var position = 0;
        foreach (var (at, change, word) in changes)
        {
            builder.Append(text, position, at - position);
            position = at;
            var origin = text.OriginOf(at);
            switch (change)
            {
                case Change.RemoveBlank:
                    position++;
                    log.Add(RepairKind.SpaceRemoved, new Span(origin, 1), word);
                    break;
                case Change.InsertSpace:
                    builder.Append(' ', -1);
                    log.Add(RepairKind.SpaceInserted, new Span(origin, 0), word);
                    break;
                default:
                    builder.Append('-', -1);
                    log.Add(RepairKind.HyphenInserted, new Span(origin, 0), word);
                    break;
            }
        }

        builder.Append(text, position, text.Length - position);
        return builder.ToText();
    }

    [MethodImpl(HotLoop.CompiledAtOnce)]
    private TextMarks FindChanges(ReadOnlySpan<char> text)
    {
        var marks = TextMarks.None;
        int previousStart = -1, previousEnd = -1;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsLetter(text[i]))
            {
                var kinds = evidence.ScanWord(text, i, out var end);
                marks |= (kinds & WordKinds.Cites) != 0 ? TextMarks.Cites : TextMarks.None;
                end = (kinds & WordKinds.Known) != 0 ? end : FindChange(text, previousStart, previousEnd, i, end);
                (previousStart, previousEnd) = (i, end);
                i = end;
                continue;
            }

            if (text[i] != ' ')
            {
                marks |= MarksAt(text, i);
            }
            else if (i > 0 && i + 2 < text.Length && text[i + 1] is '-' or '\u2011' && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 2]))
            {
                changes.Add((i, Change.RemoveBlank, Around(text, i)));
            }

            i++;
        }

        return marks;
    }

    /// <summary>Looks for what went wrong with a word that nobody knows; where the words end that this takes in.</summary>
    private int FindChange(ReadOnlySpan<char> text, int previousStart, int previousEnd, int start, int end)
    {
        if (!(runsTogether && AddSpaceBehindLetter(text, start, end))
            && !TryJoin(text, previousStart, previousEnd, start, ref end) && end - start > 3 && !AddHyphen(text, start, end) && runsTogether)
        {
            AddSpace(text, start, end);
        }

        return end;
    }

    private TextMarks MarksAt(ReadOnlySpan<char> text, int at)
    {
        var marks = MarkTable.Of(text[at], usage);
        return marks == TextMarks.Digit && at > 0 && MarkersWithoutNote.MayStandBehind(text[at - 1]) ? marks | TextMarks.GluedDigit : marks;
    }

    /// <summary>Joins an unknown word with the one before it or the one behind it where the whole is known.</summary>
    private bool TryJoin(ReadOnlySpan<char> text, int previousStart, int previousEnd, int start, ref int end)
    {
        if (start > 0 && Characters.IsDigit(text[start - 1]))
        {
            // "the 1990s and": what hangs on a figure is no piece of a word.
            return false;
        }

        var afterDigit = start >= 2 && text[start - 1] == ' ' && Characters.IsDigit(text[start - 2]);
        if (previousStart >= 0 && previousEnd == start - 1 && text[start - 1] == ' ' && char.IsLower(text[start]) && !Follows(text, end)
            && !Precedes(text, previousStart) && (changes.Count == 0 || changes[changes.Count - 1].At < previousStart))
        {
            var whole = text.Slice(previousStart, previousEnd - previousStart).ToString() + text.Slice(start, end - start).ToString();
            if (whole.Length > 1 && evidence.IsWord(whole) && !(end - start == 1 && whole.Length == 2 && afterDigit) && !IsPrefixWithHyphen(text, previousStart, start, end))
            {
                changes.Add((start - 1, Change.RemoveBlank, whole));
                return true;
            }
        }

        if (end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]) && !afterDigit && !Precedes(text, start))
        {
            var next = end + 1;
            while (next < text.Length && char.IsLetter(text[next]))
            {
                next++;
            }

            // "option D in" names a letter; "R eaffirms" is cut.
            var isLetter = end - start == 1 && char.IsUpper(text[start]) && !(next < text.Length && Characters.IsDash(text[next])) && evidence.IsWord(text.Slice(end + 1, next - end - 1));
            var whole = text.Slice(start, end - start).ToString() + text.Slice(end + 1, next - end - 1).ToString();
            if (!isLetter && !Follows(text, next) && evidence.IsWord(whole))
            {
                changes.Add((end, Change.RemoveBlank, whole));
                end = next;
                return true;
            }
        }

        return false;
    }

    private bool AddHyphen(ReadOnlySpan<char> text, int start, int end)
    {
        if ((start > 0 && Characters.IsDash(text[start - 1])) || (end < text.Length && Characters.IsDash(text[end])))
        {
            return false;
        }

        var hyphen = evidence.HyphenOf(text.Slice(start, end - start));
        if (hyphen < 2 || hyphen > end - start - 2)
        {
            return false;
        }

        var word = text.Slice(start, end - start).ToString();
        if (evidence.StandsInDocument(word) && !char.IsUpper(word[hyphen]))
        {
            return false;
        }

        changes.Add((start + hyphen, Change.InsertHyphen, word.Insert(hyphen, "-")));
        return true;
    }

    private void AddSpace(ReadOnlySpan<char> text, int start, int end)
    {
        for (var split = end - 1; split > start + 1; split--)
        {
            if (evidence.IsFunctionWord(text.Slice(split, end - split)) && evidence.IsWord(text.Slice(start, split - start)))
            {
                changes.Add((split, Change.InsertSpace, text.Slice(start, split - start).ToString() + " " + text.Slice(split, end - split).ToString()));
                return;
            }
        }

        // "and requestshim": italics end with an opening's last word.
        for (var split = end - MinBehindItalics; split >= start + MinBehindItalics; split--)
        {
            if (evidence.IsWord(text.Slice(split, end - split)) && evidence.EndsOpening(text.Slice(start, split - start)))
            {
                changes.Add((split, Change.InsertSpace, text.Slice(start, split - start).ToString() + " " + text.Slice(split, end - split).ToString()));
                return;
            }
        }
    }

    /// <summary>"Article 73 eof the Charter": a letter in italics behind a number, and the word that it ran into.</summary>
    private bool AddSpaceBehindLetter(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start < 3 || start < 2 || text[start - 1] != ' ' || !Characters.IsDigit(text[start - 2]) || !evidence.IsFunctionWord(text.Slice(start + 1, end - start - 1)))
        {
            return false;
        }

        changes.Add((start + 1, Change.InsertSpace, text[start] + " " + text.Slice(start + 1, end - start - 1).ToString()));
        return true;
    }

    /// <summary>"for e-learning": a prefix in front of its hyphen, behind a whole word.</summary>
    private bool IsPrefixWithHyphen(ReadOnlySpan<char> text, int previousStart, int start, int end)
        => end < text.Length && text[end] is '-' or '\u2011' && evidence.IsPrefix(text.Slice(start, end - start)) && evidence.IsWord(text.Slice(previousStart, start - 1 - previousStart));

    private static bool Follows(ReadOnlySpan<char> text, int end) => end < text.Length && text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]);

    private static bool Precedes(ReadOnlySpan<char> text, int start) => start > 0 && text[start - 1] is '\'' or '’' or '(' or '/';

    private static string Around(ReadOnlySpan<char> text, int at)
    {
        int start = at, end = at + 2;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.Slice(start, at - start).ToString() + text.Slice(at + 1, end - at - 1).ToString();
    }
}
