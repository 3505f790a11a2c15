using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>
/// Gives resolutions and parts their symbol, name and organ. The organ comes from the enacting formula; the masthead's symbol
/// wins over the title line; a bare number takes the organ of the formula.
/// </summary>
internal static class IdentityReader
{
    public static void Read(Draft root, StructureReader structure, ReadingOptions options, LanguageLexicon lexicon)
    {
        var masthead = structure.Masthead;
        var organ = structure.Organ != OrganKind.Other || structure.OrganName.Length > 0 ? structure.Organ : masthead.Organ;
        var organName = structure.OrganName.Length > 0 ? structure.OrganName : masthead.OrganName;
        var symbol = options.Symbol.Length > 0 ? options.Symbol : masthead.Symbol.Length > 0 ? Canonical(masthead.Symbol) : OfNumber(masthead.Number, organ);
        var name = masthead.Number.Length > 0 ? "Resolution " + masthead.Number
            : symbol.Length > 0 ? (symbol.Contains("/RES/") ? "Resolution " + symbol.Substring(symbol.IndexOf("/RES/", StringComparison.Ordinal) + 5) : symbol)
            : options.FileName;
        root.Identity = new Identity(symbol, lexicon.Language, name, masthead.Session, organ, organName, masthead.IsDraft);
        foreach (var part in root.Children.Where(child => child.Kind == NodeKind.Part))
        {
            part.Identity = new Identity(OfPart(symbol, part.Label), lexicon.Language, name + " " + part.Label, masthead.Session, organ, organName, masthead.IsDraft);
        }
    }

    /// <summary>The symbol of a number that stands alone, by the organ that adopts: "52/131" of the General Assembly is A/RES/52/131. A letter alone is a part of something that is not told.</summary>
    private static string OfNumber(string number, OrganKind organ) => !number.Any(Characters.IsDigit) ? "" : organ switch
    {
        OrganKind.GeneralAssembly => "A/RES/" + number,
        OrganKind.SecurityCouncil => "S/RES/" + number,
        OrganKind.EconomicAndSocialCouncil => "E/RES/" + number,
        OrganKind.HumanRightsCouncil => "A/HRC/RES/" + number,
        _ => "",
    };

    /// <summary>A/RES/74/250 A-C, part B: A/RES/74/250 B. A/RES/217 (III), part A: A/RES/217 A (III).</summary>
    private static string OfPart(string symbol, string letter)
    {
        if (symbol.Length == 0)
        {
            return "";
        }

        var session = symbol[symbol.Length - 1] == ')' ? symbol.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        var end = session < 0 || char.IsDigit(symbol[session + 2]) ? symbol.Length : session;
        var behind = symbol.Substring(end);
        while (end > 0 && (symbol[end - 1] is >= 'A' and <= 'Z' or '-' or ' '))
        {
            end--;
        }

        return symbol.Substring(0, end) + " " + letter + behind;
    }

    /// <summary>One blank before "(" and before a part's letter.</summary>
    private static string Canonical(string symbol)
    {
        var canonical = new System.Text.StringBuilder();
        foreach (var c in symbol)
        {
            if (c == '(' && canonical.Length > 0 && canonical[canonical.Length - 1] != ' ')
            {
                canonical.Append(' ');
            }

            canonical.Append(c);
        }

        return canonical.ToString();
    }
}
