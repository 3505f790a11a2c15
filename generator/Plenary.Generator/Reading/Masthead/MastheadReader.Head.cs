using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Masthead;

/// <summary>The pieces of the masthead's head: symbol, organ, distribution, dates, session, agenda.</summary>
internal sealed partial class MastheadReader
{
    private readonly List<string> agendaItems = [];
    private string organName = "";
    private OrganKind organ;
    private string distribution = "";
    private string language = "";
    private int issued;
    private string session = "";
    private int sessionNumber;

    private bool TryReadHead(int block, string text, int start, out int end)
        => TryReadSymbol(block, text, start, out end)
            || (!inAgenda && (TryReadOrgan(block, text, start, out end)
                || TryReadDistribution(block, text, start, out end)
                || TryReadLanguage(block, text, start, out end)
                || TryReadDates(block, text, start, out end)
                || TryReadSession(block, text, start, out end)))
            || TryReadAgendaItems(block, text, start, out end);

    private bool TryReadSymbol(int block, string text, int start, out int end)
    {
        if (!SymbolReader.TryReadSymbol(text, start, out end, out var found) || (end < text.Length && !char.IsWhiteSpace(text[end])))
        {
            return false;
        }

        symbol = symbol.Length == 0 ? found : symbol;
        Add(block, start, end, MastheadRole.Symbol);
        return true;
    }

    /// <summary>A running head in the midst of a title.</summary>
    private bool TryReadWholeSymbol(int block, string text, int start, out int end)
    {
        end = start;
        return SymbolReader.TryReadSymbol(text, out _) && TryReadSymbol(block, text, start, out end);
    }

    /// <summary>A name is the organ's line only where nothing but other pieces follows: agenda titles begin with such names too.</summary>
    private bool TryReadOrgan(int block, string text, int start, out int end)
    {
        if (Phrase.TryRead(text, start, MastheadWords.UnitedNations, out end) && IsHeadEnd(text, end))
        {
            Add(block, start, end, MastheadRole.Other);
            return true;
        }

        if (!MastheadWords.TryReadOrgan(text, start, out end, out var name, out var kind) || !IsHeadEnd(text, end))
        {
            return false;
        }

        if (kind != OrganKind.Other || organName.Length == 0)
        {
            (organName, organ) = (name, kind);
        }

        Add(block, start, end, MastheadRole.Organ);
        return true;
    }

    private static bool IsHeadEnd(string text, int end)
    {
        var position = Phrase.SkipSpace(text, end);
        return position == text.Length
            || (position > end
                && (SymbolReader.TryReadSymbol(text, position, out _, out _)
                    || MastheadWords.TryReadOrgan(text, position, out _, out _, out _)
                    || Phrase.TryRead(text, position, MastheadWords.Distribution, out _)
                    || Phrase.TryRead(text, position, MastheadWords.Original, out _)
                    || DateReader.TryReadDate(text, position, out _, out _)
                    || TryReadSessionName(text, position, out _, out _)));
    }

    private bool TryReadDistribution(int block, string text, int start, out int end)
    {
        if (!Phrase.TryRead(text, start, MastheadWords.Distribution, out end))
        {
            return false;
        }

        distribution = ReadWord(text, ref end);
        Add(block, start, end, MastheadRole.Distribution);
        return true;
    }

    private bool TryReadLanguage(int block, string text, int start, out int end)
    {
        if (!Phrase.TryRead(text, start, MastheadWords.Original, out end))
        {
            return false;
        }

        language = ReadWord(text, ref end);
        Add(block, start, end, MastheadRole.OriginalLanguage);
        return true;
    }

    private static string ReadWord(string text, ref int end)
    {
        var first = Phrase.SkipSpace(text, end);
        var last = first;
        while (last < text.Length && (char.IsLetter(text[last]) || text[last] == '/'))
        {
            last++;
        }

        end = last > first ? last : end;
        return text.Substring(first, last - first);
    }

