namespace Plenary.Generator.Reading;

/// <summary>How a paragraph or a list item is numbered.</summary>
internal enum EnumeratorStyle
{
    None,

    /// <summary>"1." (or "1" where the full stop is missing).</summary>
    Number,

    /// <summary>"1.1", "7.3.".</summary>
    DottedNumber,

    /// <summary>"(a)", "(aa)" and the Roman "(i)": which one, the running sequence decides.</summary>
    Letter,

    /// <summary>"(1)".</summary>
    BracketedNumber,

    /// <summary>"a.", "i.".</summary>
    LetterStop,

    /// <summary>"a)", "i)".</summary>
    LetterBracket,

    /// <summary>A bullet or a dash.</summary>
    Bullet,
}

/// <summary>The number at the start of a paragraph: its label and where the words begin.</summary>
internal readonly record struct Enumerator(EnumeratorStyle Style, string Label, int NumberEnd, int TextStart)
{
    public static readonly Enumerator None = new(EnumeratorStyle.None, "", 0, 0);

    /// <summary>What stands behind the number of a paragraph that was put in between: "3 bis".</summary>
    private static readonly string[] Insertions = [.. Lexicon.Resources.Lines("ordinals.txt")];

    /// <summary>The number's value, for "1.", "3 bis." (3) and "(1)"; 0 for others and for numbers beyond any resolution.</summary>
    public int Value => Style is EnumeratorStyle.Number or EnumeratorStyle.BracketedNumber ? Numerals.Decimal(Label, 0, Label.IndexOf(' ') is > 0 and var blank ? blank : Label.Length) : 0;

    public bool IsFound => Style != EnumeratorStyle.None;

    public static Enumerator Read(ReadOnlySpan<char> text, int start = 0)
    {
        if (start >= text.Length)
        {
            return None;
        }

        var c = text[start];
        if (c == '(')
        {
            return Bracketed(text, start);
        }

        if (c == '*' && text.Slice(start).StartsWith("* *"))
        {
            // A line of asterisks parts texts.
            return None;
        }

        if (c is '•' or '●' or '·' or '▪' or '◦' or '–' or '—' or '−' || (c is '-' or '*' && start + 1 < text.Length && text[start + 1] == ' '))
        {
            // A bullet may be glued to its words, a dash is not.
            var glued = start + 1 < text.Length && text[start + 1] != ' ';
            return glued && c is not ('•' or '●' or '▪' or '◦') ? None : Make(EnumeratorStyle.Bullet, "", text, start + 1);
        }

        return Characters.IsDigit(c) ? Numbered(text, start) : Lettered(text, start);
    }

    /// <summary>"A." or "II." in front of a sentence: an item only where a list is expected, else a division or a name.</summary>
    public static Enumerator Capital(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('.');
        if (end is <= 0 or > 6 || end + 2 >= text.Length || text[end + 1] != ' ')
        {
            return None;
        }

        var label = text.Slice(0, end);
        return char.IsUpper(label[0]) && (label.Length == 1 || Numerals.Roman(label) > 0) ? Make(EnumeratorStyle.LetterStop, label, text, end + 1) : None;
    }

    private static Enumerator Bracketed(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && end < start + 7 && (char.IsLetterOrDigit(text[end]) || (text[end] == ' ' && end == start + 1)))
        {
            end++;
        }

        var close = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (close >= text.Length || text[close] != ')')
        {
            return None;
        }

        var label = text.Slice(start + 1, end - start - 1).Trim();
        if (label.Length == 0)
        {
            return None;
        }

        if (Numerals.IsDecimal(label))
        {
            return label.Length <= 3 ? Make(EnumeratorStyle.BracketedNumber, label, text, close + 1) : None;
        }

        return IsLetterLabel(label) ? Make(EnumeratorStyle.Letter, label, text, close + 1) : None;
    }

    private static Enumerator Numbered(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && Characters.IsDigit(text[end]))
        {
            end++;
        }

        if (end - start > 3 || end >= text.Length)
        {
            return None;
        }

        var digits = end;
        end = InsertionEnd(text, end);
        if (end >= text.Length || text[end] != '.')
        {
            return None;
        }

        // "6.D.4" is a code.
        if (end + 2 < text.Length && char.IsUpper(text[end + 1]) && text[end + 2] == '.')
        {
            return None;
        }

        if (end == digits && end + 1 < text.Length && Characters.IsDigit(text[end + 1]))
        {
            return Dotted(text, start, end);
        }

        var label = end == digits ? text.Slice(start, end - start) : text.Slice(start, digits - start).ToString() + " " + text.Slice(digits, end - digits).ToString().Trim();
        var number = end + 1;

        // "3 bis." has its word before the stop, "3. bis" is none of ours.
        return number == text.Length || text[number] == ' ' || char.IsUpper(text[number]) || text[number] is '“' or '"' or '('
            ? Make(EnumeratorStyle.Number, label, text, number)
            : None;
    }

    /// <summary>Where "bis" or its like ends behind a number, or <paramref name="start"/>.</summary>
    private static int InsertionEnd(ReadOnlySpan<char> text, int start)
    {
        var word = start < text.Length && text[start] == ' ' ? start + 1 : start;
        if (word == text.Length || !char.IsLetter(text[word]))
        {
            return start;
        }

        foreach (var insertion in Insertions)
        {
            if (text.Slice(word).StartsWith(insertion) && (word + insertion.Length == text.Length || !char.IsLetter(text[word + insertion.Length])))
            {
                return word + insertion.Length;
            }
        }

        return start;
    }

    private static Enumerator Dotted(ReadOnlySpan<char> text, int start, int end)
    {
        while (end + 1 < text.Length && text[end] == '.' && Characters.IsDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && Characters.IsDigit(text[end]))
            {
                end++;
            }
        }

        var label = text.Slice(start, end - start);
        var stop = end + 1 < text.Length && text[end] == ' ' && text[end + 1] == '.' ? end + 1 : end;
        var number = stop < text.Length && text[stop] == '.' ? stop + 1 : end;

        // "targets 14.5 and 14.6" may come at a line's start.
        var inSentence = number == end && number + 1 < text.Length && char.IsLower(text[number + 1]);
        return label.Length <= 9 && !inSentence && (number == text.Length || text[number] == ' ')
            ? Make(EnumeratorStyle.DottedNumber, label, text, number)
            : None;
    }

    private static Enumerator Lettered(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end < start + 6 && text[end] is >= 'a' and <= 'z')
        {
            end++;
        }

        if (end == start || end >= text.Length || text[end] is not ('.' or ')'))
        {
            return None;
        }

        var label = text.Slice(start, end - start);
        if (!(label.Length == 1 || Numerals.Roman(label) > 0) || (end + 1 < text.Length && text[end + 1] != ' '))
        {
            return None;
        }

        return Make(text[end] == '.' ? EnumeratorStyle.LetterStop : EnumeratorStyle.LetterBracket, label, text, end + 1);
    }

    private static bool IsLetterLabel(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (!(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z'))
            {
                return false;
            }
        }

        return label.Length == 1 || Numerals.Roman(label) > 0
            || (label.Length is 2 or 3 && label.TrimStart(label[0]).Length == 0 && char.IsLower(label[0]));
    }

    private static Enumerator Make(EnumeratorStyle style, ReadOnlySpan<char> label, ReadOnlySpan<char> text, int end)
    {
        var textStart = end;
        while (textStart < text.Length && text[textStart] == ' ')
        {
            textStart++;
        }

        return new Enumerator(style, Labels.Of(label), end, textStart);
    }
}
