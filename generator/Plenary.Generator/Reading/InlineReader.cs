using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;
using Plenary.Generator.Reading.Citations;

namespace Plenary.Generator.Reading;

/// <summary>Fifth step: inside the words, the opening, footnote markers, citations and cross-references.</summary>
internal sealed class InlineReader(LanguageLexicon lexicon, ReadingLog log, WordRepair repair, OrganKind organ, Workbench workbench)
{
    private static readonly List<(int Offset, string Marker, MappedText Printed)> NoMarkers = [];

    private readonly Tokens tokens = workbench.Tokens;
    private readonly MappedTextBuilder builder = workbench.Builder;
    private readonly List<Cut> cuts = [];
    private readonly List<InlineDraft> inlines = workbench.Inlines;
    private TargetResolver? targets;
    private Draft? document;

    public void Read(Draft root, bool spacedMarkers)
    {
        var words = new List<Draft>();
        var notes = new List<Draft>();
        foreach (var draft in root.Walk())
        {
            draft.Text = repair.Repair(draft.Text, out var marks);
            draft.Marks = marks;
            if (draft.Kind == NodeKind.Footnote)
            {
                notes.Add(draft);
            }
            else if (draft.Text.Length > 0)
            {
                words.Add(draft);
            }
        }

        document = root;
        var owners = NoteOwners.InAnnexes(root);
        if (owners.Count == 0)
        {
            ReadScope(words, notes, spacedMarkers);
        }
        else
        {
            var notesOf = notes.ToLookup(OwnerOf);
            foreach (var scope in words.GroupBy(OwnerOf))
            {
                ReadScope(scope.ToList(), notesOf[scope.Key], spacedMarkers);
            }
        }

        CitedDocument? previous = null;
        foreach (var note in notes)
        {
            previous = ReadNote(note, previous);
        }

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

        var markers = MarkerReader.Find(words, new WordSet(byMarker.Keys), spacedMarkers);
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var first = next;
            while (next < markers.Count && markers[next].Text == i)
            {
                next++;
            }

            ReadWords(words[i], next == first ? NoMarkers : TakeOut(words[i], markers.GetRange(first, next - first)), byMarker);
        }
    }

    /// <summary>Takes markers out of the words and says where they stood.</summary>
    private List<(int Offset, string Marker, MappedText Printed)> TakeOut(Draft draft, List<MarkerCandidate> markers)
    {
        var places = new List<(int Offset, string Marker, MappedText Printed)>(markers.Count);
        markers.Sort((a, b) => a.Start.CompareTo(b.Start));
        builder.Clear();
        var position = 0;
        foreach (var marker in markers)
        {
            var start = marker.Start;
            var printed = start;

            // Of "development,1, 2" the second comma only parts the markers.
            if (places.Count > 0 && places[places.Count - 1].Offset == builder.Length && IsMarkerComma(draft.Text.Words, position, start))
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
            var print = draft.Text.Slice(printed, position - printed);
            if (repair.EndOfCutWord(builder, draft.Text, position) is > 0 and var wordEnd)
            {
                // "doublin4 g their share": the marker goes behind the word that it cut.
                builder.Append(draft.Text, position + 1, wordEnd - position - 1);
                position = wordEnd;
            }

            places.Add((builder.Length, marker.Marker, print));
        }

        builder.Append(draft.Text, position, draft.Text.Length - position);
        draft.Text = builder.ToText();

        // What a marker parted may stand together now.
        draft.Marks |= TextMarks.Cites | ((draft.Marks & TextMarks.Digit) != 0 ? TextMarks.GluedDigit : TextMarks.None);
        return places;
    }

    private static bool IsMarkerComma(ReadOnlySpan<char> text, int from, int to)
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

        if (opening > 0)
        {
            var start = StartOfWords(draft.Text.Words);
            Add(start, new InlineDraft(InlineKind.Opening, opening - start));
        }

        foreach (var (offset, marker, printed) in markers)
        {
            Add(offset, new InlineDraft(InlineKind.Marker, 0) { Marker = marker, Printed = printed, Footnote = notes.TryGetValue(marker, out var note) ? note : null });
        }

        if ((draft.Marks & TextMarks.Cites) != 0 && draft.Kind is not (NodeKind.ClosingLine or NodeKind.Formula or NodeKind.Title))
        {
            tokens.Cut(draft.Text.Text);
            var found = CitationReader.Read(tokens, organ, false, null);
            foreach (var citation in found)
            {
                AddCitation(citation, opening);
            }

            foreach (var reference in CrossReferenceReader.Read(tokens, found))
            {
                if (reference.Start >= opening)
                {
                    AddReference(draft, reference);
                }
            }
        }

        Tile(draft);
    }

    /// <summary>Reads a note; what it cites last, which "Ibid." in the next one means.</summary>
    private CitedDocument? ReadNote(Draft note, CitedDocument? previous)
    {
        CitedDocument? last = null;
        if ((note.Marks & TextMarks.Cites) != 0)
        {
            tokens.Cut(note.Text.Text);
            foreach (var citation in CitationReader.Read(tokens, organ, true, previous))
            {
                AddCitation(citation, 0);
                last = citation.Citation;
            }
        }

        Tile(note);
        return last;
    }

    private void AddCitation(FoundInline found, int from)
    {
        if (found.Start >= from)
        {
            Add(found.Start, new InlineDraft(InlineKind.Citation, found.Length) { Citation = found.Citation, Places = found.Places });
        }
    }

    private void AddReference(Draft draft, FoundCrossReference found)
    {
        targets ??= new TargetResolver(document!);
        var places = targets.Resolve(draft, found);
        if (places.Count == 0)
        {
            if (!found.IsExplicit)
            {
                // "paragraph 52" that this resolution does not have is another document's.
                return;
            }

            log.Report(DiagnosticIds.UnknownTarget, draft.Text.SpanOf(found.Start, found.Length), draft.Text.Words.Slice(found.Start, found.Length).ToString());
        }

        Add(found.Start, new InlineDraft(InlineKind.CrossReference, found.Length) { Targets = places });
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
        var match = lexicon.Openings.Match(draft.Text.Words, StartOfWords(draft.Text.Words), use);
        if (!match.IsFound)
        {
            return 0;
        }

        if (match.RunsOn)
        {
            builder.Clear();
            builder.Append(draft.Text, 0, match.End);
            builder.Append(' ', -1);
            builder.Append(draft.Text, match.End, draft.Text.Length - match.End);
            log.Add(RepairKind.SpaceInserted, new Span(draft.Text.OriginOf(match.End), 0), draft.Text.Words.Slice(0, match.End).ToString());
            draft.Text = builder.ToText();
            draft.Marks |= TextMarks.Cites;
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
    private static int StartOfWords(ReadOnlySpan<char> text) => text.Length > 0 && Characters.IsOpeningQuote(text[0]) ? 1 : 0;

    private void Add(int start, InlineDraft inline) => cuts.Add(new Cut(start, cuts.Count, inline));

    /// <summary>Lays the cuts out as runs, with the text between them. Of two that overlap the first stays; a marker inside one stands right behind it.</summary>
    private void Tile(Draft draft)
    {
        if (cuts.Count == 0)
        {
            // Plain words are one run.
            return;
        }

        cuts.Sort();
        inlines.Clear();
        var position = 0;
        foreach (var (start, _, inline) in cuts)
        {
            if (start > position)
            {
                inlines.Add(new InlineDraft(InlineKind.Text, start - position));
            }

            if (start >= position || inline.Kind == InlineKind.Marker)
            {
                inlines.Add(inline);
                position = Math.Max(position, start + inline.Length);
            }
        }

        if (position < draft.Text.Length)
        {
            inlines.Add(new InlineDraft(InlineKind.Text, draft.Text.Length - position));
        }

        cuts.Clear();
        draft.Inlines = inlines.ToArray();
    }

    /// <summary>A run that is not plain text; at the same place the shorter comes first, then the one found first.</summary>
    private readonly record struct Cut(int Start, int Order, InlineDraft Inline) : IComparable<Cut>
    {
        public int CompareTo(Cut other)
            => Start != other.Start ? Start.CompareTo(other.Start) : Inline.Length != other.Inline.Length ? Inline.Length.CompareTo(other.Inline.Length) : Order.CompareTo(other.Order);
    }
}
