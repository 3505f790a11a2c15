using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plenary.Generator.Model;

namespace Plenary.Generator;

/// <summary>Lines as the compiler counts them, for positions in messages.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];
    private readonly int length;

    [MethodImpl(HotLoop.CompiledAtOnce)]
    public LineMap(string source)
    {
        length = source.Length;
        var text = source.AsSpan();
        for (var i = 0; (i = CharScan.IndexOfUncommon(text, i)) < source.Length; i++)
        {
            if (source[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (source[i] == '\r' && !(i + 1 < source.Length && source[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }
    }

    public FilePlace Place(int start, int count)
    {
        start = Math.Min(Math.Max(0, start), length);
        count = Math.Min(Math.Max(0, count), length - start);
        var (startLine, startCharacter) = Position(start);
        var (endLine, endCharacter) = Position(start + count);
        return new FilePlace(start, count, startLine, startCharacter, endLine, endCharacter);
    }

    private (int Line, int Character) Position(int offset)
    {
        var line = starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return (line, offset - starts[line]);
    }
}

/// <summary>Turns what travelled through the pipeline into the compiler's diagnostics.</summary>
internal static class DiagnosticInfoExtensions
{
    public static Diagnostic ToDiagnostic(this DiagnosticInfo info)
    {
        var place = info.Place;
        var location = info.Path.Length == 0
            ? Location.None
            : Location.Create(
                info.Path,
                new TextSpan(place.Start, place.Length),
                new LinePositionSpan(new LinePosition(place.StartLine, place.StartCharacter), new LinePosition(place.EndLine, place.EndCharacter)));
        return Diagnostic.Create(Descriptors.Of(info), location, info.Arguments.ToArray<object>());
    }
}
