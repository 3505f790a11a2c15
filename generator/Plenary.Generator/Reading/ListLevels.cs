using Plenary.Generator.Model;

namespace Plenary.Generator.Reading;

/// <summary>
/// Fourth step: the tree of subparagraphs. Of the open lists the running sequence decides which one an item goes on
/// with, and so whether "(i)" is a letter or a Roman numeral.
/// </summary>
internal sealed class ListLevels(Draft paragraph)
{
    private sealed class Level(EnumeratorStyle style, string first, Draft parent, Draft item)
    {
        public EnumeratorStyle Style { get; } = style;

        /// <summary>Says of which kind the list is: in one that begins with (a), (c) is a letter.</summary>
        public string First { get; } = first;

        public string Last { get; set; } = first;

        public Draft Parent { get; } = parent;

        public Draft Item { get; set; } = item;

        public int Count { get; set; } = 1;
    }

    /// <summary>Drafting practice knows four degrees; what would go deeper than this stands beside the deepest.</summary>
    private const int MaxDepth = 8;

    private readonly List<Level> levels = [];

    /// <summary>The item that words without a number belong to, or the paragraph.</summary>
    public Draft Current => levels.Count == 0 ? paragraph : levels[levels.Count - 1].Item;

    public Draft Paragraph => paragraph;

    public bool HasItems => levels.Count > 0;

    public Draft Add(MappedText text, Enumerator enumerator)
    {
        var item = Draft.Numbered(NodeKind.Subparagraph, text, enumerator);
        var at = Find(enumerator, strict: true);
        if (at < 0 && !IsFirst(enumerator))
        {
            at = Find(enumerator, strict: false);
        }

        if (at >= 0)
        {
            levels.RemoveRange(at + 1, levels.Count - at - 1);
            var level = levels[at];
            level.Last = enumerator.Label;
            level.Item = item;
            level.Count++;
            Name(item, enumerator, level.Count);
            level.Parent.Add(item);
            return item;
        }

        // A new list stands under the last item that announces one, or has another kind of number.
        var parent = ParentOfNew(enumerator);
        if (levels.Count == MaxDepth)
        {
            parent = levels[MaxDepth - 1].Parent;
            levels.RemoveAt(MaxDepth - 1);
        }

        levels.Add(new Level(enumerator.Style, enumerator.Label, parent, item));
        if (enumerator.Style == EnumeratorStyle.Bullet)
        {
            Name(item, enumerator, 1 + parent.Children.Count(child => child.Kind == NodeKind.Subparagraph && child.Role == 1));
        }

        parent.Add(item);
        return item;
    }

    /// <summary>Words that follow the whole list: they are the paragraph's.</summary>
    public void Close() => levels.Clear();

    private Draft ParentOfNew(Enumerator enumerator)
    {
        for (var i = levels.Count - 1; i >= 0 && !EndsWithColon(Current.Text.Words); i--)
        {
            var level = levels[i];
            if (level.Style == enumerator.Style && SameKind(level.First, enumerator.Label))
            {
                levels.RemoveRange(i, levels.Count - i);
                return level.Parent;
            }
        }

        return Current;
    }

    private int Find(Enumerator enumerator, bool strict)
    {
        for (var i = levels.Count - 1; i >= 0; i--)
        {
            var level = levels[i];
            if (level.Style != enumerator.Style)
            {
                continue;
            }

            if (level.Style == EnumeratorStyle.Bullet)
            {
                return i;
            }

            var announces = i == levels.Count - 1 && EndsWithColon(level.Item.Text.Words);
            if (strict ? Follows(level.Last, enumerator.Label) && !(announces && IsFirst(enumerator)) : ComesLater(level.Last, enumerator.Label))
            {
                return i;
            }
        }

        return -1;
    }

    private static void Name(Draft item, Enumerator enumerator, int position)
    {
        if (enumerator.Style == EnumeratorStyle.Bullet)
        {
            item.Role = 1;
            item.Ordinal = position;
            item.Label = "";
        }
    }

    private static bool IsFirst(Enumerator enumerator)
        => enumerator.Style == EnumeratorStyle.Bullet || enumerator.Label is "a" or "A" or "i" or "I" or "1" || enumerator.Label.EndsWith(".1", StringComparison.Ordinal);

    private static bool Follows(string last, string label)
    {
        int letter = Numerals.Letter(label), roman = Numerals.Roman(label), number = Numerals.Decimal(label);
        return (number > 1 && number == Numerals.Decimal(last) + 1)
            || (letter > 1 && letter == Numerals.Letter(last) + 1 && char.IsUpper(label[0]) == char.IsUpper(last[0]))
            || (roman > 1 && roman == Numerals.Roman(last) + 1 && char.IsUpper(label[0]) == char.IsUpper(last[0]))
            || (label.IndexOf('.') > 0 && DottedFollows(last, label));
    }

    private static bool ComesLater(string last, string label)
    {
        int letter = Numerals.Letter(label), roman = Numerals.Roman(label), number = Numerals.Decimal(label);
        return (number > 0 && number > Numerals.Decimal(last) && Numerals.Decimal(last) > 0)
            || (letter > 0 && letter > Numerals.Letter(last) && Numerals.Letter(last) > 0 && letter < Numerals.Letter(last) + 4)
            || (roman > 0 && roman > Numerals.Roman(last) && Numerals.Roman(last) > 0 && roman < Numerals.Roman(last) + 4);
    }

    private static bool SameKind(string first, string label)
        => Numerals.IsDecimal(first) == Numerals.IsDecimal(label) && IsRoman(first) == IsRoman(label);

    // No list begins with a Roman fifty, hundred, five hundred or thousand: letters go on behind words.
    private static bool IsRoman(string label) => Numerals.Roman(label) > 0 && label is not ("c" or "d" or "l" or "m" or "C" or "D" or "L" or "M");

    private static bool DottedFollows(string last, string label)
    {
        var dot = label.LastIndexOf('.');
        var lastDot = last.LastIndexOf('.');
        return dot == lastDot && dot > 0 && string.CompareOrdinal(label, 0, last, 0, dot) == 0
            && Numerals.Decimal(label.AsSpan(dot + 1)) == Numerals.Decimal(last.AsSpan(dot + 1)) + 1;
    }

    private static bool EndsWithColon(ReadOnlySpan<char> text) => LineStart.EndMark(text) == ':';
}
