namespace Plenary.Generator.Reading.Citations;

/// <summary>Whose resolutions the numbers are that stand behind a noun.</summary>
internal sealed partial class CitationReader
{
    private void Name(CitedBody body, int end)
    {
        if (body is CitedBody.SecurityCouncil or CitedBody.EconomicAndSocialCouncil or CitedBody.HumanRightsCouncil)
        {
            council = body;
        }

        named = (body == CitedBody.Council ? council : body, end);
    }

    /// <summary>A noun: from here on numbers are resolutions of the body that the words before or after it name.</summary>
    private int Govern(int i, bool isDecision, bool isPlural)
    {
        var body = CitedBody.Unnamed;
        var next = i + 1;
        if (tokens.Is(next, "No") && tokens.Is(next + 1, '.'))
        {
            next += 2;
        }

        if (ReadBodyAfter(next, out var after, out var end))
        {
            (body, next) = (after, end);
        }
        else if (named.End == i && i > 0)
        {
            body = named.Body;
        }
        else if (OwnBefore(i) is >= 0 and var own)
        {
            body = IsOwner(own) ? named.Body : CitedBody.Unnamed;
        }
        else if (report.End >= 0 && report.End == i)
        {
            body = report.Body;
        }
        else if (i > 0 && char.IsUpper(tokens.First(i - 1)) && !StartsSentence(i - 1))
        {
            body = CitedBody.Other;
        }
        else if (named.Body == CitedBody.HumanRightsCouncil)
        {
            // "submitted to the Human Rights Council pursuant to resolution 42/9": its own, if the number allows.
            body = CitedBody.Council;
        }

        governor = (next - 1, isDecision, isPlural, body);
        listEnd = -1;
        return next;
    }

    /// <summary>The token of "its" before a noun ("its previous resolutions"), or -1.</summary>
    private int OwnBefore(int noun)
    {
        for (var i = noun - 1; i >= noun - 3; i--)
        {
            if (tokens.Is(i, WordRoles.Own))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether "its" means the body just named: "the Human Rights Council, in its resolution".</summary>
    private bool IsOwner(int own) => named.End > 0 && own - named.End is >= 0 and <= 2 && (own == named.End || tokens.Is(named.End, ',') || tokens.Is(named.End, WordRoles.By));

    private bool StartsSentence(int i) => i == 0 || tokens.Mark(i - 1) is '.' or ':' or ';' or '\u201c' or '"' or '(' or ')';

    /// <summary>"of the General Assembly" after a noun or number.</summary>
    private bool ReadBodyAfter(int i, out CitedBody body, out int end)
    {
        body = default;
        end = i;
        if (!tokens.Is(i, WordRoles.OfBody))
        {
            return false;
        }

        i++;
        i += tokens.Is(i, WordRoles.Article) ? 1 : 0;
        if (!CitationWords.TryBody(tokens, i, out body, out var length))
        {
            return false;
        }

        end = i + length;
        Name(body, end);
        body = named.Body;
        return true;
    }
}
