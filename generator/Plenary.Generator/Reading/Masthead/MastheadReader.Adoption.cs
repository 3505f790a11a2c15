using Plenary.Generator.Model;
using Plenary.Generator.Reading.Closing;

namespace Plenary.Generator.Reading.Masthead;

/// <summary>The pieces that say by whom, when and on whose proposal: adoption, origin, sponsors; and the facts together.</summary>
internal sealed partial class MastheadReader
{
    private readonly List<string> sponsors = [];
    private string adoptingName = "";
    private OrganKind adoptingOrgan;
    private Adoption adoption = new();
    private string awaitedYear = "";
    private string origin = "";
    private int blockWithoutDraft = -1;

    private bool TryReadAdoption(int block, string text, int start, bool isStart, out int end)
    {
        if (awaitsAdoption && isStart)
        {
            awaitsAdoption = false;
            if (TryReadYear(text, start, out end) || TryReadAdoptionDetails(text, start, out end))
            {
                Add(block, start, end, MastheadRole.AdoptedBy);
                return true;
            }
        }

        end = start;
        if ((hasAdoptedBy && adoption.Date != 0) || (inTitle && !isStart && titlePieces.Count > 0))
        {
            return false;
        }

        if (TryReadAdoptedBy(text, start, out end) || TryReadBareDate(text, start, out end))
        {
            Add(block, start, end, MastheadRole.AdoptedBy);
            hasAdoptedBy = true;
            inAgenda = false;
            return true;
        }

        return false;
    }

    private bool TryReadAdoptedBy(string text, int start, out int end)
    {
        if (!char.IsUpper(text[start]) || !Phrase.TryRead(text, start, MastheadWords.AdoptedBy, out end))
        {
            end = start;
            return false;
        }

        var name = Phrase.SkipSpace(text, end);
        name = Phrase.TryReadWord(text, name, MastheadWords.Article, out end) ? Phrase.SkipSpace(text, end) : name;
        if (MastheadWords.TryReadOrgan(text, name, out end, out var known, out adoptingOrgan))
        {
            adoptingName = known;
        }
        else
        {
            end = FindNameEnd(text, name);
            adoptingName = text.Substring(name, end - name).TrimEnd(',', ' ');
        }

        if (TryReadAdoptionDetails(text, end, out var behind))
        {
            end = behind;
        }

        return true;
    }

    /// <summary>The name of an organ that the list lacks runs to the meeting, the date, the origin or the end.</summary>
    private static int FindNameEnd(string text, int start)
    {
        for (var position = start; position < text.Length; position++)
        {
            if (text[position] == '['
                || (Phrase.IsWordStart(text, position)
                    && (Phrase.TryReadWord(text, position, MastheadWords.At, out _) || DateReader.TryReadDate(text, position, out _, out _))))
            {
                return Math.Max(start, TrimmedEnd(text, position));
            }
        }

        return Math.Max(start, TrimmedEnd(text, text.Length));
    }

    /// <summary>"at its 5153rd (closed) meeting, on 29 March 2005", of which any may stand on the next line.</summary>
    private bool TryReadAdoptionDetails(string text, int start, out int end)
    {
        end = start;
        var position = SkipCommas(text, start);
        if (Phrase.TryRead(text, position, MastheadWords.At, out var behind))
        {
            position = behind;
        }

        if (MeetingReader.TryRead(text, position, out var meeting))
        {
            adoption = adoption with
            {
                Meeting = meeting.Number,
                IsResumed = meeting.IsResumed,
                IsClosed = meeting.IsClosed,
                IsPrivate = meeting.IsPrivate,
            };
            end = SkipCommas(text, SkipBrackets(text, meeting.End));
            position = end;
        }

        if (DateReader.TryReadDate(text, position, out behind, out var date))
        {
            adoption = adoption with { Date = date };
            end = Phrase.TryReadWord(text, Phrase.SkipSpace(text, behind), MastheadWords.In, out _) ? TrimmedEnd(text, text.Length) : behind;
        }
        else
        {
            awaitsAdoption = true;
            position = Phrase.TryReadWord(text, position, MastheadWords.On, out behind) ? behind : position;
            var dayAndMonth = Phrase.SkipSpace(text, position);
            if (DateReader.TryReadDayAndMonth(text, dayAndMonth, out behind))
            {
                awaitedYear = text.Substring(dayAndMonth, behind - dayAndMonth);
                position = behind;
            }

            end = Phrase.SkipSpace(text, position) == text.Length ? TrimmedEnd(text, text.Length) : end;
        }

        return end > start;
    }

    /// <summary>The year on the line below its day and month.</summary>
    private bool TryReadYear(string text, int start, out int end)
    {
        const int yearLength = 4;
        end = Math.Min(start + yearLength, text.Length);
        if (awaitedYear.Length == 0 || !DateReader.TryReadDate(awaitedYear + " " + text.Substring(start, end - start), 0, out _, out var date))
        {
            return false;
        }

        adoption = adoption with { Date = date };
        awaitedYear = "";
        return true;
    }

    /// <summary>"(Part II)" behind a meeting.</summary>
    private static int SkipBrackets(string text, int position)
    {
        var open = Phrase.SkipSpace(text, position);
        var close = open < text.Length && text[open] == '(' ? text.IndexOf(')', open) : -1;
        return close < 0 ? position : close + 1;
    }

    private static int SkipCommas(string text, int position)
    {
        position = Phrase.SkipSpace(text, position);
        while (position < text.Length && text[position] == ',')
        {
            position = Phrase.SkipSpace(text, position + 1);
        }

        return position;
    }

