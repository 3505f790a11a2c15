using System.Globalization;
using System.Text;

namespace Plenary.Generator.Model;

/// <summary>The member that a node gets in the generated class, by its legal number (docs/storage.md, "Names").</summary>
internal static class MemberNames
{
    /// <summary>The name in its scope, of which <paramref name="scope"/> is the kind, or empty for nodes without one.</summary>
    public static string Of(NodeKind kind, string label, int ordinal, int role, int repeat, NodeKind scope)
    {
        var name = kind switch
        {
            NodeKind.Part => "Part" + Word(label),
            NodeKind.Section when role == 1 => (scope == NodeKind.Section ? "Subsection" : "Section") + Word(label),
            NodeKind.Annex => "Annex" + Word(label),
            NodeKind.Article => "Article" + Word(label),
            NodeKind.PreambularParagraph => "Preambular" + Number(ordinal),
            NodeKind.OperativeParagraph => role switch
            {
                0 => "Operative" + Word(label),
                1 => "Operative" + Number(ordinal),
                2 => "Chapeau",
                _ => "Unnumbered" + Number(ordinal),
            },
            NodeKind.AnnexParagraph => "Paragraph" + Word(label),
            NodeKind.Subparagraph => role == 1 ? "Item" + Number(ordinal) : Item(label),
            NodeKind.EmbeddedResolution => "Draft",
            NodeKind.Footnote => "Footnote" + Word(label),
            _ => "",
        };
        return repeat > 1 && name.Length > 0 ? name + "_" + Number(repeat) : name;
    }

    private static string Item(string label)
    {
        var word = Word(label);
        return word.Length > 0 && char.IsDigit(word[0]) ? "N" + word : word;
    }

    /// <summary>A label as part of an identifier: "a" is A, "ii" II, "3 bis" 3Bis, "1.1" 1_1.</summary>
    private static string Word(string label)
    {
        if (IsOnePart(label))
        {
            return Capitalized(label);
        }

        var word = new StringBuilder();
        var part = new StringBuilder();
        var separated = false;
        foreach (var c in label)
        {
            if (c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z')
            {
                part.Append(c);
                continue;
            }

            separated |= Flush(word, part, separated, c);
        }

        Flush(word, part, separated, '\0');
        return word.ToString();
    }

    private static bool IsOnePart(string label)
    {
        foreach (var c in label)
        {
            if (!(c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z'))
            {
                return false;
            }
        }

        return label.Length > 0;
    }

    private static string Capitalized(string part)
        => part.Length <= 2 || Reading.Numerals.Roman(part) > 0 ? part.ToUpperInvariant() : char.ToUpperInvariant(part[0]) + part.Substring(1);

    private static bool Flush(StringBuilder word, StringBuilder part, bool separated, char separator)
    {
        if (part.Length > 0)
        {
            var text = part.ToString();
            if (word.Length > 0 && separated)
            {
                word.Append('_');
            }

            word.Append(Capitalized(text));
            part.Clear();
        }

        // "3 bis" is one word, "1.1" is two.
        return separator is not ('\0' or ' ');
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
