using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>
/// Numbering decides nesting in annexes too: a heading "II. Aims" is a section where the numbers start again under it and
/// its like, and a heading where they run on.
/// </summary>
internal static class AnnexSections
{
    /// <summary>Turns headings of an annex into the sections that they open.</summary>
    public static void Make(Draft annex)
    {
        if (!annex.Children.Exists(child => child.Kind == NodeKind.Article))
        {
            Divide(annex, Restarts(annex.Children, IsRoman) ? IsRoman : IsLetter);
        }
    }

    private static void Divide(Draft owner, Func<Draft, bool> divides)
    {
        if (!Restarts(owner.Children, divides))
        {
            return;
        }

        var children = owner.Children.ToList();
        owner.Children.Clear();
        Draft? section = null;
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i];
            if (divides(child))
            {
                section = owner.Add(Open(child));
                if (section.Text.Length == 0 && i + 1 < children.Count && children[i + 1].Kind == NodeKind.Heading && !IsDivision(children[i + 1]))
                {
                    section.Text = children[++i].Text;
                }
            }
            else
            {
                (child.Kind is NodeKind.Annex or NodeKind.Footnote ? owner : section ?? owner).Add(child);
            }
        }

        foreach (var inner in owner.Children.Where(child => child.Kind == NodeKind.Section))
        {
            Divide(inner, IsLetter);
        }
    }

    private static Draft Open(Draft heading)
    {
        var text = heading.Text;
        var end = DivisionReader.NumberEnd(text.Words);
        return new Draft(NodeKind.Section, text.Slice(end, text.Length - end).Trim()) { Number = text.Slice(0, end), Label = LabelOf(heading), Role = 1 };
    }

    /// <summary>Whether a paragraph 1 comes again, and each time behind a heading that divides.</summary>
    private static bool Restarts(List<Draft> children, Func<Draft, bool> divides)
    {
        bool numbered = false, divided = false, restarts = false;
        foreach (var child in children)
        {
            divided |= divides(child);
            if (child.Kind != NodeKind.AnnexParagraph)
            {
                continue;
            }

            if (numbered && child.Label == "1")
            {
                if (!divided)
                {
                    return false;
                }

                restarts = true;
            }

            (numbered, divided) = (true, false);
        }

        return restarts;
    }

    private static bool IsDivision(Draft draft) => IsRoman(draft) || IsLetter(draft);

    private static bool IsRoman(Draft draft) => LabelOf(draft) is { Length: > 0 } label && Numerals.Roman(label) > 0 && label is not ("C" or "D" or "L");

    private static bool IsLetter(Draft draft) => LabelOf(draft).Length == 1 && !IsRoman(draft);

    /// <summary>The numeral or letter of a heading "II. Aims", "B" or "Section II"; empty for others: chapters are headings.</summary>
    private static string LabelOf(Draft draft)
    {
        const string Section = "Section ";
        var text = draft.Text.Words;
        var end = draft.Kind == NodeKind.Heading ? DivisionReader.NumberEnd(text) : 0;
        var start = text.StartsWith(Section, StringComparison.Ordinal) ? Section.Length : 0;
        var label = end > start ? text.Slice(start, end - start).ToString().TrimEnd('.', ':') : "";
        return label.Length > 0 && label.IndexOf(' ') < 0 && char.IsUpper(label[0]) ? label : "";
    }
}
