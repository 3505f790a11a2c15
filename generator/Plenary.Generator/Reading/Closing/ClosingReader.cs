using System.Text;
using Plenary.Generator.Model;
using Plenary.Generator.Reading.Masthead;

namespace Plenary.Generator.Reading.Closing;

/// <summary>Finds the lines that close a resolution and reads the adoption that they tell.</summary>
internal static class ClosingReader
{
    /// <summary>Reads the closing among the blocks behind the last operative paragraph.</summary>
    public static ClosingReading Read(IReadOnlyList<string> blocks)
    {
        var pieces = new List<ClosingPiece>();
        var adoption = new Adoption();
        var block = 0;
        while (block < blocks.Count && !IsClosingStart(blocks[block]))
        {
            block++;
        }

        while (block < blocks.Count)
        {
            var text = blocks[block];
            if (TryReadMeetingLine(text, out var meeting, out var dateStart, out var date))
            {
                var dateOnSameLine = date != 0;
                Add(pieces, blocks, block, 0, dateOnSameLine ? dateStart : text.Length, ClosingRole.Meeting);
                Add(pieces, blocks, block, dateStart, dateOnSameLine ? text.Length : dateStart, ClosingRole.Date);
                adoption = With(adoption, meeting) with { Date = dateOnSameLine ? date : adoption.Date };
                block++;
            }
            else if (TryReadDateLine(text, out date))
            {
                Add(pieces, blocks, block, 0, text.Length, ClosingRole.Date);
                adoption = adoption with { Date = date };
                block++;
            }
            else if (IsStatementStart(text) || VoteReader.StartsList(text))
            {
                var end = IsStatementStart(text) ? FindStatementEnd(blocks, block) : FindListsEnd(blocks, block);
                adoption = ReadStatement(blocks, block, end, adoption, pieces);
                block = end;
            }
            else
            {
                break;
            }
        }

        return new ClosingReading { Pieces = pieces, Adoption = adoption, IsTallyContradicted = IsContradicted(adoption) };
    }

    /// <summary>Whether a closing begins with this block: a meeting's line, a date alone, or a statement of the vote.</summary>
    public static bool IsClosingStart(ReadOnlySpan<char> block) => IsClosingLine(block) || TryReadDateLine(block, out _);

    /// <summary>Whether a line can only be a closing's; a date alone may be a paragraph's last words.</summary>
    public static bool IsClosingLine(ReadOnlySpan<char> line) => TryReadMeetingLine(line, out _, out _, out _) || IsStatementStart(line);

    /// <summary>Where, behind the last words of a paragraph, a statement of the vote begins that was not parted from it; -1 for none.</summary>
    public static int FindClosingWithin(ReadOnlySpan<char> block)
    {
        for (var position = block.Length - 2; position > 0; position--)
        {
            if (char.IsWhiteSpace(block[position - 1]) && char.IsUpper(block[position]) && IsStatementStart(block, position))
            {
                var end = Phrase.SkipSpace(block, 0);
                return position > end ? position : -1;
            }
        }

        return -1;
    }

    /// <summary>Adds to the adoption what a note to the closing tells of the vote.</summary>
    public static Adoption ReadVoteNote(string note, Adoption adoption) => VoteReader.ReadNote(note, adoption);

    /// <summary>
    /// The adoption that masthead and closing tell together. What the masthead tells comes first: behind a text whose
    /// masthead has it all, an annexed letter may look like a closing.
    /// </summary>
    public static Adoption Merge(Adoption masthead, Adoption closing)
    {
        var meeting = masthead.Meeting != 0 ? masthead : closing;
        return closing with
        {
            Date = masthead.Date != 0 ? masthead.Date : closing.Date,
            Meeting = meeting.Meeting,
            IsResumed = meeting.IsResumed,
            IsClosed = meeting.IsClosed,
            IsPrivate = meeting.IsPrivate,
        };
    }

