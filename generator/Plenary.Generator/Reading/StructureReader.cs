using Plenary.Generator.Lexicon;
using Plenary.Generator.Model;
using Plenary.Generator.Reading.Closing;
using Plenary.Generator.Reading.Masthead;

namespace Plenary.Generator.Reading;

/// <summary>
/// Third step: masthead, title, enacting formulas, preamble and operative part, sections, parts, closing and annexes.
/// Paragraphs keep the blocks that belong to them; the next step arranges those.
/// </summary>
internal sealed class StructureReader(List<Block> blocks, LanguageLexicon lexicon, LineJoiner joiner, ReadingLog log)
{
    private const int MaxFormula = 120;

    /// <summary>A head without a formula or an opening behind it has at most so many paragraphs.</summary>
    private const int LongestHead = 5;

    private readonly Draft root = new(NodeKind.Resolution);

    /// <summary>The block of an enacting formula whose organ the lexicon does not know, or -1.</summary>
    private int unknownFormula = -1;

    /// <summary>The masthead as read.</summary>
    public MastheadReading Masthead { get; private set; } = new();

    /// <summary>The organ of the first enacting formula.</summary>
    public OrganKind Organ { get; private set; }

    public string OrganName { get; private set; } = "";

    public bool HasFormula { get; private set; }

    public Draft Read()
    {
        var formula = IndexOfFormula(0);
        if (formula < 0)
        {
            formula = unknownFormula = IndexOfUnknownFormula();
        }

        HasFormula = formula >= 0;
        var headEnd = HasFormula ? formula : HeadEnd();
        ReadHead(headEnd);
        PartClosings(headEnd);
        new QuotedBlocks(blocks, lexicon).Mark(headEnd);
        var tables = new TableRows(blocks, lexicon, joiner);
        var annexes = new AnnexReader(blocks, lexicon, tables);
        var bodies = new BodyReader(blocks, lexicon, new NumbersAhead(blocks, lexicon), tables, annexes, this);
        var position = headEnd;
        var target = root;
        if (Masthead.PartPiece is { } part)
        {
            target = root.Add(PartOf(SliceOf(part), Joined(Masthead.PartTitlePieces)));
        }

        position = ReadStatement(bodies, target, position);
        var closing = ClosingBehindAnnexes(target);
        while (position < blocks.Count)
        {
            if (TryReadPartHead(position, out var next, out var following))
            {
                target = root.Add(next);
                position = ReadStatement(bodies, target, following);
                closing = ClosingBehindAnnexes(target);
            }
            else if (DivisionReader.IsAnnex(blocks[position].Text.Words) || annexes.StartsWithoutName(position))
            {
                position = annexes.Read(root, position, closing);
            }
            else if (position == closing)
            {
                position = ReadClosing(target, position);
            }
            else
            {
                AddStray(target, blocks[position++]);
            }
        }

        return root;
    }

    /// <summary>Whether a part's letter, its title and an enacting formula stand at <paramref name="position"/>.</summary>
    public bool TryReadPartHead(int position, out Draft part, out int formula)
    {
        part = null!;
        formula = position;
        var text = blocks[position].Text.Words;
        var isLetter = text.Length > 0 && text[0] is >= 'A' and <= 'Z'
            && (text.Length == 1 || (text.Length == 2 && text[1] == '.') || (text.Length > 2 && ((text[1] == ' ' && char.IsUpper(text[2])) || (text[1] == '.' && text[2] == ' '))));
        if (!isLetter)
        {
            return false;
        }

        for (formula = position + 1; formula < blocks.Count && formula <= position + 6; formula++)
        {
            if (lexicon.IsFormula(blocks[formula].Text.Words, out _, out _))
            {
                break;
            }

            if (LineStart.Ends(blocks[formula].Text.Words) || Enumerator.Read(blocks[formula].Text.Words).IsFound)
            {
                return false;
            }
        }

        if (formula >= blocks.Count || formula > position + 6)
        {
            return false;
        }

        var letterEnd = text.Length > 1 && text[1] == '.' ? 2 : 1;
        var label = blocks[position].Text.Slice(0, letterEnd);
        var title = text.Length <= letterEnd ? MappedText.Empty : blocks[position].Text.Slice(letterEnd, text.Length - letterEnd).Trim();
        for (var i = position + 1; i < formula; i++)
        {
            title = title.Length == 0 ? blocks[i].Text : joiner.Join(title, blocks[i].Text);
        }

        part = PartOf(label, title);
        return true;
    }

