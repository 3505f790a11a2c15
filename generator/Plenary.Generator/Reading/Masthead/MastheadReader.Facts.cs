using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Masthead;

/// <summary>What the pieces say together.</summary>
internal sealed partial class MastheadReader
{
    private MastheadReading Finish()
    {
        TakeFreeTitle();
        CutPartLetter();
        var agendaTitle = pieces.Where(piece => piece.Role == MastheadRole.AgendaTitle).Select(piece => piece.Piece);
        return new MastheadReading
        {
            Pieces = pieces,
            NumberPiece = numberPiece,
            TitlePieces = titlePieces,
            PartPiece = partPiece,
            PartTitlePieces = partTitlePieces,
            Symbol = symbol,
            Number = numberPiece is null ? "" : number.Text,
            Title = Join(titlePieces),
            OrganName = adoptingName.Length > 0 ? adoptingName : organName,
            Organ = adoptingName.Length > 0 ? adoptingOrgan : organ,
            Distribution = distribution,
            OriginalLanguage = language,
            Issued = issued,
            Session = session,
            SessionNumber = sessionNumber,
            AgendaItems = agendaItems,
            AgendaTitle = Join(agendaTitle),
            Origin = origin,
            Sponsors = sponsors,
            IsDraft = hasSponsors || symbol.IndexOf("/L.", StringComparison.Ordinal) > 0,
            IsSecurityCouncil = IsSecurityCouncil,
            Adoption = adoption,
        };
    }

    /// <summary>Words that nothing but the formula follows are the title where no number announced one.</summary>
    private void TakeFreeTitle()
    {
        if (numberPiece is not null || titlePieces.Count > 0 || IsSecurityCouncil || organ == OrganKind.SecurityCouncil || inAgenda)
        {
            return;
        }

        while (pieces.Count > 0 && free.Contains(pieces.Count - 1))
        {
            titlePieces.Insert(0, pieces[pieces.Count - 1].Piece);
            pieces.RemoveAt(pieces.Count - 1);
        }
    }

    /// <summary>"74/232. Follow-up … Countries B": the letter of the symbol's part ends the title's line and is none of its words.</summary>
    private void CutPartLetter()
    {
        var part = SymbolPart();
        if (part.Length != 1 || partPiece is not null || titlePieces.Count == 0)
        {
            return;
        }

        var last = titlePieces[titlePieces.Count - 1];
        var text = blocks[last.Block];
        var end = last.End;
        while (end > last.Start && (text[end - 1] is >= '0' and <= '9' || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        if (end - 1 > last.Start && text[end - 1] == part[0] && char.IsWhiteSpace(text[end - 2]))
        {
            partPiece = new Piece(last.Block, end - 1, last.End - end + 1);
            titlePieces[titlePieces.Count - 1] = last with { Length = TrimmedEnd(text, end - 1) - last.Start };
        }
    }

    private string Join(IEnumerable<Piece> parts) => string.Join(" ", parts.Select(Words));
}
