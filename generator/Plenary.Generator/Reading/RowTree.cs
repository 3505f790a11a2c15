namespace Plenary.Generator.Reading;

/// <summary>For each value the best row that ends below it: a binary indexed tree of maxima over 1 to 999.</summary>
internal sealed class RowTree
{
    private const int Size = 1024;

    private readonly int[] scores = new int[Size + 1];
    private readonly int[] items = new int[Size + 1];

    /// <summary>The item whose row is best among those of a smaller value, or -1.</summary>
    public int BestBelow(int value)
    {
        int score = 0, item = -1;
        for (var i = Math.Min(value - 1, Size); i > 0; i -= i & -i)
        {
            if (scores[i] > score)
            {
                (score, item) = (scores[i], items[i]);
            }
        }

        return item;
    }

    public void Offer(int value, int item, int score)
    {
        for (var i = value; i <= Size; i += i & -i)
        {
            if (score > scores[i])
            {
                (scores[i], items[i]) = (score, item);
            }
        }
    }
}
