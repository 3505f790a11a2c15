namespace Plenary;

/// <summary>
/// Reads folded text as a document symbol and writes its canonical spelling. One pass, in linear time.
/// </summary>
/// <remarks>
/// symbol = series { "/" component } [ "-" symbol ]; a component may be followed by something in parentheses. After the component
/// RES or DEC comes a number, in the forms that <see cref="ReadNumber"/> has, and after it only modifications ("Corr.1").
/// </remarks>
internal ref struct DocumentSymbolReader
{
    private const int MaxSeriesLetters = 7;
    private const int MaxNumberDigits = 3;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<char> output;
    private int position;
    private int length;

    private DocumentSymbolReader(ReadOnlySpan<char> text, Span<char> output)
    {
        this.text = text;
        this.output = output;
    }

    /// <summary>The character at the position, NUL at the end.</summary>
    private readonly char Current => Ahead(0);

    /// <summary>The canonical spelling of folded text, or null when it is not a symbol.</summary>
    public static string? Read(ReadOnlySpan<char> folded)
    {
        // Canonical spelling adds at most one character to every two: "(PARTSIANDII)", "212B".
        var reader = new DocumentSymbolReader(folded, stackalloc char[2 * DocumentSymbolText.MaxLength]);
        if (IsBareNumber(folded))
        {
            return reader.ReadNumber(out var series) && reader.position == folded.Length && reader.IsCompleteNumber()
                ? string.Concat(series, reader.output[..reader.length])
                : null;
        }

        return reader.ReadSymbols() ? reader.output[..reader.length].ToString() : null;
    }

    /// <summary>Whether a symbol is a number without its series: "52/131", "217 A (III)", "S-32/1".</summary>
    public static bool IsBareNumber(ReadOnlySpan<char> symbol)
    {
        var number = symbol.StartsWith("S-", StringComparison.Ordinal) ? symbol[2..]
            : symbol.StartsWith("ES-", StringComparison.Ordinal) ? symbol[3..]
            : symbol;
        return number.Length > 0 && char.IsAsciiDigit(number[0]);
    }

    /// <summary>The length of the number with which canonical text begins; 0 for none.</summary>
    public static int MeasureNumber(ReadOnlySpan<char> canonical)
    {
        var reader = new DocumentSymbolReader(canonical, stackalloc char[2 * DocumentSymbolText.MaxLength]);
        return reader.ReadNumber(out _) ? reader.position : 0;
    }

    // A number in a series may be alone ("S/RES/1325"); without series and session it is any number.
    private readonly bool IsCompleteNumber() => output[..length].ContainsAny('/', '(');

    private bool ReadSymbols()
    {
        do
        {
            if (!ReadSymbol())
            {
                return false;
            }
        }
        while (TakeAndWrite('-'));

        return position == text.Length && output[..length].ContainsAnyInRange('0', '9');
    }

    private bool ReadSymbol()
    {
        var start = length;
        var letters = text[position..].IndexOfAnyExceptInRange('A', 'Z');
        if (letters is <= 0 or > MaxSeriesLetters || text.Slice(position, letters) is "RES")
        {
            return false;
        }

        var numbered = false;
        var component = ReadComponent();
        while (!component.IsEmpty && TakeAndWrite('/'))
        {
            if (component is "RES" or "DEC" && TryReadNumber())
            {
                numbered = true;
                component = "number";
                if (!ReadParentheses())
                {
                    return false;
                }
            }
            else
            {
                component = ReadComponent();
                if (numbered && !DocumentSymbolWords.IsModification(component))
                {
                    return false;
                }
            }
        }

        // "GOV/INF/2005/1-GC(49)": a series alone is a symbol only with its session.
        return !component.IsEmpty && output[start..length].ContainsAny('/', '(');
    }

    // A number in another form than known ("E/CN.4/RES/OM/1/2") is components like any others.
    private bool TryReadNumber()
    {
        var (startPosition, startLength) = (position, length);
        if (ReadNumber(out _))
        {
            return true;
        }

        (position, length) = (startPosition, startLength);
        return false;
    }

    /// <summary>
    /// Reads the number of a resolution: "52/131", "S-32/1", "ES-11/1", "2021/1", each with letters of parts ("74/250 A-C"), or
    /// "1325 (2000)", "217 A (III)", "3362 (S-VII)", "2252 (ES-V)".
    /// </summary>
    /// <param name="series">The series of the only organ that numbers so; empty when there are several.</param>
    private bool ReadNumber(out string series)
    {
        series = string.Empty;
        var special = TakeAndWrite("S-");
        var emergency = !special && TakeAndWrite("ES-");
        var session = TakeDigits();
        if (session.IsEmpty)
        {
            return false;
        }

        Write(session);
        if (Current == '/' && char.IsAsciiDigit(Ahead(1)))
        {
            TakeAndWrite('/');
            var number = TakeDigits();
            Write(number);
            ReadPartLetters().WriteTo(ref this);
            var calendar = !special && !emergency && IsYear(session);
            series = emergency ? "A/RES/" : calendar ? "E/RES/" : string.Empty;
            return number.Length <= MaxNumberDigits && (session.Length <= MaxNumberDigits || calendar) && IsAtEndOfNumber();
        }

        var letters = ReadPartLetters();
        var period = special || emergency ? default : TakePeriod();
        if (letters.IsEmpty)
        {
            letters = ReadPartLetters();
        }

        letters.WriteTo(ref this);
        if (!period.IsEmpty)
        {
            Write(" (");
            Write(period);
            Write(")");
            series = IsYear(period) ? "S/RES/" : period.Contains('-') ? "A/RES/" : string.Empty;
        }

        return !special && !emergency && IsAtEndOfNumber();
    }

    private readonly bool IsAtEndOfNumber() => Current is '\0' or '/' or '-' || (Current == ' ' && Ahead(1) == '(') || Current == '(';

    /// <summary>Takes a year or session in parentheses, if there is one: "(2000)", "(III)", "(S-VII)", "(ES-V)".</summary>
    private ReadOnlySpan<char> TakePeriod()
    {
        var open = Current == ' ' ? position + 1 : position;
        if (open >= text.Length || text[open] != '(')
        {
            return default;
        }

        var rest = text[(open + 1)..];
        var close = rest.IndexOf(')');
        if (close < 0 || !(IsYear(rest[..close]) || DocumentSymbolWords.IsSession(rest[..close])))
        {
            return default;
        }

        position = open + close + 2;
        return rest[..close];
    }

    /// <summary>Takes the letters of parts: "B", "A-C", "A and B", "A to D", with or without a blank before them.</summary>
    private PartLetters ReadPartLetters()
    {
        var start = Current == ' ' ? 1 : 0;
        var first = Ahead(start);
        if (!char.IsAsciiLetterUpper(first) || char.IsAsciiLetterOrDigit(Ahead(start + 1)))
        {
            return default;
        }

        position += start + 1;
        var rest = text[position..];
        var (joined, isRange) = rest.StartsWith(" AND ", StringComparison.Ordinal) ? (5, false)
            : rest.StartsWith(" TO ", StringComparison.Ordinal) ? (4, true)
            : rest.StartsWith("-", StringComparison.Ordinal) ? (1, true)
            : (0, false);
        var last = Ahead(joined);
        if (joined > 0 && (isRange ? last > first : last == first + 1) && char.IsAsciiLetterUpper(last) && !char.IsAsciiLetterOrDigit(Ahead(joined + 1)))
        {
            position += joined + 1;
            return new PartLetters(first, last);
        }

        return new PartLetters(first, '\0');
    }

    /// <summary>Reads one component with what stands in parentheses after it. Empty when there is none.</summary>
    private ReadOnlySpan<char> ReadComponent()
    {
        var start = position;
        while (char.IsAsciiLetterOrDigit(Current) || Current == '.' || (Current == '-' && !IsAtJoint()))
        {
            position++;
        }

        var component = text[start..position];
        if (component.IsEmpty || !char.IsAsciiLetterOrDigit(component[0]) || !char.IsAsciiLetterOrDigit(component[^1]))
        {
            return default;
        }

        length += DocumentSymbolWords.Spell(component, output[length..]);
        return ReadParentheses() ? component : default;
    }

    // Two symbols of one document are joined by a hyphen after a number: "A/56/1026-S/2002/932", but "COP-MOP" and "ES-10".
    private readonly bool IsAtJoint() => position > 0 && char.IsAsciiDigit(text[position - 1]) && char.IsAsciiLetter(Ahead(1));

    /// <summary>Reads "(Part I)" and the like, as many as there are; false when one is not closed or empty.</summary>
    private bool ReadParentheses()
    {
        while (Current == '(' || (Current == ' ' && Ahead(1) == '('))
        {
            position += Current == ' ' ? 2 : 1;
            var end = text[position..].IndexOf(')');
            if (end <= 0 || text.Slice(position, end).ContainsAny('/', '('))
            {
                return false;
            }

            var content = text.Slice(position, end);
            position += end + 1;

            // "A/78/6 (Sect. 3)", but "ICCD/COP(8)/16" and "GC(49)/2".
            var isSession = char.IsAsciiLetter(output[length - 1]) && !content.ContainsAnyExceptInRange('0', '9');
            Write(isSession ? "(" : " (");
            length += DocumentSymbolWords.SpellParentheses(content, output[length..]);
            Write(")");
        }

        return true;
    }

    private readonly char Ahead(int distance) => position + distance < text.Length ? text[position + distance] : '\0';

    private ReadOnlySpan<char> TakeDigits()
    {
        var start = position;
        while (char.IsAsciiDigit(Current))
        {
            position++;
        }

        return text[start..position];
    }

    private bool TakeAndWrite(char character) => TakeAndWrite(new ReadOnlySpan<char>(in character));

    private bool TakeAndWrite(scoped ReadOnlySpan<char> expected)
    {
        if (!text[position..].StartsWith(expected, StringComparison.Ordinal))
        {
            return false;
        }

        position += expected.Length;
        Write(expected);
        return true;
    }

    private void Write(scoped ReadOnlySpan<char> characters)
    {
        characters.CopyTo(output[length..]);
        length += characters.Length;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        digits.Length == 4 && !digits.ContainsAnyExceptInRange('0', '9')
        && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal));

    /// <summary>The letters of one or several parts of a resolution; NUL for none.</summary>
    private readonly record struct PartLetters(char First, char Last)
    {
        public bool IsEmpty => First == '\0';

        public void WriteTo(ref DocumentSymbolReader reader)
        {
            if (!IsEmpty)
            {
                reader.Write([' ', First]);
                if (Last != '\0')
                {
                    reader.Write(['-', Last]);
                }
            }
        }
    }
}
