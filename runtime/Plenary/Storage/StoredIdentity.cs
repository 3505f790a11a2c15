namespace Plenary.Storage;

/// <summary>What a resolution, a part or an embedded resolution is known by, UTF-8, empty where it is not told.</summary>
internal readonly ref struct StoredIdentity
{
    public StoredIdentity(NodeKind kind, StoredExtra extra)
    {
        if (kind == NodeKind.EmbeddedResolution)
        {
            OrganName = extra.ReadText();
            Organ = (OrganKind)extra.Read();
            return;
        }

        Symbol = extra.ReadText();
        Language = extra.ReadText();
        Name = extra.ReadText();
        Session = extra.ReadText();
        OrganName = extra.ReadText();
        Kind = (ResolutionKind)extra.Read();
        Organ = (OrganKind)extra.Read();
    }

    public ReadOnlySpan<byte> Symbol { get; }

    public ReadOnlySpan<byte> Language { get; }

    public ReadOnlySpan<byte> Name { get; }

    public ReadOnlySpan<byte> Session { get; }

    public ReadOnlySpan<byte> OrganName { get; }

    public ResolutionKind Kind { get; }

    public OrganKind Organ { get; }
}
