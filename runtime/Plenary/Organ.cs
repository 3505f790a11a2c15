namespace Plenary;

/// <summary>The organ that adopts a resolution, as its enacting formula names it.</summary>
/// <param name="Kind">Which of the known organs it is.</param>
/// <param name="Name">Its name as printed: "General Assembly".</param>
public readonly record struct Organ(OrganKind Kind, string Name);
