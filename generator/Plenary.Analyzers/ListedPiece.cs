namespace Plenary.Analyzers;

/// <summary>How a piece of a list hangs on the one before.</summary>
internal enum Joint
{
    /// <summary>Behind a comma: inside the place before ("annex II, para. 4"), or the next of a list ("paras. 3, 4").</summary>
    Comma,

    /// <summary>Behind "and", "or", "&amp;" or a semicolon: the next of a list.</summary>
    And,

    /// <summary>The end of a range that begins with the piece before.</summary>
    Range,
}

/// <summary>One place of a list of places, as it is written.</summary>
internal readonly record struct ListedPiece(Piece Piece, Joint Joint)
{
    private const string The = "the ";

    private static readonly string[] Conjunctions = [" and ", " or ", "&"];
    private static readonly string[] Ranges = [" to ", " through "];

    /// <summary>"para. 3", "5" and "7" of "paras. 3, 5 to 7".</summary>
    public static IEnumerable<ListedPiece> Of(Piece list)
    {
        var (start, joint, depth) = (0, Joint.Comma, 0);
        for (var i = 0; i <= list.Text.Length; i++)
        {
            var c = i < list.Text.Length ? list.Text[i] : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            var conjunction = depth > 0 ? null : Conjunctions.FirstOrDefault(word => At(list.Text, i, word));
            if (i < list.Text.Length && conjunction is null && (depth > 0 || c is not (',' or ';')))
            {
                continue;
            }

            foreach (var piece in Ends(WithoutArticle(list.Part(start, i))))
            {
                yield return new ListedPiece(piece.Piece, piece.Joint == Joint.Range ? Joint.Range : joint);
                joint = Joint.Comma;
            }

            // ", and" is "and". The blank behind a conjunction may stand before the next one.
            joint = conjunction is not null || c == ';' ? Joint.And : joint;
            i += conjunction is null ? 0 : conjunction.TrimEnd().Length - 1;
            start = i + 1;
        }
    }

    /// <summary>Whether the word or dash there is that of a range: "3 to 5", "(a)-(c)", "II–IV", but not "annex II to resolution 52/131".</summary>
    public static bool IsRange(string text, int at, int length)
        => Label(text, at, -1) is var left and not '\0' && Label(text, at + length, 1) is var right and not '\0'
            && (left == right || (left != 'A' && right != 'A'));

    private static IEnumerable<(Piece Piece, Joint Joint)> Ends(Piece piece)
    {
        if (piece.Text.Length == 0)
        {
            yield break;
        }

        for (var i = 1; i < piece.Text.Length && !IsPath(piece.Text); i++)
        {
            var length = piece.Text[i] is '-' or >= '\u2010' and <= '\u2014' ? 1 : Ranges.FirstOrDefault(word => At(piece.Text, i, word))?.Length ?? 0;
            if (length > 0 && IsRange(piece.Text, i, length))
            {
                yield return (piece.Part(0, i), Joint.Comma);
                yield return (piece.Part(i + length, piece.Text.Length), Joint.Range);
                yield break;
            }
        }

        yield return (piece, Joint.Comma);
    }

    // "operative-8-d-ii".
    private static bool IsPath(string text)
    {
        var word = text.TakeWhile(char.IsLetter).Count();
        return word > 0 && word < text.Length && text[word] == '-' && !text.Any(char.IsWhiteSpace);
    }

    /// <summary>What kind of label ends before, or begins behind, a place in the text: '1' a number, '(' one in brackets, 'A' letters; '\0' is none.</summary>
    private static char Label(string text, int at, int step)
    {
        var i = step < 0 ? at - 1 : at;
        while (i >= 0 && i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i += step;
        }

        var start = i;
        while (i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]))
        {
            i += step;
        }

        if (i == start)
        {
            return start >= 0 && start < text.Length && text[start] == (step < 0 ? ')' : '(') ? '(' : '\0';
        }

        // A symbol: "52/131".
        if (i >= 0 && i < text.Length && text[i] == '/')
        {
            return '\0';
        }

        var word = step < 0 ? text.Substring(i + 1, start - i) : text.Substring(start, i - start);
        if (step > 0 && PlaceKinds.IsWord(word))
        {
            // "para. 3 to para. 5".
            return Label(text, i < text.Length && text[i] == '.' ? i + 1 : i, step);
        }

        return char.IsDigit(word[0]) ? '1'
            : word.All(char.IsUpper) ? 'A'
            : step < 0 && word is "bis" or "ter" or "quater" ? Label(text, i + 1, step)
            : '\0';
    }

    private static Piece WithoutArticle(Piece piece)
        => piece.Text.StartsWith(The, StringComparison.OrdinalIgnoreCase) ? piece.Part(The.Length, piece.Text.Length) : piece;

    private static bool At(string text, int at, string word) => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
