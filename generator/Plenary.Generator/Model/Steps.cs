using Microsoft.CodeAnalysis.Diagnostics;

namespace Plenary.Generator.Model;

/// <summary>What the reading of every text hangs on.</summary>
internal sealed record Surroundings(AnalyzerConfigOptionsProvider Provider, BuildOptions Options, RepeatedTexts Repeats);

/// <summary>A text of the build with what the project says of it.</summary>
internal sealed record Input(string Path, string Text, TextOptions Options, DiagnosticInfo? Failure);

/// <summary>How many texts were looked at, and whether the project says of one that it is a resolution.</summary>
internal sealed record TextCount(int All, bool IsAnyMarked);

/// <summary>A text that was read: the document, or none, what there is to tell, and where it cites what another text may contradict.</summary>
internal sealed record Parsed(
    string Path, TextOptions Options, Document? Document, FilePlace Title, EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<CitedPlace> Citations);

/// <summary>A citation that names a date or a place of what it cites, with its stretch of the file.</summary>
/// <param name="Citation">What it cites.</param>
/// <param name="Place">Where the document is named.</param>
/// <param name="From">Where each of its places is named; none where "Ibid." takes them over.</param>
/// <param name="To">Where the last of each range is named.</param>
internal sealed record CitedPlace(CitedDocument Citation, FilePlace Place, EquatableArray<FilePlace> From, EquatableArray<FilePlace> To)
{
    /// <summary>Where a pinpoint is written, or the last of its range.</summary>
    public FilePlace PlaceOf(int pinpoint, bool isLast) => From.Count == 0 ? Place : isLast ? To[pinpoint] : From[pinpoint];
}

/// <summary>A stretch of a file with its lines, as the compiler counts them.</summary>
internal readonly record struct FilePlace(int Start, int Length, int StartLine, int StartCharacter, int EndLine, int EndCharacter);

/// <summary>A diagnostic while it travels through the pipeline: no location, no descriptor.</summary>
internal sealed record DiagnosticInfo(string Id, string Path, FilePlace Place, EquatableArray<string> Arguments);

/// <summary>A document on its way to being emitted; nothing of it knows where its words stood.</summary>
internal sealed record Readable(string Path, Document Document, TextOptions Options);

/// <summary>The name that a document asks for.</summary>
internal sealed record IndexEntry(string Path, string Symbol, string Language, string Name, string Namespace, EquatableArray<string> Parts, EquatableArray<string> Cited);

/// <summary>The name that a document asks for, or what failed.</summary>
internal sealed record Named(IndexEntry? Entry, DiagnosticInfo? Failure);

/// <summary>What others may say of a document and its parts, or what failed.</summary>
internal sealed record CitableDocument(EquatableArray<Citable> Citables, DiagnosticInfo? Failure);

/// <summary>What the emitting of every document hangs on.</summary>
internal sealed record Build(ResolutionIndex Index, BuildOptions Options);

/// <summary>What there is to tell a text once all texts are known.</summary>
internal sealed record Findings(EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>A document's settled name, and the one that it asked for.</summary>
internal sealed record SettledName(string Path, string Symbol, string Language, string Wanted, string Name, string Namespace, string Hint)
{
    public string FullName => "global::" + Namespace + "." + Name;
}

/// <summary>A resolution of the build, or a part of one, that a document cites.</summary>
/// <param name="Symbol">The symbol by which it is cited.</param>
/// <param name="Instance">Its object in C#.</param>
/// <param name="Type">Its class in C#.</param>
/// <param name="Name">The name for its citations.</param>
internal sealed record ResolvedLink(string Symbol, string Instance, string Type, string Name);

/// <summary>All that one generated file depends on.</summary>
internal sealed record Linked(Document Document, SettledName Name, BuildOptions Options, string RelativePath, EquatableArray<ResolvedLink> Links, DiagnosticInfo? Failure);

/// <summary>A generated file, and what failed: then the file is empty, or a class without words.</summary>
internal sealed record Emitted(string Hint, string Source, DiagnosticInfo? Failure);
