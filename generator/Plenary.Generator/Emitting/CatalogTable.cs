using System.Globalization;
using System.Text;

namespace Plenary.Generator.Emitting;

/// <summary>A table of the catalog (docs/storage.md, "Catalog"): a line for each symbol, in the order of their keys, with places behind it.</summary>
internal sealed class CatalogTable
{
    private readonly Dictionary<string, List<string>> lines = new(StringComparer.Ordinal);

    /// <summary>Adds a place; nothing where the symbol is none that could be looked for.</summary>
    public void Add(string symbol, int position, int part = -1)
    {
        var key = Key(symbol);
        if (key.Length == 0)
        {
            return;
        }

        if (!lines.TryGetValue(key, out var places))
        {
            lines.Add(key, places = []);
        }

        var place = position.ToString(CultureInfo.InvariantCulture) + (part < 0 ? "" : "." + part.ToString(CultureInfo.InvariantCulture));
        if (places.Count == 0 || places[places.Count - 1] != place)
        {
            places.Add(place);
        }
    }

    public override string ToString() => string.Concat(lines.Keys.OrderBy(key => key, StringComparer.Ordinal).Select(key => key + "\t" + string.Join(",", lines[key]) + "\n"));

    /// <summary>Symbols are the same whatever their blanks, case and dashes, and wherever the letter of a part stands: "217 (III) A" is 217A(III).</summary>
    internal static string Key(string symbol)
    {
        var key = new StringBuilder(symbol.Length);
        foreach (var c in symbol.ToUpperInvariant())
        {
            if (c is >= '\u2010' and <= '\u2015' or '\u2212')
            {
                key.Append('-');
            }
            else if (c is > ' ' and <= '~')
            {
                key.Append(c);
            }
            else if (!char.IsWhiteSpace(c))
            {
                return "";
            }
        }

        return LettersFirst(key.ToString());
    }

    /// <summary>A/RES/74/250 is A/RES/74/250 A-C: the whole. Empty where there are no letters.</summary>
    internal static string WithoutLetters(string symbol)
    {
        var session = symbol.LastIndexOf('(');
        var end = session < 0 ? symbol.Length : session;
        var start = end;
        while (start > 0 && symbol[start - 1] is ' ' or '-' or >= 'A' and <= 'Z')
        {
            start--;
        }

        return start > 0 && symbol[start - 1] is >= '0' and <= '9' && symbol.Substring(start, end - start).Trim().Length > 0
            ? symbol.Substring(0, start) + symbol.Substring(end)
            : "";
    }

    private static string LettersFirst(string key)
    {
        var open = key.IndexOf('(');
        var close = key.IndexOf(')') + 1;
        return open > 0 && close > open && close < key.Length && key.Skip(close).All(c => c is '-' or >= 'A' and <= 'Z')
            ? key.Substring(0, open) + key.Substring(close) + key.Substring(open, close - open)
            : key;
    }
}
