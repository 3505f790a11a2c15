using System.Collections.ObjectModel;
using Plenary.Storage;

namespace Plenary;

/// <summary>Words that cite another document: "resolution 48/141 of 20 December 1993", "Ibid., para. 4".</summary>
public sealed class Citation : Inline
{
    private readonly ResolutionContent content;
    private readonly int node;
    private readonly string symbol;
    private ReadOnlyCollection<IAddressable>? targets;

    internal Citation(ResolutionContent content, int node, StoredInline stored, string text, string symbol, ReadOnlyCollection<PinpointRange> ranges)
        : base(text)
    {
        this.content = content;
        this.node = node;
        this.symbol = symbol;
        var date = StoredDate.Read(stored.Date);
        Date = stored.IsYearOnly ? null : date;
        Year = date?.Year;
        IsIbid = stored.IsIbid;
        Pinpoint = ranges.Count == 0 ? null : new Pinpoint(ranges);
    }

    /// <summary>The symbol of the cited document; null where the words do not tell it.</summary>
    public DocumentSymbol? Symbol => DocumentSymbol.TryParse(symbol, out var parsed) ? parsed : null;

    /// <summary>The date that the words give the document; null where they give none or a year alone.</summary>
    public DateOnly? Date { get; }

    /// <summary>The year of the date that the words give the document.</summary>
    public int? Year { get; }

    /// <summary>The places that the words name in the document; null for the document as a whole.</summary>
    public Pinpoint? Pinpoint { get; }

    /// <summary>Whether the words are "Ibid." or the like: the document is that of the citation before.</summary>
    public bool IsIbid { get; }

    /// <summary>The cited resolution, where the build has its text.</summary>
    public Resolution? Resolution => symbol.Length == 0 ? null : content.Linked(symbol);

    /// <summary>The places of <see cref="Pinpoint"/> in <see cref="Resolution"/>; those that do not exist there are left out.</summary>
    public IReadOnlyList<IAddressable> Targets => targets ?? ResolutionContent.Kept(ref targets, PinpointTargets.Find(Resolution, Pinpoint));

    /// <summary>The symbol as it is stored; empty where the words do not tell it.</summary>
    internal string StoredSymbol => symbol;

    /// <summary>What cites: the paragraph or subparagraph, the footnote, or what a title or heading belongs to.</summary>
    public IAddressable Source => content.Addressable(NodeScope.NearestAddressable(content.Document, node));
}
