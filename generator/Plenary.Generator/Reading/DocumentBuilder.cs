using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>Lays the tree out as the list of nodes that the model is.</summary>
internal static class DocumentBuilder
{
    // Filled as they come; it does not matter who writes a run first.
    private static readonly Inline[]?[] PlainRuns = new Inline[1024][];

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
            Number = Labels.Of(draft.Number.Words),
            Label = draft.Label,
            Ordinal = draft.Ordinal,
            Repeat = draft.Repeat,
            Role = draft.Role,
            Text = draft.Text.Text,
            Inlines = Inlines(draft),
            Values = draft.Values,
            Identity = draft.Identity,
            Adoption = draft.Kind == NodeKind.Adoption ? draft.Adoption : null,
        };
        return size;
    }

    private static EquatableArray<Inline> Inlines(Draft draft)
    {
        if (draft.Inlines.Length == 0)
        {
            return draft.Text.Length == 0 ? default : Plain(draft.Text.Length);
        }

        var inlines = new Inline[draft.Inlines.Length];
        for (var i = 0; i < inlines.Length; i++)
        {
            inlines[i] = draft.Inlines[i].Kind == InlineKind.Text ? Plain(draft.Inlines[i].Length)[0] : Inline(draft.Inlines[i]);
        }

        return new(inlines);
    }

    /// <summary>The one run of words that are plain; those of the same length share it.</summary>
    private static EquatableArray<Inline> Plain(int length)
        => new(length < PlainRuns.Length ? PlainRuns[length] ??= [new Inline(InlineKind.Text, length)] : [new Inline(InlineKind.Text, length)]);

    private static Inline Inline(in InlineDraft draft) => new(draft.Kind, draft.Length)
    {
        Marker = draft.Marker,
        Footnote = draft.Footnote?.Index ?? 0,
        Citation = draft.Citation,
        Targets = draft.Targets.Count == 0 ? default : draft.Targets.Select(target => target.Index).ToEquatable(),
    };

    private static void AddAdoptions(Draft root)
    {
        var adopted = new List<Draft>();
        foreach (var draft in root.Walk())
        {
            if (draft.Adoption is not null && draft.Kind != NodeKind.Adoption)
            {
                adopted.Add(draft);
            }
        }

        foreach (var draft in adopted)
        {
            var at = draft.Children.FindIndex(child => child.Kind is NodeKind.Annex or NodeKind.Footnote);
            draft.Children.Insert(at < 0 ? draft.Children.Count : at, new Draft(NodeKind.Adoption) { Adoption = draft.Adoption });
        }
    }
}
