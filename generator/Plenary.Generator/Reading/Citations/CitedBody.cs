using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Citations;

/// <summary>The bodies whose resolutions are cited, as far as their symbols are known.</summary>
internal enum CitedBody
{
    /// <summary>No body named.</summary>
    Unnamed,
    GeneralAssembly,
    SecurityCouncil,
    EconomicAndSocialCouncil,
    HumanRightsCouncil,

    /// <summary>"the Council", whichever.</summary>
    Council,
    CommissionOnHumanRights,
    EnvironmentAssembly,

    /// <summary>A body whose resolutions have no symbol that could be made from their number.</summary>
    Other,
}

/// <summary>From a number to the symbol of the document that holds the resolution.</summary>
internal static class ResolutionSymbol
{
    /// <summary>The Assembly's session n opens in this year + n.</summary>
    private const int AssemblyFirstYear = 1945;

    private const int CouncilFirstYear = 2006;
    private const int CouncilSessionsPerYear = 3;

    /// <summary>More than the Human Rights Council ever adopted in one session; the Assembly adopts hundreds.</summary>
    private const int CouncilMostResolutions = 60;

    /// <summary>From this session on the documents of several parts carry their letters.</summary>
    private const int FirstLetteredSession = 54;

    public static CitedBody BodyOf(OrganKind organ) => organ switch
    {
        OrganKind.GeneralAssembly => CitedBody.GeneralAssembly,
        OrganKind.SecurityCouncil => CitedBody.SecurityCouncil,
        OrganKind.EconomicAndSocialCouncil => CitedBody.EconomicAndSocialCouncil,
        OrganKind.HumanRightsCouncil => CitedBody.HumanRightsCouncil,
        _ => CitedBody.Unnamed,
    };

    /// <summary>
    /// The body that a number belongs to, given the one that the words name: the number's form and its date tell what it cannot be.
    /// </summary>
    public static CitedBody Settle(CitedBody named, ResolutionNumber number, int date, OrganKind citing)
    {
        if (number.Form == NumberForm.Year)
        {
            return named == CitedBody.Other ? named : CitedBody.SecurityCouncil;
        }

        if (named is CitedBody.Other or CitedBody.CommissionOnHumanRights or CitedBody.EnvironmentAssembly || number.Form == NumberForm.Foreign)
        {
            return number.Form == NumberForm.Foreign ? CitedBody.Other : named;
        }

        var body = named is CitedBody.Unnamed or CitedBody.Council ? BodyOf(citing) : named;
        switch (number.Form)
        {
            case NumberForm.Roman:
                return body == CitedBody.EconomicAndSocialCouncil ? body : CitedBody.GeneralAssembly;
            case NumberForm.EmergencySession:
                return CitedBody.GeneralAssembly;
            case NumberForm.SpecialSession:
                return named == CitedBody.Council || body == CitedBody.HumanRightsCouncil ? CitedBody.HumanRightsCouncil : CitedBody.GeneralAssembly;
        }

        if (number.Session >= 1000)
        {
            return CitedBody.EconomicAndSocialCouncil;
        }

        var year = date > 0 ? new DateTime((date - 1) * TimeSpan.TicksPerDay).Year : 0;
        var isOfAssembly = year - AssemblyFirstYear - number.Session is 0 or 1;
        var isOfCouncil = Math.Abs(year - CouncilFirstYear - ((number.Session - 1) / CouncilSessionsPerYear)) <= 1;
        if (named == CitedBody.HumanRightsCouncil)
        {
            return named;
        }

        // The Assembly counts resolutions by the session since its thirty-first.
        if (number.Session <= 30)
        {
            return year == 0 || isOfCouncil ? CitedBody.HumanRightsCouncil : CitedBody.Other;
        }

        if (named == CitedBody.GeneralAssembly)
        {
            return named;
        }

        if (year > 0 && isOfAssembly != isOfCouncil)
        {
            return isOfAssembly ? CitedBody.GeneralAssembly : CitedBody.HumanRightsCouncil;
        }

        var isCouncil = body == CitedBody.HumanRightsCouncil || named == CitedBody.Council;
        return isCouncil && number.Value <= CouncilMostResolutions ? CitedBody.HumanRightsCouncil : CitedBody.GeneralAssembly;
    }

    /// <summary>
    /// The symbol, empty where none can be given, and the part of the document that the letters name where the symbol does not say it.
    /// </summary>
    public static string Make(CitedBody body, ResolutionNumber number, bool isDecision, out Place? part)
    {
        part = null;
        var prefix = (body, isDecision) switch
        {
            (CitedBody.GeneralAssembly, false) => "A/RES/",
            (CitedBody.SecurityCouncil, false) => "S/RES/",
            (CitedBody.EconomicAndSocialCouncil, false) => "E/RES/",
            (CitedBody.HumanRightsCouncil, false) => "A/HRC/RES/",
            (CitedBody.HumanRightsCouncil, true) => "A/HRC/DEC/",
            (CitedBody.CommissionOnHumanRights, false) => "E/CN.4/RES/",
            (CitedBody.EnvironmentAssembly, false) => "UNEP/EA.",
            _ => "",
        };

        if (number.Form is NumberForm.Roman && prefix.Length > 0)
        {
            // A letter belongs to the number: "217 A (III)" is a resolution, with others of its number in one document.
            return prefix + number.Digits + Letters(number) + " (" + number.Bracketed + ")";
        }

        if (number.FirstLetter.Length > 0)
        {
            part = new Place(PlaceKind.Part, new([number.FirstLetter]), number.LastLetter.Length > 0 ? new([number.LastLetter]) : default, null);
        }

        if (prefix.Length == 0)
        {
            return "";
        }

        if (body == CitedBody.EnvironmentAssembly)
        {
            var slash = number.Digits.IndexOf('/');
            return slash < 0 ? "" : prefix + number.Digits.Substring(0, slash) + "/Res." + number.Digits.Substring(slash + 1);
        }

        if (number.Form is NumberForm.Year)
        {
            return prefix + number.Digits + " (" + number.Bracketed + ")";
        }

        // All parts of a resolution are in one document, called by the number alone, except for those adopted later.
        if (number.LastLetter.Length > 0 && number.Session >= FirstLetteredSession)
        {
            part = null;
            return prefix + number.Digits + Letters(number);
        }

        if (number.LastLetter.Length == 0 && IsDocumentOfItsOwn(number))
        {
            part = null;
            return prefix + number.Digits + Letters(number);
        }

        return prefix + number.Digits;
    }

    /// <summary>The body whose resolutions an annual report prints.</summary>
    public static CitedBody ReportedBody(string symbol)
    {
        var parts = symbol.Split('/');
        return parts.Length < 3 ? CitedBody.Other : (parts[0], parts[2]) switch
        {
            ("A", "53") => CitedBody.HumanRightsCouncil,
            ("E", "23") => CitedBody.CommissionOnHumanRights,
            _ => CitedBody.Other,
        };
    }

    /// <summary>" A", " A-C", or nothing.</summary>
    private static string Letters(ResolutionNumber number)
        => number.FirstLetter.Length == 0 ? "" : " " + number.FirstLetter + (number.LastLetter.Length > 0 ? "-" + number.LastLetter : "");

    private static bool IsDocumentOfItsOwn(ResolutionNumber number)
        => (number.FirstLetter == "B" && number.Session >= 50) || (number.FirstLetter == "C" && number.Session >= 60);
}
