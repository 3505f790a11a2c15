using System.Globalization;
using Plenary.Generator.Model;

namespace Plenary.Generator.Emitting;

/// <summary>The property of a list of citations for one resolution of the build.</summary>
internal sealed class CitedMember(string name, string type)
{
    /// <summary>What the list has already.</summary>
    private static readonly string[] Reserved =
    [
        "CitationsOf", "Count", "Equals", "Finalize", "GetEnumerator", "GetHashCode", "GetType", "Item", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    public string Name { get; } = name;

    /// <summary>The cited class in C#.</summary>
    public string Type { get; } = type;

    /// <summary>The symbols by which it is cited.</summary>
    public List<string> Symbols { get; } = [];

    /// <summary>The nodes whose words cite it, in order.</summary>
    public List<int> Nodes { get; } = [];

    /// <summary>The resolutions of the build that the words of a node and what it holds cite, by symbol.</summary>
    public static IReadOnlyList<CitedMember> Of(Linked linked, int node, string listName)
    {
        if (linked.Links.Count == 0)
        {
            return [];
        }

        var nodes = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = node; i < node + linked.Document.Nodes[node].Size; i++)
        {
            foreach (var inline in linked.Document.Nodes[i].Inlines)
            {
                if (inline.Citation is { Symbol.Length: > 0 } citation)
                {
                    if (!nodes.TryGetValue(citation.Symbol, out var citing))
                    {
                        nodes.Add(citation.Symbol, citing = []);
                    }

                    citing.Add(i);
                }
            }
        }

        var members = new Dictionary<string, CitedMember>(StringComparer.Ordinal);
        var names = new HashSet<string>(Reserved, StringComparer.Ordinal) { listName };
        var found = new List<CitedMember>();
        foreach (var link in linked.Links)
        {
            if (!nodes.TryGetValue(link.Symbol, out var citing))
            {
                continue;
            }

            if (!members.TryGetValue(link.Instance, out var member))
            {
                members.Add(link.Instance, member = new CitedMember(Unique(link.Name, names), link.Type));
                found.Add(member);
            }

            member.Symbols.Add(link.Symbol);
            member.Nodes.AddRange(citing);
        }

        found.ForEach(static member => member.Nodes.Sort());
        return found;
    }

    private static string Unique(string name, HashSet<string> names)
    {
        var unique = name;
        for (var i = 2; !names.Add(unique); i++)
        {
            unique = name + "_" + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
