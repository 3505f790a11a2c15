using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Masthead;

/// <summary>An organ by its name.</summary>
internal sealed record NamedOrgan(string Name, OrganKind Kind);

/// <summary>The fixed words of a masthead.</summary>
internal static class MastheadWords
{
    private static readonly Dictionary<string, string[]> Phrases = Resources.Phrases("en.masthead.tsv");

    public static readonly string[] UnitedNations = Phrases["united-nations"];
    public static readonly string[] Distribution = Phrases["distribution"];
    public static readonly string[] Original = Phrases["original"];
    public static readonly string[] AgendaItem = Phrases["agenda-item"];
    public static readonly string[] AgendaEnd = Phrases["agenda-end"];
    public static readonly string[] SessionWord = Phrases["session-word"];
    public static readonly string[] Session = Phrases["session"];
    public static readonly string[] AdoptedBy = Phrases["adopted-by"];
    public static readonly string[] AdoptedAnchor = Phrases["adopted-anchor"];
    public static readonly string[] Resolution = Phrases["resolution"];
    public static readonly string[] Dated = Phrases["dated"];
    public static readonly string[] Article = Phrases["article"];
    public static readonly string[] On = Phrases["on"];
    public static readonly string[] In = Phrases["in"];
    public static readonly string[] At = Phrases["at"];
    public static readonly string[] Draft = Phrases["draft"];
    public static readonly string[] DraftBy = Phrases["draft-by"];
    public static readonly string[] And = Phrases["and"];

    /// <summary>The organs, longest name first, so that a name which begins another does not hide it.</summary>
    public static readonly NamedOrgan[] Organs = Resources.Rows("en.organs.tsv")
        .Where(row => row.Length > 1)
        .Select(row => new NamedOrgan(row[0], Enum.TryParse<OrganKind>(row[1], out var kind) ? kind : OrganKind.Other))
        .OrderByDescending(organ => organ.Name.Length)
        .ToArray();

    public static bool TryReadOrgan(string text, int start, out int end, out string name, out OrganKind kind)
    {
        foreach (var organ in Organs)
        {
            if (Phrase.TryRead(text, start, organ.Name, out end))
            {
                (name, kind) = organ;
                return true;
            }
        }

        (end, name, kind) = (start, "", OrganKind.Other);
        return false;
    }
}