    /// <summary>"50th plenary meeting", alone or with its date behind it.</summary>
    private static bool TryReadMeetingLine(ReadOnlySpan<char> text, out Meeting meeting, out int dateStart, out int date)
    {
        (dateStart, date) = (text.Length, 0);
        if (!MeetingReader.TryRead(text, 0, out meeting))
        {
            return false;
        }

        var position = SkipPunctuation(text, meeting.End);
        if (DateReader.TryReadDate(text, SkipMarker(text, position), out _, out _))
        {
            position = SkipMarker(text, position);
        }

        if (DateReader.TryReadDate(text, position, out var end, out date))
        {
            dateStart = position;
            return IsMarkerOrEnd(text, end);
        }

        return IsMarkerOrEnd(text, position);
    }

    private static bool TryReadDateLine(ReadOnlySpan<char> text, out int date)
        => DateReader.TryReadDate(text, 0, out var end, out date) && IsMarkerOrEnd(text, end);

    private static bool IsStatementStart(ReadOnlySpan<char> text) => IsStatementStart(text, Phrase.SkipSpace(text, 0));

    private static bool IsStatementStart(ReadOnlySpan<char> text, int start)
    {
        start = start < text.Length && text[start] is '[' or '(' ? Phrase.SkipSpace(text, start + 1) : start;
        return start < text.Length
            && char.IsUpper(text[start])
            && Phrase.TryReadWord(text, start, ClosingWords.Adopted, out var end)
            && TellsHow(text, SkipPunctuation(text, end));
    }

    /// <summary>Notes begin with "Adopted by the Conference of …" too: only a mode, a vote, or a meeting's number makes a closing.</summary>
    private static bool TellsHow(ReadOnlySpan<char> text, int position)
    {
        if (Phrase.TryRead(text, position, ClosingWords.Unanimous, out _)
            || Phrase.TryRead(text, position, ClosingWords.WithoutVote, out _)
            || Phrase.TryRead(text, position, ClosingWords.Consensus, out _)
            || Phrase.TryRead(text, position, ClosingWords.Acclamation, out _))
        {
            return true;
        }

        if (Phrase.TryReadWord(text, position, MastheadWords.At, out var end))
        {
            return IsMeetingOrBroken(text, Phrase.SkipSpace(text, end));
        }

        if (!Phrase.TryReadWord(text, position, ClosingWords.By, out end))
        {
            return false;
        }

        end = Phrase.SkipSpace(text, end);
        return end == text.Length || Phrase.TryRead(text, end, ClosingWords.Recorded, out _) || NumberReader.TryRead(text, end, out _, out _);
    }

    /// <summary>A meeting, or so much of one as a line had room for; "the fifteenth meeting of the Conference" is another body's.</summary>
    private static bool IsMeetingOrBroken(ReadOnlySpan<char> text, int start)
    {
        if (MeetingReader.TryRead(text, start, out var meeting))
        {
            return !Phrase.TryReadWord(text, Phrase.SkipSpace(text, meeting.End), ClosingWords.Of, out _);
        }

        var end = NumberReader.TryRead(text, start, out var behind, out _) ? MeetingReader.SkipSuffix(text, behind) : start;
        return Phrase.SkipSpace(text, end) == text.Length;
    }

    /// <summary>The block behind the statement: one in brackets ends with them, another with its sentence.</summary>
    private static int FindStatementEnd(IReadOnlyList<string> blocks, int first)
    {
        var isBracketed = blocks[first].TrimStart().StartsWith("[", StringComparison.Ordinal);
        var depth = 0;
        for (var block = first; block < blocks.Count; block++)
        {
            var text = blocks[block];
            if (block > first && !isBracketed && depth <= 0 && (EndsSentence(blocks[block - 1]) || !GoesOn(text)))
            {
                return block;
            }

            foreach (var character in text)
            {
                depth += character switch { '(' or '[' => 1, ')' or ']' or '}' => -1, _ => 0 };
            }

            if (isBracketed && (depth <= 0 || block - first >= MostVoteBlocks))
            {
                return block + 1;
            }
        }

        return blocks.Count;
    }

