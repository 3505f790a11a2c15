using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>What a document says of itself: its names, its adoption, the terms that it refers to.</summary>
internal ref partial struct AkomaNtosoWriter
{
    /// <summary>The <c>meta</c> of a resolution or part, or of a <paramref name="component"/> in it.</summary>
    private void WriteMeta(int work, int component = 0)
    {
        output.Write("<meta>\n<identification source=\""u8);
        WriteTerm("plenary"u8);
        output.Write("\">\n<FRBRWork>"u8);
        WriteThis(work, component, Level.Work);
        if (component == 0 && document[work].Identity.Symbol.Length > 0)
        {
            output.Write("<FRBRalias name=\"symbol\" value=\""u8);
            output.WriteXml(document[work].Identity.Symbol);
            output.Write("\"/>"u8);
        }

        WriteDateAndAuthor(work, "adoption"u8, "author"u8);
        output.Write("<FRBRcountry value=\"un\"/><FRBRsubtype value=\""u8);
        output.Write(IsCollection(work) ? "publication"u8 : "deliberation"u8);
        output.Write("\"/><FRBRnumber value=\""u8);
        WriteNumberOf(work, true);
        output.Write("\" showAs=\""u8);
        WriteNumberOf(work, false);
        output.Write("\"/><FRBRauthoritative value=\"false\"/></FRBRWork>\n<FRBRExpression>"u8);
        WriteThis(work, component, Level.Expression);
        WriteDateAndAuthor(work, "adoption"u8, "author"u8);
        output.Write("<FRBRlanguage language=\""u8);
        output.Write(LanguageCode(document[0].Identity.Language));
        output.Write("\"/></FRBRExpression>\n<FRBRManifestation>"u8);
        WriteThis(work, component, Level.Manifestation);
        WriteDateAndAuthor(work, "markup"u8, "editor"u8);
        output.Write("<FRBRformat value=\"xml\"/></FRBRManifestation>\n</identification>\n"u8);
        if (component == 0)
        {
            WriteAdoption(work);
            if (work == root)
            {
                WriteReferences(work);
            }

            if (work == 0)
            {
                WriteNotes();
            }
        }

        output.Write("</meta>\n"u8);
    }

    private void WriteThis(int work, int component, Level level)
    {
        output.Write("<FRBRthis value=\""u8);
        WriteName(work, component, level, false);
        output.Write("\"/><FRBRuri value=\""u8);
        WriteName(work, 0, level, true);
        output.Write("\"/>"u8);
    }

    // An expression is of the day of its adoption. When this markup was made is not told, so that it is the same whenever it
    // is made: it bears that day too.
    private void WriteDateAndAuthor(int work, ReadOnlySpan<byte> name, ReadOnlySpan<byte> role)
    {
        var date = AdoptionDateOf(work);
        output.Write("<FRBRdate date=\""u8);
        WriteDate(date);
        output.Write("\" name=\""u8);
        output.Write(date > 0 ? name : "unknown"u8);
        output.Write("\"/><FRBRauthor href=\""u8);
        if (role.SequenceEqual("author"u8))
        {
            WriteReference();
            WriteActor(work);
        }
        else
        {
            WriteTerm("plenary"u8);
        }

        output.Write("\" as=\""u8);
        WriteTerm(role);
        output.Write("\"/>"u8);
    }

    private void WriteAdoption(int work)
    {
        var adoption = AdoptionOf(work);
        if (adoption < 0)
        {
            return;
        }

        var extra = document[adoption].Extra;
        var date = extra.Read();
        extra.Read(); // meeting
        extra.Read(); // its flags
        var outcome = extra.Read() switch
        {
            1 => "adoptedWithoutVote"u8,
            2 => "adoptedByConsensus"u8,
            3 => "adoptedByAcclamation"u8,
            4 => "adoptedUnanimously"u8,
            5 => "adoptedByVote"u8,
            _ => "adopted"u8,
        };
        if (date > 0)
        {
            output.Write("<workflow source=\""u8);
            WriteTerm("plenary"u8);
            output.Write("\"><step date=\""u8);
            WriteDate(date);
            output.Write("\" outcome=\""u8);
            WriteTerm(outcome);
            output.Write("\" by=\""u8);
            WriteReference();
            WriteActor(work);
            output.Write("\"/></workflow>\n"u8);
        }

        if (extra.Read() == 0)
        {
            return;
        }

        output.Write("<analysis source=\""u8);
        WriteTerm("plenary"u8);
        output.Write("\"><parliamentary><voting outcome=\""u8);
        WriteTerm(outcome);
        output.Write("\">"u8);
        WriteCount(extra.Read(), "inFavour"u8);
        WriteCount(extra.Read(), "against"u8);
        WriteCount(extra.Read(), "abstaining"u8);
        output.Write("</voting></parliamentary></analysis>\n"u8);
    }

    private void WriteCount(int votes, ReadOnlySpan<byte> kind)
    {
        output.Write("<count value=\""u8);
        output.Write(votes);
        output.Write((byte)'"');
        WriteRefersTo(kind);
        output.Write("/>"u8);
    }

    private void WriteReferences(int work)
    {
        output.Write("<references source=\""u8);
        WriteTerm("plenary"u8);
        output.Write("\">\n<TLCOrganization eId=\"plenary\" href=\"/akn/ontology/organization/un/plenary\" showAs=\"Plenary\"/>\n<TLCOrganization eId=\""u8);
        WriteActor(work);
        output.Write("\" href=\"/akn/ontology/organization/un/"u8);
        WriteActor(work);
        output.Write("\" showAs=\""u8);
        output.WriteXml(OrganNameOf(work));
        output.Write("""
            "/>
            <TLCRole eId="author" href="/akn/ontology/role/un/author" showAs="Author"/>
            <TLCRole eId="editor" href="/akn/ontology/role/un/editor" showAs="Editor"/>
            <TLCEvent eId="adoption" href="/akn/ontology/event/un/adoption" showAs="Adoption"/>
            <TLCConcept eId="adoptionDate" href="/akn/ontology/concept/un/adoptionDate" showAs="Date of adoption"/>
            <TLCConcept eId="symbol" href="/akn/ontology/concept/un/symbol" showAs="Symbol"/>
            <TLCConcept eId="issuingBody" href="/akn/ontology/concept/un/issuingBody" showAs="Issuing body"/>
            <TLCConcept eId="preamble" href="/akn/ontology/concept/un/preamble" showAs="Preamble"/>
            <TLCConcept eId="adopted" href="/akn/ontology/concept/un/adopted" showAs="Adopted"/>
            <TLCConcept eId="adoptedWithoutVote" href="/akn/ontology/concept/un/adoptedWithoutVote" showAs="Adopted without a vote"/>
            <TLCConcept eId="adoptedByConsensus" href="/akn/ontology/concept/un/adoptedByConsensus" showAs="Adopted by consensus"/>
            <TLCConcept eId="adoptedByAcclamation" href="/akn/ontology/concept/un/adoptedByAcclamation" showAs="Adopted by acclamation"/>
            <TLCConcept eId="adoptedUnanimously" href="/akn/ontology/concept/un/adoptedUnanimously" showAs="Adopted unanimously"/>
            <TLCConcept eId="adoptedByVote" href="/akn/ontology/concept/un/adoptedByVote" showAs="Adopted by vote"/>
            <TLCConcept eId="inFavour" href="/akn/ontology/concept/un/inFavour" showAs="In favour"/>
            <TLCConcept eId="against" href="/akn/ontology/concept/un/against" showAs="Against"/>
            <TLCConcept eId="abstaining" href="/akn/ontology/concept/un/abstaining" showAs="Abstaining"/>
            </references>

            """u8);
    }

    // Notes that no words but those of notes cite.
    private void WriteNotes()
    {
        var any = false;
        foreach (var footnote in uses.Footnotes)
        {
            if (IsCited(footnote))
            {
                continue;
            }

            if (!any)
            {
                output.Write("<notes source=\""u8);
                WriteTerm("plenary"u8);
                output.Write("\">"u8);
                any = true;
            }

            output.Write("<note marker=\""u8);
            output.WriteXml(document[footnote].Number);
            output.Write((byte)'"');
            WriteId(ids[footnote]);
            output.Write((byte)'>');
            inNote = true;
            WriteNoteText(document[footnote]);
            inNote = false;
            output.Write("</note>"u8);
        }

        if (any)
        {
            output.Write("</notes>\n"u8);
        }
    }

    private bool IsCited(int footnote)
    {
        foreach (var use in uses.Of(footnote))
        {
            var node = use.Node;
            while (node > 0 && document.KindOf(node) != NodeKind.Footnote)
            {
                node = document.ParentOf(node);
            }

            if (node <= 0)
            {
                return true;
            }
        }

        return false;
    }

    private int AdoptionDateOf(int work) => AdoptionOf(work) is >= 0 and var adoption ? document[adoption].Extra.Read() : 0;

    private int MeetingOf(int work)
    {
        if (AdoptionOf(work) is not (>= 0 and var adoption))
        {
            return 0;
        }

        var extra = document[adoption].Extra;
        extra.Read(); // date
        return extra.Read();
    }
}
