using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>Sections with a number and a title.</summary>
internal sealed partial class BodyReader
{
    /// <summary>Under a number that stands alone a title may be longer.</summary>
    private const int MaxSectionTitle = 500;

    /// <summary>The sections that a letter numbers.</summary>
    private readonly HashSet<Draft> lettered = [];

    private int ReadDivision(int position, Block block, int numberEnd)
    {
        var text = block.Text.Words;
        var label = Labels.Of(text.Slice(0, numberEnd).TrimEnd('.'));
        var isRoman = Numerals.Roman(label) > 0 && char.IsUpper(label[0]) && label is not ("C" or "D" or "L") && !ContinuesLetters(label);
        if (!isRoman && label.Length > 1)
        {
            // "Part IV", "Section 9": headings, whatever their words; numbers run on through them.
            AddHeading(block.Text);
            return position;
        }

        var parent = target;
        if (!isRoman)
        {
            // A letter divides a Roman section, or the whole.
            parent = container.Kind != NodeKind.Section ? target : lettered.Contains(container) ? ParentOf(container) : container;
        }

        var section = new Draft(NodeKind.Section) { Number = block.Text.Slice(0, numberEnd), Label = label };
        if (!isRoman)
        {
            lettered.Add(section);
        }

        var title = block.Text.Slice(numberEnd, text.Length - numberEnd).Trim();
        if (title.Length == 0 && position + 1 < blocks.Count && IsTitle(position + 1, MaxSectionTitle) && !tables.StartsAt(position + 1, out _))
        {
            title = blocks[++position].Text;
        }

        section.Text = title;
        parent.Add(section);
        container = section;
        paragraph = null;
        isOperative = false;
        return position;
    }

    /// <summary>Behind H an I is the next letter.</summary>
    private bool ContinuesLetters(ReadOnlySpan<char> label) => lettered.Contains(container) && Numerals.Letter(container.Label) == Numerals.Letter(label) - 1;

    private Draft ParentOf(Draft section) => target.Children.Contains(section) ? target : target.Children.LastOrDefault(child => child.Children.Contains(section)) ?? target;

    private bool IsTitle(int position, int longest = MaxHeading)
    {
        var text = blocks[position].Text.Words;
        return text.Length > 0 && text.Length < longest && char.IsUpper(text[0]) && LineStart.EndMark(text) == '\0'
            && !Enumerator.Read(text).IsFound && DivisionReader.NumberEnd(text) == 0;
    }
}
