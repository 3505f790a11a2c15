using System.Text;

namespace Plenary.Generator.Emitting;

/// <summary>What one file was written in, kept for the next on the same thread: see GeneratorBenchmarks.</summary>
internal static class SpareBuilders
{
    /// <summary>A builder that grew beyond so many characters is not kept.</summary>
    private const int MaxKept = 1 << 20;

    [ThreadStatic]
    private static Stack<StringBuilder>? spare;

    public static StringBuilder Take() => spare is { Count: > 0 } ? spare.Pop() : new StringBuilder();

    /// <summary>What the builder holds; it is not to be used any more.</summary>
    public static string Finish(StringBuilder builder)
    {
        var written = builder.ToString();
        if (builder.Capacity <= MaxKept)
        {
            (spare ??= new Stack<StringBuilder>()).Push(builder.Clear());
        }

        return written;
    }
}
