using System.Globalization;
using Plenary.Generator.Emitting;

namespace Plenary.Analyzers;

/// <summary>A place of a resolution that can be cited, with the places inside it: "Operative8" with "D" in it.</summary>
internal sealed class Place
{
    private const int HashLength = 4;

    private readonly List<Place> inner = [];
    private readonly bool isPassedThrough;

    private Place(Place? parent, string name, string words, bool isPassedThrough)
    {
        Parent = parent;
        Name = name;
        Words = words;
        this.isPassedThrough = isPassedThrough;
        Kind = PlaceKinds.Of(name);
        Label = name.Substring(Kind.Length);
        Kind = Kind.ToLowerInvariant();

        // A member begins with a letter: "(1)" is N1.
        if (Kind.Length == 0 && Label.Length > 1 && Label[0] == 'N' && char.IsDigit(Label[1]))
        {
            Label = Label.Substring(1);
        }
    }

    public Place? Parent { get; }

    /// <summary>The member's name; empty for the resolution itself.</summary>
    public string Name { get; }

    /// <summary>The hash of the words.</summary>
    public string Words { get; private set; }

    /// <summary>What the place is, in small letters: "operative", "annex"; empty for a subparagraph.</summary>
    public string Kind { get; }

    /// <summary>The number in the name: "8", "II", "3Bis", "1_1".</summary>
    public string Label { get; }

    /// <summary>The places that are named right behind this one: those inside, and inside of sections where numbers run on.</summary>
    public IEnumerable<Place> Inner => inner.SelectMany(place => place.isPassedThrough ? place.Inner.Prepend(place) : [place]);

    /// <summary>All places inside, at any depth, in order.</summary>
    public IEnumerable<Place> All => inner.SelectMany(place => place.All.Prepend(place));

    /// <summary>The member as it is written: "Operative8.D".</summary>
    public string Member => Scope is { Name.Length: > 0 } scope ? scope.Member + "." + Name : Name;

    /// <summary>The place as people cite it: "para. 8 (d)", "annex II, para. 4".</summary>
    public string Written => WrittenFrom(null, []);

    /// <summary>Whether it is a paragraph, or of one.</summary>
    public bool IsParagraph => Kind.Length == 0 || PlaceKinds.IsParagraph(Kind);

    /// <summary>The place with a kind of its own that it is or stands in: the paragraph of a subparagraph.</summary>
    public Place Owner => Kind.Length == 0 && Scope is { } scope ? scope.Owner : this;

    /// <summary>The place as it is cited within another: "para. 4" within "annex II", "4" where the kind was named before.</summary>
    public string WrittenFrom(Place? outer, IReadOnlyList<string> named)
    {
        var written = Kind.Length > 0 && named.Contains(Kind) ? PlaceKinds.Number(this) : PlaceKinds.Write(this);
        return Scope is { Name.Length: > 0 } scope && scope != outer && !IsPassed(outer) ? scope.WrittenFrom(outer, named) + (Kind.Length == 0 ? " " : ", ") + written : written;
    }

    /// <summary>The places from this one to another of the same kind in the same scope; the two where they are not such.</summary>
    public IReadOnlyList<Place> UpTo(Place last)
    {
        var all = Scope is { } scope && scope == last.Scope ? scope.Inner.Where(place => place.Kind == Kind).ToList() : [];
        var (from, to) = (all.IndexOf(this), all.IndexOf(last));
        return from < 0 || to < from ? [this, last] : all.GetRange(from, to - from + 1);
    }

    /// <summary>The words of the place's name and of those that it stands in, up to a scope: "operative", "8", "d".</summary>
    public IReadOnlyList<string> WordsFrom(Place scope)
    {
        var words = new List<string>();
        for (var place = this; place is not null && place != scope && place.Name.Length > 0; place = place.Scope)
        {
            words.InsertRange(0, WordsOf(place.Kind, place.Label));
        }

        return words;
    }

    /// <summary>The words of members' names.</summary>
    public static IReadOnlyList<string> WordsOf(IEnumerable<string> names)
        => names.SelectMany(name => PlaceKinds.Of(name) is var kind ? WordsOf(kind, name.Substring(kind.Length)) : []).ToList();

    private static string[] WordsOf(string kind, string label)
        => new[] { kind, label }.Where(word => word.Length > 0).Select(word => word.ToLowerInvariant()).ToArray();

    /// <summary>The place that names it with it: not a section through which numbers run on.</summary>
    public Place? Scope
    {
        get
        {
            var scope = Parent;
            while (scope is { isPassedThrough: true })
            {
                scope = scope.Parent;
            }

            return scope;
        }
    }

    // A section through which numbers run on is in no name: "para. 3" within "section II" ends there.
    private bool IsPassed(Place? outer)
    {
        var around = Parent;
        while (around is { isPassedThrough: true } && around != outer)
        {
            around = around.Parent;
        }

        return around == outer && outer is { isPassedThrough: true };
    }

    /// <summary>Reads what stands in the attribute of a generated class (docs/storage.md, "Cited words").</summary>
    public static Place Read(string places)
    {
        var root = new Place(null, "", "", false);
        var open = new List<Place> { root };
        foreach (var entry in places.Split(' '))
        {
            if (entry.Length < HashLength)
            {
                continue;
            }

            var words = Hash(entry);
            var depth = 0;
            while (HashLength + depth < entry.Length && entry[HashLength + depth] == '.')
            {
                depth++;
            }

            var name = entry.Substring(HashLength + depth);
            var isPassedThrough = name.StartsWith("~", StringComparison.Ordinal);
            name = isPassedThrough ? name.Substring(1) : name;
            if (root.Words.Length == 0)
            {
                root.Words = words;
                continue;
            }

            depth = Math.Min(depth, open.Count - 1);
            name = name.Length == 0 && open[depth].inner is { Count: > 0 } before ? NextName.Of(before[before.Count - 1].Name) : name;
            open.RemoveRange(depth + 1, open.Count - depth - 1);
            var place = new Place(open[depth], name, words, isPassedThrough);
            open[depth].inner.Add(place);
            open.Add(place);
        }

        return root;
    }

    /// <summary>Four digits as those of the structure, as six hexadecimal ones.</summary>
    private static string Hash(string entry)
    {
        var hash = 0;
        foreach (var c in entry.Substring(0, HashLength))
        {
            hash = (hash << 6) | StoredDigits.Value(c);
        }

        return hash.ToString("x6", CultureInfo.InvariantCulture);
    }
}
