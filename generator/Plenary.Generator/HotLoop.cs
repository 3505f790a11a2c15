using System.Runtime.CompilerServices;

namespace Plenary.Generator;

/// <summary>Marks the few loops that see every character of a text.</summary>
internal static class HotLoop
{
    /// <summary>
    /// Compiled in full at the first call: a build is over before the runtime has found out which loops are hot, and until
    /// then it counts in them (docs/performance.md, "What a build spends"). netstandard2.0 has no name for it: AggressiveOptimization.
    /// </summary>
    public const MethodImplOptions CompiledAtOnce = (MethodImplOptions)512;
}
