using System.Globalization;

namespace Plenary.Generator.Model;

/// <summary>The names of all resolutions of the build, settled so that no two are the same.</summary>
internal sealed class ResolutionIndex : IEquatable<ResolutionIndex>
{
    /// <summary>File systems and the compiler want short names; the class keeps its own.</summary>
    private const int MaxHint = 120;

    private readonly Dictionary<string, (IndexEntry Entry, SettledName Name)> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SettledName> bySymbol = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SettledName Name, string Symbol, string Member)> byPart = new(StringComparer.Ordinal);
    private readonly OnlyLanguages languages = new();

    public ResolutionIndex(IEnumerable<IndexEntry> entries, DiagnosticInfo? failure = null)
    {
        Failure = failure;
        Entries = entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ToEquatable();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var duplicates = new List<(IndexEntry Entry, SettledName First)>();
        foreach (var entry in Entries)
        {
            var name = entry.Name;
            if (entry.Symbol.Length == 0 && names.Contains(entry.Namespace + "." + name))
            {
                // A second file of that name takes its folder in front.
                name = FolderName(entry.Path) + name;
            }

            var settled = name;
            for (var i = 2; !names.Add(entry.Namespace + "." + settled); i++)
            {
                settled = name + "_" + i.ToString(CultureInfo.InvariantCulture);
            }

            var result = new SettledName(entry.Path, entry.Symbol, entry.Language, entry.Name, settled, entry.Namespace, Hint(entry.Namespace + "." + settled, hints));
            byPath.Add(entry.Path, (entry, result));
            var key = Key(entry.Symbol, entry.Language);
            if (entry.Symbol.Length > 0 && bySymbol.TryGetValue(key, out var first))
            {
                duplicates.Add((entry, first));
            }
            else if (entry.Symbol.Length > 0)
            {
                bySymbol.Add(key, result);
                languages.Add(entry.Symbol, entry.Language);
                AddParts(entry, result);
            }
        }

        Duplicates = duplicates;
    }

    public EquatableArray<IndexEntry> Entries { get; }

    /// <summary>Why no name could be settled: then there are no entries.</summary>
    public DiagnosticInfo? Failure { get; }

    /// <summary>Entries whose symbol and language another has already.</summary>
    public IReadOnlyList<(IndexEntry Entry, SettledName First)> Duplicates { get; }

    public SettledName this[string path] => byPath[path].Name;

    public bool Contains(string path) => byPath.ContainsKey(path);

    /// <summary>The resolution of a symbol in the build, or null.</summary>
    public SettledName? Find(string symbol, string language)
        => bySymbol.TryGetValue(Key(symbol, language), out var name) ? name : null;

    /// <summary>What a text cites and is in the build, in the order of the symbols.</summary>
    public IEnumerable<ResolvedLink> LinksOf(string path)
        => byPath[path].Entry.Cited.Select(symbol => FindCited(symbol, byPath[path].Name.Language, path)).OfType<ResolvedLink>();

    /// <summary>
    /// The resolution of a symbol in the build, or the part of one: that of the citing text's language, else of the only language that there is.
    /// Null where there is none, or it is in the file itself.
    /// </summary>
    private ResolvedLink? FindCited(string symbol, string language, string citingPath)
    {
        var found = Cited(symbol, language);
        if (found.Name is null && languages.Find(symbol) is { } only)
        {
            found = Cited(symbol, only);
        }

        if (found.Name is not { } cited || cited.Path == citingPath)
        {
            return null;
        }

        return found.Member.Length == 0
            ? new ResolvedLink(symbol, cited.FullName + ".Instance", cited.FullName, cited.Name)
            : new ResolvedLink(symbol, cited.FullName + ".Instance." + found.Member, cited.FullName + ".Types." + found.Member, Identifiers.OfSymbol(found.Symbol));
    }

    private (SettledName? Name, string Symbol, string Member) Cited(string symbol, string language)
    {
        var key = Key(symbol, language);
        return bySymbol.TryGetValue(key, out var name) ? (name, "", "") : byPart.TryGetValue(key, out var part) ? part : default;
    }

    public bool Equals(ResolutionIndex? other) => other is not null && Entries.Equals(other.Entries) && Equals(Failure, other.Failure);

    public override bool Equals(object? obj) => Equals(obj as ResolutionIndex);

    public override int GetHashCode() => Entries.GetHashCode();

    /// <summary>"A/RES/74/250 A-C" is found by its parts' symbols too, and as "A/RES/74/250", as citations with a part's letter name it.</summary>
    private void AddParts(IndexEntry entry, SettledName name)
    {
        if (entry.Parts.Count == 0)
        {
            return;
        }

        var letters = entry.Symbol.LastIndexOf(' ');
        if (letters > 0 && entry.Symbol[letters + 1] != '(')
        {
            AddPart(entry.Symbol.Substring(0, letters), "");
        }

        foreach (var symbol in entry.Parts)
        {
            var letter = symbol.IndexOf(" (", StringComparison.Ordinal) is > 0 and var session ? session : symbol.Length;
            AddPart(symbol, MemberNames.Of(NodeKind.Part, symbol.Substring(letter - 1, 1), 0, 0, 0, NodeKind.Resolution));
        }

        void AddPart(string symbol, string member)
        {
            var key = Key(symbol, entry.Language);
            if (!byPart.ContainsKey(key))
            {
                byPart.Add(key, (name, symbol, member));
                languages.Add(symbol, entry.Language);
            }
        }
    }

    /// <summary>Symbols are the same whatever their blanks and case.</summary>
    public static string Key(string symbol, string language) => symbol.Replace(" ", "").ToUpperInvariant() + "|" + language;

    private static string FolderName(string path)
    {
        var parts = path.Split('/', '\\');
        return parts.Length > 1 ? Identifiers.OfFile(parts[parts.Length - 2]) : "";
    }

    private static string Hint(string name, HashSet<string> hints)
    {
        var hint = new System.Text.StringBuilder();
        foreach (var c in name)
        {
            hint.Append(c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or '.' ? c : '-');
        }

        var text = hint.ToString();
        if (text.Length > MaxHint || text.Contains('-'))
        {
            text = (text.Length > MaxHint ? text.Substring(0, MaxHint) : text) + "-" + Hash(name);
        }

        // Hints that differ in case only are the same to the compiler.
        var unique = text;
        for (var i = 2; !hints.Add(unique); i++)
        {
            unique = text + "-" + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique + ".g.cs";
    }

    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
