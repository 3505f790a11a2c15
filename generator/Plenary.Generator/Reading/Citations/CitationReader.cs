using System.Runtime.CompilerServices;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Citations;

/// <summary>Finds the documents that a text cites: resolutions and decisions by number, documents by symbol, "Ibid." in notes.</summary>
internal sealed partial class CitationReader
{
    private readonly Tokens tokens;
    private readonly OrganKind organ;
    private readonly bool inFootnote;
    private readonly CitedDocument? previousNote;
    private readonly List<FoundInline> found = [];

    /// <summary>The noun that governs the numbers after it in the sentence.</summary>
    private (int Index, bool IsDecision, bool IsPlural, CitedBody Body)? governor;

    /// <summary>The token after the last number of a list, with its date and pinpoints; -1 outside one.</summary>
    private int listEnd = -1;

    /// <summary>The first citation of the list.</summary>
    private int listStart;

    /// <summary>The number before, for "55/180 A of … and B of …".</summary>
    private ResolutionNumber? previousNumber;

    /// <summary>The body named last, and the token after its name.</summary>
    private (CitedBody Body, int End) named;

    /// <summary>The body that "the Council" means.</summary>
    private CitedBody council = CitedBody.Council;

    /// <summary>Places before the citation that they are in: "paragraph 5 of resolution 2231 (2015)".</summary>
    private PlaceGroup? pending;

    /// <summary>The body whose report is cited, and the token after its pinpoints: "(A/74/53), chap. III, resolution 42/12".</summary>
    private (CitedBody Body, int End) report = (CitedBody.Unnamed, -1);

    private CitationReader(Tokens tokens, OrganKind organ, bool inFootnote, CitedDocument? previousNote)
    {
        this.tokens = tokens;
        this.organ = organ;
        this.inFootnote = inFootnote;
        this.previousNote = previousNote;
    }

    /// <summary>The citations of a paragraph or note, in order.</summary>
    /// <param name="tokens">Its words, white space folded, markers taken out.</param>
    /// <param name="organ">The organ that cites: a bare number is its.</param>
    /// <param name="inFootnote">Whether this is a note, where "Ibid." can stand.</param>
    /// <param name="previousNote">What the note before cites last, which "Ibid." means.</param>
    public static IReadOnlyList<FoundInline> Read(Tokens tokens, OrganKind organ, bool inFootnote, CitedDocument? previousNote)
    {
        if (!tokens.MayCite)
        {
            return [];
        }

        var reader = new CitationReader(tokens, organ, inFootnote, previousNote);
        reader.Run();
        return reader.found;
    }

    private void Run()
    {
        var i = 0;
        while (i < tokens.Count)
        {
            i = Step(i);
        }
    }

    /// <summary>Reads what starts at a token; the token to go on with.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    private int Step(int i)
    {
        if (tokens.IsPlainWord(i))
        {
            pending = null;
            return i + 1;
        }

        if (tokens.Mark(i) is not '\0' and var mark)
        {
            if (mark == '.' && EndsSentence(i))
            {
                (governor, pending, listEnd, named) = (null, null, -1, default);
            }

            return i + 1;
        }

        if (PlaceReader.TryRead(tokens, i, joined: true) is { } group)
        {
            var of = tokens.Is(group.End, ',') ? group.End + 1 : group.End;
            pending = tokens.Is(of, WordRoles.Of) ? group : null;
            return pending is null ? group.End : of + 1;
        }

        if (tokens.Is(i, WordRoles.Ibid))
        {
            return ReadIbid(i);
        }

        // "GC(64)/DEC/10" is no symbol from its middle on.
        if (tokens.HasSlash(i) && !(tokens.IsAttached(i) && tokens.Is(i - 1, '/')) && SymbolReader.TryRead(tokens.Text, tokens.Start(i), out var end) is { } symbol)
        {
            return AddSymbol(i, symbol, end);
        }

        if (CitationWords.TryBody(tokens, i, out var body, out var length))
        {
            Name(body, i + length);
            return i + length;
        }

        if (tokens.Word(i) is { IsNoun: true } noun)
        {
            return Govern(i, noun.IsDecision, noun.IsPlural);
        }

        if (governor is not null && ResolutionNumber.TryRead(tokens, i) is { } number && IsGoverned(i, number))
        {
            return AddNumber(i, number);
        }

        if (listEnd >= 0 && previousNumber is { FirstLetter.Length: > 0 } before && tokens.IsCapital(i) && IsListGap(i)
            && ReadDate(i + 1, out _) > 0)
        {
            return AddNumber(i, before with { FirstLetter = tokens[i], LastLetter = "", End = i + 1 });
        }

        if (!tokens.Is(i, WordRoles.Own | WordRoles.Article | WordRoles.Self | WordRoles.Of))
        {
            pending = null;
        }

        return i + 1;
    }

