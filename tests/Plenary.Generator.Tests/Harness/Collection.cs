using System.Globalization;
using System.Text;

namespace Plenary.Generator.Tests.Harness;

/// <summary>
/// Resolutions in any number, without faults, no two with the same words, and the same at every run. Their paragraphs are as long as those
/// of the published collection, 270 bytes, and one in ten is a subparagraph.
/// </summary>
internal static class Collection
{
    private static readonly string[] Preambular = ["Recalling", "Reaffirming", "Noting", "Recognizing", "Welcoming", "Emphasizing", "Bearing in mind", "Deeply convinced of"];

    private static readonly string[] Operative = ["Calls upon", "Requests", "Invites", "Encourages", "Urges", "Takes note of", "Welcomes", "Stresses"];

    private static readonly string[] Subjects =
    [
        "all Member States", "the Secretary-General", "the coastal States of the region", "the specialized agencies", "the peoples who live beside rivers",
        "the Governments concerned", "the communities of fishers", "the regional commissions",
    ];

    private static readonly string[] Acts =
    [
        "the protection of lakes and seas", "the measurement of the depth of rivers", "the planting of trees along every coast", "the teaching of children about clean water",
        "the exchange of knowledge among engineers", "the sharing of boats in times of flood", "the repair of old bridges and dams", "the counting of fish in shallow waters",
    ];

    private static readonly string[] Manners =
    [
        "in accordance with national law", "within existing resources", "at the earliest possible date", "with full respect for those who were there before",
        "in close cooperation with one another", "as long as the need exists", "on the basis of what has been learned", "without delay and without conditions",
    ];

    /// <summary>Resolution 92/<paramref name="number"/>, of some <paramref name="length"/> characters.</summary>
    public static string Text(int number, int length = 12_000)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"92/{number}. Protection of river {number} and of the lands beside it\n\nThe General Assembly,\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Recalling its resolution 91/{number} of 3 March 2045,1\n\n");
        while (text.Length < length / 4)
        {
            text.Append(Preambular[random.Next(8)]).Append(' ').Append(Words(random)).Append(",\n\n");
        }

        var paragraph = 0;
        while (text.Length < length)
        {
            text.Append(CultureInfo.InvariantCulture, $"{++paragraph}. {Operative[random.Next(8)]} {Words(random)}");
            if (paragraph % 16 != 8)
            {
                text.Append(";\n\n");
                continue;
            }

            text.Append(":\n\n");
            for (var letter = 'a'; letter <= 'c'; letter++)
            {
                text.Append(CultureInfo.InvariantCulture, $"({letter}) To support {Words(random)};\n\n");
            }
        }

        return text.Append(CultureInfo.InvariantCulture, $"{++paragraph}. Decides to remain seized of the matter.\n\n1 A/91/{number}.\n\n12th plenary meeting\n3 March 2046\n").ToString();
    }

    private static string Words(Random random)
        => string.Join(' ', Enumerable.Range(0, 2).Select(_ => $"{Subjects[random.Next(8)]} and {Acts[random.Next(8)]} {Manners[random.Next(8)]}")
            .Append(string.Create(CultureInfo.InvariantCulture, $"along {random.Next(100, 1_000_000)} kilometres of water")));
}
