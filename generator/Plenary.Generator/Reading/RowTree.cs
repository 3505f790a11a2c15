namespace Plenary.Generator.Reading;

/// <summary>For each value the best row that ends below it: a binary indexed tree of maxima over 1 to <paramref name="largest"/>.</summary>
internal sealed class RowTree(int largest)
{
    private readonly int[] scores = new int[largest + 1];
    private readonly int[] items = new int[largest + 1];

    /// <summary>The item whose row is best among those of a smaller value, or -1.</summary>
    public int BestBelow(int value)
    {
        int score = 0, item = -1;
        for (var i = value - 1; i > 0; i -= i & -i)
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
        for (var i = value; i <= largest; i += i & -i)
        {
            if (score > scores[i])
            {
                (scores[i], items[i]) = (score, item);
            }
        }
    }
}
