using System.Globalization;

namespace Plenary.Generator.Model;

/// <summary>Compares what a text says of the resolutions that it cites with those of them that are in the build.</summary>
internal static class CitationFindings
{
    public static EquatableArray<DiagnosticInfo> Of(Parsed parsed, CitableIndex index)
    {
        var language = parsed.Document?.Identity.Language ?? "";
        var checks = new Dictionary<Citable, PinpointCheck>();
        var found = new List<DiagnosticInfo>();
        foreach (var cited in parsed.Citations)
        {
            var citation = cited.Citation;

            // "paragraph 5 of resolution 90/20 A" names the part first.
            var hasPart = citation.Pinpoints.Count > 0 && citation.Pinpoints[0] is { Kind: PinpointKind.Part, To.Length: 0 };
            var part = hasPart ? index.Find(citation.Symbol + " " + citation.Pinpoints[0].From, language) : null;
            if ((part ?? index.Find(citation.Symbol, language)) is not { } citable || citable.Path == parsed.Path)
            {
                continue;
            }

            if (citation.Date > 0 && citable.Date > 0 && citation.Date != citable.Date)
            {
                Add(DiagnosticIds.CitationDate, cited.Place, citable.Symbol, Date(citation.Date), Date(citable.Date), System.IO.Path.GetFileName(citable.Path));
            }

            var skipped = part is null ? 0 : 1;
            if (citation.Pinpoints.Count == skipped)
            {
                continue;
            }

            if (!checks.TryGetValue(citable, out var check))
            {
                checks.Add(citable, check = new PinpointCheck(new PlaceTree(citable.Places)));
            }

            foreach (var finding in check.Of(citation.Pinpoints.Skip(skipped).ToList()))
            {
                if (finding.State == PinpointState.Missing)
                {
                    var place = cited.PlaceOf(finding.Index + skipped, finding.IsLast);
                    var scope = check.Write(0, finding.Scope);
                    scope = citable.Symbol + (scope.Length > 0 ? ", " + scope : "");
                    if (finding.Nearest <= finding.Scope)
                    {
                        Add(DiagnosticIds.UnknownPinpoint, place, scope, finding.Wanted);
                    }
                    else
                    {
                        Add(DiagnosticIds.UnknownPinpoint, place, scope, finding.Wanted, check.Write(finding.Scope, finding.Nearest));
                    }
                }
            }
        }

        return found.ToEquatable();

        void Add(string id, FilePlace place, params string[] arguments) => found.Add(new DiagnosticInfo(id, parsed.Path, place, arguments.ToEquatable()));
    }

    private static string Date(int date) => new DateTime((date - 1) * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
