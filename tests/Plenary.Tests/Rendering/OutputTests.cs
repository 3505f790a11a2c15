using System.Buffers;
using System.Globalization;
using System.Text;
using Plenary.Storage;
using Xunit;

namespace Plenary.Tests.Rendering;

public sealed class OutputTests
{
    private static readonly TestResolution Large = new(Make.Resolution(children: Enumerable.Range(1, 1000)
        .Select(i => Make.Operative(i.ToString(CultureInfo.InvariantCulture), [Make.Opening("Notes"), Make.Words(new string('a', i % 7) + " “湖泊” é 🌊 <b> & " + new string('湖', i % 50))])).ToArray()));

    public static TheoryData<string> Formats => ["html", "markdown", "text", "wrapped", "json"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_output_gets_the_same(string format)
    {
        using var writer = new StringWriter();
        Write(Large, format, writer);
        var bytes = new ArrayBufferWriter<byte>();
        Write(Large, format, bytes);

        var text = Text(Large, format);
        Assert.True(text.Length > 1 << 15);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Equal(text, writer.ToString());
        Assert.Equal(text, Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Culture_does_not_matter(string culture)
    {
        var expected = All();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        // A resolution keeps what it made once: each reading has its own.
        static string All()
        {
            var resolution = Sample.Create();
            var dated = new TestResolution(Make.Resolution(children: [Make.Operative("1", [Make.Words("Lakes.")]), new TestNode(NodeKind.Adoption) { Extra = [new DateOnly(2035, 5, 3).DayNumber + 1] }]));
            return string.Concat(Formats.Select(format => Text(resolution, format.Data))) + resolution.ToAkomaNtoso() + dated.ToJson() + dated.ToAkomaNtoso();
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_is_allocated_once_warm(string format)
    {
        var resolution = Sample.Create();
        var bytes = new ArrayBufferWriter<byte>(1 << 20);
        Write(resolution, format, bytes);
        Write(resolution, format, bytes);
        bytes.ResetWrittenCount();

        // A full collection, which any other thread may cause, empties the array pool: the next rendering fills it again.
        // One round in peace shows that renderings allocate nothing of their own.
        Assert.Equal(0, Enumerable.Range(0, 10).Min(_ => Round()));

        long Round()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 10; i++)
            {
                bytes.ResetWrittenCount();
                Write(resolution, format, bytes);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Nothing_is_written_to_null()
    {
        Assert.Throws<ArgumentNullException>(() => Sample.Create().WriteHtml((TextWriter)null!));
        Assert.Throws<ArgumentNullException>(() => Sample.Create().WriteHtml((IBufferWriter<byte>)null!));
    }

    private static string Text(Resolution resolution, string format) => format switch
    {
        "html" => resolution.ToHtml(),
        "markdown" => resolution.ToMarkdown(),
        "json" => resolution.ToJson(),
        "wrapped" => resolution.ToPlainText(Narrow),
        _ => resolution.ToPlainText(),
    };

    private static PlainTextOptions Narrow { get; } = new() { Width = 30 };

    private static void Write(Resolution resolution, string format, TextWriter writer)
    {
        switch (format)
        {
            case "html": resolution.WriteHtml(writer); break;
            case "markdown": resolution.WriteMarkdown(writer); break;
            case "json": resolution.WriteJson(writer); break;
            case "wrapped": resolution.WritePlainText(writer, Narrow); break;
            default: resolution.WritePlainText(writer); break;
        }
    }

    private static void Write(Resolution resolution, string format, IBufferWriter<byte> writer)
    {
        switch (format)
        {
            case "html": resolution.WriteHtml(writer); break;
            case "markdown": resolution.WriteMarkdown(writer); break;
            case "json": resolution.WriteJson(writer); break;
            case "wrapped": resolution.WritePlainText(writer, Narrow); break;
            default: resolution.WritePlainText(writer); break;
        }
    }
}
