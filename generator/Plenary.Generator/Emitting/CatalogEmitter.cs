using System.Globalization;
using Plenary.Generator.Model;

namespace Plenary.Generator.Emitting;

/// <summary>Writes <c>Resolutions</c>, the catalog of the build: every resolution by symbol, and who cites whom.</summary>
internal static class CatalogEmitter
{
    public const string Hint = "Resolutions.g.cs";

    private const string Resolution = "global::Plenary.Resolution";

    /// <summary>
    /// The resolutions of one method: the compiler of the running program reads a method as a whole, and loads every class that it names.
    /// </summary>
    private const int BlockSize = 16;

    public static string Emit(ResolutionIndex index, BuildOptions options)
    {
        var writer = new SourceWriter();
        ClassEmitter.Header(writer, "", options);
        writer.Line("namespace " + options.Namespace + ";").Line();
        Comment(writer, options, "The resolutions of this project. Only those that are asked for are made.");
        writer.Line(ClassEmitter.GeneratedCode).Line("internal static class Resolutions").Open();
        EmitMembers(writer, options, index.Entries.Count);
        EmitResolutions(writer, index);
        EmitLanguages(writer, index);
        EmitSymbols(writer, index);
        EmitCitations(writer, index);
        writer.Close();
        return writer.Finish();
    }

    private static void EmitMembers(SourceWriter writer, BuildOptions options, int count)
    {
        const string List = "global::System.Collections.Generic.IReadOnlyList<" + Resolution + ">";
        writer.Line("private static readonly global::Plenary.ResolutionCatalog Catalog = new global::Plenary.ResolutionCatalog("
            + Number(count) + ", new global::System.Func<int, " + Resolution + ">(At), new global::System.Func<int, string>(LanguageOf), "
            + "new global::Plenary.StoredBytes(Symbols), new global::Plenary.StoredBytes(Citations));").Line();
        Comment(writer, options, "Every resolution of the project.");
        writer.Line("public static " + List + " All => Catalog.All;").Line();
        Comment(writer, options, "Finds a resolution or a part by its symbol or number: \"A/RES/52/131\", \"52/131\", \"74/250 B\"; null where none or several fit.");
        writer.Line("public static " + Resolution + "? Find(string symbol, string? language = null) => Catalog.Find(symbol, language);").Line();
        Comment(writer, options, "The resolutions that cite a document.");
        writer.Line("public static " + List + " CitedBy(string symbol, string? language = null) => Catalog.CitedBy(symbol, language);").Line();
    }

    private static void EmitResolutions(SourceWriter writer, ResolutionIndex index)
    {
        var blocks = (index.Entries.Count + BlockSize - 1) / BlockSize;
        if (blocks > 1)
        {
            BeginSwitch(writer, Resolution, "At", "(position / " + Number(BlockSize) + ")");
            for (var block = 0; block < blocks; block++)
            {
                writer.Line((block < blocks - 1 ? Number(block) : "_") + " => At" + Number(block * BlockSize) + "(position),");
            }

            writer.Close(";").Line();
        }

        for (var first = 0; first < index.Entries.Count; first += BlockSize)
        {
            BeginSwitch(writer, Resolution, blocks > 1 ? "At" + Number(first) : "At", "position");
            var end = Math.Min(first + BlockSize, index.Entries.Count);
            for (var position = first; position < end; position++)
            {
                writer.Line((position < end - 1 ? Number(position) : "_") + " => " + index[index.Entries[position].Path].FullName + ".Instance,");
            }

            writer.Close(";").Line();
        }
    }

    /// <summary>Nearly all are in one language: only the others are listed.</summary>
    private static void EmitLanguages(SourceWriter writer, ResolutionIndex index)
    {
        var common = index.Entries.GroupBy(entry => entry.Language).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        BeginSwitch(writer, "string", "LanguageOf", "position");
        for (var position = 0; position < index.Entries.Count; position++)
        {
            if (index.Entries[position].Language != common)
            {
                writer.Line(Number(position) + " => " + CSharpText.Literal(index.Entries[position].Language) + ",");
            }
        }

        writer.Line("_ => " + CSharpText.Literal(common) + ",").Close(";").Line();
    }

    private static void EmitSymbols(SourceWriter writer, ResolutionIndex index)
    {
        var table = new CatalogTable();
        for (var position = 0; position < index.Entries.Count; position++)
        {
            var entry = index.Entries[position];
            if (index.Find(entry.Symbol, entry.Language)?.Path != entry.Path)
            {
                // Of two texts of one resolution the first is the one that is found.
                continue;
            }

            table.Add(entry.Symbol, position);
            if (entry.Parts.Count > 0)
            {
                table.Add(CatalogTable.WithoutLetters(entry.Symbol), position);
            }

            for (var part = 0; part < entry.Parts.Count; part++)
            {
                table.Add(entry.Parts[part], position, part);
            }
        }

        EmitTable(writer, "Symbols", table);
        writer.Line();
    }

    private static void EmitCitations(SourceWriter writer, ResolutionIndex index)
    {
        var table = new CatalogTable();
        for (var position = 0; position < index.Entries.Count; position++)
        {
            foreach (var symbol in index.Entries[position].Cited)
            {
                table.Add(symbol, position);
            }
        }

        EmitTable(writer, "Citations", table);
    }

    private static void EmitTable(SourceWriter writer, string name, CatalogTable table)
        => writer.Line("private static global::System.ReadOnlySpan<byte> " + name + "() => " + CSharpText.Literal(table.ToString()) + "u8;");

    private static void BeginSwitch(SourceWriter writer, string type, string name, string value)
        => writer.Line("private static " + type + " " + name + "(int position) => " + value + " switch").Open();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Comment(SourceWriter writer, BuildOptions options, string words)
    {
        if (options.Documentation != DocumentationLevel.None)
        {
            writer.Line(DocComments.Plain(words));
        }
    }
}
