using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using Plenary.Storage;

namespace Plenary;

/// <summary>What stands above the title of a resolution as it was issued. Each line stands in the text's own words.</summary>
public sealed class Masthead
{
    private readonly ResolutionContent content;
    private readonly int[] nodes;
    private ReadOnlyCollection<string>? lines;
    private ReadOnlyCollection<string>? agendaItems;
    private ReadOnlyCollection<string>? sponsors;
    private Origin? origin;
    private string? distribution;
    private string? issued;
    private string? session;
    private string? agendaTitle;

    internal Masthead(ResolutionContent content, int[] nodes)
    {
        this.content = content;
        this.nodes = nodes;
    }

    /// <summary>The distribution: "General", "Limited"; or null.</summary>
    public string? Distribution => distribution ??= ReadDistribution();

    /// <summary>The day on which the document was issued; null where it is not told as in "20 February 1998".</summary>
    public DateOnly? Issued
        => DateOnly.TryParseExact(issued ??= TextOf(MastheadRole.Issued), "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The session: "Fifty-second session"; or null.</summary>
    public string? Session => session ??= TextOf(MastheadRole.Session);

    /// <summary>The agenda items, each with its letters: "112 (b)".</summary>
    public IReadOnlyList<string> AgendaItems => agendaItems ?? ResolutionContent.Kept(ref agendaItems, ValuesOf(MastheadRole.AgendaItems));

    /// <summary>The title of the agenda item, or null.</summary>
    public string? AgendaTitle => agendaTitle ??= TextOf(MastheadRole.AgendaTitle);

    /// <summary>Where the text comes from: the report of a committee, or the drafts; or null.</summary>
    public Origin? Origin
        => origin ?? (LineOf(MastheadRole.Origin) is var node and >= 0 ? ResolutionContent.Kept(ref origin, new Origin(content, node)) : null);

    /// <summary>The States that submitted a draft, as printed.</summary>
    public IReadOnlyList<string> Sponsors => sponsors ?? ResolutionContent.Kept(ref sponsors, ValuesOf(MastheadRole.Sponsors));

    /// <summary>All lines as printed, in order.</summary>
    public IReadOnlyList<string> Lines => lines
        ?? ResolutionContent.Kept(ref lines, Array.ConvertAll(nodes, node => NodeText.Of(content.Document, node)).AsReadOnly());

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>The lines, one under another.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => string.Join('\n', Lines);

    private int LineOf(int role)
    {
        foreach (var node in nodes)
        {
            if (content.Document[node].Role == role)
            {
                return node;
            }
        }

        return -1;
    }

    private string? TextOf(int role) => LineOf(role) is var node and >= 0 ? NodeText.Of(content.Document, node) : null;

    private string? ReadDistribution()
    {
        if (TextOf(MastheadRole.Distribution) is not { } text)
        {
            return null;
        }

        // "Distr.: General", "Distr. GENERAL": the abbreviation is the same in the languages in Latin letters.
        const string Abbreviation = "Distr.";
        var start = text.StartsWith(Abbreviation, StringComparison.OrdinalIgnoreCase) ? Abbreviation.Length : text.IndexOf(':', StringComparison.Ordinal) + 1;
        return text[start..].TrimStart(':', ' ');
    }

    private ReadOnlyCollection<string> ValuesOf(int role)
    {
        List<string> values = [];
        foreach (var node in nodes)
        {
            var stored = content.Document[node];
            var extra = stored.Extra;
            while (stored.Role == role && extra.Remaining > 0)
            {
                values.Add(Encoding.UTF8.GetString(extra.ReadText()));
            }
        }

        return values.AsReadOnly();
    }
}