    /// <summary>One statement: formula, body and closing. Returns the block behind it.</summary>
    private int ReadStatement(BodyReader bodies, Draft target, int position)
    {
        if (position < blocks.Count && lexicon.IsFormula(blocks[position].Text.Words, out var organ, out var name))
        {
            if (OrganName.Length == 0)
            {
                (Organ, OrganName) = (organ, name);
            }

            target.Add(new Draft(NodeKind.Formula, blocks[position].Text));
            position++;
        }
        else if (position == unknownFormula)
        {
            var phrase = blocks[position].Text.Slice(0, blocks[position].Text.Length - 1);
            OrganName = phrase.Text.StartsWith("The ", StringComparison.Ordinal) ? phrase.Text.Substring(4) : phrase.Text;
            log.Report(DiagnosticIds.UnknownOrgan, phrase.SpanOf(0, phrase.Length), phrase.Text);
            target.Add(new Draft(NodeKind.Formula, blocks[position].Text));
            position++;
        }

        position = bodies.Read(target, position);
        LetteredParts.Make(target);
        return ReadClosing(target, position);
    }

    /// <summary>Where the text ends, or its last line where that is the closing: old volumes set it behind the annexes.</summary>
    private int ClosingBehindAnnexes(Draft target)
    {
        var last = blocks.Count - 1;
        return last >= 0 && ClosingReader.IsClosingLine(blocks[last].Text.Words) && !target.Children.Exists(child => child.Kind == NodeKind.ClosingLine) ? last : blocks.Count;
    }

    private int ReadClosing(Draft target, int position)
    {
        var end = position;
        while (end < blocks.Count && !DivisionReader.IsAnnex(blocks[end].Text.Words) && !TryReadPartHead(end, out _, out _))
        {
            end++;
        }

        var texts = new List<string>();
        for (var i = position; i < end; i++)
        {
            texts.Add(blocks[i].Text.Text);
        }

        var closing = ClosingReader.Read(texts);
        var last = -1;
        foreach (var (piece, role) in closing.Pieces)
        {
            for (last++; last < piece.Block; last++)
            {
                AddStray(target, blocks[position + last]);
            }

            target.Add(new Draft(NodeKind.ClosingLine, blocks[position + piece.Block].Text.Slice(piece.Start, piece.Length)) { Role = (int)role });
            last = piece.Block;
        }

        var adoption = target == root ? ClosingReader.Merge(Masthead.Adoption, closing.Adoption) : closing.Adoption;
        target.Adoption = adoption;
        if (closing.IsTallyContradicted)
        {
            log.Report(DiagnosticIds.TallyContradicted, blocks[position].Span);
        }

        return position + last + 1;
    }

    private void AddStray(Draft target, Block stray)
    {
        if (Characters.IsOrnament(stray.Text.Words))
        {
            log.Furniture.Add(stray.Span);
            return;
        }

        log.Report(DiagnosticIds.TextAfterEnd, stray.Span, Shorten(stray.Text.Words));
        target.Add(new Draft(NodeKind.Text, stray.Text));
    }

    /// <summary>Parts a closing from the last paragraph where it ran into it: "… of the matter. Adopted at the 91st meeting by 9 votes to none."</summary>
    private void PartClosings(int from)
    {
        for (var i = blocks.Count - 1; i >= from; i--)
        {
            var text = blocks[i].Text;
            var isLast = i + 1 == blocks.Count || DivisionReader.IsAnnex(blocks[i + 1].Text.Words) || ClosingReader.IsClosingStart(blocks[i + 1].Text.Words);
            if (isLast && ClosingReader.FindClosingWithin(text.Words) is > 1 and var start && text.Words[start - 2] == '.')
            {
                var closing = new Block(text.Slice(start, text.Length - start)) { AfterBlank = true };
                blocks[i].Text = text.Slice(0, start).Trim();
                blocks.Insert(i + 1, closing);
            }
        }
    }

