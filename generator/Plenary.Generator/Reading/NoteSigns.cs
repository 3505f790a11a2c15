using System.Globalization;

namespace Plenary.Generator.Reading;

/// <summary>The signs that mark a footnote instead of a number: "*", "**", "†".</summary>
internal static class NoteSigns
{
    public static bool Is(char c) => c is '*' or '†' or '‡';

    /// <summary>The figure that a raised one stands for; NUL for other characters.</summary>
    public static char Raised(char c) => c switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' => '0',
        >= '⁴' and <= '⁹' => (char)('4' + (c - '⁴')),
        _ => '\0',
    };

    /// <summary>Whether a sign in a text may be a marker: behind a word or mark, not alone.</summary>
    public static bool StandsBehindWord(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (text.Slice(from).IndexOfAny('*', '†', '‡') is >= 0 and var sign)
        {
            var at = from + sign;
            if (at > 0 && text[at - 1] != ' ' && !Is(text[at - 1]))
            {
                return true;
            }

            from = at + 1;
        }

        return false;
    }

    /// <summary>A marker's part of names (docs/storage.md): "2" is itself, "*" "asterisk", "**" "asterisk2", "†" "dagger".</summary>
    public static string Label(string marker)
    {
        var name = marker.Length > 0 ? Name(marker[0]) : "";
        return name.Length == 0 || marker.Trim(marker[0]).Length > 0 ? marker
            : marker.Length == 1 ? name : name + marker.Length.ToString(CultureInfo.InvariantCulture);
    }

    private static string Name(char sign) => sign switch
    {
        '*' => "asterisk",
        '†' => "dagger",
        '‡' => "double dagger",
        _ => "",
    };
}
