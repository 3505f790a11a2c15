using Plenary.Generator.Reading.Closing;

namespace Plenary.Generator.Reading;

/// <summary>Tells a list "1. 2. 3." inside a paragraph from the paragraphs themselves: their own numbers go on behind it.</summary>
internal sealed class InnerList(List<Block> blocks)
{
    private int end;

    /// <summary>Forgets the list that was open.</summary>
    public void Reset() => end = 0;

    /// <summary>Whether the number at <paramref name="position"/> is of a list in the paragraph that <paramref name="announces"/> one.</summary>
    public bool Holds(int position, int value, int lastNumber, bool announces)
    {
        if (position < end)
        {
            return true;
        }

        if (value != 1 || !announces)
        {
            return false;
        }

        end = IndexOfNext(position, lastNumber + 1);
        return position < end;
    }

    /// <summary>Where the paragraph of the wanted number comes, behind a list that starts at <paramref name="position"/>; or -1.</summary>
    private int IndexOfNext(int position, int wanted)
    {
        var inner = 2;
        var both = -1;
        for (var i = position + 1; i < blocks.Count; i++)
        {
            var text = blocks[i].Text.Words;
            if (ClosingReader.IsClosingLine(text))
            {
                break;
            }

            var enumerator = Enumerator.Read(text);
            if (enumerator.Style != EnumeratorStyle.Number)
            {
                continue;
            }

            if (enumerator.Value == inner)
            {
                // The number may be the list's or the paragraph's: the list's, if the wanted number comes once more.
                both = inner == wanted ? i : both;
                inner++;
                continue;
            }

            return enumerator.Value == wanted ? i : both;
        }

        return both;
    }
}
