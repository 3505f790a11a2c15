using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plenary.Generator.Model;

internal enum DocumentationLevel
{
    Full,
    Brief,
    None,
}

/// <summary>
/// What the project says of all its texts, by properties. <paramref name="IsReferencedDirectly"/> is false where the package comes through
/// another project or package, null where nobody says.
/// </summary>
internal sealed record BuildOptions(string Namespace, bool IsPublic, DocumentationLevel Documentation, bool IsEnabled, bool? IsReferencedDirectly, string ProjectDirectory, LanguageVersion Language)
{
    /// <summary>Why the properties could not be read, or null. Nothing is generated then.</summary>
    public DiagnosticInfo? Failure { get; init; }

    /// <summary>Whether classes can be generated: the project is not off, and its C# has what they are written in.</summary>
    public bool IsHeard => IsEnabled && Language >= LanguageVersion.CSharp11;

    public static BuildOptions Failed(DiagnosticInfo failure) => new("", true, DocumentationLevel.None, false, false, "", default) { Failure = failure };

    public static BuildOptions Read(AnalyzerConfigOptions options, ParseOptions parsing)
    {
        var space = Property(options, "PlenaryNamespace");
        if (space.Length == 0)
        {
            space = Property(options, "RootNamespace");
        }

        return new BuildOptions(
            Identifiers.Namespace(space),
            !Is(options, "PlenaryVisibility", "internal"),
            Is(options, "PlenaryDocumentation", "none") ? DocumentationLevel.None : Is(options, "PlenaryDocumentation", "brief") ? DocumentationLevel.Brief : DocumentationLevel.Full,
            !Is(options, "PlenaryEnabled", "false"),
            YesOrNo(Property(options, "PlenaryIsReferencedDirectly")),
            Unescape(Property(options, "PlenaryProjectDirectory")),
            (parsing as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp11);
    }

    /// <summary>The path as the project sees it, with "/" on every machine; the file's name where it lies elsewhere.</summary>
    public string Relative(string path)
    {
        var full = path.Replace('\\', '/');
        var directory = ProjectDirectory.Replace('\\', '/').TrimEnd('/') + "/";
        return directory.Length > 1 && full.StartsWith(directory, StringComparison.OrdinalIgnoreCase)
            ? full.Substring(directory.Length)
            : full.Substring(full.LastIndexOf('/') + 1);
    }

    private static string Property(AnalyzerConfigOptions options, string name)
        => options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    /// <summary>True, false, or null where neither is said.</summary>
    public static bool? YesOrNo(string value)
        => value.Equals("true", StringComparison.OrdinalIgnoreCase) ? true : value.Equals("false", StringComparison.OrdinalIgnoreCase) ? false : null;

    private static bool Is(AnalyzerConfigOptions options, string name, string value)
        => string.Equals(Property(options, name), value, StringComparison.OrdinalIgnoreCase);

    // The build percent-encodes it, since a plain value ends at "#" or ";".
    private static string Unescape(string value)
    {
        try
        {
            return Uri.UnescapeDataString(value);
        }
        catch (UriFormatException)
        {
            return value;
        }
    }
}

/// <summary>What the project says of one text, by metadata. <paramref name="IsResolution"/> is null where it says nothing.</summary>
internal sealed record TextOptions(bool? IsResolution, string Symbol, string ClassName, string Namespace, string Language)
{
    public static TextOptions Read(AnalyzerConfigOptions options)
    {
        return new TextOptions(
            BuildOptions.YesOrNo(Metadata(options, "Resolution")),
            Metadata(options, "Symbol"),
            Metadata(options, "ClassName"),
            Metadata(options, "Namespace"),
            Metadata(options, "Language"));
    }

    private static string Metadata(AnalyzerConfigOptions options, string name)
        => options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";
}
