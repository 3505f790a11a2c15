using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Checking;

/// <summary>Whether the numbers of paragraphs run on.</summary>
internal static class NumberCheck
{
    public static void Run(Draft root, ReadingLog log)
    {
        var last = 0;
        foreach (var scope in root.Walk().Where(Scopes.IsScope))
        {
            // Where numbers started again in one section, they may still run on through others.
            last = Check(scope, scope.Kind == NodeKind.Section ? last : 0, log);
        }

        // Letters that start again are told of once too, as numbers are; bullets have none that could be corrected.
        foreach (var owner in root.Walk().Where(draft => draft.Kind != NodeKind.Text))
        {
            var items = Scopes.IsScope(owner) ? Scopes.Members(owner) : owner.Children;
            if (items.FirstOrDefault(item => item is { Kind: NodeKind.Subparagraph, Repeat: > 1, Role: 0 }) is { } repeated)
            {
                log.Report(DiagnosticIds.NumberRepeated, repeated.Number.SpanOf(0, repeated.Number.Length), repeated.Number.Text);
            }
        }
    }

    /// <summary>Checks a scope whose numbers may go on from <paramref name="before"/>; gives its last number.</summary>
    private static int Check(Draft scope, int before, ReadingLog log)
    {
        // An annex may give the later paragraphs of an article alone.
        var isExcerpt = scope.Kind is NodeKind.Annex or NodeKind.Article;
        var previous = 0;
        var isRepeating = false;
        var isTold = false;
        foreach (var draft in Scopes.Members(scope).Where(member => member.Kind is NodeKind.OperativeParagraph or NodeKind.AnnexParagraph))
        {
            var value = Numerals.Decimal(draft.Label);
            if (value == 0)
            {
                continue;
            }

            var span = draft.Number.SpanOf(0, draft.Number.Length);
            if (draft.Repeat > 1)
            {
                // Numbers that start again, under one heading after the other, are told of once.
                if (!isTold || (value != 1 && !(isRepeating && value == previous + 1)))
                {
                    log.Report(DiagnosticIds.NumberRepeated, span, draft.Label);
                    isTold = true;
                }
            }
            else if (value != previous + 1 && !(previous == 0 && (isExcerpt || value == before + 1)))
            {
                log.Report(DiagnosticIds.NumberGap, span, draft.Label, (previous + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            isRepeating = draft.Repeat > 1;
            previous = value;
        }

        return previous;
    }
}
