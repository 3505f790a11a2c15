namespace Plenary;

/// <summary>How a resolution is rendered as HTML.</summary>
public sealed class HtmlOptions
{
    private readonly string idPrefix = "";
    private readonly int headingLevel = 1;

    /// <summary>
    /// Put before every <c>id</c>, so that two resolutions can stand on one page: with <c>"a-"</c> operative paragraph 3 has the id
    /// <c>a-operative-3</c>. Empty unless told.
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

    internal byte[] IdPrefixUtf8 { get; private init; } = [];

    /// <summary>The level of the title's heading, from 1 (<c>h1</c>, unless told) to 6; sections, parts and annexes follow beneath.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 1 to 6.</exception>
    public int HeadingLevel
    {
        get => headingLevel;
        init => headingLevel = Rendering.HeadingLevels.Checked(value);
    }

    /// <summary>
    /// Whether a whole document is written, with a style sheet for screen and print, instead of a fragment to put into a page.
    /// </summary>
    public bool Document { get; init; }

    /// <summary>
    /// Gives the address that a citation links to, instead of the document's at undocs.org; null for no link. What could run instead of lead
    /// somewhere (<c>javascript:</c>) makes no link either: only <c>http</c>, <c>https</c>, <c>mailto</c> and relative addresses do.
    /// </summary>
    public Func<Citation, string?>? Link { get; init; }
}
