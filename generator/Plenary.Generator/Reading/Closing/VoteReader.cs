using Plenary.Generator.Model;
using Plenary.Generator.Reading.Masthead;

namespace Plenary.Generator.Reading.Closing;

/// <summary>Reads how a resolution was adopted: the mode, the figures, the names.</summary>
internal static class VoteReader
{
    private enum List
    {
        InFavour,
        Against,
        Abstaining,
        NotParticipating,
        Absent,
    }

    private static readonly (List List, string[] Labels)[] Labels =
    [
        (List.InFavour, ClosingWords.InFavourList),
        (List.Against, ClosingWords.AgainstList),
        (List.Abstaining, ClosingWords.AbstainingList),
        (List.NotParticipating, ClosingWords.NotParticipatingList),
        (List.Absent, ClosingWords.AbsentList),
    ];

    /// <summary>Adds to an adoption what the text says of the vote.</summary>
    public static Adoption Read(ReadOnlySpan<char> text, Adoption adoption)
    {
        adoption = ReadLists(text, ReadTally(text, adoption with { Mode = ReadMode(text, adoption.Mode) }));

        // Names of those who voted are a vote, figures or not.
        return adoption.Mode == AdoptionMode.NotStated && adoption.InFavour.Count + adoption.Against.Count > 0
            ? adoption with { Mode = AdoptionMode.Vote }
            : adoption;
    }

    /// <summary>Whether a text begins with the label of a list of names: "In favour: Albania, …".</summary>
    public static bool StartsList(ReadOnlySpan<char> text) => TryReadLabel(text, Phrase.SkipSpace(text, 0), out _, out _);

    /// <summary>Adds what a note tells: the vote itself, or that members did not take part in it.</summary>
    public static Adoption ReadNote(string note, Adoption adoption)
    {
        adoption = adoption.Mode == AdoptionMode.NotStated && Phrase.Find(note, 0, ClosingWords.NoVoteOnWhole, out _) < 0
            ? Read(note, adoption)
            : adoption;
        return adoption with
        {
            NotParticipating = adoption.NotParticipating.Count > 0 ? adoption.NotParticipating : ReadNamesBefore(note, ClosingWords.NotParticipating),
            Absent = adoption.Absent.Count > 0 ? adoption.Absent : ReadNamesBefore(note, ClosingWords.Absent),
        };
    }

    private static AdoptionMode ReadMode(ReadOnlySpan<char> text, AdoptionMode known)
    {
        if (Phrase.Find(text, 0, ClosingWords.WithoutVote, out _) >= 0)
        {
            return AdoptionMode.WithoutVote;
        }

        if (Phrase.Find(text, 0, ClosingWords.Consensus, out _) >= 0)
        {
            return AdoptionMode.Consensus;
        }

        if (Phrase.Find(text, 0, ClosingWords.Acclamation, out _) >= 0)
        {
            return AdoptionMode.Acclamation;
        }

        return Phrase.Find(text, 0, ClosingWords.Unanimous, out _) >= 0 ? AdoptionMode.Unanimous : known;
    }

    /// <summary>"by 13 votes to 1 (Cuba), with 1 abstention (China)", "by a recorded vote of 32 to 13, with 2 abstentions".</summary>
    private static Adoption ReadTally(ReadOnlySpan<char> text, Adoption adoption)
    {
        if (!TryFindFor(text, out var position, out var inFavour))
        {
            return adoption;
        }

        if (!TryReadAgainst(text, position, out var behind, out var votesAgainst))
        {
            return ReadRemarks(text, position, adoption with { Mode = AdoptionMode.Vote, Tally = new Tally(inFavour, 0, 0) });
        }

        position = Phrase.TryReadWord(text, Phrase.SkipSpace(text, behind), ClosingWords.Against, out var word) ? word : behind;
        var against = ReadBrackets(text, position, out position);
        var abstaining = TryReadAbstentions(text, position, out behind, out var abstentions) ? ReadBrackets(text, behind, out _) : [];
        return adoption with
        {
            Mode = AdoptionMode.Vote,
            Tally = new Tally(inFavour, votesAgainst, abstentions),
            Against = against.ToEquatable(),
            Abstaining = abstaining.ToEquatable(),
        };
    }

    /// <summary>"by 9 votes (Australia, present and not voting; Union of Soviet Socialist Republics, absent)": who did not vote, each with why.</summary>
    private static Adoption ReadRemarks(ReadOnlySpan<char> text, int start, Adoption adoption)
    {
        var (others, absent) = (new List<string>(), new List<string>());
        if (TryFindBrackets(text, start, out var open, out var close))
        {
            foreach (var remark in text.Slice(open + 1, close - open - 1).ToString().Split(';'))
            {
                var names = StateNames.Split(remark, 0, remark.Length);
                var isAbsent = Phrase.Find(remark, 0, ClosingWords.AbsentRemark, out _) >= 0;
                (isAbsent ? absent : others).AddRange(names.Take(1));
            }
        }

        return adoption with { NotParticipating = others.ToEquatable(), Absent = absent.ToEquatable() };
    }

