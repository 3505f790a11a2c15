using System.Globalization;
using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>The names of documents (AKN4UN part 1, section 6; OASIS Akoma Ntoso naming convention 1.0).</summary>
internal ref partial struct AkomaNtosoWriter
{
    /// <summary>A document as a work, in a language, in a file.</summary>
    private enum Level
    {
        Work,
        Expression,
        Manifestation,
    }

    private readonly bool AsPublished => profile == NamingProfile.UnitedNations;

    /// <summary>The name of a resolution or part, or of what in it is meant: all, or a <paramref name="component"/>.</summary>
    private void WriteName(int work, int component, Level level, bool whole)
    {
        output.Write(IsCollection(work) ? "/akn/un/collection/publication/"u8 : "/akn/un/statement/deliberation/"u8);
        WriteActor(work);
        output.Write((byte)'/');
        WriteDate(AdoptionDateOf(work));
        output.Write((byte)'/');
        WriteNumberOf(work, true);
        if (level != Level.Work)
        {
            output.Write((byte)'/');
            output.Write(LanguageCode(document[0].Identity.Language));
            output.Write((byte)'@');
            if (!AsPublished && AdoptionDateOf(work) is > 0 and var date)
            {
                WriteDate(date);
            }
        }

        if (!whole)
        {
            output.Write(AsPublished && level != Level.Work ? "!main"u8 : "/!"u8);
            if (component == 0)
            {
                output.Write(AsPublished && level != Level.Work ? default : "main"u8);
            }
            else
            {
                output.Write(AsPublished && level != Level.Work ? "/"u8 : default);
                WriteComponent(component);
            }
        }

        if (level == Level.Manifestation)
        {
            output.Write(whole ? "/.xml"u8 : ".xml"u8);
        }
        else if (AsPublished)
        {
            output.Write((byte)'/');
        }
    }

    // "annex_1", of an annex of an annex "annex_1/annex_2"; a draft that is recommended, "draft_1"; words between parts are a body.
    private void WriteComponent(int component)
    {
        var parent = document.ParentOf(component);
        var kind = document.KindOf(component);
        if (kind == NodeKind.EmbeddedResolution)
        {
            output.Write("draft_"u8);
            output.Write(PositionOfDraft(component));
            return;
        }

        if (document.KindOf(parent) is NodeKind.Annex or NodeKind.EmbeddedResolution)
        {
            WriteComponent(parent);
            output.Write((byte)'/');
        }

        var position = 0;
        foreach (var child in document.ChildrenOf(parent))
        {
            if (child <= component && document.KindOf(child) == kind)
            {
                position++;
            }
        }

        output.Write(kind == NodeKind.Annex ? "annex_"u8 : "body_"u8);
        output.Write(position);
    }

    /// <summary>The position of a draft among those of its resolution or part, from 1.</summary>
    private int PositionOfDraft(int draft)
    {
        var position = 1;
        for (var node = WorkOf(draft) + 1; node < draft; node++)
        {
            position += document.KindOf(node) == NodeKind.EmbeddedResolution ? 1 : 0;
        }

        return position;
    }

    private void WriteActor(int work)
    {
        switch (document[work].Identity.Organ)
        {
            case OrganKind.GeneralAssembly: output.Write(AsPublished ? "unga"u8 : "un-ga"u8); break;
            case OrganKind.SecurityCouncil: output.Write(AsPublished ? "unsc"u8 : "un-sc"u8); break;
            case OrganKind.EconomicAndSocialCouncil: output.Write(AsPublished ? "unecosoc"u8 : "un-ecosoc"u8); break;
            case OrganKind.HumanRightsCouncil: output.Write(AsPublished ? "unhrc"u8 : "un-hrc"u8); break;
            case var _ when OrganNameOf(work).IsEmpty && work > 0:
                WriteActor(WorkOf(work));
                break;
            default:
                output.Write("un"u8);
                var separated = true;
                foreach (var character in OrganNameOf(work))
                {
                    if (!char.IsAsciiLetterOrDigit((char)character))
                    {
                        separated = true;
                        continue;
                    }

                    if (separated)
                    {
                        output.Write((byte)'-');
                        separated = false;
                    }

                    output.Write((byte)char.ToLowerInvariant((char)character));
                }

                break;
        }
    }

    private readonly ReadOnlySpan<byte> OrganNameOf(int work)
    {
        var identity = document[work].Identity;
        return identity.Organ switch
        {
            OrganKind.GeneralAssembly => "General Assembly"u8,
            OrganKind.SecurityCouncil => "Security Council"u8,
            OrganKind.EconomicAndSocialCouncil => "Economic and Social Council"u8,
            OrganKind.HumanRightsCouncil => "Human Rights Council"u8,
            _ => identity.OrganName,
        };
    }

    /// <summary>
    /// The number: "52/131", "1325 (2000)", "75/101 B"; of another document than a resolution the whole symbol. For a
    /// name, strokes become hyphens and blanks low lines; the United Nations' files have "1325-2000" and "75-101B".
    /// </summary>
    private void WriteNumberOf(int work, bool asName)
    {
        var node = document[work];
        var number = node.Identity.Symbol;
        number = number[(number.LastIndexOf("/RES/"u8) is >= 0 and var series ? series + "/RES/"u8.Length : 0)..];
        if (number.Length == 0 && node.Kind == NodeKind.Part)
        {
            WriteNumberOf(WorkOf(work), asName);
            output.Write(asName ? AsPublished ? default : "_"u8 : " "u8);
            number = node.Label;
        }

        number = number.Length > 0 ? number : node.Identity.Name;
        if (!asName)
        {
            output.WriteXml(number);
            return;
        }

        var any = false;
        foreach (var character in number)
        {
            any = true;
            switch (character)
            {
                case (byte)'/': output.Write((byte)'-'); break;
                case (byte)' ' when !AsPublished: output.Write((byte)'_'); break;
                case (byte)'(' when AsPublished: output.Write((byte)'-'); break;
                case (byte)' ' or (byte)')' when AsPublished: break;
                case (byte)'&' or (byte)'\'': break;
                default: output.WriteAddress(character); break;
            }
        }

        if (!any)
        {
            output.Write("nn"u8); // the convention's word for a missing number
        }
    }

    private void WriteDate(int stored)
    {
        // The day that the profile gives to a document without one.
        var date = StoredDate.Read(stored) ?? new DateOnly(1900, 1, 1);
        var span = output.GetSpan(10);
        date.TryFormat(span, out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    /// <summary>ISO 639-2, as the convention has it, for the language's two letters.</summary>
    private static ReadOnlySpan<byte> LanguageCode(ReadOnlySpan<byte> language) => language switch
    {
        _ when language.SequenceEqual("en"u8) => "eng"u8,
        _ when language.SequenceEqual("fr"u8) => "fra"u8,
        _ when language.SequenceEqual("es"u8) => "spa"u8,
        _ when language.SequenceEqual("ru"u8) => "rus"u8,
        _ when language.SequenceEqual("zh"u8) => "zho"u8,
        _ when language.SequenceEqual("ar"u8) => "ara"u8,
        _ when language.SequenceEqual("de"u8) => "deu"u8,
        _ => "und"u8,
    };

    private void WriteRefersTo(ReadOnlySpan<byte> term)
    {
        output.Write(" refersTo=\""u8);
        WriteTerm(term);
        output.Write((byte)'"');
    }

    private void WriteTerm(ReadOnlySpan<byte> term)
    {
        WriteReference();
        output.Write(term);
    }

    // What is a fragment in the guidelines is the bare id in the files.
    private void WriteReference() => output.Write(AsPublished ? default : "#"u8);
}
