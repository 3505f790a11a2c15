namespace Plenary.Generator.Reading;

/// <summary>A change that reading made to the characters of the file, at its place.</summary>
internal enum RepairKind
{
    /// <summary>A space put between words that ran together.</summary>
    SpaceInserted,

    /// <summary>A blank taken out of a word that it cut.</summary>
    SpaceRemoved,

    /// <summary>The hyphen of a word that a line end cut, taken out.</summary>
    HyphenRemoved,

    /// <summary>The hyphen of a compound that a line end lost, put back.</summary>
    HyphenInserted,

    /// <summary>A character that shows nothing, taken out.</summary>
    InvisibleRemoved,

    /// <summary>A lone surrogate, replaced by U+FFFD.</summary>
    SurrogateReplaced,

    /// <summary>A line that stood in front of words that it follows, put behind them.</summary>
    LineMoved,
}

/// <param name="Kind">What was done.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Word">The word as it reads now, or the character's code point.</param>
internal sealed record Repair(RepairKind Kind, Span Span, string Word);

/// <summary>What reading notes down on its way: repairs, furniture and findings.</summary>
internal sealed class ReadingLog
{
    public List<Repair> Repairs { get; } = [];

    public List<Span> Furniture { get; } = [];

    public List<Finding> Findings { get; } = [];

    public void Add(RepairKind kind, Span span, string word) => Repairs.Add(new Repair(kind, span, word));

    /// <summary>Notes that a character that shows nothing is left out.</summary>
    public void LeaveOut(string source, int position)
        => Add(RepairKind.InvisibleRemoved, new Span(position, 1), CodePoint(source[position]));

    public static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);

    public void Report(string id, Span span, params string[] arguments)
        => Findings.Add(new Finding(id, span, new Model.EquatableArray<string>(arguments)));
}

/// <summary>Something to tell the user, at its place in the file.</summary>
internal sealed record Finding(string Id, Span Span, Model.EquatableArray<string> Arguments);
