using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Citations;

/// <summary>What a place is; the first eleven are those of <see cref="PinpointKind"/>.</summary>
internal enum PlaceKind
{
    Paragraph = PinpointKind.Paragraph,
    Subparagraph = PinpointKind.Subparagraph,
    Annex = PinpointKind.Annex,
    Section = PinpointKind.Section,
    Chapter = PinpointKind.Chapter,
    Article = PinpointKind.Article,
    Rule = PinpointKind.Rule,
    Part = PinpointKind.Part,
    Appendix = PinpointKind.Appendix,
    Principle = PinpointKind.Principle,
    Preambular = PinpointKind.PreambularParagraph,
    Footnote = 12,
}

/// <summary>A place in a document as written: "paragraph 8 (a)" is the labels "8", "a"; "the annex" has none.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Labels">The labels from the outer to the inner one.</param>
/// <param name="LastLabels">The end of a range ("paragraphs 14 through 16"), empty for one place.</param>
/// <param name="Within">The wider place that the words put it in: "paragraph 3 of section II" and "section II, paragraph 3".</param>
internal sealed record Place(PlaceKind Kind, EquatableArray<string> Labels, EquatableArray<string> LastLabels, Place? Within)
{
    /// <summary>The words that name it: its number, or the noun where it has none.</summary>
    public Span Words { get; init; }

    /// <summary>The number of the last of a range.</summary>
    public Span LastWords { get; init; }

    /// <summary>How much of a document a place of this kind may hold.</summary>
    public int Width => Kind switch
    {
        PlaceKind.Annex => 7,
        PlaceKind.Appendix => 6,
        PlaceKind.Part => 5,
        PlaceKind.Chapter => 4,
        PlaceKind.Section => 3,
        PlaceKind.Article or PlaceKind.Rule or PlaceKind.Principle => 2,
        PlaceKind.Paragraph or PlaceKind.Preambular => 1,
        _ => 0,
    };

    /// <summary>The place and the wider ones it is in, the widest first.</summary>
    public IEnumerable<Place> Path() => Within is null ? [this] : Within.Path().Concat([this]);

    public Pinpoint ToPinpoint() => new((PinpointKind)Kind, Written(Labels), Written(LastLabels));

    private string Written(EquatableArray<string> labels)
    {
        var written = "";
        for (var i = 0; i < labels.Count; i++)
        {
            var bracketed = i > 0 || (Kind == PlaceKind.Subparagraph && labels[i].Length > 0 && !char.IsDigit(labels[i][0]));
            written += (i > 0 ? " " : "") + (bracketed ? "(" + labels[i] + ")" : labels[i]);
        }

        return written;
    }
}
