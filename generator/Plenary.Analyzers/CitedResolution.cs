using Microsoft.CodeAnalysis;

namespace Plenary.Analyzers;

/// <summary>The class of a resolution: its symbol, and its places with the hashes of their words.</summary>
internal sealed class CitedResolution
{
    private readonly string[] parts;

    private CitedResolution(string className, string symbol, string places, string[] parts)
    {
        this.parts = parts;
        Name = symbol.Length > 0 ? symbol : className;
        Folded = WrittenSymbol.Fold(symbol);
        Root = Place.Read(places);
    }

    /// <summary>The symbol, or the class's name where there is none.</summary>
    public string Name { get; }

    /// <summary>The whole resolution.</summary>
    public Place Root { get; }

    /// <summary>What the resolution and its parts can be called, folded, and what that is.</summary>
    public IEnumerable<(string Key, Place Place)> Keys
    {
        get
        {
            foreach (var key in Forms(Folded))
            {
                yield return (key, Root);
            }

            // 74/250 is 74/250 A-C: the whole.
            foreach (var key in parts.Length > 0 ? Forms(WrittenSymbol.WithoutLetters(Folded)) : [])
            {
                yield return (key, Root);
            }

            foreach (var (part, symbol) in Root.All.Where(place => place.Kind == "part").Zip(parts, (place, symbol) => (place, symbol)))
            {
                foreach (var key in Forms(WrittenSymbol.Fold(symbol)))
                {
                    yield return (key, part);
                }
            }
        }
    }

    private string Folded { get; }

    /// <summary>Reads the attribute of a generated class; null where there is none of a form that is known.</summary>
    public static CitedResolution? Read(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "CitedWordsAttribute", ContainingNamespace: { Name: "Plenary", ContainingNamespace.IsGlobalNamespace: true } }
                && attribute.ConstructorArguments is { Length: 3 } arguments
                && arguments[0].Value is string symbol && arguments[1].Value is string places && arguments[2] is { Kind: TypedConstantKind.Array, IsNull: false })
            {
                return new CitedResolution(type.Name, symbol, places, arguments[2].Values.Select(part => part.Value as string ?? "").ToArray());
            }
        }

        return null;
    }

    public string Describe(Place place) => place.Name.Length == 0 ? Name : Name + ", " + place.Written;

    private static IEnumerable<string> Forms(string folded)
    {
        if (folded.Length > 0)
        {
            yield return folded;
        }

        if (WrittenSymbol.Number(folded) is { } number)
        {
            yield return number;
        }
    }
}