    private const int MostVoteBlocks = 40;

    /// <summary>The block behind lists of names that no statement opens: each label stands before its names or right above them.</summary>
    private static int FindListsEnd(IReadOnlyList<string> blocks, int first)
    {
        var block = first;
        while (block < blocks.Count && VoteReader.StartsList(blocks[block]))
        {
            block++;
            if (blocks[block - 1].TrimEnd().EndsWith(":", StringComparison.Ordinal) && block < blocks.Count && !VoteReader.StartsList(blocks[block]))
            {
                block++;
            }
        }

        return block;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || char.IsDigit(text[end - 1])))
        {
            end--;
        }

        return end > 0 && text[end - 1] == '.';
    }

    /// <summary>Whether a line goes on with a statement: in lower case, in brackets, or with figures of meeting or vote.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text)
    {
        var start = Phrase.SkipSpace(text, 0);
        if (start >= text.Length || char.IsLower(text[start]) || text[start] == '(')
        {
            return true;
        }

        return MeetingReader.TryRead(text, start, out _)
            || (NumberReader.TryRead(text, start, out var end, out _)
                && (Phrase.TryReadWord(text, Phrase.SkipSpace(text, end), ClosingWords.Votes, out _)
                    || Phrase.TryReadWord(text, Phrase.SkipSpace(text, end), ClosingWords.Abstention, out _)));
    }

    private static Adoption ReadStatement(IReadOnlyList<string> blocks, int first, int end, Adoption adoption, List<ClosingPiece> pieces)
    {
        var words = new StringBuilder();
        for (var block = first; block < end; block++)
        {
            words.Append(words.Length > 0 ? " " : "").Append(blocks[block]);
        }

        var text = words.ToString();
        adoption = MeetingReader.TryFind(text, 0, out var meeting) ? With(adoption, meeting) : adoption;
        adoption = VoteReader.Read(text, adoption);
        var role = adoption.Mode == AdoptionMode.NotStated ? ClosingRole.Meeting : ClosingRole.Vote;
        for (var block = first; block < end; block++)
        {
            Add(pieces, blocks, block, 0, blocks[block].Length, role);
        }

        return adoption;
    }

    private static Adoption With(Adoption adoption, Meeting meeting) => adoption with
    {
        Meeting = meeting.Number,
        IsResumed = meeting.IsResumed,
        IsClosed = meeting.IsClosed,
        IsPrivate = meeting.IsPrivate,
    };

    private static bool IsContradicted(Adoption adoption)
        => adoption.Tally is { } tally
            && (Differs(tally.For, adoption.InFavour) || Differs(tally.Against, adoption.Against) || Differs(tally.Abstaining, adoption.Abstaining));

    private static bool Differs(int count, EquatableArray<string> names) => names.Count > 0 && names.Count != count;

    /// <summary>Skips the marker of a note and the blanks behind it: "12th plenary meeting5 3 March 2045".</summary>
    private static int SkipMarker(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        while (end < text.Length && end < position + 3 && (char.IsDigit(text[end]) || text[end] == '*'))
        {
            end++;
        }

        return end > position && end < text.Length && text[end] == ' ' ? end + 1 : position;
    }

    private static int SkipPunctuation(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is ',' or '.' or '_'))
        {
            position++;
        }

        return position;
    }

    /// <summary>Behind a closing line nothing may stand but the marker of a note and a stop.</summary>
    private static bool IsMarkerOrEnd(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (char.IsDigit(text[position]) || char.IsWhiteSpace(text[position]) || text[position] is '*' or '.'))
        {
            position++;
        }

        return position == text.Length;
    }

    private static void Add(List<ClosingPiece> pieces, IReadOnlyList<string> blocks, int block, int start, int end, ClosingRole role)
    {
        var text = blocks[block];
        start = Phrase.SkipSpace(text, start);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            pieces.Add(new ClosingPiece(new Piece(block, start, end - start), role));
        }
    }
}
