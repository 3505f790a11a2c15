using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Text;
using Plenary.Storage;

namespace Plenary;

/// <summary>
/// One place's citation of one footnote, with every position at which the marker stands there: the same object from the
/// paragraph and from the footnote.
/// </summary>
public sealed class FootnoteReference : IAddressable
{
    private readonly ResolutionContent content;
    private readonly int place;
    private readonly int footnote;
    private int number;

    private FootnoteReference(ResolutionContent content, int place, int footnote, string marker, ReadOnlyCollection<FootnotePosition> positions)
    {
        this.content = content;
        this.place = place;
        this.footnote = footnote;
        Marker = marker;
        Positions = positions;
    }

    /// <summary>The footnote.</summary>
    public Footnote Footnote => (Footnote)content.Element(footnote);

    /// <summary>The marker as printed in the text: "2", "*".</summary>
    public string Marker { get; }

    /// <summary>The paragraph or subparagraph in whose own blocks the marker stands; null in a title, a heading, a table of an annex …</summary>
    public Paragraph? Paragraph => content.Element(place) as Paragraph;

    /// <summary>What the marker stands in: the paragraph, or the section, annex, part or resolution of a title or heading.</summary>
    public IAddressable Source => content.Addressable(place);

    /// <summary>Every position of the marker, in order; at least one.</summary>
    public IReadOnlyList<FootnotePosition> Positions { get; }

    /// <inheritdoc/>
    public Resolution Resolution => content.ResolutionOf(place);

    /// <summary>The footnote's path and the number of the reference among all to it: <c>footnote-2-ref-1</c>.</summary>
    public string Path => FormattableString.Invariant($"{Footnote.Path}-ref-{Number}");

    /// <summary>The id in Akoma Ntoso: <c>fn_2__ref_1</c>.</summary>
    public string EId => FormattableString.Invariant($"{Footnote.EId}__ref_{Number}");

    internal int FootnoteNode => footnote;

    internal int SourceNode => place;

    // Known only from all places of the resolution, so told when it is asked for.
    private int Number => number != 0 ? number : number = Footnote.References.ToList().IndexOf(this) + 1;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The place and the footnote: "A/RES/52/131, operative paragraph 3, footnote 2".</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => $"{Source}, footnote {Marker}";

    internal static ReadOnlyCollection<FootnoteReference> Read(int place, ResolutionContent content)
    {
        var document = content.Document;
        List<(int Footnote, string Marker, List<FootnotePosition> Positions)> found = [];
        foreach (var words in OwnWords.Of(document, place))
        {
            var offset = words.Offset;
            foreach (var inline in document[words.Node].Inlines)
            {
                offset += Encoding.UTF8.GetCharCount(inline.Text);
                if (inline.Kind != InlineKind.Marker || inline.Footnote == 0)
                {
                    continue;
                }

                var footnote = inline.Footnote;
                var index = found.FindIndex(reference => reference.Footnote == footnote);
                if (index < 0)
                {
                    index = found.Count;
                    found.Add((footnote, Encoding.UTF8.GetString(inline.Marker), []));
                }

                found[index].Positions.Add(new FootnotePosition(words.Block, offset));
            }
        }

        return found
            .ConvertAll(reference => new FootnoteReference(content, place, reference.Footnote, reference.Marker, reference.Positions.AsReadOnly()))
            .AsReadOnly();
    }
}
