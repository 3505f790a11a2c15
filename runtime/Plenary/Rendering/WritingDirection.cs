namespace Plenary.Rendering;

/// <summary>Which languages are written from right to left.</summary>
internal static class WritingDirection
{
    public static bool IsRightToLeft(ReadOnlySpan<byte> language)
    {
        var end = language.IndexOf((byte)'-');
        var primary = end < 0 ? language : language[..end];
        return primary.Length is 2 or 3 && (char.ToLowerInvariant((char)primary[0]), char.ToLowerInvariant((char)primary[1]), primary.Length == 3 ? char.ToLowerInvariant((char)primary[2]) : '\0')
            is ('a', 'r', '\0') or ('d', 'v', '\0') or ('f', 'a', '\0') or ('h', 'e', '\0') or ('p', 's', '\0') or ('s', 'd', '\0')
            or ('u', 'g', '\0') or ('u', 'r', '\0') or ('y', 'i', '\0') or ('c', 'k', 'b');
    }
}
