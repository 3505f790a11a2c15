using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>
/// Settles names: which divisions start numbering again and so enter names, the positions of paragraphs without a
/// number, chapeaux, and the suffix of a name that occurs twice.
/// </summary>
internal static class Scopes
{
    public static void Settle(Draft root, Dictionary<string, int> names)
    {
        foreach (var draft in root.Walk())
        {
            if (draft.Kind is NodeKind.Resolution or NodeKind.Part or NodeKind.EmbeddedResolution)
            {
                SettleSections(draft);
            }
        }

        var members = new List<Draft>();
        foreach (var draft in root.Walk())
        {
            if (IsScope(draft))
            {
                SettleParagraphs(draft, members);
            }

            if (IsScope(draft) || draft.Kind is NodeKind.OperativeParagraph or NodeKind.PreambularParagraph or NodeKind.Subparagraph or NodeKind.AnnexParagraph)
            {
                SettleRepeats(draft, names);
            }
        }
    }

    /// <summary>Whether the node's name stands in front of the names beneath it.</summary>
    public static bool IsScope(Draft draft)
        => draft.Kind is NodeKind.Resolution or NodeKind.Part or NodeKind.Annex or NodeKind.Article or NodeKind.EmbeddedResolution
            || (draft.Kind == NodeKind.Section && draft.Role == 1);

    /// <summary>The nodes of a scope: its descendants up to the next scopes, those included, and not what paragraphs hold.</summary>
    public static IEnumerable<Draft> Members(Draft scope)
    {
        foreach (var child in scope.Children)
        {
            yield return child;
            if (child.Kind == NodeKind.Section && child.Role == 0)
            {
                foreach (var member in Members(child))
                {
                    yield return member;
                }
            }
            else if (child.Kind == NodeKind.Text)
            {
                // Items under words without a name are the scope's.
                foreach (var item in child.Children.Where(item => item.Kind == NodeKind.Subparagraph))
                {
                    yield return item;
                }
            }
        }
    }

    private static void SettleSections(Draft owner)
    {
        var sections = owner.Children.Where(child => child.Kind == NodeKind.Section).ToList();
        foreach (var section in sections)
        {
            SettleSections(section);
        }

        if (sections.Count == 0)
        {
            return;
        }

        // Numbers start again when a later section begins at 1 though paragraphs were numbered before it.
        var restarts = false;
        var numbered = owner.Children.TakeWhile(child => child.Kind != NodeKind.Section).Any(IsNumbered);
        foreach (var section in sections)
        {
            var first = FirstNumber(section);
            restarts |= first == 1 && numbered;
            numbered |= first > 0;
        }

        foreach (var section in sections)
        {
            section.Role = restarts ? 1 : 0;
        }
    }

    /// <summary>The number of the first numbered paragraph in a section; 0 where there is none.</summary>
    public static int FirstNumber(Draft section)
    {
        foreach (var draft in section.Walk())
        {
            if (IsNumbered(draft))
            {
                return Numerals.Decimal(draft.Label);
            }
        }

        return 0;
    }

    private static bool IsNumbered(Draft draft) => draft.Kind == NodeKind.OperativeParagraph && draft.Label.Length > 0;

    private static void SettleParagraphs(Draft scope, List<Draft> members)
    {
        members.Clear();
        members.AddRange(Members(scope));
        int preambular = 0, unnumbered = 0;
        var hasNumbers = members.Any(IsNumbered);
        var numbersBegun = false;
        var hasChapeau = false;
        foreach (var draft in members)
        {
            if (draft.Kind == NodeKind.PreambularParagraph)
            {
                draft.Ordinal = ++preambular;
            }
            else if (IsNumbered(draft))
            {
                numbersBegun = true;
            }
            else if (draft.Kind == NodeKind.OperativeParagraph)
            {
                if (hasNumbers && !numbersBegun && !hasChapeau && LineStart.EndMark(draft.Text.Words) == ':')
                {
                    draft.Role = 2;
                    hasChapeau = true;
                }
                else
                {
                    draft.Role = hasNumbers ? 3 : 1;
                    draft.Ordinal = ++unnumbered;
                }
            }
        }
    }

    private static void SettleRepeats(Draft owner, Dictionary<string, int> seen)
    {
        if (!IsScope(owner) && owner.Children.Count < 2)
        {
            return;
        }

        seen.Clear();
        var members = IsScope(owner) ? Members(owner) : owner.Children;
        foreach (var draft in members)
        {
            // A section has a path even where numbers run on through it and it is no member.
            var name = MemberNames.Of(draft.Kind, draft.Label, draft.Ordinal, draft.Kind == NodeKind.Section ? 1 : draft.Role, 0, owner.Kind);
            if (name.Length == 0)
            {
                continue;
            }

            seen.TryGetValue(name, out var count);
            seen[name] = ++count;
            draft.Repeat = count > 1 ? count : 0;
        }
    }
}
