using Plenary.Generator.Model;

namespace Plenary.Generator.Reading.Masthead;

/// <summary>
/// Reads what stands before the enacting formula, in whatever order and with whatever line breaks an extraction left it.
/// A block is cut into pieces from its start; what no piece fits is free text, whose role follows from what stood before.
/// </summary>
internal sealed partial class MastheadReader
{
    private const int MostOriginBlocks = 6;

    private readonly IReadOnlyList<string> blocks;
    private readonly List<MastheadPiece> pieces = [];
    private readonly HashSet<int> free = [];
    private readonly List<Piece> titlePieces = [];
    private readonly List<Piece> partTitlePieces = [];

    private Piece? numberPiece;
    private Piece? partPiece;
    private TitleNumber number;
    private string symbol = "";
    private bool inTitle;
    private bool inAgenda;
    private bool hasSponsors;
    private bool hasAdoptedBy;
    private bool awaitsAdoption;
    private int originDepth;
    private int originBlock;

    private MastheadReader(IReadOnlyList<string> blocks) => this.blocks = blocks;

    /// <summary>Reads the blocks before the enacting formula, in the order of the file.</summary>
    public static MastheadReading Read(IReadOnlyList<string> blocks)
    {
        var reader = new MastheadReader(blocks);
        for (var block = 0; block < blocks.Count; block++)
        {
            reader.ReadBlock(block);
        }

        return reader.Finish();
    }

    private bool IsSecurityCouncil => number.IsSecurityCouncil || adoptingOrgan == OrganKind.SecurityCouncil;

    private void ReadBlock(int block)
    {
        var text = blocks[block];
        var start = Phrase.SkipSpace(text, 0);
        for (var position = start; position < text.Length;)
        {
            var end = ReadPiece(block, text, position, isStart: position == start);
            position = Phrase.SkipSpace(text, Math.Max(end, position + 1));
        }
    }

    /// <summary>Reads one piece and says where it ends.</summary>
    private int ReadPiece(int block, string text, int start, bool isStart)
    {
        if (TryContinueOrigin(block, text, start, isStart, out var end) || TryReadAdoption(block, text, start, isStart, out end))
        {
            return end;
        }

        if (TryReadTitleNumber(block, text, start, isStart, out end))
        {
            return end;
        }

        if (inTitle)
        {
            return (isStart && (TryReadOrigin(block, text, start, out end) || TryReadWholeSymbol(block, text, start, out end)))
                ? end
                : ReadTitle(block, text, start, isStart);
        }

        return TryReadOrigin(block, text, start, out end)
            || TryReadHead(block, text, start, out end)
            || TryReadSponsors(block, text, start, out end)
            ? end
            : ReadFree(block, text, start);
    }

    private bool TryReadTitleNumber(int block, string text, int start, bool isStart, out int end)
    {
        end = start;
        if (!isStart && (inTitle || (pieces.Count > 0 && free.Contains(pieces.Count - 1))))
        {
            return false;
        }

        if (!TitleNumberReader.TryRead(text, start, out end, out var found) || IsContradicted(found))
        {
            return numberPiece is null && titlePieces.Count == 0 && isStart && TryReadPartLetterAsNumber(block, text, start, out end);
        }

        if (numberPiece is not null && (symbol.Length > 0 || !inTitle || text[end - 1] != '.'))
        {
            return false;
        }

        // A container prints other resolutions before the wanted one.
        DemoteTitle();
        number = found;
        numberPiece = new Piece(block, start, end - start);
        inTitle = !found.IsSecurityCouncil;
        inAgenda = false;
        return true;
    }

    /// <summary>The masthead's symbol wins: the number of another resolution of the same page is none of this one's.</summary>
    private bool IsContradicted(TitleNumber found)
    {
        if (symbol.Length == 0)
        {
            return false;
        }

        var cut = found.Text.IndexOf(' ');
        return symbol.IndexOf('/' + (cut < 0 ? found.Text : found.Text.Substring(0, cut)), StringComparison.Ordinal) < 0;
    }

