using System.Buffers;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;

namespace Plenary.Benchmarks;

/// <summary>Renderings to a reused buffer, against Markdig's of its parsed document; the sizes are printed, to divide by.</summary>
[MemoryDiagnoser]
public class RenderingBenchmarks
{
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 24);
    private readonly StringBuilder text = new();
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().Build();
    private Resolution[] resolutions = [];
    private MarkdownDocument[] documents = [];
    private Markdig.Renderers.HtmlRenderer markdig = null!;

    [GlobalSetup]
    public void Load()
    {
        resolutions = [.. Project.Load(CorpusTexts.Read(step: 20))];
        documents = resolutions.Select(resolution => Markdown.Parse(resolution.ToMarkdown(), pipeline)).ToArray();
        markdig = new Markdig.Renderers.HtmlRenderer(new StringWriter(text, CultureInfo.InvariantCulture));
        pipeline.Setup(markdig);
        Console.WriteLine($"// bytes: Markdig {MarkdigHtml()}, HTML {Html()}, plain text {PlainText()}, Markdown {MarkdownText()}, Akoma Ntoso {AkomaNtoso()}, JSON {Json()}");
    }

    [Benchmark(Baseline = true)]
    public int MarkdigHtml()
    {
        text.Clear();
        foreach (var document in documents)
        {
            markdig.Render(document);
        }

        return text.Length;
    }

    [Benchmark]
    public int Html() => Write(static (resolution, writer) => resolution.WriteHtml(writer));

    [Benchmark]
    public int PlainText() => Write(static (resolution, writer) => resolution.WritePlainText(writer));

    [Benchmark(Description = "Markdown")]
    public int MarkdownText() => Write(static (resolution, writer) => resolution.WriteMarkdown(writer));

    [Benchmark]
    public int AkomaNtoso() => Write(static (resolution, writer) => resolution.WriteAkomaNtoso(writer));

    [Benchmark]
    public int Json() => Write(static (resolution, writer) => resolution.WriteJson(writer));

    private int Write(Action<Resolution, IBufferWriter<byte>> write)
    {
        bytes.ResetWrittenCount();
        foreach (var resolution in resolutions)
        {
            write(resolution, bytes);
        }

        return bytes.WrittenCount;
    }
}
