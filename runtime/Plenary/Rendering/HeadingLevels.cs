namespace Plenary.Rendering;

/// <summary>The six levels of headings that HTML and Markdown have.</summary>
internal static class HeadingLevels
{
    public const int Lowest = 6;

    public static int Checked(int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, Lowest);
        return level;
    }

    public static int Capped(int level) => Math.Min(level, Lowest);
}
