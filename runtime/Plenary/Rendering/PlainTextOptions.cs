namespace Plenary;

/// <summary>How a resolution is rendered as plain text.</summary>
public sealed class PlainTextOptions
{
    private readonly int? width;

    /// <summary>
    /// How many characters a line should have at most; null, unless told, for one line a paragraph. A line is longer where it cannot be broken
    /// without looking like the start of another paragraph.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 1.</exception>
    public int? Width
    {
        get => width;
        init
        {
            if (value is { } characters)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(characters, 1);
            }

            width = value;
        }
    }
}
