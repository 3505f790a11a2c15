using Plenary.Storage;
using Xunit;
using static Plenary.Tests.Make;

namespace Plenary.Tests.AkomaNtoso;

/// <summary>Whatever the model holds, the output is valid.</summary>
public sealed class AkomaNtosoValidityTests
{
    private static readonly NodeKind[] Inside = [.. Enum.GetValues<NodeKind>().Where(kind => kind != NodeKind.Resolution)];

    public static TheoryData<string, NamingProfile> Texts()
    {
        var data = new TheoryData<string, NamingProfile>();
        foreach (var name in Samples.All.Keys)
        {
            data.Add(name, NamingProfile.Guideline);
            data.Add(name, NamingProfile.UnitedNations);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_valid(string text, NamingProfile naming)
        => AkomaNtosoSchema.Valid(new TestResolution(Samples.All[text]()), new AkomaNtosoOptions { Naming = naming });

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 100)];

    // No kind stands where it should: what the reader never makes must not cost the whole document either.
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Is_valid_for_any_tree(int seed)
    {
        var random = new Random(seed);
        var notes = new List<TestNode>();
        var all = new List<TestNode>();
        var root = Resolution(symbol: Pick("", "A/RES/90/1", "S/RES/1 (2090)", "a b&<>\"'"), organ: (OrganKind)random.Next(5), organName: Pick("", "Général & <b>"));
        root.Children.AddRange(Children(0));
        AkomaNtosoSchema.Valid(new TestResolution(root));

        string Pick(params string[] values) => values[random.Next(values.Length)];

        List<TestNode> Children(int depth) => [.. Enumerable.Range(0, depth > 4 ? 0 : random.Next(depth == 0 ? 12 : 4)).Select(_ => Node(depth))];

        TestNode Node(int depth)
        {
            var kind = Inside[random.Next(Inside.Length)];
            var node = new TestNode(kind)
            {
                Number = Pick("", "1.", "(a)", "<&>", "3 bis."),
                Label = Pick("", "1", "a", "A", "3 bis", "1.1", "_ ", "é"),
                Ordinal = random.Next(3),
                Role = random.Next(-1, 12) is > 0 and var role ? role : 0,
                Extra = kind == NodeKind.Adoption ? [random.Next(2) * 700_000, random.Next(99), 0, random.Next(7), random.Next(2), 3, 2, 1] : [],
                Inlines = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Inline())],
                Children = Children(depth + 1),
            };
            all.Add(node);
            if (kind == NodeKind.Footnote)
            {
                notes.Add(node);
            }

            return node;
        }

        TestInline Inline() => random.Next(6) switch
        {
            0 => Opening(Pick("", "Recalls", "Note <well>")),
            1 => Marker(notes.Count > 0 ? notes[random.Next(notes.Count)] : null, Pick("1", "*", "<2>")),
            2 => Cites("the <report>", Pick("", "A/52/1", "52/1", "A/RES/217 A (III)", "A/<&\">% é/1")),
            3 => Refers("paragraph 1", () => all.Count > 0 ? [all[random.Next(all.Count)]] : []),
            _ => Words(Pick("", " ", "words & <more>", "a\tb\nc", "\u0001\u000C\uFFFE\uFFFF\u0085\u2028", "é中\U0001F30D")),
        };
    }
}
