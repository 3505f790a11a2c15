using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Plenary.Generator.Emitting;

/// <summary>Escapes untrusted words for the two places of C# where they stand: literals and documentation.</summary>
internal static class CSharpText
{
    /// <summary>A string literal of any words. Characters that end lines, show nothing or turn the direction of reading are escaped.</summary>
    public static string Literal(string words)
    {
        var literal = SpareBuilders.Take().Append('"');
        AppendInLiteral(literal, words);
        return SpareBuilders.Finish(literal.Append('"'));
    }

    /// <summary>What stands between the quotation marks of a literal.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    public static void AppendInLiteral(StringBuilder literal, string words)
    {
        var plain = 0;
        var all = words.AsSpan();
        for (var i = 0; (i = CharScan.IndexOfUncommonOr(all, i, '"', '\\', '\\')) < all.Length; i++)
        {
            var c = words[i];
            literal.Append(words, plain, i - plain);
            switch (c)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case '\t':
                    literal.Append("\\t");
                    break;
                default:
                    if (char.IsSurrogate(c))
                    {
                        i = AppendPair(literal, words, i);
                    }
                    else if (IsHidden(c))
                    {
                        literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        literal.Append(c);
                    }

                    break;
            }

            plain = i + 1;
        }

        literal.Append(words, plain, words.Length - plain);
    }

    /// <summary>Words inside a documentation comment: one line, valid XML, whatever they hold.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    public static void AppendXml(StringBuilder comment, string words, int start, int length)
    {
        var plain = start;
        var stretch = words.AsSpan(0, start + length);
        for (var i = start; (i = CharScan.IndexOfUncommonOr(stretch, i, '&', '<', '>')) < stretch.Length; i++)
        {
            var c = words[i];
            comment.Append(words, plain, i - plain);
            switch (c)
            {
                case '&':
                    comment.Append("&amp;");
                    break;
                case '<':
                    comment.Append("&lt;");
                    break;
                case '>':
                    comment.Append("&gt;");
                    break;
                case '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    comment.Append(' ');
                    break;
                default:
                    if (char.IsSurrogate(c))
                    {
                        i = AppendPair(comment, words, i);
                    }
                    else
                    {
                        comment.Append(c < ' ' || c is '\uFFFE' or '\uFFFF' ? '\uFFFD' : IsHidden(c) ? ' ' : c);
                    }

                    break;
            }

            plain = i + 1;
        }

        // Half a pair at the end is read with what stands behind it.
        comment.Append(words, plain, Math.Max(0, start + length - plain));
    }

    /// <inheritdoc cref="AppendXml(StringBuilder, string, int, int)"/>
    public static void AppendXml(StringBuilder comment, string words) => AppendXml(comment, words, 0, words.Length);

    /// <inheritdoc cref="AppendXml(StringBuilder, string, int, int)"/>
    public static string Xml(string words)
    {
        var comment = SpareBuilders.Take();
        AppendXml(comment, words);
        return SpareBuilders.Finish(comment);
    }

    private static int AppendPair(StringBuilder text, string words, int i)
    {
        if (char.IsHighSurrogate(words[i]) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]))
        {
            text.Append(words[i]).Append(words[i + 1]);
            return i + 1;
        }

        text.Append('\uFFFD');
        return i;
    }

    private static bool IsHidden(char c)
        => char.IsControl(c) || c is '\u2028' or '\u2029' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