    /// <summary>Behind the number: "of 22 November 1967", "Resolution of 29 April 1946", "(December 8, 1989)".</summary>
    private bool TryReadBareDate(string text, int start, out int end)
    {
        end = start;
        if (numberPiece is null || adoption.Date != 0 || (titlePieces.Count > 0 && text[start] != '('))
        {
            return false;
        }

        var isBracketed = text[start] == '(';
        var position = isBracketed ? start + 1 : start;
        var isDated = Phrase.TryReadWord(text, position, MastheadWords.Dated, out var behind);
        position = isDated ? behind : position;
        if ((!isDated && !isBracketed && !number.IsSecurityCouncil) || !DateReader.TryReadDate(text, position, out end, out var date))
        {
            return false;
        }

        adoption = adoption with { Date = date };
        end = end < text.Length && text[end] is ')' or '.' ? end + 1 : end;
        return true;
    }

    private bool TryReadOrigin(int block, string text, int start, out int end)
    {
        end = start;
        if (text[start] != '[')
        {
            return false;
        }

        originBlock = block;
        inAgenda = false;
        end = ReadOriginTo(block, text, start);
        return true;
    }

    private bool TryContinueOrigin(int block, string text, int start, bool isStart, out int end)
    {
        end = start;
        if (originDepth == 0)
        {
            return false;
        }

        // A bracket that is never closed must not swallow the title.
        if (block - originBlock >= MostOriginBlocks || (isStart && TitleNumberReader.TryRead(text, start, out _, out var found) && !IsContradicted(found)))
        {
            originDepth = 0;
            return false;
        }

        end = ReadOriginTo(block, text, start);
        return true;
    }

    private int ReadOriginTo(int block, string text, int start)
    {
        var end = start;
        do
        {
            originDepth += text[end] switch { '[' => 1, ']' or '}' => -1, _ => 0 };
            end++;
        }
        while (end < text.Length && originDepth > 0);

        Add(block, start, TrimmedEnd(text, end), MastheadRole.Origin);
        origin += (origin.Length > 0 ? " " : "") + text.Substring(start, end - start).Trim('[', ']', '}', ' ', '\u00A0');
        return end;
    }

    /// <summary>"Italy and Turkmenistan:* draft resolution", whose list of States may have begun on lines before.</summary>
    private bool TryReadSponsors(int block, string text, int start, out int end)
    {
        if (hasSponsors || block == blockWithoutDraft)
        {
            end = start;
            return false;
        }

        if (Phrase.TryRead(text, start, MastheadWords.DraftBy, out end))
        {
            end = TrimmedEnd(text, text.Length);
            sponsors.Add(text.Substring(start, end - start));
        }
        else if (TryFindDraft(text, start, out var listEnd, out end))
        {
            var listStart = FindSponsorsStart(text, start, listEnd);
            if (listStart > start)
            {
                free.Add(pieces.Count);
                Add(block, start, TrimmedEnd(text, listStart), inAgenda ? MastheadRole.AgendaTitle : MastheadRole.Other);
            }

            var list = TakeSponsorLines(isStart: listStart == start) + text.Substring(listStart, listEnd - listStart);
            sponsors.AddRange(StateNames.Split(list, 0, list.Length));
            start = listStart;
        }
        else
        {
            blockWithoutDraft = block;
            return false;
        }

        Add(block, start, end, MastheadRole.Sponsors);
        hasSponsors = true;
        inAgenda = false;
        return true;
    }

    /// <summary>Finds ": draft resolution", or the words alone on the line below the list.</summary>
    private static bool TryFindDraft(string text, int start, out int listEnd, out int end)
    {
        listEnd = start;
        if (Phrase.TryRead(text, start, MastheadWords.Draft, out end) && Phrase.SkipSpace(text, end) == text.Length)
        {
            return true;
        }

        for (var position = start; position < text.Length; position++)
        {
            if (text[position] != ':')
            {
                continue;
            }

            var behind = position + 1;
            while (behind < text.Length && (text[behind] == '*' || char.IsWhiteSpace(text[behind])))
            {
                behind++;
            }

            if (Phrase.TryReadWord(text, behind, MastheadWords.Draft, out end))
            {
                listEnd = position;
                return true;
            }
        }

        end = start;
        return false;
    }

    /// <summary>An agenda title on the same line ends where the first State begins that a list goes on from.</summary>
    private static int FindSponsorsStart(string text, int start, int listEnd)
    {
        for (var position = start; position < listEnd; position++)
        {
            if (StateNames.TryRead(text, position, out var end))
            {
                end = Phrase.SkipSpace(text, end);
                if (end >= listEnd || text[end] is ',' or '*' or '(' || Phrase.TryReadWord(text, end, MastheadWords.And, out _))
                {
                    return position;
                }
            }
        }

        return start;
    }

    /// <summary>Takes the lines before that are part of the list of States, and gives their words.</summary>
    private string TakeSponsorLines(bool isStart)
    {
        var first = pieces.Count;
        while (isStart && first > 0 && free.Contains(first - 1) && HoldsStates(Words(pieces[first - 1].Piece)))
        {
            first--;
        }

        var list = "";
        for (var i = first; i < pieces.Count; i++)
        {
            list += Words(pieces[i].Piece).TrimEnd(':', '*') + " ";
            pieces[i] = pieces[i] with { Role = MastheadRole.Sponsors };
        }

        return list;
    }

    private static bool HoldsStates(string line)
        => StateNames.Split(line, 0, line.Length).Any(name => StateNames.TryRead(name.TrimEnd(':', '*'), 0, out var end) && end >= name.TrimEnd(':', '*').Length);

    private string Words(Piece piece) => blocks[piece.Block].Substring(piece.Start, piece.Length);
}
