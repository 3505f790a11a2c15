using System.Globalization;

namespace Plenary.Generator.Emitting;

/// <summary>The name that mostly follows one, which the list of cited words leaves out (docs/storage.md, "Cited words").</summary>
internal static class NextName
{
    private const int MostDigits = 8;

    /// <summary>"Operative9" for "Operative8", "B" for "A"; empty where none follows.</summary>
    public static string Of(string name)
    {
        var start = name.Length;
        while (start > 0 && name[start - 1] is >= '0' and <= '9')
        {
            start--;
        }

        if (start < name.Length)
        {
            return name.Length - start > MostDigits || name[start] == '0'
                ? ""
                : name.Substring(0, start) + (int.Parse(name.Substring(start), CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        }

        return name.Length == 1 && name[0] is >= 'A' and < 'Z' ? ((char)(name[0] + 1)).ToString() : "";
    }
}
