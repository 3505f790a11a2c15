using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Plenary.Analyzers;

/// <summary>The resolutions that a project can cite, its own and those of its references, read when they are asked for.</summary>
internal sealed class CitedResolutions
{
    private readonly Compilation compilation;
    private readonly IAssemblySymbol runtime;
    private readonly ConcurrentDictionary<INamedTypeSymbol, CitedResolution?> byClass = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Dictionary<string, List<(CitedResolution Resolution, Place Place)>>> bySymbol;

    /// <param name="compilation">The project.</param>
    /// <param name="runtime">The runtime library: an assembly that does not refer to it holds no resolution.</param>
    public CitedResolutions(Compilation compilation, IAssemblySymbol runtime)
    {
        this.compilation = compilation;
        this.runtime = runtime;
        bySymbol = new(Collect);
    }

    /// <summary>All of them.</summary>
    public IEnumerable<CitedResolution> All => bySymbol.Value.Values.SelectMany(found => found).Select(found => found.Resolution).Distinct();

    /// <summary>The resolution of a class; null where it is none.</summary>
    public CitedResolution? Of(INamedTypeSymbol type) => byClass.GetOrAdd(type, CitedResolution.Read);

    /// <summary>The resolutions and parts of a folded symbol: several, where two organs number alike or there are two languages.</summary>
    public IReadOnlyList<(CitedResolution Resolution, Place Place)> Find(string folded)
        => bySymbol.Value.TryGetValue(folded, out var found) ? found : [];

    private Dictionary<string, List<(CitedResolution Resolution, Place Place)>> Collect()
    {
        var found = new Dictionary<string, List<(CitedResolution Resolution, Place Place)>>(StringComparer.Ordinal);
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => assembly.Modules.Any(RefersToRuntime));
        foreach (var resolution in assemblies.Prepend(compilation.Assembly).SelectMany(assembly => Classes(assembly.GlobalNamespace)).Select(Of).OfType<CitedResolution>())
        {
            foreach (var (key, place) in resolution.Keys)
            {
                if (!found.TryGetValue(key, out var places))
                {
                    found.Add(key, places = []);
                }

                if (!places.Contains((resolution, place)))
                {
                    places.Add((resolution, place));
                }
            }
        }

        return found;
    }

    private bool RefersToRuntime(IModuleSymbol module) => module.ReferencedAssemblies.Any(assembly => assembly.Name == runtime.Name);

    private static IEnumerable<INamedTypeSymbol> Classes(INamespaceSymbol space)
        => space.GetTypeMembers().Where(type => type is { TypeKind: TypeKind.Class, IsSealed: true, BaseType.Name: "Resolution" })
            .Concat(space.GetNamespaceMembers().SelectMany(Classes));
}
