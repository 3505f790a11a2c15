using System.Diagnostics.CodeAnalysis;

namespace Plenary;

/// <summary>
/// The symbol of a United Nations document, in one canonical spelling: <c>A/RES/52/131</c>, <c>S/RES/1325 (2000)</c>,
/// <c>A/RES/217 A (III)</c>, <c>A/C.3/80/L.56/Rev.1</c>, <c>A/56/1026-S/2002/932</c>.
/// </summary>
/// <remarks>
/// <para>
/// Reading takes what people write: any case, blanks left out or put in, no-break spaces and hyphens, full stops and
/// commas of the sentence around it, the asterisk of a reissue, and the words "resolution" and "General Assembly resolution"
/// before a number.
/// </para>
/// <para>
/// A number without its series ("52/131", "217 A (III)") is a symbol too: the organ is not known until
/// <see cref="WithOrgan"/> gives it, because the General Assembly and the Human Rights Council both number "session/number", and
/// the General Assembly and the Economic and Social Council both numbered "number (session)". Where a single organ
/// numbers so, the symbol is completed at once: a year in parentheses is the Security Council's ("1325 (2000)"), a
/// year before the stroke the Economic and Social Council's ("2021/1", since 1978), and special sessions in Roman
/// numerals ("3362 (S-VII)") and emergency special sessions ("ES-11/1") are the General Assembly's.
/// The series are those of the United Nations' own guide to document symbols and resolution numbers.
/// </para>
/// <para>Symbols are equal when their canonical spellings are.</para>
/// </remarks>
public readonly partial struct DocumentSymbol : IEquatable<DocumentSymbol>, IComparable<DocumentSymbol>
{
    private readonly string? value;

    private DocumentSymbol(string canonical)
    {
        value = canonical;
    }

    /// <summary>The canonical spelling: <c>S/RES/1325 (2000)</c>. Empty for <see langword="default"/>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether the symbol names its organ: <c>A/RES/52/131</c> does, <c>52/131</c> does not.</summary>
    public bool HasOrgan => Value.Length > 0 && !DocumentSymbolReader.IsBareNumber(Value);

    /// <summary>
    /// The organ of the series: <c>A/HRC/</c> is the Human Rights Council's, <c>A/</c>, <c>S/</c> and <c>E/</c> are the
    /// General Assembly's, the Security Council's and the Economic and Social Council's with their subsidiary bodies.
    /// <see cref="OrganKind.Other"/> for any other series, and where <see cref="HasOrgan"/> is <see langword="false"/>.
    /// A joint symbol's is that of its first document.
    /// </summary>
    public OrganKind Organ
    {
        get
        {
            var text = Value.AsSpan();
            if (!HasOrgan)
            {
                return OrganKind.Other;
            }

            return text switch
            {
                _ when text.StartsWith("A/HRC/", StringComparison.Ordinal) => OrganKind.HumanRightsCouncil,
                _ when text.StartsWith("A/", StringComparison.Ordinal) => OrganKind.GeneralAssembly,
                _ when text.StartsWith("S/", StringComparison.Ordinal) => OrganKind.SecurityCouncil,
                _ when text.StartsWith("E/", StringComparison.Ordinal) => OrganKind.EconomicAndSocialCouncil,
                _ => OrganKind.Other,
            };
        }
    }

    /// <summary>Whether this is a resolution: in a series <c>RES</c> (or <c>Res.1</c>), or a number without its series.</summary>
    public bool IsResolution =>
        Value.Contains("/RES/", StringComparison.Ordinal)
        || Value.Contains("/Res.", StringComparison.Ordinal)
        || (Value.Length > 0 && !HasOrgan);

    /// <summary>Whether this is a draft, of limited distribution: <c>A/80/L.10</c>.</summary>
    public bool IsDraft => Value.Contains("/L.", StringComparison.Ordinal);

    /// <summary>
    /// The number by which the text of a resolution or decision is cited: <c>52/131</c>, <c>1325 (2000)</c>,
    /// <c>217 A (III)</c>. <see langword="null"/> for other documents.
    /// </summary>
    public string? Number
    {
        get
        {
            var (start, length) = FindNumber();
            return length == 0 ? null : Value.Substring(start, length);
        }
    }

    /// <summary>Completes a number without its series, if the organ numbers its resolutions so.</summary>
    /// <param name="organ">The organ that the number is taken to be of: that named before it, else the citing one.</param>
    /// <returns>
    /// <c>A/RES/52/131</c> for <c>52/131</c> and the General Assembly. The symbol itself when it names its organ already, when
    /// the organ is <see cref="OrganKind.Other"/>, or when the organ does not number so (no Security Council resolution
    /// is "52/131").
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="organ"/> is none of the defined values.</exception>
    public DocumentSymbol WithOrgan(OrganKind organ)
    {
        if (organ is < OrganKind.Other or > OrganKind.HumanRightsCouncil)
        {
            throw new ArgumentOutOfRangeException(nameof(organ), organ, "Not an organ.");
        }

        if (Value.Length == 0 || HasOrgan)
        {
            return this;
        }

        // What is left without an organ is "52/131", "S-32/1" or, with a session in Roman numerals, "217 A (III)".
        var inSession = Value[^1] == ')';
        return organ switch
        {
            OrganKind.GeneralAssembly => new DocumentSymbol("A/RES/" + Value),
            OrganKind.EconomicAndSocialCouncil when inSession => new DocumentSymbol("E/RES/" + Value),
            OrganKind.HumanRightsCouncil when !inSession => new DocumentSymbol("A/HRC/RES/" + Value),
            _ => this,
        };
    }

    /// <summary>
    /// The address of the document's English version, as the United Nations links to it:
    /// <c>https://undocs.org/en/S/RES/1325(2000)</c>. <see langword="null"/> where <see cref="HasOrgan"/> is <see langword="false"/>.
    /// </summary>
    public string? Url => GetUrl("en");

    /// <summary>The address of the document in a language.</summary>
    /// <param name="language">
    /// The language's two letters: <c>ar</c>, <c>en</c>, <c>es</c>, <c>fr</c>, <c>ru</c> or <c>zh</c> for the official ones.
    /// </param>
    /// <returns>The address, or <see langword="null"/> where <see cref="HasOrgan"/> is <see langword="false"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not two ASCII letters.</exception>
    public string? GetUrl(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (language.Length != 2 || !char.IsAsciiLetter(language[0]) || !char.IsAsciiLetter(language[1]))
        {
            throw new ArgumentException($"A language is two letters, not \"{language}\".", nameof(language));
        }

        if (!HasOrgan)
        {
            return null;
        }

        // Links have no blank ("S/RES/1325(2000)", "A/RES/52/212B"), and the letter of a resolution numbered with its session
        // in parentheses is left out: "resolution 217 A (III)" stands in the document A/RES/217(III).
        var (start, length) = FindNumber();
        var letters = -1;
        if (length > 0 && Value[start + length - 1] == ')')
        {
            letters = Value.IndexOf(' ', start);
        }

        Span<char> path = stackalloc char[Value.Length];
        var written = 0;
        for (var i = 0; i < Value.Length; i++)
        {
            if (i == letters)
            {
                i = Value.IndexOf('(', letters);
            }

            if (Value[i] != ' ')
            {
                path[written++] = Value[i];
            }
        }

        return string.Concat("https://undocs.org/", language.ToLowerInvariant(), "/", path[..written]);
    }

    /// <summary>Whether the canonical spellings are the same.</summary>
    /// <param name="other">The symbol to compare with.</param>
    public bool Equals(DocumentSymbol other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DocumentSymbol other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>Whether two symbols are the same.</summary>
    /// <param name="left">The first symbol.</param>
    /// <param name="right">The second symbol.</param>
    public static bool operator ==(DocumentSymbol left, DocumentSymbol right) => left.Equals(right);

    /// <summary>Whether two symbols differ.</summary>
    /// <param name="left">The first symbol.</param>
    /// <param name="right">The second symbol.</param>
    public static bool operator !=(DocumentSymbol left, DocumentSymbol right) => !left.Equals(right);

    /// <summary>Where the resolution's or decision's number stands in the canonical spelling; length 0 for none.</summary>
    private (int Start, int Length) FindNumber()
    {
        var start = 0;
        if (HasOrgan)
        {
            start = Value.IndexOf("/RES/", StringComparison.Ordinal);
            start = start < 0 ? Value.IndexOf("/DEC/", StringComparison.Ordinal) : start;
            if (start < 0)
            {
                return (0, 0);
            }

            start += "/RES/".Length;
        }

        return (start, DocumentSymbolReader.MeasureNumber(Value.AsSpan(start)));
    }
}
