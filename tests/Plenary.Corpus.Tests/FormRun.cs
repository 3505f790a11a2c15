using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Schema;

namespace Plenary.Corpus.Tests;

/// <summary>A form of the corpus that was taken through the generator and rendered: made once, for all tests that look at it.</summary>
internal sealed class FormRun
{
    private static readonly ConcurrentDictionary<string, Lazy<FormRun>> Runs = new(StringComparer.Ordinal);

    [ThreadStatic]
    private static XmlSchemaSet? schemas;

    private readonly ConcurrentQueue<string> invalid = [];
    private readonly ConcurrentQueue<string> broken = [];
    private readonly string schema;

    private FormRun(string form)
    {
        schema = Surroundings.Find("xsd", "akomantoso30.xsd");
        Rendered = Directory.CreateTempSubdirectory("plenary-" + form + "-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Rendered, recursive: true);
        Texts = Surroundings.Find("corpus", form);
        Outcome = CorpusRun.Of(Texts, Use);
    }

    /// <summary>The folder of the texts.</summary>
    public string Texts { get; }

    /// <summary>The folder of the renderings.</summary>
    public string Rendered { get; }

    /// <summary>What became of the texts.</summary>
    public CorpusOutcome Outcome { get; }

    /// <summary>What the schema says against renderings.</summary>
    public IReadOnlyCollection<string> Invalid => invalid;

    /// <summary>JSON that is none.</summary>
    public IReadOnlyCollection<string> Broken => broken;

    /// <summary>The run of a form.</summary>
    public static FormRun Of(string form)
    {
        // Before the cached run, so that a missing corpus skips every test.
        Surroundings.Find("corpus", form);
        Surroundings.Find("xsd", "akomantoso30.xsd");
        return Runs.GetOrAdd(form, static name => new Lazy<FormRun>(() => new FormRun(name))).Value;
    }

    private void Use(string name, Resolution resolution)
    {
        var xml = resolution.ToAkomaNtoso();
        File.WriteAllText(Path.Combine(Rendered, name + ".xml"), xml, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Validate(name, xml);
        try
        {
            using var json = JsonDocument.Parse(resolution.ToJson());
        }
        catch (JsonException exception)
        {
            broken.Enqueue($"{name}: {exception.Message}");
        }
    }

    private void Validate(string name, string xml)
    {
        schemas ??= Load(schema);
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, e) => invalid.Enqueue($"{name}:{e.Exception.LineNumber}: {e.Message}");
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), settings);
            while (reader.Read())
            {
            }
        }
        catch (XmlException exception)
        {
            invalid.Enqueue($"{name}: {exception.Message}");
        }
    }

    private static XmlSchemaSet Load(string path)
    {
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        set.Add(null, path);
        set.Compile();
        return set;
    }
}