    private bool EndsSentence(int i)
        => i + 1 < tokens.Count && !tokens.IsAttached(i + 1) && char.IsUpper(tokens.First(i + 1)) && !tokens.Is(i - 1, WordRoles.Abbreviation);

    /// <summary>Whether the noun before governs a number here: next to it, in a list, or at a distance when the form leaves no doubt.</summary>
    private bool IsGoverned(int i, ResolutionNumber number)
        => i == governor!.Value.Index + 1
            || IsListGap(i)
            || number.Form is NumberForm.Year or NumberForm.EmergencySession
            || (number.Form != NumberForm.Foreign && ReadDate(number.End, out _) > 0)
            || GoesOnWithTheList(i, number);

    /// <summary>"resolutions 67/290 on the format of the forum and 70/299 on its review".</summary>
    private bool GoesOnWithTheList(int i, ResolutionNumber number)
        => governor!.Value.IsPlural && listEnd >= 0 && previousNumber is { Form: NumberForm.Session } before
            && number.Form == NumberForm.Session && number.Session >= before.Session
            && (tokens.Is(i - 1, ',') || tokens.Is(i - 1, WordRoles.And))
            && (number.End >= tokens.Count || tokens.Mark(number.End) is ',' or ';' or '.' || tokens.Is(number.End, WordRoles.On));

    /// <summary>Whether only commas and conjunctions stand between the list before and a token.</summary>
    private bool IsListGap(int i)
    {
        if (listEnd < 0 || i - listEnd > 6)
        {
            return false;
        }

        for (var k = listEnd; k < i; k++)
        {
            if (tokens.Mark(k) is not (',' or ';' or '\u2013') && !tokens.Is(k, WordRoles.And | WordRoles.Range | WordRoles.Link))
            {
                return false;
            }
        }

        return true;
    }

    private int AddNumber(int i, ResolutionNumber number)
    {
        var (_, isDecision, _, namedBody) = governor!.Value;
        var date = ReadDate(number.End, out var end);
        if (ReadBodyAfter(end, out var after, out var afterBody))
        {
            (namedBody, end) = (after, afterBody);
            date = date == 0 ? ReadDate(end, out end) : date;
        }

        var body = ResolutionSymbol.Settle(namedBody, number, date, organ);
        var symbol = ResolutionSymbol.Make(body, number, isDecision, out var part);
        var places = part is null ? [] : new List<Place> { part with { Words = tokens.Between(i, number.End) } };
        var isListed = IsListGap(i);
        Add(tokens.Start(i), tokens.End(number.End - 1), symbol, date, places, ref end);
        if (!isListed)
        {
            listStart = found.Count - 1;
        }

        if (date > 0)
        {
            DateThoseBefore(symbol, date);
        }

        previousNumber = number;
        listEnd = end;
        return end;
    }

    /// <summary>"of 20 December 1993" at a token, as <c>DayNumber + 1</c>, 0 for none; the token after it.</summary>
    private int ReadDate(int i, out int end)
    {
        var first = tokens.Is(i, WordRoles.Date) ? i + 1 : i;
        if ((tokens.IsNumber(first, 2) || tokens.Month(first) > 0) && DateReader.TryReadDate(tokens.Text, tokens.Start(first), out var stop, out var date))
        {
            end = tokens.At(stop, first);
            return date;
        }

        end = i;
        return 0;
    }

    /// <summary>"2019/19 and 2019/20 of 23 July 2019" dates both; a number of another session or year is left alone.</summary>
    private void DateThoseBefore(string symbol, int date)
    {
        for (var i = found.Count - 2; i >= listStart && found[i].Citation.Date == 0 && SessionOf(found[i].Citation.Symbol) == SessionOf(symbol); i--)
        {
            found[i] = found[i] with { Citation = found[i].Citation with { Date = date } };
        }
    }

