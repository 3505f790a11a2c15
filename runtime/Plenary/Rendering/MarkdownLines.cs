namespace Plenary.Rendering;

/// <summary>Begins lines of Markdown inside the list items and quotations that are open.</summary>
internal struct MarkdownLines(Utf8Output output)
{
    // Beyond this no text is nested; deeper levels are written at this depth.
    private const int MaxDepth = 64;

    private ulong quotes;
    private ulong newItems;
    private int depth;
    private int lowest;
    private bool isStarted;

    public void OpenItem() => Open(isQuote: false);

    public void OpenQuote() => Open(isQuote: true);

    public void Close()
    {
        depth--;
        lowest = Math.Min(lowest, depth);
    }

    /// <summary>Begins a block, with the blank line before it.</summary>
    public void BeginBlock()
    {
        if (isStarted)
        {
            var quoted = Math.Min(lowest, MaxDepth);
            while (quoted > 0 && !Has(quotes, quoted - 1))
            {
                quoted--;
            }

            if (quoted > 0)
            {
                WritePrefix(quoted - 1, firstOfItem: false);
                output.Write((byte)'>');
            }

            output.Write((byte)'\n');
        }

        isStarted = true;
        lowest = depth;
        WritePrefix(Math.Min(depth, MaxDepth), firstOfItem: true);
        newItems = 0;
    }

    /// <summary>Begins a further line of the block.</summary>
    public readonly void ContinueBlock() => WritePrefix(Math.Min(depth, MaxDepth), firstOfItem: false);

    private void Open(bool isQuote)
    {
        if (depth < MaxDepth)
        {
            var bit = 1UL << depth;
            quotes = isQuote ? quotes | bit : quotes & ~bit;
            newItems = isQuote ? newItems & ~bit : newItems | bit;
        }

        depth++;
    }

    private readonly void WritePrefix(int levels, bool firstOfItem)
    {
        for (var level = 0; level < levels; level++)
        {
            output.Write(Has(quotes, level) ? "> "u8 : firstOfItem && Has(newItems, level) ? "- "u8 : "  "u8);
        }
    }

    private static bool Has(ulong bits, int level) => (bits >> level & 1) != 0;
}
