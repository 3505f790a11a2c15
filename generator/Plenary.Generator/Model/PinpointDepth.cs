namespace Plenary.Generator.Model;

/// <summary>
/// How far inside a document a kind of place stands. The runtime, which finds the targets of a citation, has this file too, with its own kinds
/// of the same names.
/// </summary>
internal static class PinpointDepth
{
    /// <summary>0 for the widest; a place stands in the nearest one before it that is wider.</summary>
    public static int Of(PinpointKind kind) => kind switch
    {
        PinpointKind.Part => 0,
        PinpointKind.Annex or PinpointKind.Appendix => 1,
        PinpointKind.Chapter => 2,
        PinpointKind.Section => 3,
        PinpointKind.Article or PinpointKind.Rule or PinpointKind.Principle => 4,
        PinpointKind.Paragraph or PinpointKind.PreambularParagraph => 5,
        _ => 6,
    };
}
