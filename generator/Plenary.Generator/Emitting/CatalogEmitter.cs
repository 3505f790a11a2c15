using System.Globalization;
using Plenary.Generator.Model;

namespace Plenary.Generator.Emitting;

/// <summary>Writes <c>Resolutions</c>, the catalog of the build: every resolution by symbol, and who cites whom.</summary>
internal static class CatalogEmitter
{
    public const string Hint = "Resolutions.g.cs";

    public static string Emit(ResolutionIndex index, BuildOptions options)
    {
        var writer = new SourceWriter();
        ClassEmitter.Header(writer, "", options);
        writer.Line("namespace " + options.Namespace + ";").Line();
        Comment(writer, options, "The resolutions of this project. Only those that are asked for are made.");
        writer.Line(ClassEmitter.GeneratedCode).Line("internal static class Resolutions").Open();
        EmitMembers(writer, options);
        EmitEntries(writer, index);
        EmitCitations(writer, index);
        writer.Close();
        return writer.ToString();
    }

    private static void EmitMembers(SourceWriter writer, BuildOptions options)
    {
        const string Resolution = "global::Plenary.Resolution";
        const string List = "global::System.Collections.Generic.IReadOnlyList<" + Resolution + ">";
        writer.Line("private static readonly global::Plenary.ResolutionCatalog Catalog = new global::Plenary.ResolutionCatalog(Entries(), static () => Citations);").Line();
        Comment(writer, options, "Every resolution of the project.");
        writer.Line("public static " + List + " All => Catalog.All;").Line();
        Comment(writer, options, "Finds a resolution or a part by its symbol or number: \"A/RES/52/131\", \"52/131\", \"74/250 B\"; null where none or several fit.");
        writer.Line("public static " + Resolution + "? Find(string symbol, string? language = null) => Catalog.Find(symbol, language);").Line();
        Comment(writer, options, "The resolutions that cite a document.");
        writer.Line("public static " + List + " CitedBy(string symbol, string? language = null) => Catalog.CitedBy(symbol, language);").Line();
    }

    private static void EmitEntries(SourceWriter writer, ResolutionIndex index)
    {
        writer.Line("private static global::Plenary.CatalogEntry[] Entries() => new global::Plenary.CatalogEntry[]").Open();
        foreach (var entry in index.Entries)
        {
            var name = index[entry.Path];

            // Of two texts of one resolution the first is the one that is found.
            var isFirst = index.Find(entry.Symbol, entry.Language)?.Path == entry.Path;
            var parts = isFirst ? string.Concat(entry.Parts.Select(part => ", " + CSharpText.Literal(part))) : "";
            writer.Line("new global::Plenary.CatalogEntry(" + CSharpText.Literal(isFirst ? entry.Symbol : "") + ", " + CSharpText.Literal(entry.Language)
                + ", static () => " + name.FullName + ".Instance" + parts + "),");
        }

        writer.Close(";").Line();
    }

    /// <summary>One line for each cited document: its symbol, a tab, and the positions of the resolutions that cite it.</summary>
    private static void EmitCitations(SourceWriter writer, ResolutionIndex index)
    {
        var cited = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < index.Entries.Count; i++)
        {
            foreach (var symbol in index.Entries[i].Cited)
            {
                if (!cited.TryGetValue(symbol, out var citing))
                {
                    cited.Add(symbol, citing = []);
                }

                citing.Add(i);
            }
        }

        var lines = string.Concat(cited.Select(pair => pair.Key + "\t" + string.Join(",", pair.Value.Select(i => i.ToString(CultureInfo.InvariantCulture))) + "\n"));
        writer.Line("private static global::System.ReadOnlySpan<byte> Citations => " + CSharpText.Literal(lines) + "u8;");
    }

    private static void Comment(SourceWriter writer, BuildOptions options, string words)
    {
        if (options.Documentation != DocumentationLevel.None)
        {
            writer.Line(DocComments.Plain(words));
        }
    }
}
