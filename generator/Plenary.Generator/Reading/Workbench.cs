using Plenary.Generator.Reading.Citations;

namespace Plenary.Generator.Reading;

/// <summary>
/// What the reading of one text leaves for the next on the same thread, so that buffers grow once: see ReadingBenchmarks.
/// They are as long as the longest paragraph asks for.
/// </summary>
internal sealed class Workbench
{
    [ThreadStatic]
    private static Workbench? spare;

    /// <summary>Puts together what is read; for one step at a time.</summary>
    public MappedTextBuilder Builder { get; } = new();

    /// <summary>The runs of one text while they are laid out.</summary>
    public List<InlineDraft> Inlines { get; } = [];

    /// <summary>How often each name has come in one scope.</summary>
    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    public Tokens Tokens { get; } = new(CitationWords.English);

    /// <summary>Takes the thread's workbench, or a new one where that is in use.</summary>
    public static Workbench Take()
    {
        var taken = spare ?? new Workbench();
        spare = null;
        return taken;
    }

    /// <summary>Leaves it to the next text.</summary>
    public void Leave()
    {
        Inlines.Clear();
        Names.Clear();
        spare = this;
    }
}
