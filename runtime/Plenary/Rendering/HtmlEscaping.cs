using System.Buffers;
using System.Text;

namespace Plenary.Rendering;

/// <summary>Writes words so that HTML takes them for words.</summary>
internal static class HtmlEscaping
{
    /// <summary>Writes the content of an element.</summary>
    public static void WriteHtmlText(this Utf8Output output, ReadOnlySpan<byte> text) => Escaping.Write<InText>(output, text);

    /// <summary>Writes the content of an attribute's quotation marks.</summary>
    public static void WriteHtmlAttribute(this Utf8Output output, ReadOnlySpan<byte> text) => Escaping.Write<InAttribute>(output, text);

    private static ReadOnlySpan<byte> Escape(byte special) => special switch
    {
        (byte)'<' => "&lt;"u8,
        (byte)'>' => "&gt;"u8,
        (byte)'&' => "&amp;"u8,
        (byte)'"' => "&quot;"u8,
        (byte)'\'' => "&#39;"u8,
        (byte)'`' => "&#96;"u8,
        _ => default,
    };

    private readonly struct InText : IEscaping
    {
        private static readonly SearchValues<byte> Values = SearchValues.Create(Encoding.Latin1.GetBytes(Unprintable.FirstBytes + "<>&"));

        public static SearchValues<byte> Special => Values;

        public static ReadOnlySpan<byte> Escape(byte special) => HtmlEscaping.Escape(special);
    }

    private readonly struct InAttribute : IEscaping
    {
        private static readonly SearchValues<byte> Values = SearchValues.Create(Encoding.Latin1.GetBytes(Unprintable.FirstBytes + "<>&\"'`"));

        public static SearchValues<byte> Special => Values;

        public static ReadOnlySpan<byte> Escape(byte special) => HtmlEscaping.Escape(special);
    }
}
