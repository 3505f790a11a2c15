namespace Plenary.Generator.Reading.Citations;

/// <summary>
/// A text cut into words and single marks. A word keeps the points, slashes and hyphens inside it
/// ("48/141", "S-24/2", "A/CONF.157/24", "III.G"), except for a hyphen between plain numbers ("15-18").
/// </summary>
internal sealed class Tokens
{
    private readonly List<(int Start, int End)> items = [];
    private readonly List<string> words = [];

    public Tokens(string text)
    {
        Text = text;
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = char.IsLetterOrDigit(text[i]) ? EndOfWord(text, i) : i + 1;
            items.Add((i, end));
            words.Add(text.Substring(i, end - i).Replace('\u2011', '-'));
            i = end;
        }
    }

    public string Text { get; }

    public int Count => items.Count;

    /// <summary>The token, hyphens of every kind as "-"; empty past the end.</summary>
    public string this[int index] => index >= 0 && index < words.Count ? words[index] : "";

    public int Start(int index) => index < items.Count ? items[index].Start : Text.Length;

    public int End(int index) => items[index].End;

    public bool Is(int index, string word) => string.Equals(this[index], word, StringComparison.Ordinal);

    /// <summary>Whether the token is a number of at most <paramref name="digits"/> digits.</summary>
    public bool IsNumber(int index, int digits)
    {
        var word = this[index];
        return word.Length > 0 && word.Length <= digits && Figures.IsDigits(word, 0, word.Length);
    }

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsAttached(int index) => index > 0 && index < Count && items[index].Start == items[index - 1].End;

    /// <summary>The first token that starts at or after an offset, looked for from <paramref name="from"/> on.</summary>
    public int At(int offset, int from)
    {
        while (from < Count && items[from].Start < offset)
        {
            from++;
        }

        return from;
    }

    private static int EndOfWord(string text, int start)
    {
        var digits = char.IsDigit(text[start]);
        var i = start + 1;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                digits &= char.IsDigit(c);
                continue;
            }

            var joins = c is '.' or '/' or '\'' or '\u2019' || (c is '-' or '\u2011' && !(digits && i + 1 < text.Length && char.IsDigit(text[i + 1])));
            if (!joins || i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]))
            {
                break;
            }

            digits = false;
        }

        return i;
    }
}