    private static bool TryFindFor(ReadOnlySpan<char> text, out int end, out int inFavour)
    {
        for (var position = 0; position < text.Length; position++)
        {
            if (!Phrase.IsWordStart(text, position) || !Phrase.TryReadWord(text, position, ClosingWords.By, out var behind))
            {
                continue;
            }

            behind = Phrase.SkipSpace(text, behind);
            var isRecorded = Phrase.TryRead(text, behind, ClosingWords.Recorded, out var recorded);
            behind = isRecorded ? Phrase.SkipSpace(text, recorded) : behind;
            if (!NumberReader.TryRead(text, behind, out end, out inFavour))
            {
                continue;
            }

            if (Phrase.TryReadWord(text, Phrase.SkipSpace(text, end), ClosingWords.Votes, out behind))
            {
                end = behind;
                return true;
            }

            if (isRecorded || Phrase.TryReadWord(text, Phrase.SkipSpace(text, end), ClosingWords.To, out _))
            {
                return true;
            }
        }

        (end, inFavour) = (0, 0);
        return false;
    }

    private static bool TryReadAgainst(ReadOnlySpan<char> text, int start, out int end, out int votes)
    {
        votes = 0;
        end = start;
        var position = Phrase.TryReadWord(text, Phrase.SkipSpace(text, start), ClosingWords.To, out var behind) ? behind : start;
        if (!NumberReader.TryRead(text, Phrase.SkipSpace(text, position), out behind, out votes))
        {
            return false;
        }

        end = behind;
        return true;
    }

    private static bool TryReadAbstentions(ReadOnlySpan<char> text, int start, out int end, out int abstentions)
    {
        var position = start;
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is ',' or '.' or ';'))
        {
            position++;
        }

        position = Phrase.TryReadWord(text, position, ClosingWords.And, out var behind) ? Phrase.SkipSpace(text, behind) : position;
        position = Phrase.TryReadWord(text, position, ClosingWords.With, out behind) ? behind : position;
        end = start;
        if (NumberReader.TryRead(text, Phrase.SkipSpace(text, position), out behind, out abstentions)
            && Phrase.TryReadWord(text, Phrase.SkipSpace(text, behind), ClosingWords.Abstention, out end))
        {
            return true;
        }

        abstentions = 0;
        return false;
    }

    /// <summary>The names in the brackets that stand here; a brace is a misread bracket.</summary>
    private static List<string> ReadBrackets(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        if (!TryFindBrackets(text, start, out var open, out var close))
        {
            return [];
        }

        end = Math.Min(close + 1, text.Length);
        return StateNames.Split(text, open + 1, close);
    }

    private static bool TryFindBrackets(ReadOnlySpan<char> text, int start, out int open, out int close)
    {
        open = close = Phrase.SkipSpace(text, start);
        if (open >= text.Length || text[open] != '(')
        {
            return false;
        }

        var depth = 0;
        for (; close < text.Length; close++)
        {
            depth += text[close] switch { '(' => 1, ')' or '}' => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }
        }

        return true;
    }

    /// <summary>"In favour: … Against: … Abstaining: …": a label ends the list before it, even where no blank parts them.</summary>
    private static Adoption ReadLists(ReadOnlySpan<char> text, Adoption adoption)
    {
        var open = -1;
        var current = List.InFavour;
        for (var position = 0; position <= text.Length; position++)
        {
            var isLabel = TryReadLabel(text, position, out var list, out var end);
            if (open >= 0 && (isLabel || position == text.Length || text[position] == ']'))
            {
                adoption = With(adoption, current, StateNames.Split(text, open, position));
                open = -1;
            }

            if (isLabel)
            {
                current = list;
                open = end;
                position = end - 1;
            }
        }

        return adoption;
    }

    private static bool TryReadLabel(ReadOnlySpan<char> text, int position, out List list, out int end)
    {
        (list, end) = (List.InFavour, position);
        if (position >= text.Length || !char.IsUpper(text[position]))
        {
            return false;
        }

        foreach (var (candidate, labels) in Labels)
        {
            if (Phrase.TryRead(text, position, labels, out end))
            {
                list = candidate;
                return true;
            }
        }

        return false;
    }

    private static Adoption With(Adoption adoption, List list, List<string> names) => list switch
    {
        List.InFavour => adoption with { InFavour = names.ToEquatable() },
        List.Against => adoption with { Against = names.ToEquatable() },
        List.Abstaining => adoption with { Abstaining = names.ToEquatable() },
        List.NotParticipating => adoption with { NotParticipating = names.ToEquatable() },
        _ => adoption with { Absent = names.ToEquatable() },
    };

    /// <summary>"Two members (China and Iraq) did not participate in the voting": the brackets that end before the words.</summary>
    private static EquatableArray<string> ReadNamesBefore(ReadOnlySpan<char> text, string[] words)
    {
        var found = Phrase.Find(text, 0, words, out _);
        var close = found - 1;
        while (close >= 0 && char.IsWhiteSpace(text[close]))
        {
            close--;
        }

        if (close < 0 || text[close] is not (')' or '}'))
        {
            return default;
        }

        var depth = 0;
        for (var open = close; open >= 0; open--)
        {
            depth += text[open] switch { ')' or '}' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
            {
                return StateNames.Split(text, open + 1, close).ToEquatable();
            }
        }

        return default;
    }
}