    /// <summary>A later part of a collection has its letter alone before the title: "B. Programme budget".</summary>
    private bool TryReadPartLetterAsNumber(int block, string text, int start, out int end)
    {
        if (!TryReadPartLetter(text, start, out end) || (pieces.Count > 0 && !hasAdoptedBy))
        {
            return false;
        }

        number = new TitleNumber(text.Substring(start, 1), HasBrackets: false, IsSecurityCouncil: false);
        numberPiece = new Piece(block, start, end - start);
        (inTitle, inAgenda) = (true, false);
        return true;
    }

    private static bool TryReadPartLetter(string text, int start, out int end)
    {
        end = start + 1;
        if (text[start] is < 'A' or > 'Z' || (end < text.Length && char.IsLetterOrDigit(text[end])))
        {
            return false;
        }

        if (end < text.Length && text[end] == '.')
        {
            end++;
            return end == text.Length || char.IsWhiteSpace(text[end]);
        }

        return end == text.Length;
    }

    private int ReadTitle(int block, string text, int start, bool isStart)
    {
        if (isStart && titlePieces.Count > 0 && partPiece is null && TryReadFirstPart(text, start, out var end))
        {
            partPiece = new Piece(block, start, end - start);
            return end;
        }

        (partPiece is null ? titlePieces : partTitlePieces).Add(new Piece(block, start, TrimmedEnd(text, text.Length) - start));
        return text.Length;
    }

    /// <summary>The letter of the first part of a collection, which may lack its full stop where the symbol names the parts.</summary>
    private bool TryReadFirstPart(string text, int start, out int end)
    {
        if (TryReadPartLetter(text, start, out end))
        {
            return true;
        }

        return SymbolPart().Length > 0
            && text[start] is >= 'A' and <= 'Z'
            && end + 1 < text.Length
            && char.IsWhiteSpace(text[end])
            && !char.IsLower(text[end + 1]);
    }

    /// <summary>The part of the symbol behind its last blank: "B", "A-C".</summary>
    private string SymbolPart()
    {
        var blank = symbol.LastIndexOf(' ');
        return blank < 0 || symbol[symbol.Length - 1] == ')' ? "" : symbol.Substring(blank + 1);
    }

    private void DemoteTitle()
    {
        foreach (var piece in new[] { numberPiece, partPiece }.OfType<Piece>().Concat(titlePieces).Concat(partTitlePieces))
        {
            pieces.Add(new MastheadPiece(piece, MastheadRole.Other));
        }

        titlePieces.Clear();
        partTitlePieces.Clear();
        partPiece = null;
        numberPiece = null;
    }

    private int ReadFree(int block, string text, int start)
    {
        var end = FindAnchor(text, start);
        if (hasSponsors || (hasAdoptedBy && !inAgenda && !IsSecurityCouncil && end == text.Length))
        {
            inTitle = true;
            return ReadTitle(block, text, start, isStart: true);
        }

        free.Add(pieces.Count);
        Add(block, start, TrimmedEnd(text, end), inAgenda ? MastheadRole.AgendaTitle : MastheadRole.Other);
        return end;
    }

    /// <summary>Where, behind free words, the adoption or the origin begins on the same line.</summary>
    private static int FindAnchor(string text, int start)
    {
        for (var position = start + 1; position < text.Length; position++)
        {
            if (char.IsWhiteSpace(text[position - 1])
                && (text[position] == '[' || (char.IsUpper(text[position]) && Phrase.TryRead(text, position, MastheadWords.AdoptedAnchor, out _))))
            {
                return position;
            }
        }

        return text.Length;
    }

    private static int TrimmedEnd(string text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private void Add(int block, int start, int end, MastheadRole role)
        => pieces.Add(new MastheadPiece(new Piece(block, start, end - start), role));
}
