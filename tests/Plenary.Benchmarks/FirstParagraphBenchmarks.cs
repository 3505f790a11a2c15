using System.Linq.Expressions;
using System.Reflection;
using System.Xml.Linq;
using BenchmarkDotNet.Attributes;

namespace Plenary.Benchmarks;

/// <summary>The words of the first operative paragraph of a resolution that nobody has used yet, against its Akoma Ntoso.</summary>
[MemoryDiagnoser]
public class FirstParagraphBenchmarks
{
    private Func<Resolution> create = null!;
    private byte[] markup = [];

    [GlobalSetup]
    public void Load()
    {
        var resolution = Project.Load([Generator.Tests.Harness.Collection.Text(1, 20_000)])[0];
        var constructor = resolution.GetType().GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [])!;
        create = Expression.Lambda<Func<Resolution>>(Expression.New(constructor)).Compile();
        markup = System.Text.Encoding.UTF8.GetBytes(resolution.ToAkomaNtoso());
        if (Plenary().Length == 0 || XmlDocument().Length == 0)
        {
            throw new InvalidOperationException("No words were found.");
        }
    }

    [Benchmark(Baseline = true)]
    public string XmlDocument()
    {
        using var stream = new MemoryStream(markup);
        return XDocument.Load(stream).Descendants().First(element => (string?)element.Attribute("eId") is { } id && id.EndsWith("para_1", StringComparison.Ordinal)).Value;
    }

    [Benchmark]
    public string Plenary() => create().Operative[0].Text;
}
