using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Xunit;

namespace Plenary.Tests.AkomaNtoso;

/// <summary>The standard's schema, which stands beside the project and not in it.</summary>
internal static class AkomaNtosoSchema
{
    private static readonly Lazy<XmlSchemaSet?> Set = new(Load);

    /// <summary>Renders a resolution, checks it against the schema and returns it.</summary>
    public static XDocument Valid(Resolution resolution, AkomaNtosoOptions? options = null)
    {
        var xml = resolution.ToAkomaNtoso(options);
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        if (Set.Value is not { } schemas)
        {
            Assert.Skip("The schema akomantoso30.xsd is not in ../shared/xsd beside the project.");
            return document;
        }

        var errors = new List<string>();
        document.Validate(schemas, (_, e) => errors.Add($"{e.Exception.LineNumber}: {e.Message}"));
        Assert.True(errors.Count == 0, string.Join('\n', errors) + "\n" + xml);
        return document;
    }

    private static XmlSchemaSet? Load()
    {
        var root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "global.json")))
        {
            root = Path.GetDirectoryName(root);
        }

        var folder = Path.Combine(root ?? "", "..", "shared", "xsd");
        if (!File.Exists(Path.Combine(folder, "akomantoso30.xsd")))
        {
            return null;
        }

        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(folder, "akomantoso30.xsd"));
        schemas.Compile();
        return schemas;
    }
}
