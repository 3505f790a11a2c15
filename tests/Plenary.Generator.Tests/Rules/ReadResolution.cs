using System.Text;
using Plenary.Generator.Emitting;
using Plenary.Generator.Reading;

namespace Plenary.Generator.Tests.Rules;

/// <summary>A text as its class would give it, read and stored but not compiled.</summary>
internal sealed class ReadResolution : Resolution
{
    private ReadResolution(byte[] text, byte[] structure, ReadingResult reading)
        : base(() => text, () => structure, (_, _) => null, _ => null)
        => Reading = reading;

    public ReadingResult Reading { get; }

    /// <summary>The diagnostics of reading, in the order in which they were found.</summary>
    public IEnumerable<string> Findings => Reading.Log.Findings.Select(finding => finding.Id);

    /// <summary>The members of the generated class, "Operative8.D.II", with the path that the runtime gives each.</summary>
    public IReadOnlyList<(string Member, string Path)> Members
    {
        get
        {
            var members = new List<(string, string)>();
            Collect(new MemberTree(Reading.Document!).Root, "", members);
            return members;
        }
    }

    public static ReadResolution Of(string text)
    {
        var reading = DocumentReader.Read(text, new ReadingOptions("text", "", "en", IsMarked: true));
        var (words, structure) = StructureWriter.Write(reading.Document!);
        return new ReadResolution(Encoding.UTF8.GetBytes(string.Concat(words)), Encoding.UTF8.GetBytes(structure), reading);
    }

    /// <summary>A General Assembly resolution 90/1 on lakes with this body.</summary>
    public static ReadResolution WithBody(string body, string behind = "")
        => Of("90/1. Lakes\n\nThe General Assembly,\n\nRecalling its resolution 89/1 of 3 March 2044,\n\n" + body.Trim() + "\n\n12th plenary meeting\n3 March 2045\n\n" + behind.Trim() + "\n");

    /// <summary>A Security Council resolution 9999 (2045) with this body.</summary>
    public static ReadResolution OfCouncil(string body)
        => Of("Resolution 9999 (2045)\n\nThe Security Council,\n\nRecalling its resolution 9998 (2044),\n\n" + body.Trim() + "\n");

    private void Collect(Member owner, string name, List<(string, string)> members)
    {
        foreach (var member in owner.Members)
        {
            var full = name.Length == 0 ? member.Name : name + "." + member.Name;
            members.Add((full, ((IAddressable)Element(member.Node)).Path));
            Collect(member, full, members);
        }

        foreach (var note in owner.Footnotes)
        {
            var node = Reading.Document!.Nodes[note];
            var footnote = Generator.Model.MemberNames.Of(node.Kind, node.Label, node.Ordinal, node.Role, node.Repeat, Generator.Model.NodeKind.Resolution);
            members.Add((name.Length == 0 ? footnote : name + "." + footnote, ((IAddressable)Element(note)).Path));
        }
    }
}
