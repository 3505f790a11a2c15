namespace Plenary.Analyzers;

/// <summary>Finds a place by its member's name, by its path, or by the words in which it is cited.</summary>
internal static class PlaceFinder
{
    /// <summary>A label has at most so many words: "3 bis", "1.1.1".</summary>
    private const int MaxLabelWords = 3;

    private static readonly string[] ByNumber = ["operative", "paragraph", ""];

    /// <summary>The place of a member's member: Operative8, D; null where there is none.</summary>
    public static Place? Member(Place scope, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            // A paragraph's reference to a note cites the note, which belongs to the resolution or to an annex.
            var found = Named(scope, name);
            for (var outer = scope.Parent; found is null && outer is not null && PlaceKinds.Of(name) == "Footnote"; outer = outer.Parent)
            {
                found = Named(outer, name);
            }

            // A class of its own is named by all that its member stands in: Operative8_D.
            found ??= scope.Parent is null ? scope.All.FirstOrDefault(place => place.Member.Replace('.', '_') == name) : null;
            if (found is null)
            {
                return null;
            }

            scope = found;
        }

        return scope;
    }

    /// <summary>The place of a piece of a citation, "para. 8 (d) (ii)", or of a path, "operative-8-d-ii"; null where there is none.</summary>
    public static Place? Written(Place scope, string piece)
    {
        if (Member(scope, piece.Split('.')) is { } member)
        {
            return member;
        }

        return Read(scope, Readings(piece));
    }

    /// <summary>The place of the first reading that has one; null where none has.</summary>
    public static Place? Read(Place scope, IReadOnlyList<IReadOnlyList<string>> readings)
    {
        foreach (var words in readings.Where(words => words.Count > 0))
        {
            for (var outer = scope; outer is not null; outer = words[0] == "footnote" ? outer.Parent : null)
            {
                if (Match(outer, words, 0) is { } found && found != outer)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>What a piece may mean, word by word with the name of the kind first: "para. 8 (d)" is operative 8 d, paragraph 8 d or 8 d.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Readings(string piece)
    {
        var words = Words(piece);
        if (words.Count == 0)
        {
            return [];
        }

        if (Ordinals.Read(words, out var count) is > 0 and var ordinal)
        {
            // "fourth preambular paragraph" is "preambular 4".
            words.RemoveRange(0, count);
            words.RemoveAll(PlaceKinds.IsWord);
            return [[.. words.Prepend(ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)).Prepend("preambular")]];
        }

        string[]? kinds;
        if (char.IsDigit(words[0][0]))
        {
            kinds = ByNumber;
        }
        else if (piece[0] == '(')
        {
            kinds = [""];
        }
        else
        {
            kinds = PlaceKinds.Of(words[0], words.Count > 1 ? words[1] : "", out var takesNext);
            words.RemoveRange(0, kinds is null ? 0 : takesNext ? 2 : 1);
        }

        return (kinds ?? []).Select(kind => kind.Length > 0 ? words.Prepend(kind).ToList() : words).Where(reading => reading.Count > 0).ToList();
    }

    /// <summary>The kind that a reading names; empty where it names none.</summary>
    public static string KindOf(IReadOnlyList<string> reading) => PlaceKinds.IsKind(reading[0]) ? reading[0] : "";

    /// <summary>Whether a piece says what kind of place it names: "para. 3", not "3".</summary>
    public static bool IsNamed(string piece) => PlaceKinds.IsWord(FirstWord(piece)) || Ordinals.Read(Words(piece), out _) > 0;

    /// <summary>Whether it names several: "paras. 3".</summary>
    public static bool IsPlural(string piece) => FirstWord(piece).EndsWith("s", StringComparison.OrdinalIgnoreCase) || piece.IndexOf("paras", StringComparison.OrdinalIgnoreCase) > 0
        || piece.IndexOf("paragraphs", StringComparison.OrdinalIgnoreCase) > 0;

    private static string FirstWord(string piece) => string.Concat(piece.TakeWhile(char.IsLetter));

    private static Place? Named(Place scope, string name) => scope.Inner.FirstOrDefault(place => place.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Place? Match(Place scope, IReadOnlyList<string> words, int from)
    {
        if (from == words.Count)
        {
            return scope;
        }

        foreach (var place in scope.Inner)
        {
            var at = from;
            if (place.Kind.Length > 0 && words[from] == place.Kind)
            {
                at++;
            }
            else if (place.Kind.Length > 0 && !(place.Kind == "paragraph" && scope.Kind == "article"))
            {
                continue;
            }

            // "the annex" is the only one, whatever its number.
            var isOnly = place.Kind == "annex" && at > from && scope.Inner.Count(other => other.Kind == "annex") == 1;
            if ((place.Label.Length == 0 || isOnly) && Match(place, words, at) is { } unlabelled)
            {
                return unlabelled;
            }

            for (var count = 1; count <= MaxLabelWords && at + count <= words.Count; count++)
            {
                if (IsLabel(place.Label, words.Skip(at).Take(count)) && Match(place, words, at + count) is { } labelled)
                {
                    return labelled;
                }
            }
        }

        return null;
    }

    private static bool IsLabel(string label, IEnumerable<string> words)
        => label.Equals(string.Concat(words), StringComparison.OrdinalIgnoreCase) || label.Equals(string.Join("_", words), StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a piece in small letters: runs of letters, and runs that begin with a digit; asterisks have their name.</summary>
    public static List<string> Words(string piece)
    {
        var words = new List<string>();
        for (var i = 0; i < piece.Length;)
        {
            var start = i;
            if (piece[i] == '*')
            {
                while (i < piece.Length && piece[i] == '*')
                {
                    i++;
                }

                words.Add("asterisk" + (i - start > 1 ? (i - start).ToString(System.Globalization.CultureInfo.InvariantCulture) : ""));
                continue;
            }

            var beginsWithDigit = char.IsDigit(piece[i]);
            while (i < piece.Length && char.IsLetterOrDigit(piece[i]) && (beginsWithDigit || !char.IsDigit(piece[i])))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(piece.Substring(start, i - start).ToLowerInvariant());
            }
            else
            {
                i++;
            }
        }

        return words;
    }
}
