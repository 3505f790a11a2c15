using System.Runtime.CompilerServices;

namespace Plenary.Generator.Lexicon;

/// <summary>Phrases as a tree of characters: those that stand at a place are found in one walk, the shorter ones first.</summary>
internal sealed class PhraseTree<T>
{
    // The children of a node stand side by side, in the order of their letters: from its first child on to that of the next node.
    private readonly char[] letters;
    private readonly int[] firstChildren;
    private readonly T?[] values;
    private readonly bool[] ends;

    public PhraseTree(IReadOnlyDictionary<string, T> phrases)
    {
        var sorted = phrases.Keys.OrderBy(phrase => phrase, StringComparer.Ordinal).ToArray();

        // Level by level: each node with the phrases that go through it, and how many letters lead to it.
        var nodes = new List<(int From, int To, int Depth)> { (0, sorted.Length, 0) };
        var first = new List<int>();
        for (var node = 0; node < nodes.Count; node++)
        {
            first.Add(nodes.Count);
            var (from, to, depth) = nodes[node];
            for (var i = from; i < to; i = Add(i, to, depth))
            {
            }
        }

        first.Add(nodes.Count);
        firstChildren = [.. first];
        letters = new char[nodes.Count];
        values = new T[nodes.Count];
        ends = new bool[nodes.Count];
        for (var node = 0; node < nodes.Count; node++)
        {
            var (from, to, depth) = nodes[node];
            letters[node] = depth == 0 ? '\0' : sorted[from][depth - 1];
            ends[node] = from < to && sorted[from].Length == depth && depth > 0;
            values[node] = ends[node] ? phrases[sorted[from]] : default;
        }

        // Adds the child that the phrase at i goes through, if it is longer; the first phrase behind those that do too.
        int Add(int i, int to, int depth)
        {
            if (sorted[i].Length == depth)
            {
                return i + 1;
            }

            var end = i + 1;
            while (end < to && sorted[end][depth] == sorted[i][depth])
            {
                end++;
            }

            nodes.Add((i, end, depth + 1));
            return end;
        }
    }

    /// <summary>
    /// Goes on from a place in the text and in the tree, both at first that of the start and 0, to the next phrase that ends;
    /// false where there is no further one.
    /// </summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    public bool Next(ReadOnlySpan<char> text, ref int position, ref int node, out T value)
    {
        while (position < text.Length)
        {
            // A no-break hyphen is a hyphen, and so on: phrases are kept in plain characters.
            node = Child(node, text[position] == '\u2011' ? '-' : text[position]);
            if (node == 0)
            {
                break;
            }

            position++;
            if (ends[node])
            {
                value = values[node]!;
                return true;
            }
        }

        value = default!;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Child(int node, char letter)
    {
        var end = firstChildren[node + 1];
        for (var child = firstChildren[node]; child < end; child++)
        {
            if (letters[child] == letter)
            {
                return child;
            }
        }

        return 0;
    }
}
