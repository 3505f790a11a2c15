namespace Plenary.Generator.Lexicon;

/// <summary>Phrases as a tree of characters: those that stand at a place are found in one walk, the shorter ones first.</summary>
internal sealed class PhraseTree<T>
{
    // Nodes are named by their index; the root, 0, is nobody's child. Its own children are looked up by their letter.
    private readonly int[] first = new int[128];
    private Node[] nodes = new Node[64];
    private int count = 1;

    public void Add(string phrase, T value)
    {
        var node = 0;
        foreach (var c in phrase)
        {
            node = Child(node, c) is > 0 and var child ? child : AddChild(node, c);
        }

        nodes[node].Ends = true;
        nodes[node].Value = value;
    }

    /// <summary>
    /// Goes on from a place in the text and in the tree, both at first that of the start and 0, to the next phrase that ends;
    /// false where there is no further one.
    /// </summary>
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
            if (nodes[node].Ends)
            {
                value = nodes[node].Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    private int Child(int node, char c)
    {
        if (node == 0 && c < first.Length)
        {
            return first[c];
        }

        var child = nodes[node].FirstChild;
        while (child > 0 && nodes[child].Letter != c)
        {
            child = nodes[child].NextSibling;
        }

        return child;
    }

    private int AddChild(int node, char c)
    {
        if (count == nodes.Length)
        {
            Array.Resize(ref nodes, count * 2);
        }

        nodes[count].Letter = c;
        nodes[count].NextSibling = nodes[node].FirstChild;
        nodes[node].FirstChild = count;
        if (node == 0 && c < first.Length)
        {
            first[c] = count;
        }

        return count++;
    }

    private struct Node
    {
        public char Letter;
        public int FirstChild;
        public int NextSibling;
        public bool Ends;
        public T Value;
    }
}
