using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Plenary;

public readonly partial struct DocumentSymbol : ISpanParsable<DocumentSymbol>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Reads a symbol.</summary>
    /// <param name="s">The symbol as written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a document symbol.</exception>
    public static DocumentSymbol Parse(string s) => Parse(s, null);

    /// <summary>Reads a symbol.</summary>
    /// <param name="s">The symbol as written.</param>
    /// <param name="provider">Not used: symbols are the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a document symbol.</exception>
    public static DocumentSymbol Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a symbol.</summary>
    /// <param name="s">The symbol as written.</param>
    /// <param name="provider">Not used: symbols are the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a document symbol.</exception>
    public static DocumentSymbol Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        const int Shown = 80;
        return TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"\"{(s.Length > Shown ? string.Concat(s[..Shown], "…") : s.ToString())}\" is not the symbol of a United Nations document.");
    }

    /// <summary>Reads a symbol, and never throws.</summary>
    /// <param name="s">The symbol as written.</param>
    /// <param name="result">The symbol, or <see langword="default"/>.</param>
    /// <returns>Whether <paramref name="s"/> is a document symbol.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out DocumentSymbol result) => TryParse(s.AsSpan(), null, out result);

    /// <summary>Reads a symbol, and never throws.</summary>
    /// <param name="s">The symbol as written.</param>
    /// <param name="provider">Not used: symbols are the same in every culture.</param>
    /// <param name="result">The symbol, or <see langword="default"/>.</param>
    /// <returns>Whether <paramref name="s"/> is a document symbol.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentSymbol result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a symbol, and never throws.</summary>
    /// <param name="s">The symbol as written.</param>
    /// <param name="provider">Not used: symbols are the same in every culture.</param>
    /// <param name="result">The symbol, or <see langword="default"/>.</param>
    /// <returns>Whether <paramref name="s"/> is a document symbol.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentSymbol result)
    {
        var text = DocumentSymbolText.Fold(s, stackalloc char[DocumentSymbolText.MaxLength]);
        var organ = DocumentSymbolText.TakeOrgan(ref text);
        var canonical = DocumentSymbolReader.Read(text);
        if (canonical is null)
        {
            result = default;
            return false;
        }

        result = new DocumentSymbol(canonical);
        if (organ is { } named)
        {
            result = result.WithOrgan(named);
            if (result.Organ != named)
            {
                // "General Assembly resolution 1325 (2000)" contradicts itself.
                result = default;
                return false;
            }
        }

        return true;
    }

    /// <summary>The canonical spelling.</summary>
    public override string ToString() => Value;

    /// <summary>The canonical spelling.</summary>
    /// <param name="format">Empty or "G": there is one format.</param>
    /// <param name="formatProvider">Not used: symbols are the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return Value;
    }

    /// <summary>Writes the canonical spelling; allocates nothing.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Empty or "G": there is one format.</param>
    /// <param name="provider">Not used: symbols are the same in every culture.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        var fits = Value.TryCopyTo(destination);
        charsWritten = fits ? Value.Length : 0;
        return fits;
    }

    /// <summary>Writes the canonical spelling as UTF-8; allocates nothing.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">Empty or "G": there is one format.</param>
    /// <param name="provider">Not used: symbols are the same in every culture.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return Encoding.UTF8.TryGetBytes(Value, utf8Destination, out bytesWritten);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"\"{format}\" is no format of a document symbol; there is only \"G\".");
        }
    }
}
