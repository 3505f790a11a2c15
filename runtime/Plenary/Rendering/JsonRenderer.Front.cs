using System.Globalization;
using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>The masthead, the adoption and the footnotes.</summary>
internal readonly ref partial struct JsonRenderer
{
    private void WriteMasthead(Masthead masthead, int resolution)
    {
        json.WriteStartObject("masthead"u8);
        WriteOptional("distribution"u8, masthead.Distribution);
        WriteDate("issued"u8, masthead.Issued);
        WriteOptional("session"u8, masthead.Session);
        WriteStrings("agendaItems"u8, masthead.AgendaItems);
        WriteOptional("agendaTitle"u8, masthead.AgendaTitle);
        if (masthead.Origin is { } origin)
        {
            WriteOrigin(origin, resolution);
        }

        WriteStrings("sponsors"u8, masthead.Sponsors);
        WriteStrings("lines"u8, masthead.Lines);
        json.WriteEndObject();
    }

    private void WriteOrigin(Origin origin, int resolution)
    {
        json.WriteStartObject("origin"u8);
        json.WriteString("text"u8, origin.Text);
        WriteOptional("committee"u8, origin.Committee);
        foreach (var child in document.ChildrenOf(resolution))
        {
            var line = document[child];
            if (line.Kind == NodeKind.MastheadLine && line.Role == MastheadRole.Origin)
            {
                WriteInlines("inlines"u8, line);
                break;
            }
        }

        json.WriteEndObject();
    }

    private void WriteAdoption(Adoption adoption)
    {
        json.WriteStartObject("adoption"u8);
        WriteDate("date"u8, adoption.Date);
        if (adoption.Meeting is { } meeting)
        {
            json.WriteStartObject("meeting"u8);
            json.WriteNumber("number"u8, meeting.Number);
            json.WriteBoolean("isResumed"u8, meeting.IsResumed);
            json.WriteBoolean("isClosed"u8, meeting.IsClosed);
            json.WriteBoolean("isPrivate"u8, meeting.IsPrivate);
            json.WriteEndObject();
        }

        json.WriteString("mode"u8, adoption.Mode switch
        {
            AdoptionMode.WithoutVote => "withoutVote"u8,
            AdoptionMode.Consensus => "consensus"u8,
            AdoptionMode.Acclamation => "acclamation"u8,
            AdoptionMode.Unanimous => "unanimous"u8,
            AdoptionMode.Vote => "vote"u8,
            _ => "notStated"u8,
        });
        if (adoption.Tally is { } tally)
        {
            json.WriteStartObject("tally"u8);
            json.WriteNumber("for"u8, tally.For);
            json.WriteNumber("against"u8, tally.Against);
            json.WriteNumber("abstaining"u8, tally.Abstaining);
            json.WriteEndObject();
        }

        WriteStrings("inFavour"u8, adoption.InFavour);
        WriteStrings("against"u8, adoption.Against);
        WriteStrings("abstaining"u8, adoption.Abstaining);
        WriteStrings("notParticipating"u8, adoption.NotParticipating);
        WriteStrings("absent"u8, adoption.Absent);
        json.WriteEndObject();
    }

    // A part by itself comes with the notes that it cites.
    private void WriteFootnotesOf(Resolution resolution)
    {
        var uses = content.Root.FootnoteUses;
        var end = document.EndOf(resolution.Node);
        json.WriteStartArray("footnotes"u8);
        for (var i = 0; i < uses.Footnotes.Length; i++)
        {
            var footnote = document[uses.Footnotes[i]];
            var isOfAnnex = document.KindOf(footnote.Parent) == NodeKind.Annex;
            if (!isOfAnnex && (resolution.Node == 0 || uses.IsUsed(i, resolution.Node, end)))
            {
                WriteFootnote(footnote);
            }
        }

        json.WriteEndArray();
    }

    private void WriteFootnotesOf(in StoredNode annex)
    {
        var any = false;
        foreach (var child in document.ChildrenOf(annex.Index))
        {
            if (document.KindOf(child) != NodeKind.Footnote)
            {
                continue;
            }

            if (!any)
            {
                json.WriteStartArray("footnotes"u8);
                any = true;
            }

            WriteFootnote(document[child]);
        }

        if (any)
        {
            json.WriteEndArray();
        }
    }

    private void WriteFootnote(in StoredNode node)
    {
        WriteStart("footnote"u8, node);
        json.WriteString("marker"u8, node.Number);
        WriteText(node);
        json.WriteStartArray("references"u8);
        var references = ((Footnote)content.Element(node.Index)).References;
        for (var i = 0; i < references.Count; i++)
        {
            WriteReference(node.Index, references[i], number: i + 1);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteReference(int footnote, FootnoteReference reference, int number)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, PathOf(footnote, number));
        json.WriteString("eId"u8, EIdOf(footnote, number));
        json.WriteString("source"u8, reference.SourceNode == 0 ? default : PathOf(reference.SourceNode));
        json.WriteStartArray("positions"u8);
        for (var i = 0; i < reference.Positions.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("block"u8, reference.Positions[i].Block);
            json.WriteNumber("offset"u8, reference.Positions[i].Offset);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteDate(ReadOnlySpan<byte> property, DateOnly? date)
    {
        if (date is { } day)
        {
            Span<byte> digits = stackalloc byte["yyyy-MM-dd".Length];
            _ = day.TryFormat(digits, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            json.WriteString(property, digits);
        }
    }
}
