using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;
using Plenary.Generator.Reading.Citations;

namespace Plenary.Generator.Reading;

/// <summary>Fifth step: inside the words, the opening, footnote markers, citations and cross-references.</summary>
internal sealed class InlineReader(LanguageLexicon lexicon, ReadingLog log, WordRepair repair, OrganKind organ)
{
    private readonly Tokens tokens = new(CitationWords.English);
    private readonly List<(Draft Draft, FoundCrossReference Found, InlineDraft Inline)> references = [];

    public void Read(Draft root, bool spacedMarkers)
    {
        var drafts = root.Walk().Where(draft => draft.Text.Length > 0).ToList();
        foreach (var draft in drafts)
        {
            draft.Text = repair.Repair(draft.Text);
        }

        var notes = root.Walk().Where(draft => draft.Kind == NodeKind.Footnote).ToList();
        var owners = NoteOwners.InAnnexes(root);
        var notesOf = notes.ToLookup(OwnerOf);
        foreach (var scope in drafts.Where(draft => draft.Kind != NodeKind.Footnote).GroupBy(OwnerOf))
        {
            ReadScope(scope.ToList(), notesOf[scope.Key], spacedMarkers);
        }

        CitedDocument? previous = null;
        foreach (var note in notes)
        {
            tokens.Cut(note.Text.Text);
            var cuts = Citations(note, CitationReader.Read(tokens, organ, true, previous));
            previous = cuts.Count > 0 ? cuts[cuts.Count - 1].Citation : null;
        }

        Resolve(root);

        Draft OwnerOf(Draft draft) => owners.TryGetValue(draft, out var annex) ? annex : root;
    }

    /// <summary>Reads words that cite the same notes.</summary>
    private void ReadScope(List<Draft> words, IEnumerable<Draft> notes, bool spacedMarkers)
    {
        var byMarker = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var note in notes)
        {
            if (!byMarker.ContainsKey(note.Number.Text))
            {
                byMarker.Add(note.Number.Text, note);
            }
        }

