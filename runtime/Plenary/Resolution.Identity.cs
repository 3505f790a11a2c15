using System.Runtime.CompilerServices;
using System.Text;
using Plenary.Storage;

namespace Plenary;

public abstract partial class Resolution
{
    private StrongBox<DocumentSymbol?>? symbol;
    private string? name;
    private string? title;
    private string? formula;
    private string? session;
    private string? language;
    private string? organName;
    private Masthead? masthead;
    private Adoption? adoption;
    private IReadOnlyList<string>? closing;

    /// <summary>The symbol: <c>A/RES/52/131</c>; null where the text has none.</summary>
    public DocumentSymbol? Symbol => (symbol ?? ResolutionContent.Kept(ref symbol, new StrongBox<DocumentSymbol?>(ReadSymbol()))).Value;

    /// <summary>Whether it is a resolution or a draft.</summary>
    public ResolutionKind Kind => Identity.Kind;

    /// <summary>The organ that adopts it, as the enacting formula names it.</summary>
    public Organ Organ
    {
        get
        {
            var identity = Identity;
            return identity.OrganName.IsEmpty && Parent is { } whole
                ? whole.Organ
                : new Organ(identity.Organ, organName ??= Encoding.UTF8.GetString(identity.OrganName));
        }
    }

    /// <summary>The session at which it was adopted, as printed, or null.</summary>
    public string? Session => session ??= NodeText.NullIfEmpty(Identity.Session) ?? Parent?.Session;

    /// <summary>The code of the text's language: <c>en</c>.</summary>
    public string Language => language ??= NodeText.NullIfEmpty(Identity.Language) ?? Parent?.Language ?? "";

    /// <summary>What it is called: "Resolution 52/131". Every resolution has a name, where not every one has a title.</summary>
    public string Name => name ??= Encoding.UTF8.GetString(Identity.Name);

    /// <summary>The title, without its number and footnote markers; null where there is none, as with the Security Council.</summary>
    public string? Title => title ??= TextOf(NodeKind.Title);

    /// <summary>The runs of the title, footnote markers among them; empty where there is no title.</summary>
    public IReadOnlyList<Inline> TitleInlines => division.Child(NodeKind.Title) is var node and >= 0 ? Content.Inlines(node) : [];

    /// <summary>What stands above the title: distribution, date of issue, agenda items, origin, sponsors.</summary>
    public Masthead Masthead => masthead
        ?? ResolutionContent.Kept(ref masthead, new Masthead(Content, division.Children(kind => kind == NodeKind.MastheadLine)));

    /// <summary>When and how it was adopted. A part of which the text does not tell it was adopted with the whole.</summary>
    public Adoption Adoption => adoption ?? ResolutionContent.Kept(ref adoption, ReadAdoption());

    /// <summary>The enacting formula as printed: "The General Assembly,"; or null.</summary>
    public string? Formula => formula ??= TextOf(NodeKind.Formula);

    /// <summary>The lines below the text: the meeting and the date.</summary>
    public IReadOnlyList<string> Closing => closing ?? ResolutionContent.Kept(
        ref closing,
        Array.ConvertAll(division.Children(kind => kind == NodeKind.ClosingLine), node => NodeText.Of(Content.Document, node)).AsReadOnly());

    private StoredIdentity Identity => Content.Document[Node].Identity;

    private DocumentSymbol? ReadSymbol()
        => DocumentSymbol.TryParse(Encoding.UTF8.GetString(Identity.Symbol), out var parsed) ? parsed : null;

    private Adoption ReadAdoption()
        => division.Child(NodeKind.Adoption) is var node and >= 0 ? new Adoption(Content.Document, node)
            : Parent?.Adoption ?? new Adoption();

    private string? TextOf(NodeKind kind) => division.Child(kind) is var node and >= 0 ? NodeText.Of(Content.Document, node) : null;
}
