using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Reading.Masthead;

/// <summary>Cuts lists of States, as sponsors and votes print them, into the names.</summary>
internal static class StateNames
{
    private static readonly string[] Names = Resources.Rows("en.states.tsv")
        .Select(row => row[0])
        .OrderByDescending(name => name.Length)
        .ToArray();

    private static readonly string[] NamesWithSeparator = Names
        .Where(name => name.IndexOf(',') >= 0 || Phrase.Find(name, 0, MastheadWords.And, out _) >= 0)
        .ToArray();

    private static readonly char[] NoteMarks = [' ', '\u00A0', '*', '.', ']', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>Whether the name of a State stands here, and nothing that makes it part of a longer word.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        return Phrase.IsWordStart(text, start) && Phrase.TryReadWord(text, start, Names, out end);
    }

    /// <summary>The names as printed, without the marks of notes behind them. Commas, semicolons and "and" outside brackets part them.</summary>
    public static List<string> Split(ReadOnlySpan<char> text, int start, int end)
    {
        var names = new List<string>();
        var first = start;
        var depth = 0;
        var atNameStart = true;
        for (var position = start; position < end; position++)
        {
            var character = text[position];
            if (atNameStart && !char.IsWhiteSpace(character))
            {
                if (Phrase.TryReadWord(text, position, MastheadWords.And, out var behind))
                {
                    first = position = behind;
                    continue;
                }

                atNameStart = false;
                if (Phrase.TryReadWord(text, position, NamesWithSeparator, out behind))
                {
                    position = behind - 1;
                    continue;
                }
            }

            depth += character switch { '(' => 1, ')' when depth > 0 => -1, _ => 0 };
            var separator = depth > 0 ? 0 : SeparatorLength(text, position, end);
            if (separator > 0)
            {
                Add(names, text, first, position);
                position += separator - 1;
                first = position + 1;
                atNameStart = true;
            }
        }

        Add(names, text, first, end);
        return names;
    }

    private static int SeparatorLength(ReadOnlySpan<char> text, int position, int end)
    {
        if (text[position] is ',' or ';')
        {
            return 1;
        }

        return char.IsWhiteSpace(text[position])
            && Phrase.TryReadWord(text, position + 1, MastheadWords.And, out var behind)
            && (behind >= end || char.IsWhiteSpace(text[behind]))
            ? behind - position
            : 0;
    }

    private static void Add(List<string> names, ReadOnlySpan<char> text, int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        // The marker of a note may stand behind the name's comma, and so before the next name.
        var name = text.Slice(start, end - start).ToString().TrimStart(NoteMarks).TrimEnd(NoteMarks);
        if (name.Length > 0)
        {
            names.Add(name);
        }
    }
}