        var markers = MarkerReader.Find(words.ConvertAll(draft => draft.Text.Text), byMarker.Keys, spacedMarkers)
            .GroupBy(marker => marker.Text).ToDictionary(group => group.Key, group => group.OrderBy(marker => marker.Start).ToList());
        for (var i = 0; i < words.Count; i++)
        {
            var places = markers.TryGetValue(i, out var found) ? TakeOut(words[i], found) : [];
            ReadWords(words[i], places, byMarker);
        }
    }

    /// <summary>Takes markers out of the words and says where they stood.</summary>
    private static List<(int Offset, string Marker, MappedText Printed)> TakeOut(Draft draft, List<MarkerCandidate> markers)
    {
        var places = new List<(int Offset, string Marker, MappedText Printed)>();
        var builder = new MappedTextBuilder();
        var position = 0;
        foreach (var marker in markers)
        {
            var start = marker.Start;
            var printed = start;

            // Of "development,1, 2" the second comma only parts the markers.
            if (places.Count > 0 && places[places.Count - 1].Offset == builder.Length && IsMarkerComma(draft.Text.Text, position, start))
            {
                printed = position;
                position = start;
            }

            builder.Append(draft.Text, position, start - position);
            while (builder.Length > 0 && builder.Last == ' ')
            {
                builder.RemoveLast();
            }

            position = start + marker.Length;
            places.Add((builder.Length, marker.Marker, draft.Text.Slice(printed, position - printed)));
        }

        builder.Append(draft.Text, position, draft.Text.Length - position);
        draft.Text = builder.ToText();
        return places;
    }

    private static bool IsMarkerComma(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] is not (',' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    private void ReadWords(Draft draft, List<(int Offset, string Marker, MappedText Printed)> markers, Dictionary<string, Draft> notes)
    {
        var opening = 0;
        if (draft.Kind is NodeKind.PreambularParagraph or NodeKind.OperativeParagraph)
        {
            opening = ReadOpening(draft, markers, OpeningUseOf(draft.Kind));
        }
        else if (draft.Kind is NodeKind.Subparagraph or NodeKind.AnnexParagraph)
        {
            // These open as paragraphs do, in italics or not, but have no opening of their own.
            ReadOpening(draft, markers, OpeningUse.AnyOperative);
        }

        var cuts = new List<Cut>();
        if (opening > 0)
        {
            var start = StartOfWords(text);
            cuts.Add(new Cut(start, opening - start, InlineKind.Opening));
        }

        foreach (var (offset, marker, printed) in markers)
        {
            cuts.Add(new Cut(offset, 0, InlineKind.Marker) { Marker = marker, Printed = printed, Footnote = notes.TryGetValue(marker, out var note) ? note : null });
        }

        if (draft.Kind is not (NodeKind.ClosingLine or NodeKind.Formula or NodeKind.Title))
        {
            tokens.Cut(draft.Text.Text);
            var found = CitationReader.Read(tokens, organ, false, null);
            cuts.AddRange(found.Where(citation => citation.Start >= opening).Select(citation => new Cut(citation.Start, citation.Length, InlineKind.Citation) { Citation = citation.Citation }));
            foreach (var reference in CrossReferenceReader.Read(tokens, found))
            {
                if (reference.Start >= opening)
                {
                    cuts.Add(new Cut(reference.Start, reference.Length, InlineKind.CrossReference) { Reference = reference });
                }
            }
        }

        Tile(draft, cuts);
    }

    private List<FoundInline> Citations(Draft draft, IReadOnlyList<FoundInline> found)
    {
        Tile(draft, found.Select(citation => new Cut(citation.Start, citation.Length, InlineKind.Citation) { Citation = citation.Citation }).ToList());
        return found.ToList();
    }

    private OpeningUse OpeningUseOf(NodeKind kind)
        => (kind == NodeKind.PreambularParagraph, organ == OrganKind.SecurityCouncil) switch
        {
            (true, true) => OpeningUse.PreambularSecurityCouncil,
            (true, false) => OpeningUse.Preambular,
            (false, true) => OpeningUse.OperativeSecurityCouncil,
            (false, false) => OpeningUse.Operative,
        };

    /// <summary>Where the opening ends; a word that ran into it is put apart.</summary>
    private int ReadOpening(Draft draft, List<(int Offset, string Marker, MappedText Printed)> markers, OpeningUse use)
    {
        var match = lexicon.Openings.Match(draft.Text.Text, StartOfWords(draft.Text.Text), use);
        if (!match.IsFound)
        {
            return 0;
        }

        if (match.RunsOn)
        {
            var builder = new MappedTextBuilder();
            builder.Append(draft.Text, 0, match.End);
            builder.Append(' ', -1);
            builder.Append(draft.Text, match.End, draft.Text.Length - match.End);
            log.Add(RepairKind.SpaceInserted, new Span(draft.Text.OriginOf(match.End), 0), draft.Text.Text.Substring(0, match.End));
            draft.Text = builder.ToText();
            for (var i = 0; i < markers.Count; i++)
            {
                if (markers[i].Offset >= match.End)
                {
                    markers[i] = (markers[i].Offset + 1, markers[i].Marker, markers[i].Printed);
                }
            }
        }

        return match.End;
    }

    /// <summary>A draft that is quoted opens its paragraphs with quotation marks.</summary>
    private static int StartOfWords(string text) => text.Length > 0 && Characters.IsOpeningQuote(text[0]) ? 1 : 0;

    private void Tile(Draft draft, List<Cut> cuts)
    {
        // Markers go inside the text runs; what overlaps a run that came first is left out.
        var inlines = new List<InlineDraft>();
        var position = 0;
        foreach (var cut in cuts.OrderBy(cut => cut.Start).ThenBy(cut => cut.Length))
        {
            if (cut.Start < position)
            {
                if (cut.Kind == InlineKind.Marker)
                {
                    SplitAt(inlines, position, cut);
                }

                continue;
            }

            if (cut.Start > position)
            {
                inlines.Add(new InlineDraft(InlineKind.Text, cut.Start - position));
            }

            var inline = new InlineDraft(cut.Kind, cut.Length) { Marker = cut.Marker, Printed = cut.Printed, Footnote = cut.Footnote, Citation = cut.Citation };
            inlines.Add(inline);
            if (cut.Reference is not null)
            {
                references.Add((draft, cut.Reference, inline));
            }

            position = cut.Start + cut.Length;
        }

        if (position < draft.Text.Length)
        {
            inlines.Add(new InlineDraft(InlineKind.Text, draft.Text.Length - position));
        }

        draft.Inlines = inlines;
    }

    /// <summary>A marker within a citation or an opening stands right behind it.</summary>
    private static void SplitAt(List<InlineDraft> inlines, int position, Cut marker)
        => inlines.Add(new InlineDraft(InlineKind.Marker, 0) { Marker = marker.Marker, Printed = marker.Printed, Footnote = marker.Footnote });

    private void Resolve(Draft root)
    {
        if (references.Count == 0)
        {
            return;
        }

        var targets = new TargetResolver(root);
        foreach (var (draft, found, inline) in references)
        {
            inline.Targets.AddRange(targets.Resolve(draft, found));
            if (inline.Targets.Count == 0 && found.IsExplicit)
            {
                var at = 0;
                foreach (var other in draft.Inlines)
                {
                    if (other == inline)
                    {
                        break;
                    }

                    at += other.Length;
                }

                log.Report(DiagnosticIds.UnknownTarget, draft.Text.SpanOf(at, inline.Length), draft.Text.Text.Substring(at, inline.Length));
            }
        }
    }

    private sealed class Cut(int start, int length, InlineKind kind)
    {
        public int Start { get; } = start;

        public int Length { get; } = length;

        public InlineKind Kind { get; } = kind;

        public string Marker { get; init; } = "";

        public MappedText Printed { get; init; } = MappedText.Empty;

        public Draft? Footnote { get; init; }

        public CitedDocument? Citation { get; init; }

        public FoundCrossReference? Reference { get; init; }
    }
}
