using Plenary.Storage;

namespace Plenary.Rendering;

/// <summary>The one way through a stored resolution: every format follows it.</summary>
internal static class ResolutionWalk
{
    /// <summary>
    /// Goes through a node and all beneath it, and then through the notes that are cited there and stand elsewhere, so that a
    /// paragraph comes with its footnotes.
    /// </summary>
    public static void Visit<TVisitor>(ResolutionContent content, int node, ref TVisitor visitor)
        where TVisitor : struct, IResolutionVisitor
    {
        var document = content.Document;
        var uses = content.Root.FootnoteUses;
        var stored = document[node];
        var run = NodeRuns.Of(stored);
        Change(NodeRun.None, run, ref visitor);
        VisitNode(document, uses, stored, ref visitor);
        Change(run, NodeRun.None, ref visitor);

        var open = NodeRun.None;
        for (var i = 0; i < uses.Footnotes.Length; i++)
        {
            var footnote = uses.Footnotes[i];
            if ((footnote < node || footnote >= stored.End) && uses.IsUsed(i, node, stored.End))
            {
                Change(open, NodeRun.Footnotes, ref visitor);
                open = NodeRun.Footnotes;
                VisitNode(document, uses, document[footnote], ref visitor);
            }
        }

        Change(open, NodeRun.None, ref visitor);
    }

    private static void VisitNode<TVisitor>(StoredDocument document, FootnoteUses uses, in StoredNode node, ref TVisitor visitor)
        where TVisitor : struct, IResolutionVisitor
    {
        visitor.Begin(node);
        VisitWords(uses, node, ref visitor);
        visitor.EndWords(node);
        var open = NodeRun.None;
        for (var index = node.Index + 1; index < node.End;)
        {
            var child = document[index];
            index = child.End;
            var run = NodeRuns.Of(child);
            Change(open, run, ref visitor);
            open = run;
            VisitNode(document, uses, child, ref visitor);
        }

        Change(open, NodeRun.None, ref visitor);
        visitor.End(node);
    }

    private static void VisitWords<TVisitor>(FootnoteUses uses, in StoredNode node, ref TVisitor visitor)
        where TVisitor : struct, IResolutionVisitor
    {
        int citations = 0, markers = 0;
        foreach (var inline in node.Inlines)
        {
            switch (inline.Kind)
            {
                case InlineKind.Opening:
                    visitor.Opening(inline);
                    break;
                case InlineKind.Marker:
                    visitor.Marker(inline, inline.Footnote == 0 ? default : uses.At(node.Index, markers++));
                    break;
                case InlineKind.Citation:
                    visitor.Citation(inline, node.Index, citations++);
                    break;
                case InlineKind.CrossReference:
                    visitor.CrossReference(inline);
                    break;
                default:
                    visitor.Text(inline);
                    break;
            }
        }
    }

    private static void Change<TVisitor>(NodeRun open, NodeRun next, ref TVisitor visitor)
        where TVisitor : struct, IResolutionVisitor
    {
        if (open == next)
        {
            return;
        }

        if (open != NodeRun.None)
        {
            visitor.EndRun(open);
        }

        if (next != NodeRun.None)
        {
            visitor.BeginRun(next);
        }
    }
}