    /// <summary>The day of issue, or the days of a session: "26 February–5 April 2024", of which extraction may lose the dash.</summary>
    private bool TryReadDates(int block, string text, int start, out int end)
    {
        if (DateReader.TryReadDate(text, start, out end, out var date))
        {
            issued = issued == 0 ? date : issued;
            Add(block, start, end, MastheadRole.Issued);
            return true;
        }

        if (!DateReader.TryReadDayAndMonth(text, start, out var first))
        {
            return false;
        }

        var last = Phrase.SkipSpace(text, first);
        last = last < text.Length && text[last] is '–' or '-' or '—' ? last + 1 : last;
        if (!DateReader.TryReadDate(text, last, out end, out _))
        {
            return false;
        }

        Add(block, start, end, MastheadRole.Session);
        return true;
    }

    private bool TryReadSession(int block, string text, int start, out int end)
    {
        if (!TryReadSessionName(text, start, out end, out var value) || !IsNameEnd(text, end))
        {
            return false;
        }

        if (session.Length == 0)
        {
            session = text.Substring(start, end - start);
            sessionNumber = value;
        }

        Add(block, start, end, MastheadRole.Session);
        return true;
    }

    private static bool TryReadSessionName(string text, int start, out int end, out int value)
    {
        if (!NumberReader.TryRead(text, start, out end, out value))
        {
            return false;
        }

        var position = Phrase.SkipSpace(text, end);
        while (Phrase.TryReadWord(text, position, MastheadWords.SessionWord, out end))
        {
            position = Phrase.SkipSpace(text, end);
        }

        return Phrase.TryReadWord(text, position, MastheadWords.Session, out end);
    }

    /// <summary>"Sixth session of the Conference" is no session of the organ.</summary>
    private static bool IsNameEnd(string text, int end)
    {
        var position = Phrase.SkipSpace(text, end);
        return position == text.Length || !char.IsLower(text[position]);
    }

    private bool TryReadAgendaItems(int block, string text, int start, out int end)
    {
        end = start;
        if (agendaItems.Count > 0
            || !Phrase.TryRead(text, start, MastheadWords.AgendaItem, out var position)
            || !TryReadItems(text, position, out end))
        {
            return false;
        }

        end = Phrase.TryRead(text, Phrase.SkipSpace(text, end), MastheadWords.AgendaEnd, out var behind) ? behind : end;
        end = end < text.Length && text[end] == '*' ? end + 1 : end;
        Add(block, start, end, MastheadRole.AgendaItems);
        inAgenda = true;
        return true;
    }

    /// <summary>"75 (a)", "13 and 117", "20 (b) and (jj)": a letter goes with the number before it.</summary>
    private bool TryReadItems(string text, int start, out int end)
    {
        var item = "";
        var isBare = false;
        var afterSeparator = true;
        end = start;
        for (var position = Phrase.SkipSpace(text, start); position < text.Length; position = Phrase.SkipSpace(text, position))
        {
            var first = position;
            if (afterSeparator && text[position] is >= '0' and <= '9')
            {
                while (position < text.Length && text[position] is >= '0' and <= '9')
                {
                    position++;
                }

                item = text.Substring(first, position - first);
                agendaItems.Add(item);
                (isBare, afterSeparator, end) = (true, false, position);
            }
            else if (item.Length > 0 && TryReadItemLetter(text, position, out position))
            {
                if (isBare)
                {
                    agendaItems.RemoveAt(agendaItems.Count - 1);
                }

                agendaItems.Add(item + " " + text.Substring(first, position - first));
                (isBare, afterSeparator, end) = (false, false, position);
            }
            else if (item.Length > 0 && !afterSeparator && text[first] is ',' or ';')
            {
                position = first + 1;
                afterSeparator = true;
            }
            else if (item.Length > 0 && Phrase.TryReadWord(text, first, MastheadWords.And, out position))
            {
                afterSeparator = true;
            }
            else
            {
                break;
            }
        }

        return item.Length > 0;
    }

    private static bool TryReadItemLetter(string text, int start, out int end)
    {
        end = start + 1;
        if (text[start] != '(')
        {
            return false;
        }

        while (end < text.Length && end - start <= 4 && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == start + 1 || end >= text.Length || text[end] != ')')
        {
            return false;
        }

        end++;
        return true;
    }
}
