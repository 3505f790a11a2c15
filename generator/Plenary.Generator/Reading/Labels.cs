namespace Plenary.Generator.Reading;

/// <summary>Labels and markers as strings: short ones come so often that they are made once.</summary>
internal static class Labels
{
    private const int Numbers = 1000;

    private static readonly string[] Characters = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    // Filled as they come; it does not matter who writes a string first.
    private static readonly string?[] Decimals = new string?[Numbers];

    // The same with a full stop behind them.
    private static readonly string?[] Stopped = new string?[Numbers];

    /// <summary>The text of a label.</summary>
    public static string Of(ReadOnlySpan<char> label)
    {
        if (label.Length == 1 && label[0] < Characters.Length)
        {
            return Characters[label[0]];
        }

        if (label.Length is > 1 and <= 4 && label[label.Length - 1] == '.' && label[0] != '0' && Numerals.IsDecimal(label.Slice(0, label.Length - 1)))
        {
            return Stopped[Numerals.Decimal(label, 0, label.Length - 1)] ??= label.ToString();
        }

        return label.Length is 2 or 3 && label[0] != '0' && Numerals.IsDecimal(label)
            ? Decimals[Numerals.Decimal(label)] ??= label.ToString()
            : label.ToString();
    }
}
