using Plenary.Generator.Lexicon;
using Plenary.Generator.Reading.Closing;

namespace Plenary.Generator.Reading;

/// <summary>What a line or a block starts with, by its words alone.</summary>
internal enum StartKind : byte
{
    None,
    Number,
    Item,
    Opening,
    Formula,
    Division,
    Closing,
    Annex,
}

/// <summary>Tells the starts and ends of paragraphs by their words.</summary>
internal static class LineStart
{
    public static StartKind Of(ReadOnlySpan<char> text, LanguageLexicon lexicon)
    {
        if (text.Length == 0)
        {
            return StartKind.None;
        }

        if (lexicon.IsFormula(text, out _, out _))
        {
            return StartKind.Formula;
        }

        var enumerator = Enumerator.Read(text);
        if (enumerator.IsFound)
        {
            return enumerator.Style is EnumeratorStyle.Number or EnumeratorStyle.DottedNumber ? StartKind.Number : StartKind.Item;
        }

        if (ClosingReader.IsClosingLine(text))
        {
            return StartKind.Closing;
        }

        if (DivisionReader.IsAnnex(text))
        {
            return StartKind.Annex;
        }

        if (DivisionReader.IsDivision(text))
        {
            return StartKind.Division;
        }

        return char.IsUpper(text[0]) && lexicon.Openings.Match(text, 0, OpeningUse.None).IsFound ? StartKind.Opening : StartKind.None;
    }

    /// <summary>Whether the words end as a paragraph does: with a comma, semicolon, colon or full stop, a footnote's marker behind it or not.</summary>
    public static bool Ends(ReadOnlySpan<char> text) => EndMark(text) != '\0';

    /// <summary>The mark that ends the words, looking past markers, blanks and closing quotes; '\0' for none.</summary>
    public static char EndMark(ReadOnlySpan<char> text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (Characters.IsDigit(text[i]) || text[i] == ' ' || NoteSigns.Is(text[i]) || Characters.IsClosingMark(text[i])))
        {
            i--;
        }

        if (i < 0 || text[i] is not (',' or ';' or ':' or '.'))
        {
            return '\0';
        }

        // "1,200" and "No. 973" are no ends: what stands behind the mark must be a marker, or nothing.
        var rest = text.Length - 1 - i;
        if (rest == 0)
        {
            return text[i];
        }

        var digits = 0;
        for (var k = i + 1; k < text.Length; k++)
        {
            digits += Characters.IsDigit(text[k]) ? 1 : 0;
        }

        if (digits > 3 || (i > 0 && text[i] == '.' && digits > 0 && text[i - 1] is 'o' or 's' && i > 1 && text[i - 2] is 'N' or 'V' or 'v'))
        {
            return '\0';
        }

        return digits == 0 || i == 0 || !Characters.IsDigit(text[i - 1]) || text[i + 1] == ' ' || digits < 3 ? text[i] : '\0';
    }
}