    private static string SessionOf(string symbol)
    {
        var bracket = symbol.IndexOf('(');
        return bracket >= 0 ? symbol.Substring(bracket) : symbol.Substring(0, Math.Max(0, symbol.LastIndexOf('/')));
    }

    private int AddSymbol(int i, string symbol, int offset)
    {
        var end = tokens.At(offset, i);
        Add(tokens.Start(i), offset, symbol, 0, [], ref end);
        report = (ResolutionSymbol.ReportedBody(symbol), tokens.Is(end, ',') ? end + 1 : end);
        while (tokens.Is(end, WordRoles.And) && IsModifier(tokens[end + 1]) && found[found.Count - 1].Citation.Pinpoints.Count == 0)
        {
            var at = end + 1;
            end += 2;
            Add(tokens.Start(at), tokens.End(at), symbol + "/" + tokens[at], 0, [], ref end);
        }

        return end;
    }

    /// <summary>"Add.1" in "S/2005/57 and Add.1".</summary>
    private static bool IsModifier(string word)
        => word.IndexOf('.') is > 0 and var point && word.Substring(0, point) is "Add" or "Corr" or "Rev" && Figures.IsDigits(word, point + 1, word.Length);

    private int ReadIbid(int i)
    {
        var end = tokens.Is(i + 1, '.') ? i + 2 : i + 1;
        var cited = found.Count > 0 ? found[found.Count - 1].Citation : previousNote;
        if (!inFootnote || cited is null)
        {
            return end;
        }

        var after = tokens.Is(end, ',') ? end + 1 : end;
        var places = PlaceReader.TryRead(tokens, after, joined: false);
        if (after > end && places is null)
        {
            // "Ibid., vol. 999, No. 14668": the same series, not the same document.
            return end;
        }

        var stop = tokens.End(end - 1);
        found.Add(places is null
            ? new FoundInline(tokens.Start(i), stop - tokens.Start(i), cited with { IsIbid = true })
            : Found(tokens.Start(i), stop, new CitedDocument(cited.Symbol, cited.Date, true, default), places.InOrder().ToList()));
        return places?.End ?? end;
    }

    /// <summary>Adds a citation with the places before and after it; moves <paramref name="end"/> past the latter.</summary>
    private void Add(int start, int stop, string symbol, int date, List<Place> places, ref int end)
    {
        // "Supplement No. 16 (A/77/16), para. 5"
        var comma = tokens.Is(end, ')') ? end + 1 : end;
        var noun = tokens.Is(comma, ',') ? comma + 1 : end;
        var after = noun > end ? PlaceReader.TryRead(tokens, noun, joined: false) : null;
        if (after is not null && !BelongsElsewhere(after.End))
        {
            end = after.End;
            if (pending is null || after.Width > pending.Width)
            {
                // "paragraph 3 of resolution 61/1, annex I": the wider place comes first.
                places.AddRange(after.InOrder());
                after = null;
            }
        }
        else
        {
            after = null;
        }

        places.AddRange(pending?.InOrder() ?? []);
        places.AddRange(after?.InOrder() ?? []);
        pending = null;
        found.Add(Found(start, stop, new CitedDocument(symbol, date, false, default), places));
    }

    private static FoundInline Found(int start, int stop, CitedDocument cited, List<Place> places)
        => new(start, stop - start, cited with { Pinpoints = places.Select(place => place.ToPinpoint()).ToEquatable() })
        {
            Places = places.ConvertAll(place => (place.Words, place.LastWords)),
        };

    /// <summary>Whether places are of what follows: "…, paragraph 5 above", "…, paragraph 5 of resolution …", "…, annex I to resolution …".</summary>
    private bool BelongsElsewhere(int i)
    {
        i += tokens.Is(i, ',') ? 1 : 0;
        return tokens.Is(i, WordRoles.Here) || (tokens.Is(i, WordRoles.Of) && tokens.Word(i + 1) is { IsNoun: true }) || (tokens.Is(i, WordRoles.OfBody) && !tokens.Is(i + 1, WordRoles.Which));
    }
}
