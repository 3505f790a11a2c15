using System.Runtime.CompilerServices;
using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading.Citations;

/// <summary>
/// A text cut into words and single marks. A word keeps the points, slashes and hyphens inside it
/// ("48/141", "S-24/2", "A/CONF.157/24", "III.G"), except for a hyphen between plain numbers ("15-18").
/// One instance serves text after text.
/// </summary>
internal sealed class Tokens(CitationWords lexicon)
{
    private Token[] items = new Token[128];

    public Tokens(CitationWords lexicon, string text)
        : this(lexicon) => Cut(text);

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>Whether anything in the text can be a citation: a noun before numbers, a word with a slash, "Ibid.".</summary>
    public bool MayCite { get; private set; }

    /// <summary>Whether anything in the text can point at a place: the noun of a place or of a resolution.</summary>
    public bool MayRefer { get; private set; }

    /// <summary>The token, hyphens of every kind as "-"; empty past the end.</summary>
    public string this[int index]
        => index >= 0 && index < Count ? Text.Substring(items[index].Start, items[index].End - items[index].Start).Replace('\u2011', '-') : "";

    /// <summary>Cuts a text; what was cut before is forgotten.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    public void Cut(string words)
    {
        Text = words;
        var text = words.AsSpan();
        Count = 0;
        MayCite = MayRefer = false;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c == ' ' || char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            if (Count == items.Length)
            {
                Array.Resize(ref items, items.Length * 2);
            }

            ref var token = ref items[Count++];
            token = new Token { Start = i, Word = -1 };
            if (char.IsLetterOrDigit(c))
            {
                i = CutWord(text, ref token);
            }
            else
            {
                token.Mark = c == '\u2011' ? '-' : c;
                i++;
            }

            token.End = i;
        }
    }

    public int Start(int index) => index < Count ? items[index].Start : Text.Length;

    public int End(int index) => items[index].End;

    /// <summary>Where the tokens from one up to another stand.</summary>
    public Span Between(int from, int to) => new(items[from].Start, items[to - 1].End - items[from].Start);

    /// <summary>The first character; NUL outside the text.</summary>
    public char First(int index) => index >= 0 && index < Count ? Text[items[index].Start] : '\0';

    /// <summary>The mark that the token is; NUL for words and outside the text.</summary>
    public char Mark(int index) => index >= 0 && index < Count ? items[index].Mark : '\0';

    public bool Is(int index, char mark) => Mark(index) == mark;

    public bool Is(int index, string word)
        => index >= 0 && index < Count && items[index].End - items[index].Start == word.Length && string.CompareOrdinal(Text, items[index].Start, word, 0, word.Length) == 0;

    /// <summary>Whether the token is a word that does this around citations.</summary>
    public bool Is(int index, WordRoles role) => index >= 0 && index < Count && items[index].Word is >= 0 and var word && (lexicon[word].Roles & role) != 0;

    /// <summary>What the lexicon says of the token, null for nothing.</summary>
    public CitationWord? Word(int index) => index >= 0 && index < Count && items[index].Word is >= 0 and var word ? lexicon[word] : null;

    /// <summary>The number of a month, 0 for any other word.</summary>
    public int Month(int index) => Word(index)?.Month ?? 0;

    public bool HasSlash(int index) => items[index].HasSlash;

    /// <summary>Whether the token is a number of at most <paramref name="digits"/> digits.</summary>
    public bool IsNumber(int index, int digits)
        => index >= 0 && index < Count && items[index].End - items[index].Start <= digits && Figures.IsDigits(Text, items[index].Start, items[index].End);

    /// <summary>The token's value, -1 where it is no number of up to nine digits.</summary>
    public int Value(int index) => index >= 0 && index < Count ? Figures.Value(Text, items[index].Start, items[index].End) : -1;

    public bool IsYear(int index) => index >= 0 && index < Count && Figures.IsYear(Text, items[index].Start, items[index].End);

    /// <summary>Whether the token is one capital letter.</summary>
    public bool IsCapital(int index) => index >= 0 && index < Count && items[index].End - items[index].Start == 1 && Text[items[index].Start] is >= 'A' and <= 'Z';

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsAttached(int index) => index > 0 && index < Count && items[index].Start == items[index - 1].End;

    /// <summary>Whether the token is a word in lower case that says nothing around citations, as most are.</summary>
    public bool IsPlainWord(int index) => items[index].IsPlain;

    /// <summary>The first token that starts at or after an offset, looked for from <paramref name="from"/> on.</summary>
    public int At(int offset, int from)
    {
        while (from < Count && items[from].Start < offset)
        {
            from++;
        }

        return from;
    }

    /// <summary>Reads a word into its token; the end of the word.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    private int CutWord(ReadOnlySpan<char> text, ref Token token)
    {
        var first = text[token.Start];
        var key = PackedWords.Append(0, first);
        var i = token.Start + 1;
        while (i < text.Length && text[i] is >= 'a' and <= 'z')
        {
            key = PackedWords.Append(key, text[i++]);
        }

        if (i - token.Start <= PackedWords.MaxLength && (first | 0x20) is >= 'a' and <= 'z' && (i == text.Length || text[i] is ' ' or ',' or ';' or ')'))
        {
            token.Word = lexicon.Find(first < 'a' ? PackedWords.Capitalized(key) : key);
        }
        else
        {
            i = EndOfWord(text, token.Start, i, out token.HasSlash, out var hasNoBreakHyphen);
            var word = text.Slice(token.Start, i - token.Start);
            token.Word = lexicon.Find(hasNoBreakHyphen ? word.ToString().Replace('\u2011', '-') : word);
        }

        if (token.Word >= 0)
        {
            var word = lexicon[token.Word];
            MayCite |= word.IsNoun || (word.Roles & WordRoles.Ibid) != 0;
            MayRefer |= word.IsNoun || word.IsPlace;
        }

        MayCite |= token.HasSlash;
        token.IsPlain = token.Word < 0 && !token.HasSlash && first is >= 'a' and <= 'z';
        return i;
    }

    /// <summary>The end of a word of which all up to a place was read, without joining marks.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    private static int EndOfWord(ReadOnlySpan<char> text, int start, int read, out bool hasSlash, out bool hasNoBreakHyphen)
    {
        hasSlash = hasNoBreakHyphen = false;
        var digits = read == start + 1 && char.IsDigit(text[start]);
        var i = read;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                digits = digits && char.IsDigit(c);
                continue;
            }

            var joins = c is '.' or '/' or '\'' or '\u2019' || (c is '-' or '\u2011' && !(digits && i + 1 < text.Length && char.IsDigit(text[i + 1])));
            if (!joins || i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]))
            {
                break;
            }

            hasSlash |= c == '/';
            hasNoBreakHyphen |= c == '\u2011';
            digits = false;
        }

        return i;
    }

    private struct Token
    {
        public int Start;
        public int End;
        public char Mark;
        public bool HasSlash;
        public bool IsPlain;
        public int Word;
    }
}
