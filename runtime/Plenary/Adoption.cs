using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Text;
using Plenary.Storage;

namespace Plenary;

/// <summary>When and how a resolution was adopted, as its text tells. States stand as printed.</summary>
public sealed class Adoption
{
    private const int ResumedFlag = 1;
    private const int ClosedFlag = 2;
    private const int PrivateFlag = 4;

    // Of a text that tells nothing.
    internal Adoption()
    {
        InFavour = Against = Abstaining = NotParticipating = Absent = [];
    }

    internal Adoption(StoredDocument document, int node)
    {
        var extra = document[node].Extra;
        Date = StoredDate.Read(extra.Read());
        var number = extra.Read();
        var flags = extra.Read();
        Meeting = number == 0
            ? null
            : new Meeting(number, (flags & ResumedFlag) != 0, (flags & ClosedFlag) != 0, (flags & PrivateFlag) != 0);
        Mode = (AdoptionMode)extra.Read();
        var hasTally = extra.Read() != 0;
        var tally = new Tally(extra.Read(), extra.Read(), extra.Read());
        Tally = hasTally ? tally : null;
        InFavour = ReadStates(ref extra);
        Against = ReadStates(ref extra);
        Abstaining = ReadStates(ref extra);
        NotParticipating = ReadStates(ref extra);
        Absent = ReadStates(ref extra);
    }

    /// <summary>The day, or null.</summary>
    public DateOnly? Date { get; }

    /// <summary>The meeting, or null.</summary>
    public Meeting? Meeting { get; }

    /// <summary>How: by a vote, without one, by consensus … <see cref="AdoptionMode.NotStated"/> where the text does not tell.</summary>
    public AdoptionMode Mode { get; }

    /// <summary>The figures of the vote, or null where the text tells none.</summary>
    public Tally? Tally { get; }

    /// <summary>The States that voted in favour.</summary>
    public IReadOnlyList<string> InFavour { get; }

    /// <summary>The States that voted against.</summary>
    public IReadOnlyList<string> Against { get; }

    /// <summary>The States that abstained.</summary>
    public IReadOnlyList<string> Abstaining { get; }

    /// <summary>The States that did not participate in the vote.</summary>
    public IReadOnlyList<string> NotParticipating { get; }

    /// <summary>The States that were absent.</summary>
    public IReadOnlyList<string> Absent { get; }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string? ToString() => base.ToString();

    private static ReadOnlyCollection<string> ReadStates(ref StoredExtra extra)
    {
        var states = new string[extra.Read()];
        for (var i = 0; i < states.Length; i++)
        {
            states[i] = Encoding.UTF8.GetString(extra.ReadText());
        }

        return states.AsReadOnly();
    }
}
