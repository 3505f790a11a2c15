namespace Plenary.Analyzers;

/// <summary>A piece of a string, and where it begins there.</summary>
internal readonly record struct Piece(string Text, int Start)
{
    /// <summary>A part of it, without the blanks and marks around.</summary>
    public Piece Part(int start, int end)
    {
        while (start < end && IsAround(Text[start]))
        {
            start++;
        }

        while (end > start && IsAround(Text[end - 1]))
        {
            end--;
        }

        return new Piece(Text.Substring(start, end - start), Start + start);
    }

    private static bool IsAround(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or '.';
}
