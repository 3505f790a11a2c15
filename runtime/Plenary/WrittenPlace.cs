using System.Text;

namespace Plenary;

/// <summary>Reads the words in which a place is cited: "para. 8 (d) (ii)", "annex II, para. 4".</summary>
internal static class WrittenPlace
{
    private static readonly Dictionary<string, PlaceWord> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["paragraph"] = PlaceWord.Paragraph,
        ["paragraphs"] = PlaceWord.Paragraph,
        ["para"] = PlaceWord.Paragraph,
        ["paras"] = PlaceWord.Paragraph,
        ["par"] = PlaceWord.Paragraph,
        ["operative paragraph"] = PlaceWord.Paragraph,
        ["operative para"] = PlaceWord.Paragraph,
        ["operative"] = PlaceWord.Paragraph,
        ["op"] = PlaceWord.Paragraph,
        ["preambular paragraph"] = PlaceWord.Preambular,
        ["preambular para"] = PlaceWord.Preambular,
        ["preambular"] = PlaceWord.Preambular,
        ["pp"] = PlaceWord.Preambular,
        ["unnumbered paragraph"] = PlaceWord.Unnumbered,
        ["unnumbered"] = PlaceWord.Unnumbered,
        ["subparagraph"] = PlaceWord.Subparagraph,
        ["subpara"] = PlaceWord.Subparagraph,
        ["item"] = PlaceWord.Item,
        ["annex"] = PlaceWord.Annex,
        ["section"] = PlaceWord.Section,
        ["sect"] = PlaceWord.Section,
        ["sec"] = PlaceWord.Section,
        ["subsection"] = PlaceWord.Subsection,
        ["part"] = PlaceWord.Part,
        ["article"] = PlaceWord.Article,
        ["art"] = PlaceWord.Article,
        ["footnote"] = PlaceWord.Footnote,
        ["note"] = PlaceWord.Footnote,
        ["fn"] = PlaceWord.Footnote,
        ["chapeau"] = PlaceWord.Chapeau,
        ["draft"] = PlaceWord.Draft,
        ["draft resolution"] = PlaceWord.Draft,
    };

    /// <summary>The single places of a citation, from the outer to the inner.</summary>
    public static IEnumerable<string> Pieces(string words)
    {
        const string Of = " of ";
        const string The = "the ";
        var pieces = words.Split(Of, StringSplitOptions.TrimEntries);
        return Enumerable.Reverse(pieces)
            .Select(piece => piece.StartsWith(The, StringComparison.OrdinalIgnoreCase) ? piece[The.Length..] : piece)
            .SelectMany(piece => piece.Split(',', StringSplitOptions.TrimEntries));
    }

    /// <summary>Reads one place: the word that it begins with and its label, "8 (d) (ii)"; a number alone is a paragraph's.</summary>
    public static bool TryRead(string piece, out PlaceWord word, out string label)
    {
        label = piece;
        word = PlaceWord.Paragraph;
        var first = WordEnd(piece, 0);
        if (first == 0)
        {
            return piece.Length > 0 && char.IsAsciiDigit(piece[0]);
        }

        // "operative paragraph" before "operative".
        var second = WordEnd(piece, first);
        if (!Words.TryGetValue($"{Word(piece, 0, first)} {Word(piece, first, second)}", out word))
        {
            second = first;
            if (!Words.TryGetValue(Word(piece, 0, first), out word))
            {
                return false;
            }
        }

        label = piece[second..].Trim();
        return true;
    }

    /// <summary>The segments that the place may have in a path.</summary>
    public static string[] Segments(this PlaceWord word, string label)
    {
        var segment = Segment(label);
        return word switch
        {
            PlaceWord.Paragraph => ["operative-" + segment, "paragraph-" + segment, segment],
            PlaceWord.Preambular => ["preambular-" + segment],
            PlaceWord.Unnumbered => ["unnumbered-" + segment],

            // "subparagraph 3 (b)" begins with the paragraph.
            PlaceWord.Subparagraph when segment.Length > 0 && char.IsAsciiDigit(segment[0]) => [segment, "operative-" + segment, "paragraph-" + segment],
            PlaceWord.Subparagraph => [segment],
            PlaceWord.Item => ["item-" + segment],
            PlaceWord.Annex => [segment.Length == 0 ? "annex" : "annex-" + segment],
            PlaceWord.Section => ["section-" + segment, "subsection-" + segment],
            PlaceWord.Subsection => ["subsection-" + segment, "section-" + segment],
            PlaceWord.Part => ["part-" + segment],
            PlaceWord.Article => ["article-" + segment],
            PlaceWord.Chapeau => ["chapeau"],
            PlaceWord.Draft => ["draft"],
            _ => [],
        };
    }

    private static int WordEnd(string piece, int start)
    {
        var end = start;
        while (end < piece.Length && (piece[end] is ' ' or '.' || char.IsAsciiLetter(piece[end])))
        {
            if (piece[end] is ' ' or '.' && end > start && char.IsAsciiLetter(piece[end - 1]))
            {
                // What ends the word belongs to it, so that the next begins behind.
                return end + 1;
            }

            end++;
        }

        return end;
    }

    private static string Word(string piece, int start, int end) => piece[start..end].Trim(' ', '.');

    // As docs/storage.md says it of labels: every run of other characters than ASCII letters and digits one hyphen.
    private static string Segment(string label)
    {
        var segment = new StringBuilder();
        foreach (var character in label)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                segment.Append(character);
            }
            else if (segment.Length > 0 && segment[^1] != '-')
            {
                segment.Append('-');
            }
        }

        return segment.ToString().TrimEnd('-');
    }
}
