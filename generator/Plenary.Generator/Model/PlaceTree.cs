using System.Globalization;

namespace Plenary.Generator.Model;

/// <summary>The places of a resolution or part, found as the runtime finds the targets of a citation.</summary>
internal sealed class PlaceTree
{
    private readonly EquatableArray<CitablePlace> places;
    private readonly int[] ends;
    private readonly int[] scopes;
    private readonly Dictionary<string, int> first = new(StringComparer.Ordinal);

    public PlaceTree(EquatableArray<CitablePlace> places)
    {
        this.places = places;
        ends = new int[places.Count];
        scopes = new int[places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            var around = place.Parent;
            scopes[i] = around < 0 ? -1 : places[around].IsPassed ? scopes[around] : around;
            var key = Key(scopes[i], place.Kind, place.Label);
            if (!first.ContainsKey(key))
            {
                first.Add(key, i);
            }
        }

        for (var i = places.Count - 1; i >= 0; i--)
        {
            ends[i] = Math.Max(ends[i], i + 1);
            if (places[i].Parent >= 0)
            {
                ends[places[i].Parent] = Math.Max(ends[places[i].Parent], ends[i]);
            }
        }
    }

    public CitablePlace this[int place] => places[place];

    /// <summary>Whether no operative paragraph has a number as printed, but for those of parts.</summary>
    public bool IsWithoutNumbers()
    {
        for (var i = 1; i < places.Count; i++)
        {
            if (places[i] is { Kind: NodeKind.OperativeParagraph, IsNumbered: true })
            {
                return false;
            }

            i = places[i].Kind is NodeKind.Part or NodeKind.EmbeddedResolution ? ends[i] - 1 : i;
        }

        return true;
    }

    /// <summary>The place of a number in another, of the first kind that has it; -1 where there is none.</summary>
    public int Find(int container, NodeKind[] kinds, string label)
    {
        var scope = places[container].IsPassed ? scopes[container] : container;
        foreach (var kind in kinds)
        {
            if (first.TryGetValue(Key(scope, kind, label), out var place) && place > container && place < ends[container])
            {
                return place;
            }
        }

        return label.Length == 0 && kinds.Length > 0 && Members(container, kinds).Take(2).ToList() is { Count: 1 } only ? only[0] : -1;
    }

    /// <summary>The places of some kinds whose names begin with that of another, in order.</summary>
    public IEnumerable<int> Members(int container, NodeKind[] kinds)
    {
        var scope = places[container].IsPassed ? scopes[container] : container;
        return Inside(container).Where(place => scopes[place] == scope && kinds.Contains(places[place].Kind));
    }

    /// <summary>All places in another, however deep, in order.</summary>
    public IEnumerable<int> Inside(int container) => Enumerable.Range(container + 1, ends[container] - container - 1);

    /// <summary>The places around one, the widest first, and it itself; not the resolution.</summary>
    public IEnumerable<int> PathOf(int place)
    {
        var path = new List<int>();
        for (; place > 0; place = places[place].Parent)
        {
            path.Insert(0, place);
        }

        return path;
    }

    public static bool AreSame(string label, string other) => Fold(label) == Fold(other);

    private static string Key(int scope, NodeKind kind, string label) => scope.ToString(CultureInfo.InvariantCulture) + " " + ((int)kind).ToString(CultureInfo.InvariantCulture) + " " + Fold(label);

    /// <summary>As in a path: lower case, "3 bis" and "1.1" with a hyphen.</summary>
    private static string Fold(string label)
    {
        var folded = label.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = folded[i] is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? folded[i] : '-';
        }

        return new string(folded);
    }
}
