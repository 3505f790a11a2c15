using System.Buffers;
using System.Text;

namespace Plenary.Rendering;

/// <summary>Writes words as they are, but for what would break a line or turn one around.</summary>
internal static class PlainTextEscaping
{
    public static void WritePlainText(this Utf8Output output, ReadOnlySpan<byte> text) => Escaping.Write<InPlainText>(output, text);

    private readonly struct InPlainText : IEscaping
    {
        private static readonly SearchValues<byte> Values = SearchValues.Create(Encoding.Latin1.GetBytes(Unprintable.FirstBytes));

        public static SearchValues<byte> Special => Values;

        public static ReadOnlySpan<byte> Escape(byte special) => default;
    }
}
