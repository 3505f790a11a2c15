using Plenary.Generator.Lexicon;
using Plenary.Generator.Reading.Checking;

namespace Plenary.Generator.Reading;

/// <summary>Sixth step: what a careful editor would ask about.</summary>
internal static class Checks
{
    public static void Run(Draft root, StructureReader structure, LanguageLexicon lexicon, ReadingLog log)
    {
        FormulaCheck.Run(root, structure, log);
        NumberCheck.Run(root, log);
        FootnoteCheck.Run(root, log);
        MarkersWithoutNote.Check(root, log);
        var body = Body.Of(root);
        EndingCheck.Run(body, lexicon, log);
        PairCheck.Run(root, lexicon.Usage, log);
        OpeningCheck.Run(body, lexicon, structure.Organ, log);
        foreach (var repair in log.Repairs)
        {
            ReportRepair(repair, log);
        }
    }

    private static void ReportRepair(Repair repair, ReadingLog log)
    {
        switch (repair.Kind)
        {
            case RepairKind.SpaceInserted:
                log.Report(DiagnosticIds.WordsRanTogether, repair.Span, repair.Word);
                break;
            case RepairKind.InvisibleRemoved:
                log.Report(DiagnosticIds.InvisibleCharacter, repair.Span, repair.Word);
                break;
            case RepairKind.SurrogateReplaced:
                log.Report(DiagnosticIds.LoneSurrogate, repair.Span, repair.Word);
                break;
        }
    }
}
