namespace Plenary;

/// <summary>How a resolution is rendered as Markdown.</summary>
public sealed class MarkdownOptions
{
    private readonly string idPrefix = "";
    private readonly int headingLevel = 1;

    /// <summary>
    /// Put before the label of every footnote, so that two resolutions can stand in one document: with <c>"a-"</c> footnote 2 is
    /// <c>[^a-2]</c>. Empty unless told.
    /// </summary>
    /// <exception cref="ArgumentException">The prefix has other characters than letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>.</exception>
    public string IdPrefix
    {
        get => idPrefix;
        init
        {
            idPrefix = Rendering.IdPrefixes.Checked(value);
            IdPrefixUtf8 = System.Text.Encoding.UTF8.GetBytes(value);
        }
    }

    /// <summary>The level of the title's heading, from 1 (<c>#</c>, unless told) to 6; sections, parts and annexes follow beneath.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 1 to 6.</exception>
    public int HeadingLevel
    {
        get => headingLevel;
        init => headingLevel = Rendering.HeadingLevels.Checked(value);
    }

    /// <summary>
    /// Gives the address that a citation links to, instead of the document's at undocs.org; null for no link. What could run instead of lead
    /// somewhere (<c>javascript:</c>) makes no link either: only <c>http</c>, <c>https</c>, <c>mailto</c> and relative addresses do.
    /// </summary>
    public Func<Citation, string?>? Link { get; init; }

    internal byte[] IdPrefixUtf8 { get; private init; } = [];
}
