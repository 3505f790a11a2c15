using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>
/// What a format does with a resolution as <see cref="ResolutionWalk"/> goes through it, in document order and without
/// decoding a word. For each node: <see cref="Begin"/>, its own words run by run, <see cref="EndWords"/>, its children, <see cref="End"/>.
/// </summary>
internal interface IResolutionVisitor
{
    /// <summary>A run of siblings begins; never <see cref="NodeRun.None"/>.</summary>
    void BeginRun(NodeRun run);

    void EndRun(NodeRun run);

    /// <summary>A node begins: its number and what it is are there to read.</summary>
    void Begin(in StoredNode node);

    /// <summary>The node's own words are over, if it has any; its children follow.</summary>
    void EndWords(in StoredNode node);

    void End(in StoredNode node);

    /// <summary>Words of no kind of their own.</summary>
    void Text(in StoredInline words);

    /// <summary>The words that open a paragraph.</summary>
    void Opening(in StoredInline words);

    /// <summary>A footnote marker stands here.</summary>
    /// <param name="marker">The marker, and the note that it stands for.</param>
    /// <param name="use">Which of the note's references this is; its default where there is no note.</param>
    void Marker(in StoredInline marker, FootnoteUse use);

    /// <summary>Words that cite a document.</summary>
    /// <param name="citation">The words and what they cite.</param>
    /// <param name="node">The node in whose words they stand.</param>
    /// <param name="position">Which of the node's citations this is, from 0.</param>
    void Citation(in StoredInline citation, int node, int position);

    /// <summary>Words that point at another place of the resolution.</summary>
    void CrossReference(in StoredInline reference);
}
