using System.Text;
using Plenary.Storage;
using Xunit;

namespace Plenary.Tests;

public class StorageTests
{
    [Fact]
    public void A_record_reads_as_it_was_written()
    {
        var note = Make.Footnote("2", Make.Words("See below."));
        var paragraph = Make.Operative(
            "3 bis",
            [
                Make.Opening("Calls upon"),
                Make.Words(" all – "),
                Make.Marker(note),
                Make.Cites("resolution 48/141", "A/RES/48/141", (PinpointKind.Paragraph, "8 (a)", ""), (PinpointKind.Annex, "I", "II"))
                    with { Date = new DateOnly(1993, 12, 20), IsIbid = true },
                Make.Words(";"),
            ],
            Make.Sub("a", [Make.Words("one")])) with
        { Repeat = 2, Role = 3 };
        var document = Document(Make.Resolution(children: [paragraph, note]));

        var node = document[1];
        Assert.Equal(4, document.Count);
        Assert.Equal(NodeKind.OperativeParagraph, node.Kind);
        Assert.Equal((0, 2, 3), (node.Parent, node.Size, node.End));
        Assert.Equal(("3 bis.", "3 bis"), (Decode(node.Number), Decode(node.Label)));
        Assert.Equal((0, 2, 3), (node.Ordinal, node.Repeat, node.Role));
        Assert.Equal("Calls upon all – resolution 48/141;", Decode(node.Text));

        List<string> inlines = [];
        foreach (var inline in node.Inlines)
        {
            inlines.Add($"{inline.Kind} {Decode(inline.Text)}");
            if (inline.Kind == InlineKind.Marker)
            {
                Assert.Equal((3, "2"), (inline.Footnote, Decode(inline.Marker)));
            }
            else if (inline.Kind == InlineKind.Citation)
            {
                Assert.Equal(("A/RES/48/141", new DateOnly(1993, 12, 20)), (Decode(inline.Symbol), StoredDate.Read(inline.Date)));
                Assert.Equal((true, false), (inline.IsIbid, inline.IsYearOnly));
                List<string> pinpoints = [];
                foreach (var pinpoint in inline.Pinpoints)
                {
                    pinpoints.Add($"{pinpoint.Kind} {Decode(pinpoint.From)}-{Decode(pinpoint.To)}");
                }

                Assert.Equal(["Paragraph 8 (a)-", "Annex I-II"], pinpoints);
            }
        }

        Assert.Equal(["Opening Calls upon", "Text  all – ", "Marker ", "Citation resolution 48/141", "Text ;"], inlines);
    }

    [Fact]
    public void A_cross_reference_names_its_nodes()
    {
        var second = Make.Operative("2", [Make.Words("b")]);
        var document = Document(Make.Resolution(children: [Make.Operative("1", [Make.Refers("below", () => [second])]), second]));

        List<int> targets = [];
        foreach (var inline in document[1].Inlines)
        {
            foreach (var target in inline.Targets)
            {
                targets.Add(target);
            }
        }

        Assert.Equal([2], targets);
    }

    [Fact]
    public void Children_are_those_of_the_node_alone()
    {
        var document = Document(Make.Resolution(children:
        [
            Make.Operative("1", [Make.Words("a")], Make.Sub("a", [Make.Words("b")], Make.Sub("i", [Make.Words("c")])), Make.Sub("b", [Make.Words("d")])),
            Make.Operative("2", [Make.Words("e")]),
        ]));

        List<int> children = [];
        foreach (var child in document.ChildrenOf(0))
        {
            children.Add(child);
        }

        Assert.Equal([1, 5], children);
        Assert.Equal([-1, 0, 1, 2, 1, 0], Enumerable.Range(0, 6).Select(document.ParentOf));
    }

    [Fact]
    public void An_extra_number_that_a_record_does_not_have_yet_reads_as_none()
    {
        var document = Document(new TestNode(NodeKind.Resolution) { Extra = ["A/RES/90/1"] });

        var identity = document[0].Identity;
        Assert.Equal("A/RES/90/1", Decode(identity.Symbol));
        Assert.Equal("", Decode(identity.Language));
        Assert.Equal(OrganKind.Other, identity.Organ);
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        var note = Make.Footnote("2", Make.Words("See below."));
        var document = Document(Make.Resolution(children: [Make.Operative("1", [Make.Opening("Calls"), Make.Marker(note), Make.Cites("x", "y", (PinpointKind.Annex, "I", ""))]), note]));
        Walk(document);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Walk(document);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int Walk(StoredDocument document)
    {
        var length = 0;
        foreach (var child in document.ChildrenOf(0))
        {
            foreach (var inline in document[child].Inlines)
            {
                length += inline.Text.Length + inline.Marker.Length;
                foreach (var pinpoint in inline.Pinpoints)
                {
                    length += pinpoint.From.Length;
                }
            }
        }

        return length;
    }

    private static StoredDocument Document(TestNode root)
    {
        var (text, structure) = StructureBuilder.Build(root);
        return new StoredDocument(() => text, () => structure);
    }

    private static string Decode(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text);
}
