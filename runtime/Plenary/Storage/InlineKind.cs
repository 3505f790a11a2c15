namespace Plenary.Storage;

/// <summary>What a stored run of words is.</summary>
internal enum InlineKind
{
    Text = 0,
    Opening = 1,
    Marker = 2,
    Citation = 3,
    CrossReference = 4,
}
