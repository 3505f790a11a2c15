using Plenary.Generator.Model;

namespace Plenary.Generator.Emitting;

/// <summary>A node that becomes a member, with its members.</summary>
internal sealed class Member(int node, string name, string typeName)
{
    public int Node { get; } = node;

    /// <summary>The property.</summary>
    public string Name { get; } = name;

    /// <summary>The name of its own class in <c>Types</c>.</summary>
    public string TypeName { get; set; } = typeName;

    public List<Member> Members { get; } = [];

    /// <summary>The footnotes that the node's own blocks cite, in order: the notes' nodes.</summary>
    public List<int> References { get; } = [];

    /// <summary>The notes that belong to the node itself, of a resolution or an annex.</summary>
    public List<int> Footnotes { get; } = [];

    public bool HasOwnType { get; set; }
}

/// <summary>Which nodes become members of which class: the nesting of legal numbering.</summary>
internal sealed class MemberTree
{
    private readonly Document document;

    public MemberTree(Document document)
    {
        this.document = document;
        Root = new Member(0, "", "") { HasOwnType = true };
        Fill(Root, 1, document.Nodes[0].Size);
    }

    public Member Root { get; }

    private void Fill(Member owner, int from, int to)
    {
        for (var i = from; i < to; i += document.Nodes[i].Size)
        {
            var node = document.Nodes[i];
            if (node.Kind == NodeKind.Footnote)
            {
                owner.Footnotes.Add(i);
                continue;
            }

            if (node.Kind == NodeKind.Section && node.Role == 0)
            {
                // Numbers run on through it: its paragraphs are the owner's.
                Fill(owner, i + 1, i + node.Size);
                continue;
            }

            if (node.Kind is NodeKind.QuotedText or NodeKind.Table or NodeKind.Text)
            {
                continue;
            }

            var name = MemberNames.Of(node.Kind, node.Label, node.Ordinal, node.Role, node.Repeat, document.Nodes[owner.Node].Kind);
            if (name.Length == 0)
            {
                continue;
            }

            var member = new Member(i, name, owner.TypeName.Length == 0 ? name : owner.TypeName + "_" + name);
            Fill(member, i + 1, i + node.Size);
            CollectReferences(member, node);
            Settle(member, node);
            owner.Members.Add(member);
        }
    }

    private static void Settle(Member member, Node node)
    {
        var isDivision = node.Kind is NodeKind.Part or NodeKind.Section or NodeKind.Annex or NodeKind.Article or NodeKind.EmbeddedResolution;
        // What cites a part names its class without knowing what is in it.
        member.HasOwnType = node.Kind == NodeKind.Part || member.Members.Count > 0 || member.References.Count > 0 || (isDivision && member.Footnotes.Count > 0);

        // A member must not bear its class's name: an annex in an annex.
        if (member.Members.Exists(inner => inner.Name == member.TypeName))
        {
            member.TypeName += "_";
        }
    }

    /// <summary>Markers in the paragraph's own blocks: its words, text behind lists, quoted text and tables, but not its subparagraphs.</summary>
    private void CollectReferences(Member member, Node node)
    {
        if (node.Kind is not (NodeKind.PreambularParagraph or NodeKind.OperativeParagraph or NodeKind.Subparagraph or NodeKind.AnnexParagraph))
        {
            return;
        }

        Collect(member, node);
        for (var i = member.Node + 1; i < member.Node + node.Size; i++)
        {
            var inner = document.Nodes[i];
            if (inner.Kind is NodeKind.Subparagraph or NodeKind.EmbeddedResolution)
            {
                i += inner.Size - 1;
            }
            else
            {
                Collect(member, inner);
            }
        }
    }

    private static void Collect(Member member, Node node)
    {
        foreach (var inline in node.Inlines)
        {
            if (inline.Kind == InlineKind.Marker && inline.Footnote > 0 && !member.References.Contains(inline.Footnote))
            {
                member.References.Add(inline.Footnote);
            }
        }
    }
}
