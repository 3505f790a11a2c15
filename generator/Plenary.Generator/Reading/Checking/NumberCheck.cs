using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Checking;

/// <summary>Whether the numbers of paragraphs run on.</summary>
internal static class NumberCheck
{
    public static void Run(Draft root, ReadingLog log)
    {
        foreach (var scope in root.Walk().Where(Scopes.IsScope))
        {
            var previous = 0;
            var isRepeating = false;
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
                    // Numbers that start again are told of once, where they do.
                    if (isRepeating && value == previous + 1)
                    {
                        previous = value;
                        continue;
                    }

                    log.Report(DiagnosticIds.NumberRepeated, span, draft.Label);
                }
                else if (value != previous + 1)
                {
                    log.Report(DiagnosticIds.NumberGap, span, draft.Label, (previous + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
                }

                isRepeating = draft.Repeat > 1;
                previous = value;
            }
        }
    }
}
