using System.Runtime.CompilerServices;

namespace Plenary.Generator.Emitting;

/// <summary>
/// Hashes of stretches of words, all in one pass: white space folded, each piece behind one blank. The numbers are a
/// binary contract, since users keep the hashes (docs/storage.md, "Cited words").
/// </summary>
internal sealed class WordHashes
{
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const ulong Factor2 = unchecked(Factor * Factor);
    private const ulong Factor3 = unchecked(Factor2 * Factor);
    private const ulong Factor4 = unchecked(Factor3 * Factor);
    private const ulong Mixer = 0xD6E8FEB86659FD93;

    private ulong sum;
    private int count;

    /// <summary>Where the words stand that have been added so far.</summary>
    public (ulong Sum, int Count) Mark => (sum, count);

    [MethodImpl(HotLoop.CompiledAtOnce)]
    public void Add(string piece)
    {
        if (IsFolded(piece))
        {
            AddFolded(piece);
            return;
        }

        var blank = true;
        foreach (var c in piece)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }

            if (blank)
            {
                Append(' ');
                blank = false;
            }

            Append(c);
        }
    }

    /// <summary>The hash of the words added since a mark, 24 bits.</summary>
    public uint Since((ulong Sum, int Count) mark)
    {
        var words = sum - (mark.Sum * Power(count - mark.Count));
        words ^= words >> 32;
        words *= Mixer;
        return (uint)(words >> 40);
    }

    /// <summary>Whether no white space need be folded, as in nearly all pieces: it is single blanks within, and all else is ASCII.</summary>
    private static bool IsFolded(string piece)
    {
        var isDoubled = false;
        return piece.Length > 0 && piece[0] != ' ' && piece[piece.Length - 1] != ' '
            && CharScan.IndexOfUncommon(piece.AsSpan(), 0, ref isDoubled) == piece.Length && !isDoubled;
    }

    /// <summary>The same as to append each character, four at a time: one need not wait for the product of the one before.</summary>
    private void AddFolded(string piece)
    {
        Append(' ');
        var i = 0;
        for (; i + 4 <= piece.Length; i += 4)
        {
            sum = (sum * Factor4) + (piece[i] * Factor3) + (piece[i + 1] * Factor2) + (piece[i + 2] * Factor) + piece[i + 3];
        }

        count += i;
        for (; i < piece.Length; i++)
        {
            Append(piece[i]);
        }
    }

    private void Append(char c)
    {
        sum = (sum * Factor) + c;
        count++;
    }

    private static ulong Power(int exponent)
    {
        var power = 1UL;
        for (var square = Factor; exponent > 0; exponent >>= 1, square *= square)
        {
            if ((exponent & 1) != 0)
            {
                power *= square;
            }
        }

        return power;
    }
}
