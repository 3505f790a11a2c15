using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Plenary.Rendering;

/// <summary>
/// What a renderer writes to: UTF-8 into a pooled buffer that goes on to a string, a <see cref="TextWriter"/> or an
/// <see cref="IBufferWriter{T}"/>. Those of a thread are kept, so that a rendering allocates nothing of its own.
/// </summary>
internal sealed class Utf8Output : IBufferWriter<byte>, IDisposable
{
    private const int FlushAt = 1 << 14;

    [ThreadStatic]
    private static Utf8Output? kept;

    private byte[] buffer = [];
    private int count;
    private IBufferWriter<byte>? bytes;
    private TextWriter? text;
    private Utf8Output? next;

    private Utf8Output()
    {
    }

    /// <summary>An output whose words are asked for with <see cref="ToString"/>.</summary>
    public static Utf8Output Rent()
    {
        // Several may be out at once: a wrapped block has its own, and a callback of the options may render in its turn.
        var output = kept ?? new Utf8Output();
        kept = output.next;
        output.buffer = ArrayPool<byte>.Shared.Rent(FlushAt);
        return output;
    }

    /// <summary>An output that goes to <paramref name="writer"/> piece by piece, and with <see cref="Flush"/> at the end.</summary>
    public static Utf8Output Rent(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var output = Rent();
        output.bytes = writer;
        return output;
    }

    /// <inheritdoc cref="Rent(IBufferWriter{byte})"/>
    public static Utf8Output Rent(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var output = Rent();
        output.text = writer;
        return output;
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > buffer.Length - count)
        {
            MakeRoom(utf8.Length);
        }

        utf8.CopyTo(buffer.AsSpan(count));
        count += utf8.Length;
    }

    public void Write(byte ascii)
    {
        if (count == buffer.Length)
        {
            MakeRoom(1);
        }

        buffer[count++] = ascii;
    }

    public void Write(int number)
    {
        var span = GetSpan(11);
        Utf8Formatter.TryFormat(number, span, out var written);
        Advance(written);
    }

    public void Write(string utf16)
    {
        var span = GetSpan(Encoding.UTF8.GetMaxByteCount(utf16.Length));
        Advance(Encoding.UTF8.GetBytes(utf16, span));
    }

    /// <summary>Writes the white space between two words, <paramref name="times"/> spaces.</summary>
    public void WriteSpaces(int times)
    {
        GetSpan(times)[..times].Fill((byte)' ');
        Advance(times);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (buffer.Length - count < Math.Max(sizeHint, 1))
        {
            MakeRoom(Math.Max(sizeHint, 1));
        }

        return buffer.AsSpan(count);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        _ = GetSpan(sizeHint);
        return buffer.AsMemory(count);
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, buffer.Length - this.count);
        this.count += count;
    }

    /// <summary>Hands over what is still held.</summary>
    public void Flush()
    {
        if (bytes is not null)
        {
            bytes.Write(buffer.AsSpan(0, count));
            count = 0;
        }
        else if (text is not null)
        {
            FlushText();
        }
    }

    /// <summary>What an output that goes nowhere else holds.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, count);

    /// <summary>Forgets what is held.</summary>
    public void Clear() => count = 0;

    /// <summary>What is held, as a string.</summary>
    public override string ToString() => Encoding.UTF8.GetString(buffer, 0, count);

    public void Dispose()
    {
        if (buffer.Length == 0)
        {
            return;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        count = 0;
        bytes = null;
        text = null;
        next = kept;
        kept = this;
    }

    private void FlushText()
    {
        // A character may be cut off at the end: it waits for its rest.
        var whole = count;
        while (whole > 0 && count - whole < 3 && (buffer[whole - 1] & 0xC0) == 0x80)
        {
            whole--;
        }

        whole = Math.Max(whole - 1, 0);
        if (Rune.DecodeFromUtf8(buffer.AsSpan(whole, count - whole), out _, out _) != OperationStatus.NeedMoreData)
        {
            whole = count;
        }

        var characters = ArrayPool<char>.Shared.Rent(whole);
        var length = Encoding.UTF8.GetChars(buffer, 0, whole, characters, 0);
        text!.Write(characters.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(characters);
        buffer.AsSpan(whole, count - whole).CopyTo(buffer);
        count -= whole;
    }

    private void MakeRoom(int size)
    {
        if (count >= FlushAt / 2)
        {
            Flush();
        }

        if (buffer.Length - count < size)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, count + size));
            buffer.AsSpan(0, count).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
    }
}
