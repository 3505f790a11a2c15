using Plenary.Generator.Lexicon;
using Plenary.Generator.Reading.Closing;

namespace Plenary.Generator.Reading;

/// <summary>Knows of every block whether a paragraph 1 is still to come, before a closing, an annex or another formula.</summary>
internal sealed class NumbersAhead
{
    private readonly bool[] ahead;

    public NumbersAhead(List<Block> blocks, LanguageLexicon lexicon)
    {
        ahead = new bool[blocks.Count + 1];
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var text = blocks[i].Text.Words;
            var enumerator = Enumerator.Read(text);
            if (enumerator.Style == EnumeratorStyle.Number)
            {
                ahead[i] = enumerator.Value == 1;
            }
            else if (!enumerator.IsFound && (lexicon.IsFormula(text, out _, out _) || ClosingReader.IsClosingLine(text) || DivisionReader.IsAnnex(text)))
            {
                ahead[i] = false;
            }
            else
            {
                ahead[i] = ahead[i + 1] || text.StartsWith("l. ", StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Whether paragraph 1 comes at <paramref name="position"/> or behind it, before any other number.</summary>
    public bool From(int position) => ahead[position];
}