    private void ReadHead(int end)
    {
        var texts = new List<string>();
        for (var i = 0; i < end; i++)
        {
            texts.Add(blocks[i].Text.Text);
        }

        Masthead = MastheadReader.Read(texts);
        var behind = Masthead.Pieces.Where(piece => IsBehindNumber(piece)).ToList();
        AddMastheadLines(Masthead.Pieces.Except(behind));
        var title = Joined(Masthead.TitlePieces);
        var number = Masthead.NumberPiece is { } piece ? SliceOf(piece) : MappedText.Empty;
        if (title.Length > 0 || number.Length > 0)
        {
            root.Add(new Draft(NodeKind.Title, title) { Number = number, Label = Masthead.Number });
        }

        AddMastheadLines(behind);
    }

    /// <summary>"Resolution 233 (1967)" and then "of 6 June 1967", or "Adopted by the Security Council …": in that order they make sense.</summary>
    private bool IsBehindNumber(MastheadPiece line)
        => line.Role == MastheadRole.AdoptedBy && Masthead.NumberPiece is { } number
            && (line.Piece.Block > number.Block || (line.Piece.Block == number.Block && line.Piece.Start > number.Start));

    private void AddMastheadLines(IEnumerable<MastheadPiece> lines)
    {
        Draft? last = null;
        foreach (var (piece, role) in lines)
        {
            var text = SliceOf(piece);
            if (last is not null && last.Role == (int)role && role is MastheadRole.AgendaTitle or MastheadRole.Origin or MastheadRole.AdoptedBy or MastheadRole.Sponsors)
            {
                last.Text = joiner.Join(last.Text, text);
                continue;
            }

            last = root.Add(new Draft(NodeKind.MastheadLine, text) { Role = (int)role });
            last.Values = role switch
            {
                MastheadRole.AgendaItems => Masthead.AgendaItems.ToEquatable(),
                MastheadRole.Sponsors => Masthead.Sponsors.ToEquatable(),
                _ => default,
            };
        }
    }

    private MappedText SliceOf(Piece piece) => blocks[piece.Block].Text.Slice(piece.Start, piece.Length);

    private MappedText Joined(IReadOnlyList<Piece> pieces)
    {
        var text = MappedText.Empty;
        foreach (var piece in pieces)
        {
            text = text.Length == 0 ? SliceOf(piece) : joiner.Join(text, SliceOf(piece));
        }

        return text;
    }

    private static Draft PartOf(MappedText letter, MappedText title)
    {
        var part = new Draft(NodeKind.Part) { Number = letter, Label = letter.Text.Trim().TrimEnd('.') };
        if (title.Length > 0)
        {
            part.Add(new Draft(NodeKind.Title, title));
        }

        return part;
    }

    private int IndexOfFormula(int from)
    {
        for (var i = from; i < blocks.Count; i++)
        {
            if (lexicon.IsFormula(blocks[i].Text.Words, out _, out _))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>An organ that no lexicon knows ("The Commission on the Status of Youth,") stands right before the first paragraph; no title ends with a comma.</summary>
    private int IndexOfUnknownFormula()
    {
        var index = HeadEnd() - 1;
        if (index < 0 || index + 1 >= blocks.Count)
        {
            return -1;
        }

        var text = blocks[index].Text.Words;
        return text.Length is > 1 and < MaxFormula && text[text.Length - 1] == ',' && char.IsUpper(text[0]) && LineStart.Of(text, lexicon) == StartKind.None
            && LineStart.Of(blocks[index + 1].Text.Words, lexicon) is StartKind.Opening or StartKind.Number ? index : -1;
    }

    /// <summary>Without a formula the body begins with the first paragraph that opens as one.</summary>
    private int HeadEnd()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var text = blocks[i].Text.Words;
            if (LineStart.Of(text, lexicon) is StartKind.Opening && LineStart.Ends(text))
            {
                return i;
            }

            var enumerator = Enumerator.Read(text);
            if (enumerator is { Style: EnumeratorStyle.Number, Value: 1 } && enumerator.TextStart < text.Length
                && lexicon.Openings.Match(text, enumerator.TextStart, OpeningUse.Operative).IsFound)
            {
                return i;
            }
        }

        // Else it begins behind the number: "1 (1946). Resolution of 25 January 1946".
        for (var i = 0; i < Math.Min(blocks.Count, LongestHead); i++)
        {
            if (TitleNumberReader.TryRead(blocks[i].Text.Words, 0, out _, out var number) && number.HasBrackets)
            {
                return i + 1;
            }
        }

        return Math.Min(blocks.Count, 1);
    }

    internal static string Shorten(ReadOnlySpan<char> text) => text.Length <= 60 ? text.ToString() : text.Slice(0, 57).ToString() + "…";
}
