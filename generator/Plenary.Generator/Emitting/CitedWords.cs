using System.Text;
using Plenary.Generator.Model;

namespace Plenary.Generator.Emitting;

/// <summary>Writes the places of a resolution with the hashes of their words, for those who cite them (docs/storage.md, "Cited words").</summary>
internal sealed class CitedWords
{
    private readonly Document document;
    private readonly List<(int Node, int Depth, string Name)> places = [];
    private readonly uint[] hashes;

    private CitedWords(Document document)
    {
        this.document = document;
        hashes = new uint[document.Nodes.Count];
        places.Add((0, 0, ""));
        Collect(0, 0, NodeKind.Resolution);
        Hash(0, new WordHashes());
    }

    public static string Attribute(Document document)
    {
        var arguments = CSharpText.Literal(document.Identity.Symbol) + ", " + CSharpText.Literal(new CitedWords(document).Places());
        foreach (var node in document.Nodes)
        {
            if (node.Kind == NodeKind.Part)
            {
                arguments += ", " + CSharpText.Literal(node.Identity?.Symbol ?? "");
            }
        }

        return "[global::Plenary.CitedWords(" + arguments + ")]";
    }

    private string Places()
    {
        var text = SpareBuilders.Take();
        var last = new List<string>();
        foreach (var (node, depth, name) in places)
        {
            text.Append(text.Length > 0 ? " " : "");
            AppendHash(text, hashes[node]);
            text.Append('.', depth).Append(IsPassedThrough(document.Nodes[node]) ? "~" : "");
            last.RemoveRange(Math.Min(depth + 1, last.Count), Math.Max(0, last.Count - depth - 1));
            if (last.Count == depth)
            {
                last.Add("");
            }

            text.Append(name == NextName.Of(last[depth]) ? "" : name);
            last[depth] = name;
        }

        return SpareBuilders.Finish(text);
    }

    /// <summary>Four digits as those of the structure, the highest first.</summary>
    private static void AppendHash(StringBuilder text, uint hash)
    {
        for (var shift = 18; shift >= 0; shift -= 6)
        {
            text.Append(StoredDigits.Of((int)(hash >> shift) & 63));
        }
    }

    private void Collect(int owner, int depth, NodeKind scope)
    {
        var end = owner + document.Nodes[owner].Size;
        for (var i = owner + 1; i < end; i += document.Nodes[i].Size)
        {
            var node = document.Nodes[i];
            if (node.Kind is NodeKind.QuotedText or NodeKind.Table or NodeKind.Text)
            {
                continue;
            }

            var name = MemberNames.Of(node.Kind, node.Label, node.Ordinal, IsPassedThrough(node) ? 1 : node.Role, node.Repeat, scope);
            if (name.Length > 0)
            {
                places.Add((i, depth, name));
                Collect(i, depth + 1, IsPassedThrough(node) ? scope : node.Kind);
            }
        }
    }

    /// <summary>A section where numbers run on: it can be cited, and its paragraphs with or without it.</summary>
    private static bool IsPassedThrough(Node node) => node is { Kind: NodeKind.Section, Role: 0 };

    /// <summary>
    /// The words of a node are its own and those beneath it, each behind its number; notes have theirs for themselves, and the
    /// masthead's are none of the resolution's.
    /// </summary>
    private void Hash(int index, WordHashes words)
    {
        var node = document.Nodes[index];
        var mark = words.Mark;
        words.Add(node.Text);
        for (var i = index + 1; i < index + node.Size; i += document.Nodes[i].Size)
        {
            var child = document.Nodes[i];
            if (child.Kind == NodeKind.Footnote)
            {
                Hash(i, new WordHashes());
            }
            else if (child.Kind != NodeKind.MastheadLine)
            {
                words.Add(child.Number);
                Hash(i, words);
            }
        }

        hashes[index] = words.Since(mark);
    }
}
