namespace Plenary;

/// <summary>
/// What stands in the body of a resolution, part, section, annex or article: a <see cref="Heading"/>, <see cref="Section"/>,
/// <see cref="Paragraph"/>, <see cref="BodyText"/>, <see cref="Table"/>, <see cref="QuotedText"/>, <see cref="Article"/> or
/// <see cref="Part"/>.
/// </summary>
public interface IBodyElement
{
    /// <summary>The words: of a section, an article or a part its title, empty where it has none.</summary>
    string Text { get; }
}
