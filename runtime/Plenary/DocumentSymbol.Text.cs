using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Plenary;

// The members with a format provider are the interfaces' alone: a symbol is the same in every culture, and a public
// overload would have callers warned that they must name one.
public readonly partial struct DocumentSymbol : ISpanParsable<DocumentSymbol>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Reads a symbol.</summary>
    /// <param name="s">The symbol as written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a document symbol.</exception>
    public static DocumentSymbol Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a symbol.</summary>
    /// <param name="s">The symbol as written.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a document symbol.</exception>
    public static DocumentSymbol Parse(ReadOnlySpan<char> s)
    {
        const int Shown = 80;
        return TryParse(s, out var result)
            ? result
            : throw new FormatException($"\"{(s.Length > Shown ? string.Concat(s[..Shown], "…") : s)}\" is not the symbol of a United Nations document.");
    }

    /// <summary>Reads a symbol, and never throws.</summary>
    /// <param name="s">The symbol as written.</param>
    /// <param name="result">The symbol, or <see langword="default"/>.</param>
    /// <returns>Whether <paramref name="s"/> is a document symbol.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out DocumentSymbol result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a symbol, and never throws.</summary>
    /// <param name="s">The symbol as written.</param>
    /// <param name="result">The symbol, or <see langword="default"/>.</param>
    /// <returns>Whether <paramref name="s"/> is a document symbol.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out DocumentSymbol result)
    {
        var text = DocumentSymbolText.Fold(s, stackalloc char[DocumentSymbolText.MaxLength]);
        var organ = DocumentSymbolText.TakeOrgan(ref text);
        result = default;
        if (DocumentSymbolReader.Read(text) is not { } canonical)
        {
            return false;
        }

        var symbol = new DocumentSymbol(canonical);
        if (organ is { } named)
        {
            symbol = symbol.WithOrgan(named);
            if (symbol.Organ != named)
            {
                // "General Assembly resolution 1325 (2000)" contradicts itself.
                return false;
            }
        }

        result = symbol;
        return true;
    }

    /// <summary>The canonical spelling.</summary>
    public override string ToString() => Value;

    /// <summary>Writes the canonical spelling; allocates nothing.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var fits = Value.TryCopyTo(destination);
        charsWritten = fits ? Value.Length : 0;
        return fits;
    }

    /// <summary>Writes the canonical spelling as UTF-8; allocates nothing.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) =>
        Encoding.UTF8.TryGetBytes(Value, utf8Destination, out bytesWritten);

    static DocumentSymbol IParsable<DocumentSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentSymbol>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentSymbol result) =>
        TryParse(s, out result);

    static DocumentSymbol ISpanParsable<DocumentSymbol>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<DocumentSymbol>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentSymbol result) =>
        TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return Value;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormat(destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormat(utf8Destination, out bytesWritten);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"\"{format}\" is no format of a document symbol; there is only \"G\".");
        }
    }
}
