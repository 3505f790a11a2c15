using Plenary.Storage;

namespace Plenary.Tests;

/// <summary>Short ways to write a <see cref="TestNode"/>.</summary>
internal static class Make
{
    public static TestNode Resolution(
        string symbol = "A/RES/90/1", string name = "Resolution 90/1", string language = "en", OrganKind organ = OrganKind.GeneralAssembly,
        string organName = "General Assembly", string session = "", ResolutionKind kind = ResolutionKind.Resolution, params TestNode[] children)
        => new(NodeKind.Resolution) { Extra = [symbol, language, name, session, organName, (int)kind, (int)organ], Children = [.. children] };

    public static TestNode Part(string letter, string symbol, params TestNode[] children) => new(NodeKind.Part)
    {
        Number = letter,
        Label = letter,
        Extra = [symbol, "en", "Resolution " + symbol, "", "General Assembly", 0, (int)OrganKind.GeneralAssembly],
        Children = [.. children],
    };

    public static TestNode Title(params TestInline[] words) => new(NodeKind.Title) { Inlines = [.. words] };

    public static TestNode Formula(string text) => new(NodeKind.Formula) { Inlines = [Words(text)] };

    public static TestNode Preambular(int position, params TestInline[] words)
        => new(NodeKind.PreambularParagraph) { Ordinal = position, Inlines = [.. words] };

    public static TestNode Operative(string number, TestInline[] words, params TestNode[] children)
        => new(NodeKind.OperativeParagraph) { Number = number + ".", Label = number, Inlines = [.. words], Children = [.. children] };

    public static TestNode Operative(int position, int role, TestInline[] words, params TestNode[] children)
        => new(NodeKind.OperativeParagraph) { Ordinal = position, Role = role, Inlines = [.. words], Children = [.. children] };

    public static TestNode Sub(string label, TestInline[] words, params TestNode[] children)
        => new(NodeKind.Subparagraph) { Number = $"({label})", Label = label, Inlines = [.. words], Children = [.. children] };

    public static TestNode Bullet(int position, params TestInline[] words)
        => new(NodeKind.Subparagraph) { Number = "•", Ordinal = position, Role = SubparagraphRole.ByPosition, Inlines = [.. words] };

    public static TestNode Text(params TestInline[] words) => new(NodeKind.Text) { Inlines = [.. words] };

    public static TestNode Heading(int depth, string text) => new(NodeKind.Heading) { Role = depth, Inlines = [Words(text)] };

    public static TestNode Section(string number, string title, bool restarts, params TestNode[] children) => new(NodeKind.Section)
    {
        Number = number,
        Label = number,
        Inlines = title == "" ? [] : [Words(title)],
        Role = restarts ? SectionRole.RestartsNumbering : 0,
        Children = [.. children],
    };

    public static TestNode Annex(string label, string title, params TestNode[] children) => new(NodeKind.Annex)
    {
        Number = label == "" ? "Annex" : "Annex " + label,
        Label = label,
        Inlines = title == "" ? [] : [Words(title)],
        Children = [.. children],
    };

    public static TestNode Article(string label, string title, params TestNode[] children) => new(NodeKind.Article)
    {
        Number = "Article " + label,
        Label = label,
        Inlines = title == "" ? [] : [Words(title)],
        Children = [.. children],
    };

    public static TestNode AnnexParagraph(string number, TestInline[] words, params TestNode[] children)
        => new(NodeKind.AnnexParagraph) { Number = number + ".", Label = number, Inlines = [.. words], Children = [.. children] };

    public static TestNode Quoted(params TestNode[] children) => new(NodeKind.QuotedText) { Children = [.. children] };

    public static TestNode Table(string text) => new(NodeKind.Table) { Inlines = [Words(text)] };

    public static TestNode Embedded(string organName, OrganKind organ, params TestNode[] children)
        => new(NodeKind.EmbeddedResolution) { Extra = [organName, (int)organ], Children = [.. children] };

    public static TestNode Footnote(string marker, params TestInline[] words)
        => new(NodeKind.Footnote) { Number = marker, Label = marker == "*" ? "asterisk" : marker, Inlines = [.. words] };

    public static TestNode Masthead(int role, TestInline[] words, params string[] values)
        => new(NodeKind.MastheadLine) { Role = role, Inlines = [.. words], Extra = [.. values] };

    public static TestNode Closing(int role, string text) => new(NodeKind.ClosingLine) { Role = role, Inlines = [Words(text)] };

    public static TestInline Words(string text) => new(InlineKind.Text, text);

    public static TestInline Opening(string text) => new(InlineKind.Opening, text);

    public static TestInline Marker(TestNode? footnote, string marker = "") => new(InlineKind.Marker, "")
    {
        Footnote = footnote,
        Marker = marker == "" ? footnote?.Number ?? "" : marker,
    };

    public static TestInline Cites(string text, string symbol, params (PinpointKind Kind, string From, string To)[] pinpoints)
        => new(InlineKind.Citation, text) { Symbol = symbol, Pinpoints = [.. pinpoints] };

    public static TestInline Refers(string text, Func<IEnumerable<TestNode>> targets) => new(InlineKind.CrossReference, text) { Targets = targets };
}
