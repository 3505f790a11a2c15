namespace Plenary.Analyzers;

/// <summary>Preambular paragraphs have no number in the text: people count them, "the fourth preambular paragraph".</summary>
internal static class Ordinals
{
    private static readonly string[] Words =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty"];

    /// <summary>The number that words in small letters begin with, "twenty", "first" is 21; 0 where they name none before "preambular".</summary>
    public static int Read(IReadOnlyList<string> words, out int count)
    {
        var tens = words.Count > 2 ? Array.IndexOf(Tens, words[0]) + 2 : 1;
        count = tens > 1 ? 2 : 1;
        var unit = words.Count > count && words[count] == "preambular" ? Array.IndexOf(Words, words[count - 1]) + 1 : 0;
        return unit == 0 || (tens > 1 && unit > 9) ? 0 : unit + (tens > 1 ? 10 * tens : 0);
    }
}
