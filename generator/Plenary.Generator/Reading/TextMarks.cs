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
internal static class MarkTable
{
    private static readonly TextMarks[] Ascii = [.. Enumerable.Range(0, 128).Select(c => Classify((char)c))];

    public static TextMarks Of(char c, Usage usage)
        => (c < Ascii.Length ? Ascii[c] : Classify(c)) | (usage.IsPairMark(c) ? TextMarks.Pair : TextMarks.None);

    private static TextMarks Classify(char c)
        => (Characters.IsDigit(c) ? TextMarks.Digit : TextMarks.None)
            | (NoteSigns.Is(c) || NoteSigns.Raised(c) != '\0' ? TextMarks.NoteSign : TextMarks.None)
            | (c == '/' ? TextMarks.Cites : TextMarks.None);
}
