using System.Runtime.CompilerServices;

namespace Plenary.Generator.Emitting;

/// <summary>
/// The text of a resolution as it is stored: every piece once, in document order, then the pool. Offsets are in UTF-8
/// bytes, since the runtime reads bytes.
/// </summary>
internal sealed class StoredText
{
    private readonly List<string> pieces = [];
    private readonly Dictionary<string, (int Offset, int Length)> pool = new(StringComparer.Ordinal);
    private int bytes;

    /// <summary>Appends a piece and gives its slice.</summary>
    public (int Offset, int Length) Add(string piece)
    {
        if (piece.Length == 0)
        {
            return (0, 0);
        }

        var length = Utf8Length(piece, 0, piece.Length);
        pieces.Add(piece);
        var slice = (bytes, length);
        bytes += length;
        return slice;
    }

    /// <summary>A piece that is stored once, however often it is asked for.</summary>
    public (int Offset, int Length) Pool(string piece) => Pool(piece, "", 0, 0, 0);

    /// <summary>The same of a piece that may stand in a stretch of words, which is stored from <paramref name="offset"/> on: there it is stored already.</summary>
    public (int Offset, int Length) Pool(string piece, string words, int start, int length, int offset)
    {
        if (piece.Length == 0)
        {
            return (0, 0);
        }

        if (!pool.TryGetValue(piece, out var slice))
        {
            var at = words.IndexOf(piece, start, length, StringComparison.Ordinal);
            slice = at < 0 ? Add(piece) : (offset + Utf8Length(words, start, at - start), Utf8Length(piece, 0, piece.Length));
            pool.Add(piece, slice);
        }

        return slice;
    }

    /// <summary>Ends the text with blanks, up to a multiple of <paramref name="step"/> bytes.</summary>
    public void Pad(int step)
    {
        var blanks = Blanks(bytes, step);
        pieces.Add(new string(' ', blanks));
        bytes += blanks;
    }

    /// <summary>The blanks that are missing from a length to the next multiple of <paramref name="step"/>.</summary>
    public static int Blanks(int length, int step) => (step - (length % step)) % step;

    /// <summary>All pieces, in the order in which they are stored.</summary>
    public IReadOnlyList<string> Pieces => pieces;

    /// <summary>The bytes that UTF-8 takes for a stretch of a string without lone surrogates.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    public static int Utf8Length(string text, int start, int length)
    {
        var words = text.AsSpan(start, length);
        var count = length;
        for (var i = 0; (i = CharScan.IndexOfUncommon(words, i)) < length; i++)
        {
            count += words[i] < 0x80 ? 0 : words[i] < 0x800 || char.IsSurrogate(words[i]) ? 1 : 2;
        }

        return count;
    }
}
