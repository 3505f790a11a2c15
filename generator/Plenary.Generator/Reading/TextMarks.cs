using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading;

/// <summary>What a text holds besides plain words. A step that looks for one of these passes over the texts without it: see ReadingBenchmarks.</summary>
[Flags]
internal enum TextMarks
{
    None = 0,

    /// <summary>A digit.</summary>
    Digit = 1,

    /// <summary>A digit right behind a word or a mark.</summary>
    GluedDigit = 2,

    /// <summary>A sign, or a raised figure, that a footnote may be marked with.</summary>
    NoteSign = 4,

    /// <summary>A quotation mark or a bracket.</summary>
    Pair = 8,

    /// <summary>A slash, or a word that governs numbers or names a place: without one nothing is cited.</summary>
    Cites = 16,
}

/// <summary>Which mark each character is.</summary>
internal sealed class MarkTable
{
    private readonly TextMarks[] ascii = new TextMarks[128];
    private readonly Usage usage;

    public MarkTable(Usage usage)
    {
        this.usage = usage;
        for (var c = '\0'; c < ascii.Length; c++)
        {
            ascii[c] = Classify(c);
        }
    }

    public TextMarks Of(char c) => c < ascii.Length ? ascii[c] : Classify(c);

    private TextMarks Classify(char c)
        => (Characters.IsDigit(c) ? TextMarks.Digit : TextMarks.None)
            | (NoteSigns.Is(c) || NoteSigns.Raised(c) != '\0' ? TextMarks.NoteSign : TextMarks.None)
            | (usage.IsPairMark(c) ? TextMarks.Pair : TextMarks.None)
            | (c == '/' ? TextMarks.Cites : TextMarks.None);
}
