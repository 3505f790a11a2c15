using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading;

/// <summary>A line of the resolution itself, with what its words and its place say about paragraph boundaries.</summary>
internal sealed class BodyLine
{
    private const int Stretch = 400;

    // The words, or a stretch of them, stand in the file, or are a string of their own where white space had to be folded.
    private readonly string holder;
    private readonly int first;
    private readonly int length;

    public BodyLine(string source, Line line, bool afterBreak, LanguageLexicon lexicon)
    {
        Line = line;
        AfterBreak = afterBreak;

        // A start or an end shows within a short stretch: a line of a megabyte is not copied for it.
        (holder, first, length) = line.IsPlain ? (source, line.Start, Math.Min(line.Length, Stretch)) : Folded(Fold(source, line.Start, line.End));
        Start = LineStart.Of(Text, lexicon);
        IsNumberedOpening = Start is StartKind.Number && lexicon.Openings.Match(Text, Enumerator.TextStart, OpeningUse.Operative).IsOperative;
        EndMark = LineStart.EndMark(line.Length <= Stretch ? Text
            : line.IsPlain ? source.AsSpan(line.End - (Stretch / 2), Stretch / 2) : Fold(source, line.End - (Stretch / 2), line.End));
    }

    public Line Line { get; }

    /// <summary>The words with white space folded; of a very long line the first stretch only.</summary>
    public ReadOnlySpan<char> Text => holder.AsSpan(first, length);

    public StartKind Start { get; }

    /// <summary>Its number; read again each time, since few lines have one.</summary>
    public Enumerator Enumerator => Start is StartKind.Number or StartKind.Item ? Enumerator.Read(Text) : Enumerator.None;

    public char EndMark { get; }

    public bool Ends => EndMark != '\0';

    /// <summary>Whether a page break, footnotes or furniture stand between this line and the one before.</summary>
    public bool AfterBreak { get; }

    /// <summary>Whether the line is a paragraph's number and nothing else, as some extractions set it.</summary>
    public bool IsNumberAlone => Enumerator.IsFound && Enumerator.Style != EnumeratorStyle.Bullet && Enumerator.TextStart >= Text.Length;

    /// <summary>Whether it is nothing but a number of at most three digits, without a stop.</summary>
    public bool IsDigitsAlone => Text.Length <= 3 && Numerals.IsDecimal(Text);

    /// <summary>Whether it is a row of asterisks between passages.</summary>
    public bool IsOrnament => Characters.IsOrnament(Text);

    public bool IsDivisionAlone => Start is StartKind.Division && DivisionReader.NumberEnd(Text) == Text.Length;

    /// <summary>Whether the line is "Annex" and a number at most.</summary>
    public bool IsAnnexAlone => Start is StartKind.Annex && Text.Length < 12;

    /// <summary>Whether an opening of an operative paragraph follows the number.</summary>
    public bool IsNumberedOpening { get; }

    public bool StartsUpper => Text.Length > 0 && (char.IsUpper(Text[0]) || Characters.IsOpeningQuote(Text[0]));

    public bool StartsLower => Text.Length > 0 && char.IsLower(Text[0]);

    /// <summary>Whether the first word looks like an opening that the lexicon does not know ("Abhorring").</summary>
    public bool StartsLikeParticiple
    {
        get
        {
            var end = FirstWordLength;
            return StartsUpper && end > 4 && (EndsWith(end, "ing") || EndsWith(end, "ed"));
        }
    }

    public bool StartsLikePresentParticiple => StartsUpper && FirstWordLength > 4 && EndsWith(FirstWordLength, "ing");

    public ReadOnlySpan<char> SecondWord
    {
        get
        {
            var start = Math.Min(FirstWordLength + 1, Text.Length);
            var end = Text.Slice(start).IndexOf(' ');
            return end < 0 ? Text.Slice(start) : Text.Slice(start, end);
        }
    }

    public int FirstWordLength
    {
        get
        {
            var end = Text.IndexOf(' ');
            return end < 0 ? Text.Length : end;
        }
    }

    private bool EndsWith(int end, string suffix)
        => Text.Slice(0, end).EndsWith(suffix);

    private static (string Holder, int First, int Length) Folded(string text) => (text, 0, text.Length);

    private static string Fold(string source, int start, int end)
    {
        end = Math.Min(end, start + Stretch);
        var plain = start;
        while (plain < end && (source[plain] == ' ' ? plain > start && source[plain - 1] != ' ' : source[plain] is > ' ' and < '\u007F' || !(Characters.IsBlank(source[plain]) || Characters.IsInvisible(source[plain]))))
        {
            plain++;
        }

        if (plain == end)
        {
            return source.Substring(start, end - start);
        }

        var builder = new System.Text.StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var c = source[i];
            if (Characters.IsBlank(c))
            {
                if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
                {
                    builder.Append(' ');
                }
            }
            else if (!Characters.IsInvisible(c))
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }
}
