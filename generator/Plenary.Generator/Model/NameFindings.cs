namespace Plenary.Generator.Model;

/// <summary>Tells a text that another one has its symbol, or its class name.</summary>
internal static class NameFindings
{
    public static EquatableArray<DiagnosticInfo> Of(Parsed parsed, ResolutionIndex index)
    {
        if (parsed.Document is null || !index.Contains(parsed.Path))
        {
            return default;
        }

        var name = index[parsed.Path];
        foreach (var (entry, first) in index.Duplicates)
        {
            if (entry.Path == parsed.Path)
            {
                var arguments = new[] { entry.Symbol, System.IO.Path.GetFileName(first.Path), name.Name };
                return new[] { new DiagnosticInfo(DiagnosticIds.DuplicateSymbol, parsed.Path, parsed.Title, arguments.ToEquatable()) }.ToEquatable();
            }
        }

        return name.Name == name.Wanted
            ? default
            : new[] { new DiagnosticInfo(DiagnosticIds.NameChanged, parsed.Path, parsed.Title, new[] { name.Wanted, name.Name }.ToEquatable()) }.ToEquatable();
    }
}
