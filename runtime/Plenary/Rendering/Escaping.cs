using System.Buffers;

namespace Plenary.Rendering;

/// <summary>What a format cannot have as it is, and what it has instead.</summary>
internal interface IEscaping
{
    /// <summary>The ASCII characters that <see cref="Escape"/> knows, and <see cref="Unprintable.FirstBytes"/>.</summary>
    static abstract SearchValues<byte> Special { get; }

    static abstract ReadOnlySpan<byte> Escape(byte special);
}

/// <summary>Writes words so that a format takes them for words.</summary>
internal static class Escaping
{
    public static void Write<TEscaping>(Utf8Output output, ReadOnlySpan<byte> text)
        where TEscaping : IEscaping
    {
        // Up to `from` all is written, up to `next` all is looked at.
        int from = 0, next = 0;
        while (next < text.Length)
        {
            var at = text[next..].IndexOfAny(TEscaping.Special);
            if (at < 0)
            {
                break;
            }

            at += next;
            next = at + 1;
            var replacement = TEscaping.Escape(text[at]);
            if (replacement.IsEmpty)
            {
                var length = Unprintable.Length(text[at..], out replacement);
                if (length == 0)
                {
                    continue;
                }

                next = at + length;
            }

            output.Write(text[from..at]);
            output.Write(replacement);
            from = next;
        }

        output.Write(text[from..]);
    }
}
