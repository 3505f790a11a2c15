using System.Globalization;
using Plenary.Generator.Lexicon;

namespace Plenary.Generator.Model;

/// <summary>Compares what a text says of the resolutions that it cites with those of them that are in the build.</summary>
internal static class CitationFindings
{
    public static EquatableArray<DiagnosticInfo> Of(Parsed parsed, CitableIndex index)
    {
        var language = parsed.Document?.Identity.Language ?? "";
        var found = new List<DiagnosticInfo>();
        foreach (var (citation, place) in parsed.Citations)
        {
            // "paragraph 5 of resolution 90/20 A" names the part first.
            var part = citation.Pinpoints.Count > 0 && citation.Pinpoints[0] is { Kind: PinpointKind.Part } first ? " " + first.From : "";
            if (index.Find(citation.Symbol + part, language) is not { } cited || cited.Path == parsed.Path)
            {
                continue;
            }

            if (citation.Date > 0 && cited.Date > 0 && citation.Date != cited.Date)
            {
                Add(DiagnosticIds.CitationDate, place, cited.Symbol, Date(citation.Date), Date(cited.Date), System.IO.Path.GetFileName(cited.Path));
            }

            var places = citation.Pinpoints.Skip(part.Length > 0 ? 1 : 0).ToList();
            if (cited.Paragraphs.Count == 0 || !places.TrueForAll(pinpoint => pinpoint.Kind is PinpointKind.Paragraph or PinpointKind.Section))
            {
                continue;
            }

            var paragraphs = new HashSet<string>(cited.Paragraphs, StringComparer.OrdinalIgnoreCase);
            foreach (var paragraph in places.Where(pinpoint => pinpoint.Kind == PinpointKind.Paragraph).SelectMany(pinpoint => new[] { pinpoint.From, pinpoint.To }))
            {
                if (paragraph.Length > 0 && Missing(paragraph, paragraphs) is { } nearest)
                {
                    Add(DiagnosticIds.UnknownPinpoint, place, cited.Symbol, paragraph, nearest);
                }
            }
        }

        return found.ToEquatable();

        void Add(string id, FilePlace place, params string[] arguments) => found.Add(new DiagnosticInfo(id, parsed.Path, place, arguments.ToEquatable()));
    }

    /// <summary>The nearest paragraph to one that is not there; null where it is, or may be: in a paragraph without a list it may be words.</summary>
    private static string? Missing(string paragraph, HashSet<string> paragraphs)
    {
        if (paragraphs.Contains(paragraph))
        {
            return null;
        }

        var end = paragraph.LastIndexOf(" (", StringComparison.Ordinal);
        var outer = end < 0 ? "" : paragraph.Substring(0, end);
        if (outer.Length > 0 && !paragraphs.Contains(outer))
        {
            return Missing(outer, paragraphs);
        }

        var inner = outer.Length > 0 ? outer + " (" : "";
        var others = paragraphs.Where(other => other.StartsWith(inner, StringComparison.OrdinalIgnoreCase) && other.IndexOf(" (", inner.Length, StringComparison.Ordinal) < 0).ToList();
        return others.Count == 0 ? null : others.OrderBy(other => Distance(paragraph, other)).First();
    }

    private static int Distance(string paragraph, string other)
        => Reading.Numerals.Decimal(paragraph) is > 0 and var wanted && Reading.Numerals.Decimal(other) is > 0 and var number
            ? Math.Abs(wanted - number)
            : Spelling.Edits(paragraph, other, paragraph.Length);

    private static string Date(int date) => new DateTime((date - 1) * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
