using System.Globalization;

namespace Plenary.Corpus;

/// <summary>What became of the texts: counts, and why some failed. Used by several builds at once.</summary>
internal sealed class CorpusOutcome
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, int> diagnostics = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> failures = new(StringComparer.Ordinal);

    /// <summary>Texts that became a resolution.</summary>
    public int Read { get; private set; }

    /// <summary>Texts that did not, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Failures => failures;

    /// <summary>Notes a text that became a resolution.</summary>
    public void Succeed()
    {
        lock (gate)
        {
            Read++;
        }
    }

    /// <summary>Notes a text that has no output.</summary>
    public void Fail(string name, string reason)
    {
        lock (gate)
        {
            failures.TryAdd(name, reason);
        }
    }

    /// <summary>Counts a diagnostic.</summary>
    public void Count(string id)
    {
        lock (gate)
        {
            diagnostics[id] = diagnostics.GetValueOrDefault(id) + 1;
        }
    }

    /// <summary>The line of counts: "read 1903, failed 0, PLN2001 3".</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"read {Read}, failed {failures.Count}")
            + string.Concat(diagnostics.Select(pair => string.Create(CultureInfo.InvariantCulture, $", {pair.Key} {pair.Value}")));
}
