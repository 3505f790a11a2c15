using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>Lays the tree out as the list of nodes that the model is.</summary>
internal static class DocumentBuilder
{
    public static Document Build(Draft root)
    {
        AddAdoptions(root);
        var index = 0;
        foreach (var draft in root.Walk())
        {
            draft.Index = index++;
        }

        var nodes = new Node[index];
        Fill(root, 0, nodes);
        return new Document(new EquatableArray<Node>(nodes));
    }

    private static int Fill(Draft draft, int parent, Node[] nodes)
    {
        var size = 1;
        foreach (var child in draft.Children)
        {
            size += Fill(child, draft.Index, nodes);
        }

        nodes[draft.Index] = new Node(draft.Kind, parent)
        {
            Size = size,
            Number = draft.Number.Text,
            Label = draft.Label,
            Ordinal = draft.Ordinal,
            Repeat = draft.Repeat,
            Role = draft.Role,
            Text = draft.Text.Text,
            Inlines = Inlines(draft.Inlines),
            Values = draft.Values,
            Identity = draft.Identity,
            Adoption = draft.Kind == NodeKind.Adoption ? draft.Adoption : null,
        };
        return size;
    }

    private static EquatableArray<Inline> Inlines(InlineDraft[] drafts)
    {
        var inlines = new Inline[drafts.Length];
        for (var i = 0; i < inlines.Length; i++)
        {
            inlines[i] = Inline(drafts[i]);
        }

        return new(inlines);
    }

    private static Inline Inline(InlineDraft draft) => new(draft.Kind, draft.Length)
    {
        Marker = draft.Marker,
        Footnote = draft.Footnote?.Index ?? 0,
        Citation = draft.Citation,
        Targets = draft.Targets.Count == 0 ? default : draft.Targets.Select(target => target.Index).ToEquatable(),
    };

    private static void AddAdoptions(Draft root)
    {
        foreach (var draft in root.Walk().Where(draft => draft.Adoption is not null && draft.Kind != NodeKind.Adoption).ToList())
        {
            var at = draft.Children.FindIndex(child => child.Kind is NodeKind.Annex or NodeKind.Footnote);
            draft.Children.Insert(at < 0 ? draft.Children.Count : at, new Draft(NodeKind.Adoption) { Adoption = draft.Adoption });
        }
    }
}
