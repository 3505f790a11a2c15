using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Checking;

/// <summary>Whether the organ is named and operative paragraphs follow.</summary>
internal static class FormulaCheck
{
    public static void Run(Draft root, StructureReader structure, ReadingLog log)
    {
        var hasOperative = root.Walk().Any(draft => draft.Kind == NodeKind.OperativeParagraph);
        if (!structure.HasFormula)
        {
            var first = root.Walk().FirstOrDefault(draft => draft.Text.Length > 0);
            log.Report(DiagnosticIds.NoFormula, first?.Text.SpanOf(0, first.Text.Length) ?? default);
        }

        if (!hasOperative)
        {
            var last = root.Walk().LastOrDefault(draft => draft.Text.Length > 0 && draft.Kind is NodeKind.PreambularParagraph or NodeKind.Formula or NodeKind.Title);
            log.Report(DiagnosticIds.NoOperativeParagraph, last?.Text.SpanOf(0, last.Text.Length) ?? default);
        }
    }
}
