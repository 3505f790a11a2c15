namespace Plenary;

/// <summary>A meeting at which a resolution was adopted.</summary>
/// <param name="Number">Its number: 70 for "70th plenary meeting".</param>
/// <param name="IsResumed">Whether it was resumed.</param>
/// <param name="IsClosed">Whether it was closed.</param>
/// <param name="IsPrivate">Whether it was private.</param>
public sealed record Meeting(int Number, bool IsResumed, bool IsClosed, bool IsPrivate);
