namespace Plenary.Storage;

/// <summary>A place in the text, in bytes; the default value is "none".</summary>
internal readonly record struct Slice(int Offset, int Length)
{
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text) => text.Slice(Offset, Length);
}
