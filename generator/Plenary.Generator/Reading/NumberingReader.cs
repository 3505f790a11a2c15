using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>Fourth step: gives the blocks that belong to a paragraph their place in it, and every node its name.</summary>
internal static class NumberingReader
{
    public static void Read(Draft root, Dictionary<string, int> names)
    {
        var announcing = new List<Draft>();
        var annexes = new List<Draft>();
        foreach (var draft in root.Walk())
        {
            if (draft.HasPending)
            {
                announcing.Add(draft);
            }

            if (draft.Kind == NodeKind.Annex)
            {
                annexes.Add(draft);
            }
        }

        announcing.ForEach(Arrange);
        annexes.ForEach(AnnexSections.Make);

        Scopes.Settle(root, names);
    }

    private static void Arrange(Draft paragraph)
    {
        // What a reader put in directly (an embedded draft) stands behind the blocks that came before it.
        var embedded = paragraph.Children.ToList();
        paragraph.Children.Clear();
        var levels = new ListLevels(paragraph);
        Draft? quote = null;
        foreach (var block in paragraph.Pending)
        {
            var text = block.Text.Words;
            if (block.Kind is BlockKind.Quoted or BlockKind.QuotedLast)
            {
                quote ??= Announcing(levels).Add(new Draft(NodeKind.QuotedText));
                quote.Add(QuotedLine(block));
                if (block.Kind == BlockKind.QuotedLast)
                {
                    if (quote == paragraph.Children[paragraph.Children.Count - 1])
                    {
                        levels.Close();
                    }

                    quote = null;
                }

                continue;
            }

            if (block.Kind is BlockKind.Table or BlockKind.Heading)
            {
                // What follows is the paragraph's again; its letters may go on.
                levels.Close();
                paragraph.Add(block.Kind == BlockKind.Table ? new Draft(NodeKind.Table, block.Text) : new Draft(NodeKind.Text, block.Text) { Role = 1 });
                continue;
            }

            var enumerator = block.Kind == BlockKind.CapitalItem ? Enumerator.Capital(text) : Enumerator.Read(text, block.Lead);
            if (enumerator.IsFound)
            {
                levels.Add(block.Text, enumerator);
                continue;
            }

            if (levels.HasItems && levels.Current.Text.Length == 0 && levels.Current.Children.Count == 0)
            {
                // The letter stood alone: these are its words.
                levels.Current.Text = block.Text;
                continue;
            }

            var continued = new Draft(NodeKind.Text, block.Text);
            if (Announcing(levels) == paragraph)
            {
                levels.Close();
            }

            (levels.HasItems ? levels.Current : paragraph).Add(continued);
        }

        paragraph.Pending.Clear();
        paragraph.Children.AddRange(embedded);
    }

    private static Draft QuotedLine(Block block)
    {
        var enumerator = Enumerator.Read(block.Text.Words);
        return enumerator.IsFound ? Draft.Numbered(NodeKind.Text, block.Text, enumerator) : new Draft(NodeKind.Text, block.Text);
    }

    /// <summary>The item that announces what comes ("… the following:"), or the paragraph.</summary>
    private static Draft Announcing(ListLevels levels) => levels.HasItems && LineStart.EndMark(levels.Current.Text.Words) == ':' ? levels.Current : levels.Paragraph;
}
