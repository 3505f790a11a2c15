namespace Plenary.Generator.Lexicon;

/// <summary>Phrases as a tree of characters: the longest one that stands at a place is found in one walk.</summary>
internal sealed class PhraseTree<T>
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<(bool Ends, T Value)> nodes = [(false, default!)];

    public void Add(string phrase, T value)
    {
        var node = 0;
        foreach (var c in phrase)
        {
            if (!edges.TryGetValue(Key(node, c), out var next))
            {
                next = nodes.Count;
                nodes.Add((false, default!));
                edges.Add(Key(node, c), next);
            }

            node = next;
        }

        nodes[node] = (true, value);
    }

    /// <summary>Calls back with each phrase that stands at <paramref name="start"/>, shorter ones first: its end and value.</summary>
    public void Matches(string text, int start, List<(int End, T Value)> found)
    {
        found.Clear();
        var node = 0;
        for (var i = start; i < text.Length; i++)
        {
            // A no-break hyphen is a hyphen, and so on: phrases are kept in plain characters.
            if (!edges.TryGetValue(Key(node, text[i] == '\u2011' ? '-' : text[i]), out node))
            {
                return;
            }

            if (nodes[node].Ends)
            {
                found.Add((i + 1, nodes[node].Value));
            }
        }
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;
}
