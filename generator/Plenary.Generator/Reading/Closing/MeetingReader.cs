using Plenary.Generator.Reading.Masthead;

namespace Plenary.Generator.Reading.Closing;

/// <summary>A meeting as a masthead or a closing names it.</summary>
internal readonly record struct Meeting(int Start, int End, int Number, bool IsResumed, bool IsClosed, bool IsPrivate);

/// <summary>Reads "5153rd meeting", "52nd (resumed) plenary meeting", "Hundred and eighth plenary meeting".</summary>
internal static class MeetingReader
{
    private const int LongestSuffix = 3;
    private const int MostQualifiers = 4;

    /// <summary>The characters that qualifiers and numbers begin with: most texts are told from a meeting by their first.</summary>
    private static readonly bool[] FirstCharacters = [.. Enumerable.Range(0, 128).Select(c => NumberReader.MayStart((char)c) || MayQualify((char)c))];
    private static readonly bool[] FirstOfQualifiers = [.. Enumerable.Range(0, 128).Select(c => MayQualify((char)c))];

    private static bool MayQualify(char c)
        => new[] { ClosingWords.Resumed, ClosingWords.Closed, ClosingWords.Private, ClosingWords.Plenary }.SelectMany(phrases => phrases)
            .Any(phrase => char.ToUpperInvariant(phrase[0]) == char.ToUpperInvariant(c));

    /// <summary>Finds the first meeting that a text names.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int from, out Meeting meeting)
    {
        for (var position = from; position < text.Length; position++)
        {
            if (char.IsLetterOrDigit(text[position]) && Phrase.IsWordStart(text, position) && TryRead(text, position, out meeting))
            {
                return true;
            }
        }

        meeting = default;
        return false;
    }

    /// <summary>Reads the meeting whose number, or a word before it ("the resumed 2160th meeting"), stands at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Meeting meeting)
    {
        meeting = default;
        var flags = default(Flags);
        var position = SkipBrackets(text, start);
        if (position == text.Length || !(text[position] >= FirstCharacters.Length || FirstCharacters[text[position]]))
        {
            return false;
        }

        position = ReadQualifiers(text, position, ref flags);
        if (!NumberReader.TryRead(text, position, out var end, out var number))
        {
            return false;
        }

        if (number < 10 && IsGroup(text, Phrase.SkipSpace(text, end)) && NumberReader.TryRead(text, Phrase.SkipSpace(text, end), out var groupEnd, out var group))
        {
            number = (number * 1000) + group;
            end = groupEnd;
        }

        position = ReadQualifiers(text, SkipSuffix(text, end), ref flags);
        if (!Phrase.TryReadWord(text, position, ClosingWords.Meeting, out end))
        {
            return false;
        }

        end = ReadBracketsBehind(text, end, ref flags);
        meeting = new Meeting(start, end, number, flags.IsResumed, flags.IsClosed, flags.IsPrivate);
        return true;
    }

    /// <summary>"2 413th": the thousands of some prints stand apart.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text, int position)
        => position + 3 < text.Length
            && char.IsWhiteSpace(text[position - 1])
            && Characters.IsDigit(text[position])
            && Characters.IsDigit(text[position + 1])
            && Characters.IsDigit(text[position + 2])
            && !Characters.IsDigit(text[position + 3]);

    /// <summary>The letters of an ordinal: "st", "th"; any few letters, since prints misread them.</summary>
    public static int SkipSuffix(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '_' or 'º' or '°'))
        {
            end++;
        }

        return end - position <= LongestSuffix ? end : position;
    }

    private static int ReadQualifiers(ReadOnlySpan<char> text, int position, ref Flags flags)
    {
        for (var words = 0; words < MostQualifiers; words++)
        {
            position = SkipBrackets(text, position);
            if (position == text.Length || (text[position] < FirstOfQualifiers.Length && !FirstOfQualifiers[text[position]]))
            {
                return position;
            }

            if (Phrase.TryReadWord(text, position, ClosingWords.Resumed, out var end))
            {
                flags.IsResumed = true;
            }
            else if (Phrase.TryReadWord(text, position, ClosingWords.Closed, out end))
            {
                flags.IsClosed = true;
            }
            else if (Phrase.TryReadWord(text, position, ClosingWords.Private, out end))
            {
                flags.IsPrivate = true;
            }
            else if (!Phrase.TryReadWord(text, position, ClosingWords.Plenary, out end))
            {
                return position;
            }

            position = SkipBrackets(text, end);
        }

        return position;
    }

    /// <summary>"(private meeting)" or "(resumed)" behind the meeting; brackets that say something else are not the meeting's.</summary>
    private static int ReadBracketsBehind(ReadOnlySpan<char> text, int end, ref Flags flags)
    {
        var open = Phrase.SkipSpace(text, end);
        if (open >= text.Length || text[open] != '(')
        {
            return end;
        }

        var inner = default(Flags);
        var position = ReadQualifiers(text, open + 1, ref inner);
        position = Phrase.TryReadWord(text, position, ClosingWords.Meeting, out var word) ? word : position;
        if (position <= open + 1 || (text[position - 1] != ')' && (position >= text.Length || text[position] != ')')))
        {
            return end;
        }

        flags.IsResumed |= inner.IsResumed;
        flags.IsClosed |= inner.IsClosed;
        flags.IsPrivate |= inner.IsPrivate;
        while (text[position - 1] != ')')
        {
            position++;
        }

        return position;
    }

    private static int SkipBrackets(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (text[position] is '(' or ')' || char.IsWhiteSpace(text[position])))
        {
            position++;
        }

        return position;
    }

    private struct Flags
    {
        public bool IsResumed;
        public bool IsClosed;
        public bool IsPrivate;
    }
}
