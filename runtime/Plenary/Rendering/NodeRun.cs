using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>Siblings that stand one after another and belong together: a list, or the lines of a masthead.</summary>
internal enum NodeRun
{
    /// <summary>No run: the node stands for itself.</summary>
    None,

    /// <summary>Masthead lines.</summary>
    Masthead,

    /// <summary>Paragraphs with a number, operative or of an annex.</summary>
    Numbered,

    /// <summary>Subparagraphs: one list.</summary>
    Subparagraphs,

    /// <summary>Closing lines.</summary>
    Closing,

    /// <summary>Footnotes.</summary>
    Footnotes,
}

/// <summary>Says which run a node belongs to.</summary>
internal static class NodeRuns
{
    public static NodeRun Of(in StoredNode node) => node.Kind switch
    {
        NodeKind.MastheadLine => NodeRun.Masthead,
        NodeKind.OperativeParagraph when node.Role == OperativeRole.Numbered => NodeRun.Numbered,
        NodeKind.AnnexParagraph => NodeRun.Numbered,
        NodeKind.Subparagraph => NodeRun.Subparagraphs,
        NodeKind.ClosingLine => NodeRun.Closing,
        NodeKind.Footnote => NodeRun.Footnotes,
        _ => NodeRun.None,
    };
}
